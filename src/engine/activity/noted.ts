import type { ReadRepository } from '../evidence/evidence';
import { commitsById } from '../evidence/history';
import { notedParts, type NotedPart } from '../evidence/roles/notes';
import type { People } from '../people/people';
import { dayMs } from '../time/now';
import type { Activity } from './activity';
import type { Judged } from './case';

/**
 * Reviews of mine that notes record, one for each change and day however many comments it took: an evening of comments
 * on one change is one review. What a message line already says of the same change is not said again.
 */
export function judgeNotes(repository: ReadRepository, people: People, reviewedByLine: ReadonlySet<string>): Judged {
  if (repository.notes.length === 0) return { activities: [], notCounted: [] };
  const authors = commitsById(repository.commits);
  const activities = new Map<string, Activity>();
  for (const part of notedParts(repository.notes)) {
    const commit = authors.get(part.commit);
    const at = part.at ?? commit?.committed.instant;
    if (at === undefined || !people.isMe(part.who) || reviewedByLine.has(part.commit)) continue;
    if (part.part !== 'review' || isOwnChange(part, commit?.author, people)) continue;
    const key = `${part.commit} ${Math.floor(at / dayMs)}`;
    const earlier = activities.get(key);
    if (earlier && earlier.at <= at) continue;
    activities.set(key, {
      id: `commit:${part.commit}`,
      at,
      kind: 'review',
      source: 'estimated',
      timing: { by: 'allowance', allowance: 'review', share: 1, lines: undefined },
      rule: 'note.review',
      reason: 'A note in the repository records your review.',
      repository: repository.id,
      commit: part.commit,
    });
  }
  return { activities: [...activities.values()], notCounted: [] };
}

/** Answering comments on the own change is part of making it. */
function isOwnChange({ requester }: NotedPart, author: NotedPart['requester'], people: People): boolean {
  return (requester !== undefined && people.isMe(requester)) || (author !== undefined && people.isMe(author));
}
