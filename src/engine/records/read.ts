import * as v from 'valibot';
import { isRealDay } from '../time/days';
import { recordSchemas, recordTypes, recordVersion, type LeadRecord } from './schema';

/** Why a line gives no record. The line itself stays where it is: a later release may be able to read it. */
export type SetAsideReason = 'tornLine' | 'badLine' | 'unknownType' | 'newerVersion' | 'unreadableFile';

export interface SetAsideLine {
  readonly reason: SetAsideReason;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file could not be read. */
  readonly line: number;
  readonly text: string;
}

export interface ReadRecords {
  readonly records: readonly LeadRecord[];
  readonly setAside: readonly SetAsideLine[];
}

/**
 * Reads the text of a records file, line by line. Never throws: what cannot be read is set aside and counted.
 * `firstLine` is the number of the first line, for text that continues a file.
 */
export function readRecordLines(text: string, file: string, firstLine = 1): ReadRecords {
  const records: LeadRecord[] = [];
  const setAside: SetAsideLine[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') continue;
    const read = readRecordLine(line);
    if (typeof read !== 'string') {
      records.push(read);
      continue;
    }
    // Only the last line can be torn: whoever writes puts the newline in the same call as the record.
    const torn = read === 'badLine' && index === lines.length - 1;
    setAside.push({ reason: torn ? 'tornLine' : read, file, line: firstLine + index, text: line });
  }
  return { records, setAside };
}

/** One line without its newline: the record, or why there is none. */
export function readRecordLine(line: string): LeadRecord | 'badLine' | 'unknownType' | 'newerVersion' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'badLine';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'badLine';
  const version: unknown = 'v' in value ? value.v : undefined;
  if (typeof version === 'number' && version > recordVersion) return 'newerVersion';
  const type: unknown = 'type' in value ? value.type : undefined;
  if (typeof type !== 'string') return 'badLine';
  const known = recordTypes.find((candidate) => candidate === type);
  if (known === undefined) return 'unknownType';
  const parsed = v.safeParse(recordSchemas[known], value);
  return parsed.success && hasRealTimes(parsed.output) ? parsed.output : 'badLine';
}

/** Valibot checks the form of a day or an instant (`2024-02-31`), not that it exists. */
function hasRealTimes(record: LeadRecord): boolean {
  return Object.entries(record).every(([key, value]) => {
    if (typeof value !== 'string' || !timeFields.has(key)) return true;
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return isRealDay(value);
    // The same names also carry clock times and words, which their own schemas check.
    return !/^\d{4}-\d{2}-\d{2}T/u.test(value) || Number.isFinite(Date.parse(value));
  });
}

const timeFields: ReadonlySet<string> = new Set([
  ...['at', 'startsAt', 'endsAt', 'before', 'until'],
  ...['day', 'from', 'to', 'checkOn', 'reviewOn', 'dueOn'],
]);
