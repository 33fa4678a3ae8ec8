import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

export interface Said {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Follows what the windows of a test add to some data folders. */
export interface Records {
  /** The records said since the last call, oldest first, once there are as many as asked for. */
  readonly next: (count?: number) => Promise<readonly Said[]>;
  /** One act: exactly this record is said, whatever else its envelope holds. */
  readonly one: (expected: Readonly<Record<string, unknown>>) => Promise<Said>;
  readonly all: () => readonly Said[];
}

const envelope: ReadonlySet<string> = new Set(['v', 'id', 'at', 'zone']);

/** Sensing and questions write on their own; a test about forms does not wait for those. */
const unasked: ReadonlySet<string> = new Set(['editor.minutes', 'prompt.shown', 'notice.shown', 'skills.opened']);

export function followRecords(...folders: readonly string[]): Records {
  const all = (): readonly Said[] => folders.flatMap(readRecords).filter(({ type }) => !unasked.has(type));
  const known = new Set(all().map(({ id }) => id));
  const fresh = (): readonly Said[] => all().filter(({ id }) => !known.has(id));
  const next = async (count = 1): Promise<readonly Said[]> => {
    await until(`${count} more record is in the data folder`, () => fresh().length >= count);
    const found = fresh();
    for (const { id } of found) known.add(id);
    return found;
  };
  return {
    next,
    all,
    one: async (expected) => {
      const found = await next();
      assert.equal(found.length, 1, JSON.stringify(found));
      const [said] = found;
      assert.ok(said);
      const body = Object.entries(said).filter(([field]) => !envelope.has(field));
      assert.deepEqual(Object.fromEntries(body), expected);
      return said;
    },
  };
}

function readRecords(folder: string): readonly Said[] {
  const records = join(folder, 'records');
  let names: readonly string[];
  try {
    names = readdirSync(records);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(records, name), 'utf8').split('\n'))
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Said];
      } catch {
        // The last line may be half written at this moment.
        return [];
      }
    });
}
