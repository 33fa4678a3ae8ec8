import type { Kind } from '../kinds';

/** What people call the kinds when they type. */
const kindWords: Readonly<Record<string, Kind>> = {
  handson: 'handsOn',
  'hands-on': 'handsOn',
  coding: 'handsOn',
  code: 'handsOn',
  building: 'handsOn',
  h: 'handsOn',
  review: 'review',
  reviews: 'review',
  reviewing: 'review',
  r: 'review',
  mentoring: 'mentoring',
  mentor: 'mentoring',
  coaching: 'mentoring',
  pairing: 'mentoring',
  '1:1': 'mentoring',
  '1:1s': 'mentoring',
  m: 'mentoring',
  direction: 'direction',
  design: 'direction',
  planning: 'direction',
  strategy: 'direction',
  hiring: 'direction',
  interview: 'direction',
  interviews: 'direction',
  interviewing: 'direction',
  alignment: 'direction',
  meeting: 'direction',
  meetings: 'direction',
  d: 'direction',
  integration: 'integration',
  integrating: 'integration',
  merging: 'integration',
  release: 'integration',
  releases: 'integration',
  i: 'integration',
};

/** Kinds of two words, whose first alone would say another kind or none. */
const kindsOfTwoWords: Readonly<Record<string, Kind>> = {
  'hands on': 'handsOn',
  'code review': 'review',
  'code reviews': 'review',
  'code reviewing': 'review',
  'pr review': 'review',
  'pr reviews': 'review',
};

/** Kind words that also say what it was, so that they stay as its tag. */
const tagOfWord: Readonly<Record<string, string>> = {
  hiring: 'hiring',
  interview: 'hiring',
  interviews: 'hiring',
  interviewing: 'hiring',
  alignment: 'alignment',
};

/** Things that are counted: "5 reviews" is five of them, not five minutes. */
const countedWords: ReadonlySet<string> = new Set(['reviews', 'interviews', 'meetings', 'releases', '1:1s']);

export interface KindWord {
  readonly kind: Kind;
  readonly tag: string | undefined;
  /** How many words name it: "one on one" is three. */
  readonly length: number;
}

/** The kind that the words name from a place on; a colon or comma after it is none of it. */
export function kindWordAt(words: readonly string[], at: number): KindWord | undefined {
  const first = plain(words[at] ?? '');
  const two = `${first} ${plain(words[at + 1] ?? '')}`;
  const spoken = `${two} ${plain(words[at + 2] ?? '')}`;
  if (/^(?:one|1) (?:on|to) (?:ones?|1s?)$/u.test(spoken)) return { kind: 'mentoring', tag: undefined, length: 3 };
  if (/^(?:one|1)-?(?:on|to)?-?(?:ones?|1s?)$/u.test(first) && !/^\d+$/u.test(first)) {
    return { kind: 'mentoring', tag: undefined, length: 1 };
  }
  const ofTwo = kindsOfTwoWords[two];
  if (ofTwo) return { kind: ofTwo, tag: undefined, length: 2 };
  // Own properties only: "constructor" is no kind.
  const kind = Object.hasOwn(kindWords, first) ? kindWords[first] : undefined;
  return kind && { kind, tag: Object.hasOwn(tagOfWord, first) ? tagOfWord[first] : undefined, length: 1 };
}

/** Whether a number before this word counts things. */
export function isCounted(word: string | undefined): boolean {
  return countedWords.has(plain(word ?? ''));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[:,]$/u, '');
}
