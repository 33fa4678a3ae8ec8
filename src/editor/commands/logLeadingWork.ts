import { kinds, type Kind } from '../../engine/kinds';
import { readLogLine, type LogBody } from '../../engine/records/logLine';
import { hands, lanes, logTags } from '../../engine/records/choices';
import type { LogEntry } from '../../engine/records/state';
import { logWork } from '../../app/logWork';
import { dayText, timeText } from '../format';
import type { Parts } from '../parts';
import { askText, pick, pickOrType, type LiveItem } from '../quick/steps';
import type { Session } from '../session/session';
import { keepOrTell, takeBack, tellNoted } from '../tell';
import { handWords, kindNotes, kindWords, laneWords, logFaultWords, tagWords, words } from '../words';

type Entry = Omit<LogBody, 'type'>;
type Choice =
  | { readonly do: 'log'; readonly entry: Entry }
  | { readonly do: 'kind'; readonly kind: Kind }
  | { readonly do: 'undo'; readonly record: string };

/**
 * Logs what git cannot see. Enter twice logs the same as last time; a typed line says it all at once; otherwise kind,
 * minutes, and what else one wishes to add.
 */
export async function logLeadingWork(parts: Parts): Promise<void> {
  const { session } = parts;
  const last = (await session.state()).log.at(-1);
  const choice = await pickOrType<Choice>({
    title: words.logTitle,
    placeholder: words.logPlaceholder,
    items: (typed) => firstItems(session, typed, last),
  });
  if (!choice) return;
  if (choice.do === 'undo') {
    await takeBack(session, choice.record);
    return;
  }
  const entry = choice.do === 'log' ? choice.entry : await askEntry(session, choice.kind);
  if (entry) await logEntry(parts, entry);
}

/** Stores an entry and says so with the way back. */
export async function logEntry(parts: Parts, entry: Entry): Promise<void> {
  const { session } = parts;
  const outcome = await keepOrTell(session, lineOf(entry), () => logWork(session.data, entry));
  if (outcome.kind === 'failed') return;
  const { id, kind, minutes } = outcome.value;
  session.desk.change({ noted: { record: id, kind, minutes } });
  tellNoted(parts, words.noted(lengthAndKind(kind, minutes)), id);
}

/** An entry of today, as the buttons and single keys of the view make it. */
export function todayEntry(session: Session, kind: Kind, minutes: number): Entry | undefined {
  const read = readLine(session, `${minutes}m ${lineKinds[kind]}`);
  return read.kind === 'read' ? read.body : undefined;
}

function firstItems(session: Session, typed: string, last: LogEntry | undefined): readonly LiveItem<Choice>[] {
  const read = readLine(session, typed);
  if (typed.trim() !== '' && read.kind === 'read') {
    const { kind, minutes, note } = read.body;
    const when = whenText(session, read.body);
    const item = { label: `$(check) ${lengthAndKind(kind, minutes)}`, description: [when, note].join('  ') };
    return [{ ...item, alwaysShow: true, value: { do: 'log', entry: read.body } }];
  }
  // A line that begins with a time is meant as one: say what is missing instead of hiding everything.
  const hint: readonly LiveItem<Choice>[] =
    read.kind === 'unread' && /^\d/u.test(typed.trim())
      ? kinds.map((kind) => kindItem(kind, logFaultWords[read.fault]))
      : [];
  if (hint.length > 0) return hint.map((item) => ({ ...item, alwaysShow: true }));
  return [...(last ? lastItems(session, last) : []), ...kinds.map((kind) => kindItem(kind, kindNotes[kind]))];
}

function kindItem(kind: Kind, description: string): LiveItem<Choice> {
  return { label: kindWords[kind], description, value: { do: 'kind', kind } };
}

function lastItems(session: Session, last: LogEntry): readonly LiveItem<Choice>[] {
  const today = readLine(session, `${last.minutes}m ${lineKinds[last.kind]}`);
  const said = lengthAndKind(last.kind, last.minutes);
  const again: readonly LiveItem<Choice>[] =
    today.kind === 'read'
      ? [
          {
            label: words.again(said),
            description: words.today,
            value: {
              do: 'log',
              entry: {
                ...today.body,
                ...(last.lane === undefined ? {} : { lane: last.lane }),
                ...(last.hand === undefined ? {} : { hand: last.hand }),
              },
            },
          },
        ]
      : [];
  return [
    ...again,
    { label: words.undoLast(said), description: dayText(last.day), value: { do: 'undo', record: last.id } },
  ];
}

const usualMinutes = [30, 15, 45, 60, 90, 120] as const;

