import type { Band } from './balance/bands';
import type { Estimate } from './estimate';
import { sources, type Source } from './kinds';
import type { Reading } from './readings';

/** Hours as every screen and every exported text shows them. */
export interface HoursRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Writes a number for the reader's language; this plain form is used where there is no editor. */
export type NumberFormat = (value: number) => string;

export const plainNumber: NumberFormat = (value) => String(toTenth(value));

/** From here on a half hour is less than an estimate can know. */
const wholeFromHours = 10;

/**
 * Minutes to hours for reading. What is known exactly keeps its tenth; an estimate is told in half hours, and from ten
 * hours on in whole ones, because finer steps would claim more than it knows. Its low end is rounded down and its high
 * end up, so that the range that is shown holds the one that was worked out.
 */
export function hoursOf({ low, mid, high }: Estimate): HoursRange {
  if (low === high) return { low: toTenth(low / 60), mid: toTenth(mid / 60), high: toTenth(high / 60) };
  return { low: inSteps(low, Math.floor), mid: middle(mid / 60), high: inSteps(high, Math.ceil) };
}

/** Rounded once: by way of a tenth, 24.46 hours would become 25. */
function middle(hours: number): number {
  return hours >= wholeFromHours ? Math.round(hours) : Math.round(hours * 2) / 2;
}

/** An end; what is under a twentieth of an hour does not push it out by a whole one. */
function inSteps(minutes: number, round: (value: number) => number): number {
  const hours = toTenth(minutes / 60);
  return hours >= wholeFromHours ? round(hours) : round(hours * 2) / 2;
}

export interface Fit {
  readonly words: string;
  /** Certain to be outside the band, so it may stand out. */
  readonly outside: boolean;
}

interface FitRule {
  readonly when: (range: HoursRange, band: Band) => boolean;
  readonly words: (range: HoursRange, band: string, number: NumberFormat, edge: Band) => string;
  readonly outside: boolean;
}

/**
 * In this order. Over is certain once the low end is over, because unseen time can only add. Under never is: it is only
 * ever said of the seen part.
 */
const fitRules: readonly FitRule[] = [
  {
    when: ({ low }, band) => low > band.high,
    words: ({ low }, band, number, edge) => `at least ${number(low - edge.high)} h over ${band}`,
    outside: true,
  },
  { when: ({ mid }, band) => mid > band.high, words: (_range, band) => `perhaps over ${band}`, outside: false },
  { when: ({ high }, band) => high < band.low, words: (_range, band) => `seen part under ${band}`, outside: true },
  { when: ({ mid }, band) => mid < band.low, words: (_range, band) => `seen part may reach ${band}`, outside: false },
  {
    when: ({ low, high }, band) => low >= band.low && high <= band.high,
    words: (_range, band) => `inside ${band}`,
    outside: false,
  },
  { when: () => true, words: (_range, band) => `likely inside ${band}`, outside: false },
];

/** Where hours stand against a band, in words that never claim more than was seen. */
export function fitWords(
  range: HoursRange | null,
  band: Band | null,
  reading: Reading,
  number: NumberFormat = plainNumber,
): Fit {
  if (range === null) return { words: 'log it, or leave it open', outside: false };
  if (band === null) return { words: 'no band chosen', outside: false };
  const edges = `${rangeWords(band.low, band.high, number)} h`;
  if (reading === 'learning') return { words: `starting point ${edges}`, outside: false };
  if (reading === 'partial') {
    return { words: `at least ${number(range.low)} h; you chose ${edges}`, outside: false };
  }
  const rule = fitRules.find(({ when }) => when(range, band));
  return rule
    ? { words: rule.words(range, edges, number, band), outside: rule.outside }
    : { words: edges, outside: false };
}

