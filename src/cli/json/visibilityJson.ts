import type { RepositoryVisibility } from '../../engine/activity/visibility';
import type { Report } from '../../engine/report';

export function visibilityJson({ visibility, unread }: Report) {
  return {
    version: 1,
    repositories: visibility.map(repositoryJson),
    unread: unread.map(({ label, reason }) => ({ repo: label, reason })),
  };
}

export function repositoryJson({ label, style, kinds, review, why, remedy, breaks, counts }: RepositoryVisibility) {
  return {
    repo: label,
    style,
    kinds,
    review,
    why,
    remedy,
    breaks: breaks.map(({ at, what, evidence, before, after }) => ({
      date: new Date(at).toISOString().slice(0, 10),
      what,
      evidence,
      before,
      after,
    })),
    counts,
  };
}
