import { foldRecords } from '../../../src/engine/records/fold';
import type { UserState } from '../../../src/engine/records/state';
import { openDataFolder, type DataFolder } from '../../../src/store/dataFolder';
import { clockAt, freshFolder, paris } from '../store/place';

export const monday = '2024-03-04T09:00:00Z';
export const now = { instant: Date.parse(monday), timeZone: paris };

export function open(): DataFolder {
  return openDataFolder({ folder: freshFolder(), privateFolder: freshFolder(), clock: clockAt(monday) });
}

/** A folder with no place for lines about people. */
export function openWithoutPrivate(): DataFolder {
  return openDataFolder({ folder: freshFolder(), clock: clockAt(monday) });
}

export async function stateOf(data: DataFolder): Promise<UserState> {
  const { records } = await data.records.read();
  return foldRecords(records, now);
}
