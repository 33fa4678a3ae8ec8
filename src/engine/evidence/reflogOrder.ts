import type { ReflogEntry } from './evidence';

/** git lists the newest first; entries of one second keep that order turned round. */
export function oldestFirst(entries: readonly ReflogEntry[]): readonly ReflogEntry[] {
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((one, other) => one.entry.at - other.entry.at || other.index - one.index)
    .map(({ entry }) => entry);
}
