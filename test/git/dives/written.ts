import { utimesSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadReport } from '../../../src/app/loadReport';
import type { DiveReport } from '../../../src/engine/dive/diveReport';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { readSettings } from '../../../src/engine/settings/settings';
import { type DayName, hourMs } from '../../../src/engine/time/now';
import { createGitCache } from '../../../src/git/cache';
import { findRepositories } from '../../../src/git/findRepositories';
import { readFirstCommits } from '../../../src/git/readFirstCommits';
import { readRepository } from '../../../src/git/readRepository';
import { openDataFolder } from '../../../src/store/dataFolder';
import { at, confirmed, today, zone } from '../../unit/dive/sample';
import { temporaryFolder } from '../repository';
import type { Story } from './story';
import { gitWith, type IdOf, writeRepository } from './stream';

export type Saying = readonly (readonly [DayName | number, RecordBody])[];

/** What a reader of the written repository asks. */
export interface Asked {
  readonly said?: Saying;
  /** The user never chose any hours. */
  readonly unset?: boolean;
  readonly now?: number;
  readonly timeZone?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Passes over the whole history first, as the editor does when it is idle. */
  readonly firstCommits?: boolean;
}

/** A repository on disk; data folders lie beside it. */
export interface Place {
  readonly top: string;
  readonly folder: string;
  /** Writes a file into the working tree. */
  readonly put: (path: string, text: string) => Promise<void>;
  /** Makes a data folder with what was said; gives its path. */
  readonly keep: (asked?: Asked) => Promise<string>;
  /** The shipped chain over the repository and a data folder with what was said, with a clock that stands still. */
  readonly report: (asked?: Asked) => Promise<Report>;
}

export interface WrittenPlace extends Place {
  readonly idOf: IdOf;
}

export interface Written {
  /** Files that are not committed, changed at that time. */
  readonly uncommitted?: Readonly<Record<string, string>>;
  readonly uncommittedAt?: number;
  readonly configuration?: string;
  readonly head?: string;
  /** Two hours before the end of today where left out. */
  readonly fetchedAt?: number;
}

/** Friday, half past five. */
export const evening = at(today, 17.5);

export async function write(story: Story, written: Written = {}): Promise<WrittenPlace> {
  const top = temporaryFolder();
  const folder = join(top, 'harbour');
  await mkdir(folder);
  const idOf = await writeRepository(folder, {
    ...story.told(),
    fetchedAt: written.fetchedAt ?? evening - 2 * hourMs,
    ...(written.configuration === undefined ? {} : { configuration: written.configuration }),
    ...(written.head === undefined ? {} : { head: written.head }),
  });
  // Fills the index and the files without a line in the reflog.
  await gitWith(folder, ['read-tree', '-u', '--reset', 'HEAD']);
  const place = placeOf(top, folder);
  for (const [path, text] of Object.entries(written.uncommitted ?? {})) {
    await place.put(path, text);
    const changed = (written.uncommittedAt ?? evening) / 1000;
    utimesSync(join(folder, path), changed, changed);
  }
  return { ...place, idOf };
}

export function placeOf(top: string, folder: string): Place {
  let asked = 0;
  const keep: Place['keep'] = async (question = {}) => {
    asked += 1;
    const data = join(top, `data-${asked}`);
    await say(data, question);
    return data;
  };
  return {
    top,
    folder,
    put: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    keep,
    report: async (question = {}) => loaded(folder, await keep(question), question),
  };
}

/** Writes what the user said into a data folder, each record at its own time. */
async function say(data: string, { said = [], unset = false }: Asked): Promise<void> {
  let instant = 0;
  const { records } = openDataFolder({ folder: data, clock: () => ({ instant, timeZone: zone }), writer });
  const chosen: Saying = unset ? [] : [['2024-01-02', confirmed]];
  for (const [when, body] of [...chosen, ...said]) {
    instant = typeof when === 'number' ? when : at(when, 9);
    const { kind } = await records.append([body]);
    if (kind !== 'done') throw new Error(`not stored: ${body.type}`);
  }
}

/** The id of the record at that place of what was said, after the choice of hours. */
export const recordId = (place: number): string => `${writer}-${place + 2}`;
const writer = '0123456789ab';

async function loaded(folder: string, data: string, asked: Asked): Promise<Report> {
  const now = { instant: asked.now ?? evening, timeZone: asked.timeZone ?? zone };
  const { records } = openDataFolder({ folder: data, clock: () => now });
  const cache = createGitCache();
  if (asked.firstCommits === true) await readFirstCommits(folder, { cache, trusted: true });
  const outcome = await loadReport(
    { git: { findRepositories, readRepository }, records },
    {
      folders: [folder],
      settings: readSettings(asked.settings ?? {}).settings,
      now,
      trusted: true,
      workingTree: true,
      replacements: true,
      cache,
    },
  );
  if (outcome.kind === 'failed') throw new Error(`not read: ${outcome.reason} ${outcome.detail}`);
  return outcome.value.report;
}

/** Writes the story and asks once. */
export async function diveOf(story: Story, asked: Asked = {}, written: Written = {}): Promise<DiveReport> {
  return (await (await write(story, written)).report(asked)).dive;
}

/** The signals that hold, by their ids. */
export function idsOf({ signals }: DiveReport): readonly string[] {
  return signals.map(({ id }) => id);
}
