import { foldWord, isCapital, wordPattern } from './folded';
import { addressPattern, type Names } from './names';
import { isAlsoWord } from './ordinaryWords';

/** What stands in the place of whoever was named. */
const anybody = 'somebody';
const anyAddress = 'an address';

/**
 * Takes names and addresses out of a text. Addresses go wherever they stand. A person goes by full name, first or family
 * name or account, in every case, with or without accents, in a sentence, a branch, a path or a handle: `mina/retry`,
 * `fix-for-mina`, `@treed`, `TomasReed/fix`. Several words of one person become one `somebody`.
 */
export function removeNames(text: string, names: Names): string {
  const pieces: string[] = [];
  let last = 0;
  for (const found of text.matchAll(addressPattern)) {
    pieces.push(withoutPeople(text.slice(last, found.index), names), anyAddress);
    last = found.index + found[0].length;
  }
  pieces.push(withoutPeople(text.slice(last), names));
  return pieces.join('');
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** More words than this are in nobody's name or account. */
const longestRun = 5;

function withoutPeople(text: string, names: Names): string {
  const plain = withoutUnspaced(text, names);
  const list = wordsOf(plain, names);
  let out = '';
  let last = 0;
  /** Where the last of somebody ended. */
  let removedTo = -1;
  const remove = (from: number, to: number): void => {
    const gap = plain.slice(removedTo, from);
    // `Tomas Reed` is one person; `Mina, Lio` are two.
    if (removedTo >= 0 && removedTo === last && /^[ \u00a0\-_.]$/u.test(gap)) last = to;
    else {
      out += plain.slice(last, from) + anybody;
      last = to;
    }
    removedTo = to;
  };
  for (let index = 0; index < list.length;) {
    const run = runAt(plain, list, index, names);
    const word = list[index];
    if (run > 0 && word) {
      remove(word.from, list[index + run - 1]?.to ?? word.to);
      index += run;
      continue;
    }
    const inside = word && camelWithout(word.text, names);
    if (word && inside !== undefined) {
      out += plain.slice(last, word.from) + inside;
      last = word.to;
      removedTo = -1;
    }
    index += 1;
  }
  return out + plain.slice(last);
}

function wordsOf(plain: string, { words, full, accounts }: Names): readonly Word[] {
  if (words.size + full.size + accounts.size === 0) return [];
  return [...plain.matchAll(wordPattern)].map((found) => ({
    text: found[0],
    folded: foldWord(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** How many words from here are one person; 0 for none. */
function runAt(plain: string, list: readonly Word[], start: number, names: Names): number {
  let joined = '';
  let blank = false;
  let longest = 0;
  for (let index = start; index < Math.min(list.length, start + longestRun); index += 1) {
    const word = list[index];
    if (!word) break;
    if (index > start) {
      const gap = plain.slice(list[index - 1]?.to, word.from);
      if (!/^(?:[\s\-_.+'’]|\.\s)$/u.test(gap)) break;
      blank ||= /\s/u.test(gap);
    }
    joined += word.folded;
    const isOne = index === start ? isPerson(plain, word, names) : isRun(joined, blank, names);
    if (isOne) longest = index - start + 1;
  }
  return longest;
}

function isRun(joined: string, blank: boolean, { full, accounts }: Names): boolean {
  return full.has(joined) || (!blank && accounts.has(joined));
}

/** `Tomas`, `treed`, `TomasReed`, `tomas2`. */
function isPerson(plain: string, { text, folded, from, to }: Word, { words, full, accounts }: Names): boolean {
  const stem = folded.replace(/\p{N}+$/u, '');
  if (!(words.has(stem) || words.has(folded) || full.has(folded) || accounts.has(folded))) return false;
  const plainWord = isAlsoWord(folded) || (!words.has(folded) && folded.length < shortestFreeAccount);
  return !plainWord || isCapital(text.charAt(0)) || isHandle(plain, from, to);
}

/** A shorter account is taken for a word where nothing marks it as an account. */
const shortestFreeAccount = 4;

/** Part of a branch, a path or a handle rather than of a sentence. */
function isHandle(text: string, from: number, to: number): boolean {
  return /[@/_-]/u.test(text.charAt(from - 1)) || /[/_-]/u.test(text.charAt(to));
}

/** `fixForTomas` without its Tomas; `undefined` where no part is anybody. */
function camelWithout(text: string, { words }: Names): string | undefined {
  const parts = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\P{L}+|\p{L}/gu) ?? [];
  if (parts.length < 2) return undefined;
  const isSomebody = (part: string): boolean =>
    part.length > 2 && words.has(foldWord(part)) && !isAlsoWord(foldWord(part));
  if (!parts.some(isSomebody)) return undefined;
  return parts.map((part) => (isSomebody(part) ? anybody : part)).join('');
}

function withoutUnspaced(text: string, { unspaced }: Names): string {
  let plain = text;
  for (const name of unspaced) plain = plain.replaceAll(name, anybody);
  return plain;
}
