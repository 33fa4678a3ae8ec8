import { addDays, weekdayOf } from '../time/calendar';
import { isRealDay } from '../time/days';
import { instantOfLocal, localDayOf } from '../time/instants';
import { hourMs, minuteMs, type DayName, type Now } from '../time/now';

export type WhenFault = 'notADay' | 'inTheFuture' | 'notOver';

export interface When {
  readonly day: DayName;
  readonly startsAt: number | undefined;
}

/** One phrase of time: a day, a time of day, or now. */
export type Phrase =
  | { readonly says: 'now' | 'today' | 'yesterday' | 'tomorrow' }
  /** `last`: a day that has passed; without it, today may be meant. */
  | { readonly says: 'weekday'; readonly weekday: number; readonly last: boolean }
  | { readonly says: 'date'; readonly day: DayName }
  | { readonly says: 'time'; readonly hour: number; readonly minute: number };

interface Found {
  readonly phrase: Phrase;
  readonly words: number;
}

/** Lengths are rounded when they are said, so an end this close to now is no future. */
const roundingMinutes = 5;
const longestPhrase = 3;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Takes the phrases of time that stand one after the other from a place on. */
export function phrasesFrom(
  words: readonly string[],
  at: number,
): { readonly phrases: readonly Phrase[]; readonly end: number } {
  const phrases: Phrase[] = [];
  let end = at;
  for (let found = phraseAt(words, end); found; found = phraseAt(words, end)) {
    phrases.push(found.phrase);
    end += found.words;
  }
  return { phrases, end };
}

/**
 * Takes the phrases of time at the very end of a note. A weekday or tomorrow belongs to the note ("what to do on
 * Monday") unless a comma or a dash sets it apart; nobody says what was done "yesterday" or "at 10:30" in any other way.
 */
export function phrasesAtEnd(words: readonly string[]): {
  readonly phrases: readonly Phrase[];
  readonly note: readonly string[];
} {
  const phrases: Phrase[] = [];
  let note = words;
  for (let last = lastPhrase(note); last; last = lastPhrase(note)) {
    phrases.unshift(last.phrase);
    note = withoutMark(note.slice(0, note.length - last.words));
  }
  return { phrases, note };
}

function lastPhrase(words: readonly string[]): Found | undefined {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    const at = words.length - length;
    const found = phraseAt(words, at);
    if (found?.words !== length) continue;
    const mayBeNote = found.phrase.says === 'weekday' || found.phrase.says === 'tomorrow';
    return !mayBeNote || at === 0 || /(?:,|^[-–—])$/u.test(words[at - 1] ?? '') ? found : undefined;
  }
  return undefined;
}

function withoutMark(words: readonly string[]): readonly string[] {
  const last = words.at(-1)?.replace(/(?:,|^[-–—])$/u, '');
  if (last === undefined) return words;
  return last === '' ? words.slice(0, -1) : [...words.slice(0, -1), last];
}

function phraseAt(words: readonly string[], at: number): Found | undefined {
  const first = lower(words[at]);
  if (first === 'now' || first === 'today' || first === 'yesterday' || first === 'tomorrow') {
    return { phrase: { says: first }, words: 1 };
  }
  if (first === 'next' && weekdays.includes(lower(words[at + 1]))) return { phrase: { says: 'tomorrow' }, words: 2 };
  const day = dayAt(words, first === 'on' || first === 'last' ? at + 1 : at, first === 'last');
  if (day) return { phrase: day, words: first === 'on' || first === 'last' ? 2 : 1 };
  const time = timeAt(words, first === 'at' ? at + 1 : at, first === 'at');
  return time && { ...time, words: time.words + (first === 'at' ? 1 : 0) };
}

function dayAt(words: readonly string[], at: number, last: boolean): Phrase | undefined {
  const word = lower(words[at]);
  const weekday = weekdays.indexOf(word);
  if (weekday >= 0) return { says: 'weekday', weekday, last };
  return /^\d{4}-\d{2}-\d{2}$/u.test(word) ? { says: 'date', day: word } : undefined;
}

/** `14:00`, `2pm`, `2 pm`, `2:30pm`; `9.30` and `14h` only after `at`, because else they may be anything. */
function timeAt(words: readonly string[], at: number, afterAt: boolean): Found | undefined {
  const form = afterAt
    ? /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})?)?(?<half>[ap]m)?$/u
    : /^(?<hour>\d{1,2})(?::(?<minute>\d{2}))?(?<half>[ap]m)?$/u;
  const found = form.exec(lower(words[at]))?.groups;
  if (!found) return undefined;
  const apart = found['half'] === undefined && /^[ap]m$/u.test(lower(words[at + 1]));
  const half = found['half'] ?? (apart ? lower(words[at + 1]) : undefined);
  const isBare = found['minute'] === undefined && !lower(words[at]).endsWith('h');
  // "at 9" may be nine in the evening, and "9" anything.
  if (half === undefined && isBare) return undefined;
  const said = Number(found['hour']);
  const hour =
    half === undefined ? said : said >= 1 && said <= 12 ? (said % 12) + (half === 'pm' ? 12 : 0) : Number.NaN;
  return { phrase: { says: 'time', hour, minute: Number(found['minute'] ?? 0) }, words: apart ? 2 : 1 };
}

/**
 * The day and the start that phrases of time say. The day is the user's own, which begins at `dayStartHour`: an hour
 * before that belongs to the end of the day that is named, and without a named day to the last night.
 */
export function whenOf(phrases: readonly Phrase[], minutes: number, now: Now, dayStartHour: number): When | WhenFault {
  const dayOf = (instant: number): DayName => localDayOf(instant - dayStartHour * hourMs, now.timeZone);
  const today = dayOf(now.instant);
  let day: DayName | undefined;
  let time: Extract<Phrase, { says: 'time' }> | undefined;
  for (const phrase of phrases) {
    switch (phrase.says) {
      case 'tomorrow':
        return 'inTheFuture';
      case 'yesterday':
        day = addDays(today, -1);
        break;
      case 'weekday':
        day = addDays(today, -((weekdayOf(today) - phrase.weekday - 1 + 7) % 7 || (phrase.last ? 7 : 0)));
        break;
      case 'date':
        if (!isRealDay(phrase.day)) return 'notADay';
        day = phrase.day;
        break;
      case 'time':
        time = phrase;
        break;
      case 'now':
      case 'today':
    }
  }
  if ((day ?? today) > today) return 'inTheFuture';
  if (!time) {
    const isNow = phrases.some(({ says }) => says === 'now');
    const startsAt = isNow ? now.instant - minutes * minuteMs : undefined;
    return { day: startsAt === undefined ? (day ?? today) : dayOf(startsAt), startsAt };
  }
  const early = time.hour < dayStartHour;
  const within = instantOf(addDays(day ?? today, early ? 1 : 0), time, now.timeZone);
  const lastNight = early && day === undefined ? instantOf(today, time, now.timeZone) : undefined;
  const startsAt = within !== undefined && within > now.instant ? (lastNight ?? within) : within;
  if (startsAt === undefined) return 'notADay';
  if (startsAt > now.instant) return 'inTheFuture';
  if (startsAt + (minutes - roundingMinutes) * minuteMs > now.instant) return 'notOver';
  return { day: dayOf(startsAt), startsAt };
}

function instantOf(
  day: DayName,
  { hour, minute }: { hour: number; minute: number },
  timeZone: string,
): number | undefined {
  try {
    return instantOfLocal(day, hour, minute, timeZone);
  } catch {
    return undefined;
  }
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
