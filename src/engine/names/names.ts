import { foldAddress, noreplyAccount, ownLocalPart } from '../people/addresses';
import { foldWord, isCapital, squash, wordPattern } from './folded';
import { canBeName } from './ordinaryWords';

/** What other people are called, taken apart so that every form of it is found. All of it folded. */
export interface Names {
  /** First and family names, each alone. */
  readonly words: ReadonlySet<string>;
  /** Full names, run together. */
  readonly full: ReadonlySet<string>;
  /** Accounts and what stands before the @ of an address, run together. */
  readonly accounts: ReadonlySet<string>;
  /** Names in scripts that set no blanks between words. */
  readonly unspaced: ReadonlySet<string>;
}

export interface NameCollector {
  /** A name as git or the user wrote it: of one person, of several (`Noor, Kim`), or of none (`The platform team`). */
  readonly person: (name: string) => void;
  readonly address: (address: string) => void;
  readonly account: (account: string) => void;
  readonly names: Names;
}

/** A single letter is an initial, and too often just a letter. */
const shortestName = 2;
const shortestAccount = 3;
/** A field with more words than this is a sentence, in which only capitals can be names. */
const mostNameWords = 4;

export function collectNames(): NameCollector {
  const names = {
    words: new Set<string>(),
    full: new Set<string>(),
    accounts: new Set<string>(),
    unspaced: new Set<string>(),
  };
  const person = (name: string): void => {
    for (const [address] of name.matchAll(addressPattern)) account(localPart(address));
    const written = name.replace(addressPattern, ' ').trim();
    if (accountForm.test(written)) {
      account(written);
      return;
    }
    const parts = written.split(between).filter((part) => /\p{L}/u.test(part));
    const someCapital = parts.some((part) => Array.from(part).some(isCapital));
    for (const part of parts) {
      const all = [...part.matchAll(wordPattern)].map(([word]) => word);
      const called = wordsOfOne(part, all, someCapital);
      for (const word of called) add(word);
      if (called.length > 0 && all.length <= mostNameWords) names.full.add(squash(part));
    }
  };
  const add = (word: string): void => {
    if (unspacedScript.test(word)) names.unspaced.add(foldWord(word));
    else names.words.add(foldWord(word));
  };
  const account = (text: string): void => {
    const joined = squash(text);
    if (joined.length < shortestAccount || !canBeName(joined) || !/\p{L}/u.test(joined)) return;
    names.accounts.add(joined);
    // `zoe.kane` is a first and a family name; what is parted by dashes is as often anything else.
    const pieces = text.split(/[._]/u).filter((piece) => piece !== '');
    if (pieces.length < 2) return;
    for (const piece of pieces) if (piece.length >= shortestAccount && isNameWord(piece)) add(piece);
  };
  return {
    person,
    account,
    address: (address) => {
      if (address.includes('@')) account(noreplyAccount(address) ?? localPart(address));
    },
    names,
  };
}

/** Names as given, several people each; for whoever has them from elsewhere than a report. */
export function namesFrom(people: readonly string[]): Names {
  const collector = collectNames();
  for (const name of people) collector.person(name);
  return collector.names;
}

export const addressPattern = /[^\s<>()[\]{}/\\,;:"'`|]+@[^\s<>()[\]{}/\\,;:"'`|]+/gu;

/** Written as an account: small, without a blank, and with a sign or a digit in it. */
const accountForm = /^@?(?=[^\p{Lu}\s]+$)\p{Ll}+(?:[-_.]|\p{N})\S*$/u;
/** What parts the people of one field, and a person from what is said about them. */
const between = /[,;&+/|()[\]<>]|\s[-–—]\s|\s(?:and|und|et|y|e|or|then|plus|with|via|from|of|at|in|for|by|to)\s/iu;
const group =
  /(?<!\p{L})(?:team|teams|group|squad|squads|crew|guild|tribe|chapter|department|dept|division|committee|colleagues|everyone|everybody|agency|company)(?!\p{L})/iu;
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The words of a part that somebody is called by. */
function wordsOfOne(part: string, written: readonly string[], someCapital: boolean): readonly string[] {
  // “Team Blue” names nobody; “Noor’s team” names Noor.
  if (group.test(part)) {
    return [...part.matchAll(/(?<name>\p{Lu}[\p{L}\p{M}-]+)['’]s?(?!\p{L})/gu)].flatMap(({ groups }) =>
      isNameWord(groups?.['name'] ?? '') ? [groups?.['name'] ?? ''] : [],
    );
  }
  const onlyCapitals = someCapital || written.length > mostNameWords;
  return written.filter(
    (word) => isNameWord(word) && (!onlyCapitals || isCapital(word.charAt(0)) || unspacedScript.test(word)),
  );
}

function isNameWord(word: string): boolean {
  return word.length >= shortestName && !/^\p{N}/u.test(word) && canBeName(foldWord(word));
}

function localPart(address: string): string {
  const local = foldAddress(address).split('@')[0]?.replace(/\+.*$/u, '') ?? '';
  // A short one is somebody's all the same (`tom@…`); one that many share is nobody's.
  return ownLocalPart(address) ?? (local.length === shortestAccount ? local : '');
}
