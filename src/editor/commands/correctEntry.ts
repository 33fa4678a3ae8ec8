import { rewriteEntry } from '../../app/logWork';
import { undo } from '../../app/undo';
import type { LeadRecord } from '../../engine/records/schema';
import type { LogEntry, UserState } from '../../engine/records/state';
import { addDays } from '../../engine/time/calendar';
import { isoInstant, localDayOf } from '../../engine/time/instants';
import { dayText } from '../format';
import type { Parts } from '../parts';
import { changed, detailItems, lengthAndKind, type Detail, type Entry } from '../quick/entrySteps';
import { pick } from '../quick/steps';
import type { Session } from '../session/session';
import { keepOrTell, tellNoted } from '../tell';
import { kindWords, words } from '../words';

/** Older entries are corrected where they count: on the evidence page of their week. */
const recentDays = 14;

/** What was logged for the last two weeks, newest day first. */
export function recentEntries(session: Session, { log }: Pick<UserState, 'log'>): readonly LogEntry[] {
  const { instant, timeZone } = session.clock();
  const since = addDays(localDayOf(instant, timeZone), -recentDays);
  return log
    .filter(({ day }) => day >= since)
    .toSorted((one, other) => (one.day === other.day ? other.at - one.at : one.day < other.day ? 1 : -1));
}

/** One of the last entries, to be said anew or deleted. */
export async function chooseEntry(parts: Parts): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  const chosen = await pick(
    words.correctTitle,
    words.correctWhich,
    recentEntries(session, state).map((entry) => ({
      label: lengthAndKind(shownKind(entry, state), entry.minutes),
      description: dayText(entry.day),
      ...(entry.note === undefined ? {} : { detail: entry.note }),
      value: entry.id,
    })),
  );
  if (chosen !== undefined) await correctEntry(parts, chosen);
}

/** Says an entry anew, step by step: it begins with what stands, and its first line keeps what was changed. */
export async function correctEntry(parts: Parts, id: string): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  const before = state.log.find((entry) => entry.id === id);
  if (!before) return;
  let entry = sayable(before, state);
  for (;;) {
    const step = await pick<Detail | 'keep' | 'delete'>(words.correctTitle, words.correctHint, [
      { label: `$(check) ${words.correctKeep}`, value: 'keep' },
      { label: words.kind, description: kindWords[entry.kind], value: 'kind' },
      { label: words.length, description: words.minutes(entry.minutes), value: 'minutes' },
      ...detailItems(session, entry),
      { label: words.deleteEntry, value: 'delete' },
    ]);
    if (step === undefined) return;
    if (step === 'keep') {
      await keepCorrection(parts, before, entry, state);
      return;
    }
    if (step === 'delete') {
      await deleteEntry(parts, before, state);
      return;
    }
    entry = await changed(session, entry, step);
  }
}

async function keepCorrection(parts: Parts, before: LogEntry, entry: Entry, state: UserState): Promise<void> {
  const { session } = parts;
  const text = [lengthAndKind(entry.kind, entry.minutes), entry.note ?? ''].join(' ').trim();
  const outcome = await keepOrTell(session, text, () => rewriteEntry(session.data, before, entry, state));
  if (outcome.kind === 'done') {
    tellAct(parts, words.corrected(lengthAndKind(entry.kind, entry.minutes)), outcome.value);
  }
}

async function deleteEntry(parts: Parts, entry: LogEntry, state: UserState): Promise<void> {
  const { session } = parts;
  const outcome = await keepOrTell(session, '', () => undo(session.data.records, entry.id));
  if (outcome.kind === 'failed') return;
  session.desk.tookBack(entry.id);
  tellAct(parts, words.deletedEntry(lengthAndKind(shownKind(entry, state), entry.minutes)), [outcome.value]);
}

function tellAct(parts: Parts, message: string, said: readonly LeadRecord[]): void {
  if (said.length > 0) tellNoted(parts, message, ...said.map(({ id }) => id));
}

/** The evidence page may have given it another kind. */
function shownKind({ id, kind }: LogEntry, { filed }: Pick<UserState, 'filed'>): LogEntry['kind'] {
  return filed.get(`record:${id}`) ?? kind;
}

function sayable(entry: LogEntry, state: UserState): Entry {
  const { minutes, day, startsAt, lane, hand, tag, note } = entry;
  return {
    kind: shownKind(entry, state),
    minutes,
    day,
    ...(startsAt === undefined ? {} : { startsAt: isoInstant(startsAt) }),
    ...(lane === undefined ? {} : { lane }),
    ...(hand === undefined ? {} : { hand }),
    ...(tag === undefined ? {} : { tag }),
    ...(note === undefined ? {} : { note }),
  };
}
