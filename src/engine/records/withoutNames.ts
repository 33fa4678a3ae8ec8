import type { Names } from '../names/names';
import { removeNames } from '../names/removeNames';
import { aboutPeople } from './aboutPeople';
import { isFreeWord } from './freeWords';
import { readRecordLine } from './read';
import { knownFields } from './schema';

/** Every field of words holds at least this much, and a name may be shorter than what stands in its place. */
const alwaysHeld = 200;

/**
 * A records line as it may leave the machine without names; `undefined` when nothing of it may. What the user wrote
 * stays, without the names that are known here and without any address; choices, keys and days are never touched, so
 * that the line reads back as what it was. Fields of a later release are left out: nobody can say what stands in them.
 */
export function withoutNames(line: string, names: Names): string | undefined {
  const record = readRecordLine(line);
  // Nobody can say what stands in a line that cannot be read.
  if (typeof record === 'string' || aboutPeople.has(record.type)) return undefined;
  if (record.type === 'identity.confirmed' || record.type === 'identity.withdrawn') return undefined;
  const known = knownFields(record.type);
  const fields = Object.entries(record).filter(([field]) => field !== 'who' && known.has(field));
  return JSON.stringify(
    Object.fromEntries(
      fields.map(([field, value]: readonly [string, unknown]) => [
        field,
        isFreeWord(record, field) ? wordsWithout(value, names) : value,
      ]),
    ),
  );
}

function wordsWithout(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return removeNames(value, names).slice(0, Math.max(alwaysHeld, value.length));
  if (Array.isArray(value)) return value.map((one) => wordsWithout(one, names));
  return value;
}
