import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsMine } from '../../src/app/gitPort';
import { createGitCache } from '../../src/git/cache';
import { readRepository } from '../../src/git/readRepository';

export interface Run {
  readonly name: string;
  readonly processes: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A first run, one without news and one after a single new commit, on a copy that may be written to. */
export async function measureIncremental(
  folder: string,
  copy: string,
  from: number,
  now: number,
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
    const read = await readRepository(copy, { from, now, trusted: true, isMine, workingTree: true, cache, cost });
    if (read.kind !== 'read') throw new Error(`The copy could not be read: ${read.reason}`);
    return { name, ...cost, milliseconds: performance.now() - started };
  };
  const runs = [await run('first run'), await run('second run, nothing new')];
  writeFileSync(join(copy, 'new.ts'), 'export const one = 1;\n');
  git('add', 'new.ts');
  git('commit', '--quiet', '-m', 'Add one');
  return [...runs, await run('third run, after one new commit')];
}
