import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ada, type Author, testEnvironment } from '../repository';

export interface Moment {
  /** Epoch ms. */
  readonly at: number;
  readonly offsetMinutes?: number;
}

export interface StreamCommit {
  readonly author: Author;
  readonly authored: Moment;
  readonly committer?: Author;
  readonly committed?: Moment;
  readonly message: string;
  readonly parents: readonly number[];
  readonly files: ReadonlyMap<string, string>;
}

/** A line of HEAD's reflog. */
export interface Move {
  readonly at: number;
  readonly to: number;
  readonly action: string;
}

export interface Told {
  readonly commits: readonly StreamCommit[];
  /** Full names of references, each with the mark it ends at. */
  readonly references: ReadonlyMap<string, number>;
  readonly moves: readonly Move[];
  readonly configuration?: string;
  /** The branch at hand. */
  readonly head?: string;
  /** When this clone last heard from its remote, epoch ms. */
  readonly fetchedAt: number | undefined;
}

/** A mark is the place of a commit in the list, from 1 on. Gives the commit id of each. */
export type IdOf = (mark: number) => string;

/** A real repository of Ada's in `folder`, written by one `git fast-import`. */
export async function writeRepository(folder: string, told: Told): Promise<IdOf> {
  const directory = join(folder, '.git');
  for (const part of ['objects', 'refs', 'logs']) mkdirSync(join(directory, part), { recursive: true });
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${told.head ?? 'main'}\n`);
  writeFileSync(join(directory, 'config'), `${configuration}${told.configuration ?? ''}`);
  const marks = join(directory, 'marks');
  await gitWith(folder, ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], streamOf(told));
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)] as const),
  );
  const idOf: IdOf = (mark) => ids.get(mark) ?? nothing;
  writeFileSync(join(directory, 'logs', 'HEAD'), reflogOf(told.moves, idOf));
  if (told.fetchedAt !== undefined) {
    const heard = join(directory, 'FETCH_HEAD');
    writeFileSync(heard, '');
    utimesSync(heard, told.fetchedAt / 1000, told.fetchedAt / 1000);
  }
  return idOf;
}

const nothing = '0'.repeat(40);

/** A small import keeps its pack, so that reading meets few files. */
const configuration = `[core]
\trepositoryformatversion = 0
\tbare = false
[fastimport]
\tunpackLimit = 1
[user]
\tname = ${ada.name}
\temail = ${ada.email}
[remote "origin"]
\turl = ../nowhere
\tfetch = +refs/heads/*:refs/remotes/origin/*
`;

const building = 'refs/heads/building';

function streamOf({ commits, references }: Told): string {
  const parts = ['feature done\n'];
  commits.forEach(({ author, authored, committer = author, committed = authored, message, parents, files }, index) => {
    const [first, ...merged] = parents;
    parts.push(
      first === undefined ? `reset ${building}\n` : '',
      `commit ${building}\nmark :${index + 1}\nauthor ${stamp(author, authored)}\ncommitter ${stamp(committer, committed)}\n`,
      data(message),
      first === undefined ? '' : `from :${first}\n`,
      ...merged.map((mark) => `merge :${mark}\n`),
      ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
      '\n',
    );
  });
  for (const [name, mark] of references) parts.push(`reset ${name}\nfrom :${mark}\n\n`);
  parts.push(`reset ${building}\nfrom ${nothing}\n\ndone\n`);
  return parts.join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function stamp({ name, email }: Author, { at, offsetMinutes = 0 }: Moment): string {
  const minutes = Math.abs(offsetMinutes);
  const clock = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
  return `${name} <${email}> ${Math.floor(at / 1000)} ${offsetMinutes < 0 ? '-' : '+'}${clock}`;
}

function reflogOf(moves: readonly Move[], idOf: IdOf): string {
  let before = nothing;
  return moves
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, to, action }) => {
      const line = `${before} ${idOf(to)} ${stamp(ada, { at })}\t${action}\n`;
      before = idOf(to);
      return line;
    })
    .join('');
}

/** Runs git in a folder, with a text for it to read. */
export function gitWith(folder: string, words: readonly string[], input = ''): Promise<string> {
  return new Promise((done, failed) => {
    const process = execFile(
      'git',
      [...words],
      { cwd: folder, env: testEnvironment(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, out, said) => {
        if (error) failed(new Error(`git ${words.join(' ')}: ${said}`));
        else done(out);
      },
    );
    // A command that reads nothing may have ended already.
    process.stdin?.on('error', () => undefined);
    process.stdin?.end(input);
  });
}
