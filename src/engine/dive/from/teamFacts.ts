import type { ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import type { People } from '../../people/people';
import { dayMs } from '../../time/now';
import type { MergeGate } from '../diveInput';

const monthDays = 30;

/** People who committed in the last 30 days, me included; only their number. */
export function activeAuthors(repository: ReadRepository, people: People, now: number): number {
  const since = now - monthDays * dayMs;
  const keys = new Set<string>();
  for (const { author, committed } of repository.commits) {
    if (committed.instant >= since && committed.instant <= now && !people.isBot(author)) keys.add(people.keyOf(author));
  }
  return keys.size;
}

/** Merges of other people's work in the last 30 days, and how many of them were mine. */
export function mergeGateOf(repository: ReadRepository, people: People, now: number): MergeGate {
  const since = now - monthDays * dayMs;
  const commits = commitsById(repository.commits);
  const authors = new Set<string>();
  let merges = 0;
  let byMe = 0;
  for (const merge of repository.commits) {
    if (merge.parents.length < 2 || merge.committed.instant < since || merge.committed.instant > now) continue;
    const merged = commits.get(merge.parents[1] ?? '')?.author;
    if (!merged || people.isMe(merged) || people.isBot(merged)) continue;
    // A person who merges their own branch passes no gate.
    if (people.keyOf(merged) === people.keyOf(merge.author)) continue;
    merges += 1;
    if (people.isMe(merge.author)) byMe += 1;
    authors.add(people.keyOf(merged));
  }
  return { merges, byMe, authors: authors.size };
}

/**
 * When I began in this repository; `undefined` where the history at hand is cut before that, or the repository itself
 * began then: a founder is no newcomer.
 */
export function firstCommitOfMine(repository: ReadRepository, people: People): number | undefined {
  let mine: number | undefined;
  let anyone: number | undefined;
  for (const { author, authored } of repository.commits) {
    anyone = Math.min(anyone ?? authored.instant, authored.instant);
    if (people.isMe(author)) mine = Math.min(mine ?? authored.instant, authored.instant);
  }
  if (mine === undefined || anyone === undefined || repository.shallow) return undefined;
  return mine < repository.readFrom + monthDays * dayMs || mine < anyone + dayMs ? undefined : mine;
}
