import type { Commit, Person, Replacement } from './evidence';
import type { CommitsById } from './history';
import { addressKey } from './mailmap';

/** Lines that a change of mine replaced, by the commit that had written them. */
export interface ReplacedLines {
  readonly writtenIn: string;
  readonly path: string;
  readonly lines: number;
  /** When this file changed, where that is not the change as a whole: uncommitted files, epoch ms. */
  readonly at?: number;
}

export interface ReplacingChange {
  readonly where: string;
  /** When the change was made, epoch ms. */
  readonly at: number;
  readonly replaced: readonly ReplacedLines[];
}

/**
 * The replacement one change of mine is: the lines of the one other person it took most recent lines from.
 * `undefined` when it took none.
 */
export function replacementOf(
  change: ReplacingChange,
  commits: CommitsById,
  isMine: (person: Person) => boolean,
  recentMs: number,
): Replacement | undefined {
  const byPerson = new Map<string, { commit: Commit; lines: ReplacedLines }[]>();
  for (const lines of change.replaced) {
    const commit = commits.get(lines.writtenIn);
    if (!commit || isMine(commit.author) || commit.authored.instant < change.at - recentMs) continue;
    const key = addressKey(commit.author);
    byPerson.set(key, [...(byPerson.get(key) ?? []), { commit, lines }]);
  }
  const total = (parts: readonly { lines: ReplacedLines }[]): number =>
    parts.reduce((sum, { lines }) => sum + lines.lines, 0);
  const [most] = [...byPerson.values()].sort((a, b) => total(b) - total(a));
  if (!most) return undefined;
  return {
    where: change.where,
    at: Math.max(...most.map(({ lines }) => lines.at ?? change.at)),
    lines: total(most),
    writtenIn: [...new Set(most.map(({ commit }) => commit.id))],
    writtenAt: Math.max(...most.map(({ commit }) => commit.authored.instant)),
    files: new Set(most.map(({ lines }) => lines.path)).size,
  };
}
