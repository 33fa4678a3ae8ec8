import { aboutPeople } from './aboutPeople';
import { readRecordLine } from './read';

/** A records line as it may leave the machine without names; `undefined` when nothing of it may. */
export function withoutNames(line: string): string | undefined {
  const record = readRecordLine(line);
  // Nobody can say what stands in a line that cannot be read.
  if (typeof record === 'string' || aboutPeople.has(record.type)) return undefined;
  if (record.type === 'identity.confirmed' || record.type === 'identity.withdrawn') return undefined;
  if (!('who' in record)) return line;
  return JSON.stringify({ ...record, who: undefined });
}
