import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { BUNDLES, buildBundle } from '../../scripts/bundles.mjs';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface Sample {
  readonly folder: string;
  readonly repositories: readonly string[];
  readonly data: string;
  readonly now: string;
}

/** Every run starts a process that starts some gits; a machine that is busy with other tests takes its time. */
export const patience = 120_000;

const place = mkdtempSync(join(tmpdir(), 'leadline-cli-'));
let built: Promise<string> | undefined;
let sampled: Promise<Sample> | undefined;

after(() => {
  rmSync(place, { recursive: true, force: true });
});

export function freshPlace(): string {
  return mkdtempSync(join(place, 'place-'));
}

/** Runs the command line as it ships, bundled by the recipe of the build, as a process of its own. */
export async function leadline(
  words: readonly string[],
  more: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Ran> {
  built ??= build();
  return run(process.execPath, [await built, ...words], more);
}

/** Gives what the command wrote as JSON; fails with its words when it did not end well. */
export async function json(words: readonly string[]): Promise<unknown> {
  const { code, out, error } = await leadline([...words, '--json']);
  if (code !== 0) throw new Error(`exit ${code}: ${error}`);
  return JSON.parse(out);
}

/** The sample workspace of `npm start`, made once; `data` is a copy of its own for each call. */
export async function sample(): Promise<Sample> {
  sampled ??= makeSample();
  const made = await sampled;
  const data = join(freshPlace(), 'data');
  cpSync(made.data, data, { recursive: true });
  return { ...made, data };
}

/** The words that point a command at the sample. */
export function at({ repositories, data, now }: Sample): readonly string[] {
  return [...repositories.flatMap((path) => ['--repo', path]), '--data', data, '--now', now, '--tz', 'Europe/Berlin'];
}

export async function git(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, out, error } = await run('git', ['-C', folder, ...words], { env });
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${error}`);
  return out;
}

/** A small repository of Ada's with one commit on a Monday morning. */
export async function smallRepository(): Promise<string> {
  const folder = freshPlace();
  await git(folder, ['init', '--quiet', '--initial-branch=main']);
  await git(folder, ['config', 'user.name', 'Ada Quill']);
  await git(folder, ['config', 'user.email', 'ada@example.invalid']);
  await commitAt(folder, '2024-03-04T10:00:00+01:00', 'Begin');
  return folder;
}

export async function commitAt(folder: string, date: string, message: string, author?: string): Promise<void> {
  const words = [
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    message,
    ...(author === undefined ? [] : ['--author', author]),
  ];
  await git(folder, words, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
}

async function build(): Promise<string> {
  // The command line is built on the bundles beside it.
  const recipes = BUNDLES.filter(({ name }) => ['cli', 'git', 'report', 'shared'].includes(name));
  const folder = join(place, 'dist');
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  for (const recipe of recipes) await buildBundle(recipe, { outfile: join(folder, basename(recipe.to)) });
  cpSync('src/engine/prompts/bank.json', join(folder, 'prompts', 'bank.json'));
  return join(folder, 'cli.cjs');
}

async function makeSample(): Promise<Sample> {
  const folder = join(place, 'sample');
  const { code, out, error } = await run(process.execPath, [resolve('scripts/sample.mjs'), folder], {});
  if (code !== 0) throw new Error(error);
  const made: unknown = JSON.parse(out);
  if (!isSample(made)) throw new Error(`The sample says something else than expected: ${out}`);
  return { ...made, folder };
}

function isSample(value: unknown): value is Omit<Sample, 'folder'> {
  return typeof value === 'object' && value !== null && 'repositories' in value && 'data' in value && 'now' in value;
}

function run(
  file: string,
  words: readonly string[],
  more: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<Ran> {
  const env = { ...process.env, LEADLINE_DATA: '', ...more.env };
  return new Promise((done) => {
    execFile(file, [...words], { env, cwd: more.cwd, maxBuffer: 64 * 1024 * 1024 }, (failed, out, error) => {
      const code = failed ? (typeof failed.code === 'number' ? failed.code : 1) : 0;
      done({ code, out, error });
    });
  });
}
