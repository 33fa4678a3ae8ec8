import { join } from 'node:path';

/** Where things lie in a data folder. A cache may be deleted at any time; everything else is the user's. */
export const layout = {
  records: (folder: string) => join(folder, 'records'),
  journal: (folder: string) => join(folder, 'journal'),
  claims: (folder: string) => join(folder, 'claims'),
  cache: (folder: string) => join(folder, 'cache'),
};

/** `<yyyy-mm>-<writer>.jsonl`: the month in UTC, so that every machine names it alike. */
export function recordsFile(at: string, writer: string): string {
  return `${at.slice(0, 7)}-${writer}.jsonl`;
}

/** Wider than our own names: a folder that is synced holds copies such as `… (conflict).jsonl`, and nothing may be lost. */
export const anyRecordsName = /\.jsonl$/u;
export const journalName = /^\d{4}-W\d{2}\.md$/u;

/** Only the user may read their own words. */
export const fileMode = 0o600;
export const folderMode = 0o700;
