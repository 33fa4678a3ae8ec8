import type { ReadRepository } from '../evidence/evidence';
import type { People } from '../people/people';
import type { Activity } from './activity';

/** Release tags of mine. Only a tag with a message says who set it and when; a bare name does not. */
export function judgeTags(
  repository: ReadRepository,
  people: People,
  releaseCommits: ReadonlySet<string>,
): readonly Activity[] {
  const seen = new Set<string>();
  return repository.tags.flatMap((tag) => {
    // A commit that makes the release is counted already, and several names for one commit are one release.
    if (!tag.tagger || !people.isMe(tag.tagger) || releaseCommits.has(tag.target) || seen.has(tag.target)) return [];
    if (tag.at < repository.readFrom) return [];
    seen.add(tag.target);
    return [
      {
        id: `commit:${tag.target}`,
        at: tag.at,
        kind: 'integration',
        source: 'estimated',
        timing: { by: 'allowance', allowance: 'release', share: 1, lines: undefined },
        rule: 'tag.release',
        reason: 'You set a release tag.',
        repository: repository.id,
        commit: tag.target,
      } as const,
    ];
  });
}
