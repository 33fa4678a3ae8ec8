import { isoInstant } from '../time/instants';
import type { Now } from '../time/now';
import { hands, lanes, logTags } from './choices';
import { isCounted, kindWordAt } from './logLineKinds';
import { takeLength } from './logLineLength';
import { phrasesAtEnd, phrasesFrom, whenOf, type WhenFault } from './logLineWhen';
import type { RecordBody } from './schema';

export type LogBody = Extract<RecordBody, { readonly type: 'log.added' }>;

export type LogLineFault = 'noMinutes' | 'noKind' | 'tooLong' | WhenFault;

export type LogLine =
  { readonly kind: 'read'; readonly body: LogBody } | { readonly kind: 'unread'; readonly fault: LogLineFault };

/** A working day and a night's travel; longer is a slip of the keys. */
const longestMinutes = 16 * 60;

/**
 * Reads a typed line such as `30m mentoring pairing on parser`: length and kind in any order before the note, with
 * `now`, `today`, `yesterday`, a weekday, a date or `at 10:30` beside them or at the very end, and `#team`, `#strategy`,
 * `#support` … anywhere. "2h 5 reviews" keeps its count as the note.
 */
export function readLogLine(line: string, now: Now, dayStartHour: number): LogLine {
  const unread = (fault: LogLineFault): LogLine => ({ kind: 'unread', fault });
  const marks = [...line.matchAll(/(?:^|\s)#([\w-]+)/gu)].map((match) => match[1] ?? '');
  const words = line
    .replaceAll(/(?:^|\s)#[\w-]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');

  const length = takeLength(words);
  if (!length) return unread('noMinutes');
  if (length.minutes > longestMinutes) return unread('tooLong');
  const head = headOf(length.rest);
  if (!head) return unread('noKind');
  const end = phrasesAtEnd(head.note);
  const when = whenOf([...head.phrases, ...end.phrases], length.minutes, now, dayStartHour);
  if (typeof when === 'string') return unread(when);
  const note = [...head.counted, ...end.note].join(' ');
  const lane = lanes.find((name) => marks.some((mark) => mark.toLowerCase() === name));
  const hand = hands.find((name) => marks.some((mark) => mark.toLowerCase() === name));
  const mark = marks.find((one) => ![lane, hand].some((name) => name === one.toLowerCase()));
  const tag = mark === undefined ? head.tag : tagOf(mark);
  return {
    kind: 'read',
    body: {
      type: 'log.added',
      kind: head.kind,
      minutes: length.minutes,
      day: when.day,
      ...(when.startsAt === undefined ? {} : { startsAt: isoInstant(when.startsAt) }),
      ...(lane === undefined ? {} : { lane }),
      ...(hand === undefined ? {} : { hand }),
      ...(tag === undefined ? {} : { tag }),
      ...(note === '' ? {} : { note }),
    },
  };
}

interface Head {
  readonly kind: LogBody['kind'];
  readonly tag: string | undefined;
  readonly phrases: ReturnType<typeof phrasesFrom>['phrases'];
  /** `5 reviews`: the count is part of what was said. */
  readonly counted: readonly string[];
  readonly note: readonly string[];
}

/** Only before the note begins: "30m mentoring code of the parser" is mentoring, and so is "30m on Monday mentoring". */
function headOf(words: readonly string[]): Head | undefined {
  const before = phrasesFrom(words, 0);
  const isCount = /^\d{1,3}$/u.test(words[before.end] ?? '') && isCounted(words[before.end + 1]);
  const at = before.end + (isCount ? 1 : 0);
  const word = kindWordAt(words, at);
  if (!word) return undefined;
  const after = phrasesFrom(words, at + word.length);
  const rest = words.slice(after.end);
  return {
    ...word,
    phrases: [...before.phrases, ...after.phrases],
    counted: isCount ? words.slice(before.end, at + 1) : [],
    // "mentoring: pairing", "mentoring - pairing"
    note: /^[-–—:]$/u.test(rest[0] ?? '') ? rest.slice(1) : rest,
  };
}

/** `#context-passed` and `#contextpassed` are `contextPassed`; a word of the user's own stays as it is. */
function tagOf(mark: string): string {
  const plain = mark.replaceAll('-', '').toLowerCase();
  return logTags.find((name) => name.toLowerCase() === plain) ?? mark;
}
