import { kinds, type Kind } from '../../engine/kinds';
import { hands, lanes, logTags } from '../../engine/records/choices';
import { readLogLine, type LogBody } from '../../engine/records/logLine';
import { localTimeOf } from '../../engine/time/instants';
import { dayText, timeText } from '../format';
import type { Session } from '../session/session';
import { handWords, kindWords, laneWords, logFaultWords, tagWords, words } from '../words';
import { askText, pick, pickOrType, type LiveItem } from './steps';

/** The steps in which an entry of the log is said, and said anew. */
export type Entry = Omit<LogBody, 'type'>;

const usualMinutes = [30, 15, 45, 60, 90, 120] as const;

export function askMinutes(session: Session, kind: Kind, title: string): Promise<number | undefined> {
  return pickOrType<number>({
    title,
    placeholder: words.howLong,
    items: (typed) => {
      const read = readLine(session, `${typed.trim()} ${lineKinds[kind]}`);
      if (typed.trim() !== '' && read.kind === 'read') {
        return [{ label: words.minutes(read.body.minutes), alwaysShow: true, value: read.body.minutes }];
      }
      return usualMinutes.map((count) => ({ label: words.minutes(count), value: count }));
    },
  });
}

export type Detail = 'kind' | 'minutes' | 'when' | 'lane' | 'hand' | 'tag' | 'note';

/** What an entry says beyond kind and minutes, each with its value; choosing one asks for another. */
export function detailItems(session: Session, entry: Entry): readonly LiveItem<Detail>[] {
  return [
    { label: words.when, description: whenText(session, entry), value: 'when' },
    { label: words.lane, description: entry.lane === undefined ? '' : laneWords[entry.lane], value: 'lane' },
    { label: words.hand, description: entry.hand === undefined ? '' : handWords[entry.hand], value: 'hand' },
    { label: words.tag, description: tagNote(entry.tag), value: 'tag' },
    { label: words.note, description: entry.note ?? '', value: 'note' },
  ];
}

/** The day it counts on, and the time where one was said. */
export function whenText(session: Session, { day, startsAt }: Entry): string {
  return startsAt === undefined ? dayText(day) : `${dayText(day)} ${timeText(Date.parse(startsAt), session.clock())}`;
}

/** The entry with one of its details asked for anew; as it was where the user left the list. */
export async function changed(session: Session, entry: Entry, detail: Detail): Promise<Entry> {
  switch (detail) {
    case 'kind': {
      const kind = await pick(words.kind, kindWords[entry.kind], choicesOf(kinds, kindWords));
      return kind === undefined ? entry : { ...entry, kind };
    }
    case 'minutes': {
      const minutes = await askMinutes(session, entry.kind, words.length);
      return minutes === undefined ? entry : { ...entry, minutes };
    }
    case 'when':
      return askWhen(session, entry);
    case 'lane': {
      const { lane: before, ...rest } = entry;
      const lane = await pick(words.lane, '', withNone(choicesOf(lanes, laneWords), before));
      return lane === undefined ? entry : lane === none ? rest : { ...entry, lane };
    }
    case 'hand': {
      const { hand: before, ...rest } = entry;
      const hand = await pick(words.hand, '', withNone(choicesOf(hands, handWords), before));
      return hand === undefined ? entry : hand === none ? rest : { ...entry, hand };
    }
    case 'tag': {
      const { tag: before, ...rest } = entry;
      const tag = await pick(words.tag, words.tagHint, withNone(choicesOf(logTags, tagWords), before));
      return tag === undefined ? entry : tag === none ? rest : { ...entry, tag };
    }
    case 'note': {
      const { note: before, ...rest } = entry;
      const note = await askText({ title: words.note, prompt: words.noteAsk, value: before ?? '', most: 1_000 });
      return note === undefined ? entry : note.trim() === '' ? rest : { ...rest, note: note.trim() };
    }
  }
}

/** A choice of its own, so that what was chosen can be taken off again. */
const none = Symbol('none');

function withNone<T extends string>(
  choices: readonly LiveItem<T>[],
  before: string | undefined,
): readonly LiveItem<T | typeof none>[] {
  return before === undefined ? choices : [...choices, { label: words.noneOfThese, value: none }];
}

/** A tag typed by hand may be any word. */
function tagNote(tag: string | undefined): string {
  const known = logTags.find((name) => name === tag);
  return known === undefined ? (tag ?? '') : tagWords[known];
}

async function askWhen(session: Session, entry: Entry): Promise<Entry> {
  const chosen = await pick<string>(words.when, '', [
    { label: words.now, description: words.nowNote, value: 'now' },
    { label: words.today, description: words.todayNote, value: 'today' },
    { label: words.yesterday, value: 'yesterday' },
    { label: words.aDay, value: '' },
  ]);
  if (chosen === undefined) return entry;
  const stands = whenTyped(session, entry);
  const line = (when: string): string => `${entry.minutes}m ${lineKinds[entry.kind]} ${when}`;
  const typed =
    chosen === ''
      ? await askText({
          title: words.when,
          prompt: words.aDayAsk,
          value: stands,
          check: (text) => {
            const read = readLine(session, line(text));
            if (read.kind === 'unread') return logFaultWords[read.fault];
            // What is left over as a note was not understood as a time.
            return read.body.note === undefined ? undefined : words.aDayUnread;
          },
        })
      : chosen;
  const read = typed === undefined || typed === stands ? undefined : readLine(session, line(typed));
  if (read?.kind !== 'read') return entry;
  const { startsAt: before, ...rest } = entry;
  const { day, startsAt } = read.body;
  return startsAt === undefined
    ? { ...rest, day }
    : { ...rest, day, startsAt: startsAt === before ? before : startsAt };
}

/** The day and time of an entry as they are typed. */
function whenTyped(session: Session, { day, startsAt }: Entry): string {
  return startsAt === undefined ? day : `${day} at ${localTimeOf(Date.parse(startsAt), session.clock().timeZone)}`;
}

function choicesOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly LiveItem<T>[] {
  return values.map((value) => ({ label: labels[value], value }));
}

/** A word for each kind that a typed line understands. */
export const lineKinds: Readonly<Record<Kind, string>> = {
  handsOn: 'coding',
  review: 'review',
  mentoring: 'mentoring',
  direction: 'direction',
  integration: 'integration',
};

export function readLine(session: Session, line: string): ReturnType<typeof readLogLine> {
  return readLogLine(line, session.clock(), session.settings().dayStartHour);
}

export function lengthAndKind(kind: Kind, minutes: number): string {
  return words.entry(words.minutes(minutes), kindWords[kind]);
}
