import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadOptions } from '../../src/app/gitPort';
import type { ReadRepository, RepositoryEvidence } from '../../src/engine/evidence/evidence';
import { readRepository } from '../../src/git/readRepository';

export interface Author {
  readonly name: string;
  readonly email: string;
}

export const ada: Author = { name: 'Ada Quill', email: 'ada@example.invalid' };
export const tomas: Author = { name: 'Tomas Reed', email: 'tomas@example.invalid' };

/** The clock of these tests: noon UTC, 13 March 2026. */
export const now = Date.UTC(2026, 2, 13, 12);
export const from = now - 26 * 7 * 86_400_000;

export interface TestRepository {
  readonly folder: string;
  readonly git: (...words: string[]) => string;
  readonly write: (path: string, text: string | Buffer) => void;
  /** Adds everything and commits it; returns the commit's id. */
  readonly commit: (message: string, options?: CommitOptions) => string;
}

export interface CommitOptions {
  readonly author?: Author;
  readonly committer?: Author;
  /** Author and committer time: epoch ms, or git's raw form with a zone. */
  readonly at?: number | string;
  readonly committedAt?: number | string;
  readonly words?: readonly string[];
}

let folders: string[] = [];
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadline git ')));
  folders.push(folder);
  return folder;
}

/** A real repository, away from the machine's own configuration. */
export function createRepository(folder = join(temporaryFolder(), 'harbour'), me = ada): TestRepository {
  mkdirSync(folder, { recursive: true });
  const repository = openRepository(folder);
  repository.git('init', '--quiet', '--template=');
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  repository.git('config', 'user.name', me.name);
  repository.git('config', 'user.email', me.email);
  return repository;
}

export function openRepository(folder: string): TestRepository {
  const run = (words: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
    execFileSync('git', words, {
      cwd: folder,
      env: { ...testEnvironment(), ...more },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    folder,
    git: (...words) => run(words),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit: (
      message,
      { author = ada, committer = author, at = now - 86_400_000, committedAt = at, words = [] } = {},
    ) => {
      run(['add', '--all']);
      run(
        ['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message, ...words],
        {
          GIT_AUTHOR_NAME: author.name,
          GIT_AUTHOR_EMAIL: author.email,
          GIT_AUTHOR_DATE: rawDate(at),
          GIT_COMMITTER_NAME: committer.name,
          GIT_COMMITTER_EMAIL: committer.email,
          GIT_COMMITTER_DATE: rawDate(committedAt),
        },
      );
      return run(['rev-parse', 'HEAD']);
    },
  };
}

export function testEnvironment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ALLOW_PROTOCOL: 'file',
    LC_ALL: 'C',
    GIT_COMMITTER_NAME: ada.name,
    GIT_COMMITTER_EMAIL: ada.email,
    GIT_COMMITTER_DATE: rawDate(now - 3_600_000),
    GIT_AUTHOR_DATE: rawDate(now - 3_600_000),
  };
}

export function read(folder: string, more: Partial<ReadOptions> = {}): Promise<RepositoryEvidence> {
  return readRepository(folder, {
    from,
    now,
    trusted: true,
    isMine: (person, clone) => person.email === clone.me.email,
    ...more,
  });
}

/** Reads and expects it to work. */
export async function readWhole(folder: string, more: Partial<ReadOptions> = {}): Promise<ReadRepository> {
  const evidence = await read(folder, more);
  if (evidence.kind !== 'read') throw new Error(`not read: ${evidence.reason} ${evidence.detail}`);
  return evidence;
}

function rawDate(at: number | string): string {
  return typeof at === 'string' ? at : `@${Math.floor(at / 1000)} +0000`;
}

/** Runs with another zone of the machine, and puts the old one back. */
export async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

export const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];
