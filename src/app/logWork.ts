import { readLogLine, type LogBody, type LogLineFault } from '../engine/records/logLine';
import type { RecordOf } from '../engine/records/schema';
import type { Settings } from '../engine/settings/settings';
import type { Now } from '../engine/time/now';
import type { Failed, Outcome, RecordStore } from './ports';
import { say } from './say';

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

/** Changes fields of an entry; the entry itself stays as it was said. */
export function correctEntry(
  { records }: LogPorts,
  entry: string,
  changes: Partial<Pick<LogBody, 'kind' | 'minutes' | 'day' | 'startsAt' | 'lane' | 'hand' | 'tag' | 'note'>>,
): Promise<Outcome<RecordOf<'entry.corrected'>>> {
  return say<'entry.corrected'>(records, { type: 'entry.corrected', of: entry, ...changes });
}
