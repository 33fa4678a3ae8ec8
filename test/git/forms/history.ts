import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ada,
  type Author,
  createRepository,
  now,
  temporaryFolder,
  testEnvironment,
  type TestRepository,
} from '../repository';

export const mira: Author = { name: 'Mira Voss', email: 'mira@example.invalid' };
export const host: Author = { name: 'GitHub', email: 'noreply@github.com' };
export const dependabot: Author = {
  name: 'dependabot[bot]',
  email: '49699333+dependabot[bot]@users.noreply.github.com',
};
export const agent: Author = { name: 'Claude', email: 'noreply@anthropic.com' };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface Step {
  readonly message: string;
  readonly author?: Author;
  readonly committer?: Author;
  /** Epoch ms; else half an hour after the step before. */
  readonly at?: number;
  readonly committedAt?: number;
  /** As git writes a zone: `+1300`. */
  readonly zone?: string;
  /** Names of earlier steps; else the step before. */
  readonly on?: readonly string[];
  /** `undefined` deletes a file; `{ from }` moves one. */
  readonly files?: Readonly<Record<string, string | undefined | { readonly from: string }>>;
}

export interface History extends TestRepository {
  /** Id of a step by its name. */
  readonly id: (name: string) => string;
}

/**
 * A real repository with exactly these commits, written by one `git fast-import`, so that shapes, people and times are
 * as each test says. `main` ends at the last step; `branches` name further tips.
 */
export function createHistory(
  steps: Readonly<Record<string, Step>>,
  more: { readonly me?: Author; readonly branches?: Readonly<Record<string, string>>; readonly folder?: string } = {},
): History {
  const repository = createRepository(more.folder, more.me ?? ada);
  const names = Object.keys(steps);
  const markOf = (name: string): string => `:${names.indexOf(name) + 1}`;
  const marks = join(temporaryFolder(), 'marks');
  const commits = Object.entries(steps).map(([name, step], index) => {
    const at = step.at ?? now - 20 * day + index * 30 * minute;
    const author = step.author ?? ada;
    const committer = step.committer ?? author;
    const [first, ...later] = step.on ?? (index === 0 ? [] : [names[index - 1] ?? '']);
    const files = Object.entries(step.files ?? { [`src/${name}.ts`]: `export const step = '${name}';\n` });
    return [
      'commit refs/heads/main',
      `mark ${markOf(name)}`,
      `author ${personLine(author, at, step.zone)}`,
      `committer ${personLine(committer, step.committedAt ?? at, step.zone)}`,
      data(step.message),
      ...(first === undefined ? [] : [`from ${markOf(first)}`]),
      ...later.map((parent) => `merge ${markOf(parent)}`),
      ...(step.on && step.on.length > 1 && !step.files ? [] : files.map(([path, text]) => fileLine(path, text))),
      '',
    ].join('\n');
  });
  const branches = Object.entries({ main: names.at(-1) ?? '', ...more.branches }).map(
    ([branch, name]) => `reset refs/heads/${branch}\nfrom ${markOf(name)}\n`,
  );
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: repository.folder,
    env: testEnvironment(),
    // A branch is made anew for each history line, so that no step continues another by chance.
    input: commits.map((text) => `reset refs/heads/main\n\n${text}`).join('\n') + branches.join('\n'),
  });
  const started = Object.values(steps)[0]?.at ?? now - 20 * day;
  moveAt(repository, started, 'reset', '--quiet', '--hard', 'main');
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .map(([mark = '', id = '']) => [mark, id]),
  );
  return {
    ...repository,
    id: (name) => {
      const id = ids.get(markOf(name));
      if (id === undefined) throw new Error(`no step ${name}`);
      return id;
    },
  };
}

/** Runs git in the repository as if it were that moment, for what the reflog remembers; gives what git printed. */
export function moveAt({ folder }: TestRepository, at: number, ...words: readonly string[]): string {
  const date = `@${Math.floor(at / 1000)} +0000`;
  return execFileSync('git', words, {
    cwd: folder,
    env: { ...testEnvironment(), GIT_COMMITTER_DATE: date },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function personLine({ name, email }: Author, at: number, zone = '+0000'): string {
  return `${name} <${email}> ${Math.floor(at / 1000)} ${zone}`;
}

function fileLine(path: string, text: string | undefined | { readonly from: string }): string {
  if (text === undefined) return `D ${path}`;
  if (typeof text !== 'string') return `R ${text.from} ${path}`;
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