/** A fact in one sentence: how hands-on stands against its band. */
export function standingFact(range: HoursRange, band: Band): string {
  if (range.low > band.high) return 'Hands-on is over the band you chose: even the low end of the range is.';
  if (range.mid > band.high) {
    return 'Hands-on is perhaps over the band: the middle of the range is, the low end is not.';
  }
  if (range.high < band.low) return 'The seen part of hands-on is under the band you chose.';
  if (range.mid < band.low) return 'The seen part of hands-on may reach the band you chose.';
  return range.low >= band.low && range.high <= band.high
    ? 'Hands-on is inside the band you chose.'
    : 'Hands-on is likely inside the band you chose.';
}

/** What is said in place of a depth while too little is seen. */
export function partialFact(seenHours: number, statedHours: number, number: NumberFormat = plainNumber): string {
  const percent = statedHours > 0 ? Math.round((seenHours / statedHours) * 100) : 0;
  return (
    `${number(seenHours)} of your ${number(statedHours)} h ${number(seenHours) === '1' ? 'is' : 'are'} visible here, about ${number(percent)} %. ` +
    'That is too little to say how deep you are.'
  );
}

/** `7–13`, or one number where both ends read the same. */
export function rangeWords(low: number, high: number, number: NumberFormat = plainNumber): string {
  const from = number(low);
  const to = number(high);
  return from === to ? from : `${from}–${to}`;
}

const shortSources: Readonly<Record<Source, string>> = {
  measured: 'editor',
  estimated: 'git',
  said: 'you',
  calendar: 'calendar',
};

const longSources: Readonly<Record<Source, string>> = {
  measured: 'measured in editor',
  estimated: 'estimated from git',
  said: 'said by you',
  calendar: 'calendar',
};

/** `editor + git`, in the order of the sources. */
export function sourceWords(used: readonly Source[], length: 'short' | 'long'): string {
  const names = length === 'short' ? shortSources : longSources;
  return sources
    .filter((source) => used.includes(source))
    .map((source) => names[source])
    .join(length === 'short' ? ' + ' : ' and ');
}

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Whole numbers up to twelve as words, as one writes them in a sentence. */
export function countWords(count: number, number: NumberFormat = plainNumber): string {
  return smallNumbers[count] ?? number(count);
}

export interface HeadlineInput {
  /** `null` where hands-on could not be seen. */
  readonly handsOn: HoursRange | null;
  readonly band: Band | null;
  /** Middle of what was seen, and the whole stated week, in hours. */
  readonly seenHours: number;
  readonly statedHours: number;
  /** Part of the stated week that was seen, 0..1: decides whether anything is said of the whole week. */
  readonly seenShare: number;
  /** While Leadline learns the usual week, no band is held against it. */
  readonly learning: boolean;
  /** Changes of others that reached the week without a commit of mine; `undefined` where that is not visible. */
  readonly changesWithoutMe: number | undefined;
  /** A scene or a declared dive that allowed more hands-on: `a launch`. */
  readonly allowedBy: string | undefined;
  readonly anyEvidence: boolean;
}

/** Under this share of the stated week a sentence about the whole week would be a guess. */
export const describableShare = 0.5;

/** One sentence over the week, with its range. */
export function headline(input: HeadlineInput, number: NumberFormat = plainNumber): string {
  if (!input.anyEvidence) return 'Nothing was recorded in this week.';
  if (input.seenShare < describableShare) return 'Too little of this week was visible to describe it.';
  const { handsOn, band } = input;
  const rest = withoutMe(input.changesWithoutMe, number);
  if (!handsOn) return `Hands-on work was not visible in this week${rest}.`;
  const about = aboutHandsOn(handsOn, number);
  if (input.allowedBy !== undefined) return `A week with ${input.allowedBy} in it: ${about}${rest}.`;
  if (!band || input.learning) return `${capital(about)}${rest}.`;
  const between = `Between ${number(handsOn.low)} and ${number(handsOn.high)} hours hands-on`;
  if (handsOn.low > band.high) return `${between}, over the ${number(band.high)} you chose${rest}.`;
  if (handsOn.mid > band.high) return `${between}, perhaps over the ${number(band.high)} you chose${rest}.`;
  if (handsOn.high < band.low) {
    const part = isNone(handsOn, number) ? about : `${about} in the part that was seen`;
    return `${capital(part)}; you chose ${rangeWords(band.low, band.high, number)}${rest}.`;
  }
  const inside = handsOn.low >= band.low && handsOn.high <= band.high ? 'inside' : 'likely inside';
  return `${capital(about)}, ${inside} the band you chose${rest}.`;
}

