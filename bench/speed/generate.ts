import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GeneratedRepository {
  readonly folder: string;
  /** The clock of the repository, epoch ms. */
  readonly now: number;
}

/** A later form of the generator gets a new number, so that an old repository is not taken for it. */
const form = 1;
const now = Date.UTC(2026, 2, 13, 15);
const weekMs = 7 * 86_400_000;

const people = Array.from({ length: 24 }, (_, index) => ({
  name: index === 0 ? 'Ada Quill' : `Person ${index}`,
  email: index === 0 ? 'ada@example.invalid' : `person${index}@example.invalid`,
}));

/**
 * A repository of `total` commits, `recent` of them in the last 26 weeks, one in twelve mine, one in nine a merge.
 * Made once and kept in the machine's folder for temporary files.
 */
export async function generatedRepository(total: number, recent: number): Promise<GeneratedRepository> {
  const folder = join(tmpdir(), `leadline-bench-${form}-${total}-${recent}`);
  if (existsSync(folder)) return { folder, now };
  const draft = `${folder}-draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await git(draft, ['init', '--quiet']);
  await git(draft, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  await git(draft, ['fast-import', '--quiet'], stream(total, recent));
  await git(draft, ['config', 'user.name', 'Ada Quill']);
  await git(draft, ['config', 'user.email', 'ada@example.invalid']);
  await git(draft, ['reset', '--quiet', '--hard']);
  // Files as old as the index would be compared again on every look; no clone in use is like that.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await git(draft, ['update-index', '--refresh', '--really-refresh']);
  await git(draft, ['update-index', '--force-write-index']);
  renameSync(draft, folder);
  return { folder, now };
}

function* stream(total: number, recent: number): Generator<string> {
  let state = 7;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const old = total - recent;
  const recentFrom = now - 26 * weekMs;
  const files = new Map<string, string[]>();
  const change = (): string => {
    const path = `src/area${Math.floor(chance() * 40)}/file${Math.floor(chance() * 50)}.ts`;
    const lines = files.get(path) ?? [];
    const kept = lines.slice(Math.max(0, lines.length - 60) + Math.floor(chance() * 6));
    for (let index = 0; index < 4 + chance() * 20; index++)
      kept.push(`export const value${Math.floor(chance() * 1e6)} = ${Math.floor(chance() * 1e6)};`);
    files.set(path, kept);
    const text = kept.join('\n');
    return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
  };
  let side = 0;
  for (let mark = 1; mark <= total; mark++) {
    const isRecent = mark > old;
    const part = isRecent ? (mark - old) / recent : mark / old;
    const at = isRecent ? recentFrom + part * (now - recentFrom) : recentFrom - (1 - part) * 8 * 52 * weekMs;
    const person = people[chance() < 1 / 12 ? 0 : 1 + Math.floor(chance() * 23)] ?? { name: '', email: '' };
    const stamp = `${person.name} <${person.email}> ${Math.floor(at / 1000) - (isRecent && mark === total ? 60 : 0)} +0100`;
    const merge = mark % 9 === 0 && side > 0;
    const message = merge
      ? `Merge branch 'topic-${mark}'\n`
      : `Change number ${mark}\n\nWhat was done and why, in two lines of plain words,\nas most teams would write them.\n${chance() < 0.3 ? `\nReviewed-by: Person ${1 + (mark % 23)} <person${1 + (mark % 23)}@example.invalid>\n` : ''}`;
    const onSide = mark % 9 === 7;
    const parent = mark === 1 ? '' : `from :${onSide ? mark - 1 : mark - 1 === side ? side - 1 : mark - 1}\n`;
    yield `commit refs/heads/${onSide ? 'side' : 'main'}\nmark :${mark}\nauthor ${stamp}\ncommitter ${stamp}\ndata ${message.length}\n${message}\n${parent}${merge ? `merge :${side}\n` : ''}${merge ? '' : change()}${!merge && chance() < 0.5 ? change() : ''}\n`;
    if (onSide) side = mark;
  }
  yield `reset refs/heads/side\nfrom ${'0'.repeat(40)}\n\nreset refs/remotes/origin/main\nfrom refs/heads/main\n\n`;
  yield 'done\n';
}

async function git(folder: string, words: readonly string[], input?: Iterable<string>): Promise<void> {
  const child = spawn('git', words, { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for (const piece of batches(input ?? []))
    if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`git ${words[0] ?? ''} ended with ${String(code)}`);
}

function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 1 << 20) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
