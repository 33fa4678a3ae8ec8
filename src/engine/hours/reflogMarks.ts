import type { ReflogEntry } from '../evidence/evidence';
import { oldestFirst } from '../evidence/reflogOrder';
import type { DayName } from '../time/now';
import type { WorkMark } from './workMark';

/** A mark that only the reflog of this clone remembers. */
export interface ReflogMark extends WorkMark {
  /** The commit that lives on with this work in it; `undefined` when a squash took it in without leaving a trace. */
  readonly countsFor: string | undefined;
}

/** A commit that is still in the history. */
export interface KnownCommit {
  readonly id: string;
  /** Author time, epoch ms; survives amends and rebases. */
  readonly authoredAt: number;
}

/**
 * Work that history no longer shows: the moments of amends, and of commits that a squash made disappear. What is still
 * in the history, under its old id or after a rebase under a new one, is left out, so that it counts once.
 *
 * @param entries HEAD's reflog of one repository, newest first as git lists it
 * @param commits every commit of the repository that was read, mine or not
 * @param placeOf the user's day and offset of an instant; `undefined` outside what is counted
 */
export function marksOfReflog(
  repository: string,
  entries: readonly ReflogEntry[],
  commits: readonly KnownCommit[],
  placeOf: (instant: number) => { readonly day: DayName; readonly offsetMinutes: number } | undefined,
): readonly ReflogMark[] {
  const known = new Map(commits.map((commit) => [commit.id, commit]));
  const byTime = new Map(commits.map((commit) => [inSeconds(commit.authoredAt), commit]));
  const marks = new Map<string, ReflogMark>();
  for (const { entry, origin, last } of linkAmends(entries)) {
    const place = placeOf(entry.at);
    const amend = entry !== origin;
    if (!place || byTime.has(inSeconds(entry.at)) || (!amend && known.has(entry.id))) continue;
    const id = `${entry.id}@${inSeconds(entry.at)}`;
    const survivor = known.get(last.id) ?? byTime.get(inSeconds(origin.at));
    marks.set(id, {
      id,
      repository,
      at: entry.at,
      ...place,
      lines: undefined,
      merge: false,
      amend,
      countsFor: amend ? survivor?.id : undefined,
    });
  }
  return [...marks.values()];
}

interface Linked {
  readonly entry: ReflogEntry;
  /** The commit that was amended first. */
  readonly origin: ReflogEntry;
  /** What it had become in the end. */
  readonly last: ReflogEntry;
}

const committed = /^commit(?: \(initial\))?:/u;
const amended = /^commit \(amend\):/u;

/** Each amend continues the commit that HEAD stood on just before it. */
function linkAmends(entries: readonly ReflogEntry[]): readonly Linked[] {
  const chains: ReflogEntry[][] = [];
  const chainOf = new Map<string, ReflogEntry[]>();
  let before: ReflogEntry | undefined;
  for (const entry of oldestFirst(entries)) {
    if (before && amended.test(entry.action)) {
      const known = chainOf.get(before.id);
      // What is amended may have come by a pull or a checkout: then the chain begins with that line.
      const chain = known ?? [before];
      if (!known) chains.push(chain);
      chain.push(entry);
      chainOf.set(entry.id, chain);
    } else if (committed.test(entry.action)) {
      const chain = [entry];
      chainOf.set(entry.id, chain);
      chains.push(chain);
    }
    before = entry;
  }
  return chains.flatMap((chain) => {
    const [origin] = chain;
    const last = chain.at(-1);
    return origin && last ? chain.filter((entry) => isWork(entry)).map((entry) => ({ entry, origin, last })) : [];
  });
}

function isWork(entry: ReflogEntry): boolean {
  return committed.test(entry.action) || amended.test(entry.action);
}

function inSeconds(instant: number): number {
  return Math.floor(instant / 1000);
}