async function askEntry(session: Session, kind: Kind): Promise<Entry | undefined> {
  const minutes = await pickOrType<number>({
    title: words.step(kindWords[kind], 1, 2),
    placeholder: words.howLong,
    items: (typed) => {
      const read = readLine(session, `${typed.trim()} ${lineKinds[kind]}`);
      if (typed.trim() !== '' && read.kind === 'read') {
        return [{ label: words.minutes(read.body.minutes), alwaysShow: true, value: read.body.minutes }];
      }
      return usualMinutes.map((count) => ({ label: words.minutes(count), value: count }));
    },
  });
  return minutes === undefined ? undefined : askDetails(session, kind, minutes);
}

type Detail = 'log' | 'when' | 'lane' | 'hand' | 'tag' | 'note';

/** Everything beyond kind and minutes is optional, so the first line of the list always logs it. */
async function askDetails(session: Session, kind: Kind, minutes: number): Promise<Entry | undefined> {
  const first = readLine(session, `${minutes}m ${lineKinds[kind]}`);
  if (first.kind === 'unread') return undefined;
  let entry: Entry = first.body;
  for (;;) {
    const detail = await pick<Detail>(words.step(lengthAndKind(kind, minutes), 2, 2), words.optional, [
      { label: `$(check) ${words.logIt}`, value: 'log' },
      { label: words.when, description: whenText(session, entry), value: 'when' },
      { label: words.lane, description: entry.lane === undefined ? '' : laneWords[entry.lane], value: 'lane' },
      { label: words.hand, description: entry.hand === undefined ? '' : handWords[entry.hand], value: 'hand' },
      { label: words.tag, description: tagNote(entry.tag), value: 'tag' },
      { label: words.note, description: entry.note ?? '', value: 'note' },
    ]);
    if (detail === undefined) return undefined;
    if (detail === 'log') return entry;
    entry = await changed(session, entry, detail);
  }
}

async function changed(session: Session, entry: Entry, detail: Exclude<Detail, 'log'>): Promise<Entry> {
  switch (detail) {
    case 'when':
      return askWhen(session, entry);
    case 'lane': {
      const lane = await pick(words.lane, '', choicesOf(lanes, laneWords));
      return lane === undefined ? entry : { ...entry, lane };
    }
    case 'hand': {
      const hand = await pick(words.hand, '', choicesOf(hands, handWords));
      return hand === undefined ? entry : { ...entry, hand };
    }
    case 'tag': {
      const tag = await pick(words.tag, words.tagHint, choicesOf(logTags, tagWords));
      return tag === undefined ? entry : { ...entry, tag };
    }
    case 'note': {
      const note = await askText({ title: words.note, prompt: words.noteAsk, value: entry.note ?? '', most: 1_000 });
      if (note === undefined) return entry;
      const { note: before, ...rest } = entry;
      return note.trim() === '' ? (before === undefined ? entry : rest) : { ...rest, note: note.trim() };
    }
  }
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
  const line = (when: string): string => `${entry.minutes}m ${lineKinds[entry.kind]} ${when}`;
  const typed =
    chosen === ''
      ? await askText({
          title: words.when,
          prompt: words.aDayAsk,
          check: (text) => {
            const read = readLine(session, line(text));
            if (read.kind === 'unread') return logFaultWords[read.fault];
            // What is left over as a note was not understood as a time.
            return read.body.note === undefined ? undefined : words.aDayUnread;
          },
        })
      : chosen;
  const read = typed === undefined ? undefined : readLine(session, line(typed));
  if (read?.kind !== 'read') return entry;
  const { startsAt: before, ...rest } = entry;
  const { day, startsAt } = read.body;
  return startsAt === undefined
    ? { ...rest, day }
    : { ...rest, day, startsAt: startsAt === before ? before : startsAt };
}

function choicesOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly LiveItem<T>[] {
  return values.map((value) => ({ label: labels[value], value }));
}

/** A word for each kind that a typed line understands. */
const lineKinds: Readonly<Record<Kind, string>> = {
  handsOn: 'coding',
  review: 'review',
  mentoring: 'mentoring',
  direction: 'direction',
  integration: 'integration',
};

function readLine(session: Session, line: string): ReturnType<typeof readLogLine> {
  return readLogLine(line, session.clock(), session.settings().dayStartHour);
}

function lineOf({ kind, minutes, note }: Entry): string {
  return [`${minutes}m`, lineKinds[kind], note ?? ''].join(' ').trim();
}

/** The day it counts on, and the time where one was said. */
function whenText(session: Session, { day, startsAt }: Entry): string {
  return startsAt === undefined ? dayText(day) : `${dayText(day)} ${timeText(Date.parse(startsAt), session.clock())}`;
}

function lengthAndKind(kind: Kind, minutes: number): string {
  return words.entry(words.minutes(minutes), kindWords[kind]);
}
