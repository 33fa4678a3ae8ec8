import type { ReadRecords } from '../engine/records/read';
import type { LeadRecord, RecordBody } from '../engine/records/schema';
import type { Now, WeekName } from '../engine/time/now';

/** Why nothing was stored. The caller still holds what it wanted to store: nothing is lost. */
export type StoreFailure =
  /** No permission, a read-only disk, or something else that stands where the folder should be. */
  | 'unwritable'
  | 'full'
  /** No data folder was given (command line without one). */
  | 'noDataFolder'
  /** Lines about people are kept only in the editor's own storage, which is not there. */
  | 'noPrivateFolder'
  /** A file or export that cannot be read as one. */
  | 'unreadable';

export interface Failed<Reason extends string = StoreFailure> {
  readonly kind: 'failed';
  readonly reason: Reason;
  /** The system's own short words, for the screen. */
  readonly detail: string;
}

export interface Done<T> {
  readonly kind: 'done';
  readonly value: T;
}

export type Outcome<T, Reason extends string = StoreFailure> = Done<T> | Failed<Reason>;

export type Clock = () => Now;

export interface RecordStore {
  /**
   * Appends records, each in one call, in order. Stops at the first that cannot be stored and says how many were
   * stored before it.
   */
  readonly append: (bodies: readonly RecordBody[]) => Promise<Done<readonly LeadRecord[]> | PartlyStored>;
  /** Everything all writers wrote so far; reads only what is new since the last call. Never fails. */
  readonly read: () => Promise<ReadRecords>;
}

export interface PartlyStored extends Failed {
  readonly stored: readonly LeadRecord[];
}

export interface JournalStore {
  /** Appends one entry in one call and gives the name of its file, such as `2024-W10.md`. */
  readonly append: (week: WeekName, entry: string) => Promise<Outcome<string>>;
  /** Names of the journal's files, oldest first. */
  readonly list: () => Promise<readonly string[]>;
  readonly read: (file: string) => Promise<string | undefined>;
}

/** Tells when somebody else may have written; call the result to stop. */
export type WatchData = (changed: () => void) => () => void;

/**
 * Claims a slot of a day over all windows and the command line: `true` for the one who was first. When the folder
 * cannot be written nobody may speak, so that a broken disk never makes two voices.
 */
export type Claim = (date: string, slot: string) => Promise<boolean>;

export interface CacheFolder {
  readonly read: (key: string) => Promise<string | undefined>;
  readonly write: (key: string, text: string) => Promise<void>;
  /** A random text of this installation, for hashes that only it can make. */
  readonly salt: () => Promise<string>;
}