/** The line under the headline: what the sentence rests on. */
export function headlineGround(input: HeadlineInput, number: NumberFormat = plainNumber): string {
  const { handsOn, band, seenHours, statedHours, seenShare } = input;
  if (!input.anyEvidence) return '';
  if (seenShare < describableShare) {
    // Rounded down where rounding would reach the bound: what is told is under it.
    const percent = Math.min(Math.round(seenShare * 100), describableShare * 100 - 1);
    return `${ofYourHours(seenHours, statedHours, 'seen', number)}, about ${number(percent)} %. What follows is what there is, without a verdict.`;
  }
  const open = Math.max(0, statedHours - seenHours);
  const rest =
    number(open) === number(0) ? 'nothing stays' : `${number(open)} h ${number(open) === '1' ? 'stays' : 'stay'}`;
  const seen =
    seenHours > statedHours
      ? `About ${number(seenHours)} h were visible here, more than the ${number(statedHours)} h you stated`
      : `About ${ofYourHours(seenHours, statedHours, 'visible here', number)}; ${rest} open`;
  if (!handsOn) return `${seen}. Hands-on work is not among what can be seen.`;
  const chosen = band ? `; you chose ${rangeWords(band.low, band.high, number)}` : '';
  return `${betweenHours(handsOn, number)}${chosen}. ${seen}.`;
}

/** `Between 8 and 13 h hands-on`; one number where both ends read the same. */
function betweenHours(hours: HoursRange, number: NumberFormat): string {
  if (isNone(hours, number)) return 'No hands-on work was seen';
  const [low, high] = [number(hours.low), number(hours.high)];
  return low === high ? `${low} h hands-on` : `Between ${low} and ${high} h hands-on`;
}

/** `7 of your 40 h were seen` */
function ofYourHours(hours: number, stated: number, how: string, number: NumberFormat): string {
  return `${number(hours)} of your ${number(stated)} h ${number(hours) === '1' ? 'was' : 'were'} ${how}`;
}

function isNone({ high }: HoursRange, number: NumberFormat): boolean {
  return number(high) === number(0);
}

/** `about ten hours hands-on (8 to 13)`; without the "about" where it is exact. A middle never goes without its ends. */
function aboutHandsOn(hours: HoursRange, number: NumberFormat): string {
  if (isNone(hours, number)) return 'no hands-on work was seen';
  const { low, mid, high } = hours;
  const unit = (amount: number): string => (amount === 1 ? 'hour' : 'hours');
  if (number(low) === number(high)) {
    return `${Number.isInteger(mid) ? countWords(mid, number) : number(mid)} ${unit(mid)} hands-on`;
  }
  if (mid === 0) return `at most ${number(high)} ${unit(high)} hands-on`;
  const about = mid < 1 ? mid : Math.round(mid);
  return `about ${countWords(about, number)} ${unit(about)} hands-on (${number(low)} to ${number(high)})`;
}

function withoutMe(changes: number | undefined, number: NumberFormat): string {
  if (changes === undefined || changes === 0) return '';
  return changes === 1
    ? ', and one change by somebody else landed without you in it'
    : `, and ${countWords(changes, number)} changes by others landed without you in them`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * The locale numbers, days and times are written in. Plain English names no region; the words of this product are written
 * the British way, with 24 hours. A language nobody knows is read as English.
 */
export function localeOf(language: string): string {
  if (language === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
