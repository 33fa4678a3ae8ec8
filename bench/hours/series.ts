import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkMark } from '../../src/engine/hours/workMark';
import { localDayNumber } from '../../src/engine/hours/workMark';
import { addDays } from '../../src/engine/time/calendar';
import type { DayName } from '../../src/engine/time/now';
import { readRows, type Row } from '../csv';
import { jsonOf } from '../input';

/** One author in one repository: the commits, and what was recorded about the hours, where that is known. */
export interface Series {
  readonly repository: string;
  readonly author: string;
  readonly marks: readonly WorkMark[];
  readonly truth: Truth | undefined;
}

export interface Truth {
  readonly source: string;
  /** Recorded hours by day, inside the scored window. */
  readonly hours: ReadonlyMap<DayName, number>;
  readonly isScored: (day: DayName) => boolean;
  readonly total: number;
}

interface Window {
  readonly repo: string;
  readonly author_id: string;
  readonly source: string;
  readonly from: DayName;
  readonly to: DayName;
  readonly excluded_days: readonly DayName[];
}

/** Less recorded time than this says nothing about an estimator. Hours. */
const leastTruth = 5;

/** Rows that the recorders themselves mark as unsure are left out; a session longer than its gap is not. */
const scoredFlags = ['', 'exceeds_gap'];

const commitColumns = ['repo', 'author_id', 'sha', 'author_ts', 'tz', 'parents', 'files', 'ins', 'dels'];

/** Every series of a folder, in the order of their names; `undefined` when it holds no commits. */
export function readSeries(folder: string): readonly Series[] | undefined {
  const commits = readRows(join(folder, 'time_commits.csv'), commitColumns);
  if (!commits) return undefined;
  const recorded = readRows(join(folder, 'time_truth.csv'), ['repo', 'author_id', 'date', 'hours']);
  const windows = new Map(readWindows(join(folder, 'time_windows.json')).map((window) => [keyOf(window), window]));
  const groups = new Map<string, Row[]>();
  for (const row of commits) {
    const group = groups.get(keyOfRow(row));
    if (group) group.push(row);
    else groups.set(keyOfRow(row), [row]);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, rows]) => {
      const window = windows.get(key);
      const [repository = '', author = ''] = key.split(' ');
      const truth = recorded && window ? truthOf(recorded, window) : undefined;
      return { repository, author, marks: rows.map(markOf), truth };
    });
}

function keyOf(window: Window): string {
  return `${window.repo} ${window.author_id}`;
}

function keyOfRow(row: Row): string {
  return `${row['repo'] ?? ''} ${row['author_id'] ?? ''}`;
}

function readWindows(path: string): readonly Window[] {
  return existsSync(path) ? (jsonOf(path) as readonly Window[]) : [];
}

function truthOf(recorded: readonly Row[], window: Window): Truth | undefined {
  const excluded = new Set(window.excluded_days);
  const isScored = (day: DayName): boolean => day >= window.from && day <= window.to && !excluded.has(day);
  const hours = new Map<DayName, number>();
  for (const row of recorded) {
    const day = row['date'] ?? '';
    if (keyOfRow(row) !== keyOf(window)) continue;
    if (day === '' || !scoredFlags.includes(row['flag'] ?? '') || !isScored(day)) continue;
    hours.set(day, (hours.get(day) ?? 0) + Number(row['hours']));
  }
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  return total < leastTruth ? undefined : { source: window.source, hours, isScored, total };
}

function markOf(row: Row): WorkMark {
  const merge = Number(row['parents']) > 1;
  const lines = Number(row['ins']) + Number(row['dels']);
  const files = Number(row['files']);
  const mark = {
    id: row['sha'] ?? '',
    repository: row['repo'] ?? '',
    at: Number(row['author_ts']) * 1000,
    offsetMinutes: offsetOf(row['tz'] ?? ''),
    day: '',
    // Sizes are 0 where the blobs are absent.
    lines: lines === 0 && files > 0 ? undefined : lines,
    files,
    merge,
  };
  return { ...mark, day: addDays('1970-01-01', localDayNumber(mark)) };
}

/** `-0730` in minutes. */
function offsetOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return zone.startsWith('-') ? -minutes : minutes;
}
