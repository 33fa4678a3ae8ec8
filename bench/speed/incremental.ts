import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsMine } from '../../src/app/gitPort';
import { report } from '../../src/engine/report';
import { defaultSettings } from '../../src/engine/settings/settings';
import type { Now } from '../../src/engine/time/now';
import { createGitCache } from '../../src/git/cache';
import { readRepository } from '../../src/git/readRepository';

export interface Run {
  readonly name: string;
  readonly processes: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly reading: number;
  readonly reporting: number;
}

/** What a window does over a day, on a copy that may be written to: the first look, and one after each thing that happens. */
export async function measureIncremental(
  folder: string,
  copy: string,
  from: number,
  now: Now,
  isMine: IsMine,
): Promise<readonly Run[]> {
  const git = (...words: string[]): void => {
    execFileSync('git', words, { cwd: copy, stdio: 'ignore' });
  };
  execFileSync('git', ['clone', '--quiet', '--shared', folder, copy], { stdio: 'ignore' });
  git('config', 'user.name', 'Ada Quill');
  git('config', 'user.email', 'ada@example.invalid');
  const cache = createGitCache();
  const run = async (name: string): Promise<Run> => {
    const cost = { processes: 0, bytes: 0 };
    const started = performance.now();
    const read = await readRepository(copy, {
      from,
      now: now.instant,
      trusted: true,
      isMine,
      workingTree: true,
      cache,
      cost,
    });
    if (read.kind !== 'read') throw new Error(`The copy could not be read: ${read.reason}`);
    const half = performance.now();
    report({ repositories: [read] }, [], defaultSettings, now);
    return { name, ...cost, reading: half - started, reporting: performance.now() - half };
  };
  const runs = [await run('first look'), await run('second look, nothing new')];
  writeFileSync(join(copy, 'new.ts'), 'export const one = 1;\n');
  git('add', 'new.ts');
  git('commit', '--quiet', '-m', 'Add one');
  runs.push(await run('after one new commit'));
  git('switch', '--quiet', '--create', 'topic', 'HEAD~3');
  return [...runs, await run('after a switch of branches')];
}
