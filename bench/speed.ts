import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CacheStore, GitCache, IsMine, ReadOptions } from '../src/app/gitPort';
import type { ReadRepository } from '../src/engine/evidence/evidence';
import { makeReport } from '../src/app/makeReport';
import { report } from '../src/engine/report';
import { defaultSettings } from '../src/engine/settings/settings';
import { createGitCache } from '../src/git/cache';
import { readFirstCommits } from '../src/git/readFirstCommits';
import { readRepository } from '../src/git/readRepository';
import { type BareProcess, medianOf, runBare } from './speed/bare';
import { generatedRepository } from './speed/generate';
import { measureIncremental } from './speed/incremental';
import { watch } from './speed/watch';

/**
 * What reading and reckoning cost beside the git processes alone, on a generated repository of 80,000 commits. Node's
 * start is not in it: everything runs warm in this one process. Exits 1 when a figure is missed.
 */
const pairs = 5;
const mostBesideItsGit = 1.5;
const mostBesidePlainLog = 2;
const weeks = 26;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const { folder, now } = await generatedRepository(80_000, 5000);
const moment = { instant: now, timeZone: 'Europe/Berlin' };
const halfYear = now - weeks * 7 * 86_400_000;
const isMine: IsMine = (person, clone) => person.email === clone.me.email;
const options = (from: number, cache: GitCache, more: Partial<ReadOptions> = {}): ReadOptions => ({
  from,
  now,
  trusted: true,
  isMine,
  workingTree: true,
  cache,
  ...more,
});

async function evidence(from: number, cache: GitCache, more: Partial<ReadOptions> = {}): Promise<ReadRepository> {
  const read = await readRepository(folder, options(from, cache, more));
  if (read.kind !== 'read')
    throw new Error(`The generated repository could not be read: ${read.reason} ${read.detail}`);
  return read;
}

const line = (name: string, value: string): void => {
  console.log(`${name.padEnd(66)} ${value}`);
};
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const missed: string[] = [];
const ratio = (name: string, value: number, most: number): void => {
  line(name, `${value.toFixed(2)} (at most ${most})${value > most ? ' MISSED' : ''}`);
  if (value > most) missed.push(name);
};

/** Only what a clone seen before has anyway: its root commits and the first commits of its people. */
const passes = new Map<string, string>();
const store: CacheStore = {
  read: (key) => Promise.resolve(passes.get(key)),
  write: () => Promise.resolve(),
};
const seenBefore = (): GitCache => createGitCache({ store, salt: 'bench' });

async function besideItsGit(name: string, from: number, reckonedWeeks: number): Promise<void> {
  const processes: BareProcess[] = [];
  const cost = {
    processes: 0,
    bytes: 0,
    onProcess: (words: readonly string[], input: string | undefined) => {
      processes.push({ words, input });
    },
  };
  const settings = { ...defaultSettings, weeksOfHistory: reckonedWeeks };
  const whole = async (more: Partial<ReadOptions> = {}): Promise<number> => {
    const started = performance.now();
    const repository = await evidence(from, createGitCache(), more);
    report({ repositories: [repository] }, [], settings, moment);
    return performance.now() - started;
  };
  const watched = await watch(async () => {
    const repositories = [await evidence(from, createGitCache(), { cost })];
    await makeReport({ repositories }, { records: [], setAside: [] }, settings, moment, { pause: nextTurn });
  });
  await runBare(folder, processes);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    bare.push(await runBare(folder, processes));
    ours.push(await whole());
  }
  line(`${name}: git alone, ${processes.length} processes`, ms(medianOf(bare)));
  line(`${name}: reading and report`, ms(medianOf(ours)));
  ratio(`${name}: reading and report / git alone`, medianOf(ours) / medianOf(bare), mostBesideItsGit);
  line(`${name}: printed by git`, megabytes(cost.bytes));
  line(`${name}: memory at the peak of the first run`, megabytes(watched.memory));
  line(`${name}: longest stretch of the first run without a turn for others`, ms(watched.longestStretch));
}

async function besidePlainLog(): Promise<void> {
  const since = `--since=${new Date(halfYear).toISOString()}`;
  const plain: BareProcess[] = [
    { words: ['log', '--branches', '--remotes', '--tags', since], input: undefined },
    {
      words: [
        'log',
        '--branches',
        '--remotes',
        '--tags',
        since,
        '--no-merges',
        '--author=ada@example.invalid',
        '--numstat',
      ],
      input: undefined,
    },
  ];
  const ours: number[] = [];
  const bare: number[] = [];
  await evidence(halfYear, seenBefore());
  for (let pair = 0; pair < pairs; pair++) {
    bare.push(await runBare(folder, plain, 1));
    const started = performance.now();
    await evidence(halfYear, seenBefore());
    ours.push(performance.now() - started);
  }
  line('26 weeks: plain git log and the diffs of my commits', ms(medianOf(bare)));
  line('26 weeks: everything read', ms(medianOf(ours)));
  ratio('26 weeks: everything read / plain git log and my diffs', medianOf(ours) / medianOf(bare), mostBesidePlainLog);
}

async function onePass(): Promise<void> {
  const keeping = createGitCache({
    store: {
      read: () => Promise.resolve(undefined),
      write: (key, text) => Promise.resolve(void passes.set(key, onlyPasses(text))),
    },
    salt: 'bench',
  });
  await evidence(now - 86_400_000, keeping);
  const started = performance.now();
  await readFirstCommits(folder, options(halfYear, keeping));
  line('once, when idle: first commit of every author', ms(performance.now() - started));
}

/** The cache's text without anything a 26-week reading would have left in it. */
function onlyPasses(text: string): string {
  const stored: unknown = JSON.parse(text);
  return JSON.stringify({ ...(typeof stored === 'object' ? stored : {}), changes: [], spaceChecked: [] });
}

line('Repository', '80,000 commits, 5,000 in the last 26 weeks, 1 in 12 mine');
await besideItsGit('26 weeks', halfYear, weeks);
await besideItsGit('all', 0, 520);
await onePass();
await besidePlainLog();
const copy = mkdtempSync(join(tmpdir(), 'leadline-bench-copy-'));
try {
  for (const { name, processes, bytes, reading, reporting } of await measureIncremental(
    folder,
    copy,
    halfYear,
    moment,
    isMine,
  ))
    line(name, `${ms(reading)} and ${ms(reporting)} of report, ${processes} git processes, ${bytes} bytes read`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = missed.length > 0 ? 1 : 0;
