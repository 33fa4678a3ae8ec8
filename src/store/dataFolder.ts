import { randomBytes } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import type { CacheFolder, Claim, Clock, JournalStore, Outcome, RecordStore, WatchData } from '../app/ports';
import { createCacheFolder } from './cacheFolder';
import { createClaims } from './claims';
import { deleteDataIn } from './deleteData';
import { attempt } from './failure';
import { foldMinutesOf } from './foldMinutes';
import { createJournalStore } from './journalStore';
import { folderMode } from './layout';
import { createRecordStore } from './recordStore';
import { exportData, importData, type Exported, type Imported, type People } from './transfer';
import { createWatch, type WatchOptions } from './watchData';

export interface DataFolderOptions {
  readonly folder: string;
  /** The editor's own storage: people lines and the cache live there, whatever folder the user chose for the rest. */
  readonly privateFolder?: string;
  readonly clock: Clock;
  /** Only tests name their writer. */
  readonly writer?: string;
  readonly watch?: WatchOptions;
}

/** Everything that is kept, behind ports. */
export interface DataFolder {
  readonly folder: string;
  readonly records: RecordStore;
  readonly journal: JournalStore;
  readonly claim: Claim;
  readonly cache: CacheFolder;
  readonly watch: WatchData;
  /** Can be written now; says why not. */
  readonly check: () => Promise<Outcome<undefined>>;
  readonly foldMinutes: (now: number, dayStartHour: number) => Promise<Outcome<number>>;
  readonly exportTo: (path: string, people: People) => Promise<Outcome<Exported>>;
  readonly importFrom: (path: string) => Promise<Outcome<Imported>>;
  readonly deleteAll: () => Promise<Outcome<number>>;
}

export function openDataFolder(options: DataFolderOptions): DataFolder {
  const { folder, privateFolder, clock, writer = randomBytes(6).toString('hex') } = options;
  const folders = [...new Set([folder, ...(privateFolder === undefined ? [] : [privateFolder])])];
  const places = { folder, privateFolder };
  return {
    folder,
    records: createRecordStore({ folder, privateFolder, clock, writer }),
    journal: createJournalStore(folder),
    claim: createClaims(folder),
    cache: createCacheFolder(privateFolder ?? folder),
    watch: createWatch(folders, options.watch),
    check: () =>
      attempt(async () => {
        await mkdir(folder, { recursive: true, mode: folderMode });
        await access(folder, constants.W_OK);
        return undefined;
      }),
    foldMinutes: (now, dayStartHour) => foldMinutesOf(folder, now, dayStartHour),
    exportTo: (path, people) => exportData(places, path, people),
    importFrom: (path) => importData(places, path),
    deleteAll: () => deleteDataIn(folders),
  };
}
