import { removeNames } from '../summary/removeNames';
import { aboutPeople } from './aboutPeople';
import { readRecordLine } from './read';

/** What the record format itself needs: never words of anybody. */
const ownFields: ReadonlySet<string> = new Set([
  'v',
  'id',
  'at',
  'zone',
  'type',
  'of',
  'item',
  'key',
  'repository',
  'prompt',
]);

/**
 * A records line as it may leave the machine without names; `undefined` when nothing of it may. What the user wrote
 * stays, without the names that are known here and without any address.
 */
export function withoutNames(line: string, names: readonly string[]): string | undefined {
  const record = readRecordLine(line);
  // Nobody can say what stands in a line that cannot be read.
  if (typeof record === 'string' || aboutPeople.has(record.type)) return undefined;
  if (record.type === 'identity.confirmed' || record.type === 'identity.withdrawn') return undefined;
  const fields = Object.entries(record).filter(([field]) => field !== 'who');
  return JSON.stringify(
    Object.fromEntries(
      fields.map(([field, value]: readonly [string, unknown]) => [
        field,
        ownFields.has(field) ? value : wordsWithout(value, names),
      ]),
    ),
  );
}

function wordsWithout(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return removeNames(value, names);
  if (Array.isArray(value)) return value.map((one) => wordsWithout(one, names));
  return value;
}
