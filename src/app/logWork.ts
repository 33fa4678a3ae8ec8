import { readLogLine, type LogBody, type LogLineFault } from '../engine/records/logLine';
import { clearable } from '../engine/records/choices';
import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import type { Failed, Outcome, RecordStore } from './ports';
import type { LogEntry, UserState } from '../engine/records/state';
import { isoInstant } from '../engine/time/instants';
import { say, sayAll } from './say';

export interface LogPorts {
  readonly records: RecordStore | undefined;
}

/** Logs work the user said. */
export function logWork({ records }: LogPorts, entry: Omit<LogBody, 'type'>): Promise<Outcome<RecordOf<'log.added'>>> {
  return say<'log.added'>(records, { type: 'log.added', ...entry });
}

/** Logs a line the user typed, such as `30m mentoring pairing on parser`. */
export async function logTypedLine(
  ports: LogPorts,
  line: string,
  now: Now,
  settings: Pick<Settings, 'dayStartHour'>,
): Promise<Outcome<RecordOf<'log.added'>> | Failed<LogLineFault>> {
  const read = readLogLine(line, now, settings.dayStartHour);
  return read.kind === 'read'
    ? say<'log.added'>(ports.records, read.body)
    : { kind: 'failed', reason: read.fault, detail: line };
}

/**
 * Makes an entry what the user says it is now: one correction of whatever differs. A kind given to it on the evidence
 * page would stand over the corrected one, so that is taken back with it. Nothing is said where nothing differs.
 */
export async function rewriteEntry(
  { records }: LogPorts,
  before: LogEntry,
  after: Omit<LogBody, 'type'>,
  { filed }: Pick<UserState, 'filed'>,
): Promise<Outcome<readonly LeadRecord[]>> {
  const item = `record:${before.id}`;
  const differs = differencesOf(before, after, filed.get(item) ?? before.kind);
  if (Object.keys(differs).length === 0) return { kind: 'done', value: [] };
  const correction: RecordBody = { type: 'entry.corrected', of: before.id, ...differs };
  return sayAll(
    records,
    differs.kind !== undefined && filed.has(item) ? [correction, { type: 'evidence.putBack', item }] : [correction],
  );
}

type Differences = Omit<Extract<RecordBody, { readonly type: 'entry.corrected' }>, 'type' | 'of'>;

function differencesOf(before: LogEntry, after: Omit<LogBody, 'type'>, kindShown: LogEntry['kind']): Differences {
  const was = { ...before, startsAt: before.startsAt === undefined ? undefined : isoInstant(before.startsAt) };
  const { kind, minutes, day, startsAt, lane, hand, tag, note } = after;
  const cleared = clearable.filter((field) => was[field] !== undefined && after[field] === undefined);
  return {
    ...(kind === kindShown ? {} : { kind }),
    ...(minutes === was.minutes ? {} : { minutes }),
    ...(day === was.day ? {} : { day }),
    ...(startsAt === undefined || startsAt === was.startsAt ? {} : { startsAt }),
    ...(lane === undefined || lane === was.lane ? {} : { lane }),
    ...(hand === undefined || hand === was.hand ? {} : { hand }),
    ...(tag === undefined || tag === was.tag ? {} : { tag }),
    ...(note === undefined || note === was.note ? {} : { note }),
    ...(cleared.length === 0 ? {} : { cleared }),
  };
}

/** Changes fields of an entry; the entry itself stays as it was said. */
export function correctEntry(
  { records }: LogPorts,
  entry: string,
  changes: Partial<Pick<LogBody, 'kind' | 'minutes' | 'day' | 'startsAt' | 'lane' | 'hand' | 'tag' | 'note'>>,
): Promise<Outcome<RecordOf<'entry.corrected'>>> {
  return say<'entry.corrected'>(records, { type: 'entry.corrected', of: entry, ...changes });
}
