import { kinds, type Kind } from '../../engine/kinds';
import type { LogEntry } from '../../engine/records/state';
import { logWork } from '../../app/logWork';
import { dayText } from '../format';
import type { Parts } from '../parts';
import {
  askMinutes,
  changed,
  detailItems,
  lengthAndKind,
  lineKinds,
  readLine,
  whenText,
  type Detail,
  type Entry,
} from '../quick/entrySteps';
import { pick, pickOrType, type LiveItem } from '../quick/steps';
import type { Session } from '../session/session';
import { keepOrTell, takeBack, tellNoted } from '../tell';
import { kindNotes, kindWords, logFaultWords, words } from '../words';
import { chooseEntry, recentEntries } from './correctEntry';

type Choice =
  | { readonly do: 'log'; readonly entry: Entry }
  | { readonly do: 'kind'; readonly kind: Kind }
  | { readonly do: 'undo'; readonly record: string }
  | { readonly do: 'correct' };

/**
 * Logs what git cannot see. Enter twice logs the same as last time; a typed line says it all at once; otherwise kind,
 * minutes, and what else one wishes to add.
 */
export async function logLeadingWork(parts: Parts): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  const last = state.log.at(-1);
  const recent = recentEntries(session, state).length > 0;
  const choice = await pickOrType<Choice>({
    title: words.logTitle,
    placeholder: words.logPlaceholder,
    items: (typed) => firstItems(session, typed, last, recent),
  });
  if (!choice) return;
  if (choice.do === 'undo') {
    await takeBack(session, choice.record);
    return;
  }
  if (choice.do === 'correct') {
    await chooseEntry(parts);
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
  session.desk.change({ noted: { record: id, kind, minutes }, named: undefined });
  tellNoted(parts, words.noted(lengthAndKind(kind, minutes)), id);
}

/** An entry of today, as the buttons and single keys of the view make it. */
export function todayEntry(session: Session, kind: Kind, minutes: number): Entry | undefined {
  const read = readLine(session, `${minutes}m ${lineKinds[kind]}`);
  return read.kind === 'read' ? read.body : undefined;
}

function firstItems(
  session: Session,
  typed: string,
  last: LogEntry | undefined,
  recent: boolean,
): readonly LiveItem<Choice>[] {
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
  return [
    ...(last ? lastItems(session, last) : []),
    ...kinds.map((kind) => kindItem(kind, kindNotes[kind])),
    ...(recent ? [{ label: words.correctOrDelete, value: { do: 'correct' } } as const] : []),
  ];
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

async function askEntry(session: Session, kind: Kind): Promise<Entry | undefined> {
  const minutes = await askMinutes(session, kind, words.step(kindWords[kind], 1, 2));
  return minutes === undefined ? undefined : askDetails(session, kind, minutes);
}

/** Everything beyond kind and minutes is optional, so the first line of the list always logs it. */
async function askDetails(session: Session, kind: Kind, minutes: number): Promise<Entry | undefined> {
  const first = readLine(session, `${minutes}m ${lineKinds[kind]}`);
  if (first.kind === 'unread') return undefined;
  let entry: Entry = first.body;
  for (;;) {
    const detail = await pick<Detail | 'log'>(words.step(lengthAndKind(kind, minutes), 2, 2), words.optional, [
      { label: `$(check) ${words.logIt}`, value: 'log' },
      ...detailItems(session, entry),
    ]);
    if (detail === undefined) return undefined;
    if (detail === 'log') return entry;
    entry = await changed(session, entry, detail);
  }
}

function lineOf({ kind, minutes, note }: Entry): string {
  return [`${minutes}m`, lineKinds[kind], note ?? ''].join(' ').trim();
}
