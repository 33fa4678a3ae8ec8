import assert from 'node:assert/strict';
import type { GitCache } from '../../../src/app/gitPort';
import { loadReport } from '../../../src/app/loadReport';
import type { RecordStore } from '../../../src/app/ports';
import type { RecordBody } from '../../../src/engine/records/schema';
import { readRecordLines } from '../../../src/engine/records/read';
import type { Report } from '../../../src/engine/report';
import { readSettings } from '../../../src/engine/settings/settings';
import { createGitCache } from '../../../src/git/cache';
import { findRepositories } from '../../../src/git/findRepositories';
import { readRepository } from '../../../src/git/readRepository';
import { inZone, now, zones } from '../repository';

export interface Asked {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly records?: readonly RecordBody[];
  readonly cache?: GitCache;
}

/** The whole chain over real folders, as the command line runs it. */
export async function reportOn(folders: readonly string[], timeZone: string, asked: Asked = {}): Promise<Report> {
  const outcome = await loadReport(
    { git: { findRepositories, readRepository }, records: asked.records && storeOf(asked.records) },
    {
      folders,
      settings: readSettings({ ...asked.settings }).settings,
      now: { instant: now, timeZone },
      trusted: true,
      workingTree: true,
      ...(asked.cache ? { cache: asked.cache } : {}),
    },
  );
  assert.equal(outcome.kind, 'done');
  return outcome.value.report;
}

let askings = 0;

/**
 * The machine's zone and the user's are each of the three in turn; whatever is checked must hold in all. The first of
 * them reads everything, the others what the first remembers; which is first changes from one asking to the next.
 */
export async function inEveryZone(
  folders: readonly string[],
  check: (report: Report) => void,
  more: Asked = {},
): Promise<void> {
  askings += 1;
  const first = askings % zones.length;
  const cache = createGitCache();
  for (const zone of [...zones.slice(first), ...zones.slice(0, first)])
    check(await inZone(zone, () => reportOn(folders, zone, { ...more, cache })));
}

/** What a report says of one commit: `rule kind` for what counts, `rule –` for what is set aside. */
export function told(report: Report, commit: string): readonly string[] {
  return [
    ...report.activities.filter((one) => one.commit === commit).map(({ rule, kind }) => `${rule} ${kind}`),
    ...report.notCounted.filter((one) => one.commit === commit).map(({ rule }) => `${rule} –`),
  ].sort();
}

function storeOf(bodies: readonly RecordBody[]): RecordStore {
  const lines = bodies.map((body, index) =>
    JSON.stringify({
      v: 1,
      id: `0123456789ab-${index + 1}`,
      at: new Date(now - 3_600_000 + index * 1000).toISOString(),
      zone: 'UTC',
      ...body,
    }),
  );
  return {
    append: () => Promise.reject(new Error('nothing is written here')),
    read: () => Promise.resolve(readRecordLines(lines.map((line) => `${line}\n`).join(''), 'test.jsonl')),
  };
}
