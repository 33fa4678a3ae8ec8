import type { Commit, ReadRepository } from '../evidence/evidence';
import { commitsById } from '../evidence/history';
import { subjectOf } from '../evidence/roles/lines';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';
import { dayMs } from '../time/now';

/** Work of mine apart from the main line. */
interface Piece {
  readonly id: string;
  readonly at: number;
}

/** A branch that is squashed later than this after its last commit is another piece of work of the same name. */
const longestOpenMs = 60 * dayMs;

/** Of the commits that a squash names, so many must be here: some were amended away or were somebody else's. */
const namedShare = 0.5;

const committed = /^commit(?: \([^)]*\))?: (?<subject>.+)$/u;
const number = /\s*\([#!]\d+\)\s*$/u;
const listed = /^\s*[*-]\s+(?<subject>\S.*)$/gmu;

/**
 * Squashes of my own branches whose commits this clone still holds: the work is counted where it was done, and the press
 * of the host's button holds none. A squash names what it took in, by a list of subjects or by the one subject it keeps.
 * Id of the squash → id of the last commit it took in.
 */
export function squashesOfMine(
  repository: ReadRepository,
  people: People,
  twins: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { commits, headReflog, onMainLine } = repository;
  const found = new Map<string, string>();
  if (onMainLine.size === 0) return found;
  const aside = new Map<string, Piece[]>();
  const add = (subject: string, piece: Piece): void => {
    const same = aside.get(subject.trim());
    if (same) same.push(piece);
    else aside.set(subject.trim(), [piece]);
  };
  for (const { id, parents, author, authored, message } of commits) {
    // What another copy counts for is none of the squash's work, or both would count for nothing.
    if (parents.length > 1 || onMainLine.has(id) || twins.has(id) || !people.isMe(author)) continue;
    add(subjectOf(message), { id, at: authored.instant });
  }
  // Of a branch that was deleted, the reflog still has what was committed on it, and counts it; what was laid on the
  // main line keeps its moment and is counted there.
  const known = commitsById(commits);
  const moments = new Set(commits.map(({ authored }) => Math.floor(authored.instant / 1000)));
  for (const { id, at, action } of headReflog) {
    const subject = committed.exec(action)?.groups?.['subject'];
    if (subject !== undefined && !known.has(id) && !moments.has(Math.floor(at / 1000))) add(subject, { id, at });
  }
  if (aside.size === 0) return found;
  for (const squash of commits) {
    if (!onMainLine.has(squash.id) || !isSquash(squash) || !people.isMe(squash.author)) continue;
    const named = namedIn(squash.message);
    const taken = named.flatMap((subject) => lastBefore(squash, aside.get(subject) ?? []) ?? []);
    const last = lastBefore(squash, taken);
    if (last && taken.length >= named.length * namedShare) found.set(squash.id, last.id);
  }
  return found;
}

function isSquash({ parents, committer, message }: Commit): boolean {
  return parents.length === 1 && (isHostAccount(committer) || number.test(subjectOf(message)));
}

function namedIn(message: string): readonly string[] {
  const list = [...message.matchAll(listed)].map(({ groups }) => (groups?.['subject'] ?? '').trim());
  return list.length > 0 ? list : [subjectOf(message).replace(number, '').trim()];
}

function lastBefore(squash: Commit, pieces: readonly Piece[]): Piece | undefined {
  const until = squash.authored.instant;
  return pieces
    .filter(({ at }) => at < until && at > until - longestOpenMs)
    .reduce<Piece | undefined>((last, one) => (last && last.at >= one.at ? last : one), undefined);
}
