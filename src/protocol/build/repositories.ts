import type { RepositoryVisibility } from '../../engine/activity/visibility';
import type { ReadRepository } from '../../engine/evidence/evidence';
import type { Report } from '../../engine/report';
import { dayMs } from '../../engine/time/now';
import type { RepositoryCard, Trouble } from '../snapshot';

/** Every folder of the workspace: what could be read of it, or why nothing. */
export function repositoryCards({ read, unread, calendar }: Report): readonly RepositoryCard[] {
  return [
    ...read.map((repository): RepositoryCard => {
      const condition = conditionOf(repository);
      return {
        label: repository.label === '' ? '—' : repository.label.slice(0, 200),
        condition,
        since: condition === 'shallow' ? (calendar.dayOf(oldestOf(repository)) ?? null) : null,
        detail: '',
      };
    }),
    ...unread.map((repository): RepositoryCard => ({
      label: repository.label === '' ? '—' : repository.label.slice(0, 200),
      condition: repository.reason,
      since: null,
      detail: repository.detail.slice(0, 200),
    })),
  ];
}

function conditionOf({ empty, shallow, partialClone }: ReadRepository): RepositoryCard['condition'] {
  if (empty) return 'empty';
  if (shallow) return 'shallow';
  return partialClone ? 'partialClone' : 'read';
}

function oldestOf({ commits }: ReadRepository): number {
  return commits.reduce((oldest, { committed }) => Math.min(oldest, committed.instant), Infinity);
}

/** One sentence per blind spot, each said once; with the folder's name where there are several. */
export function notVisibleSentences(visibility: readonly RepositoryVisibility[]): readonly string[] {
  const blind = visibility.filter(({ kinds }) => Object.values(kinds).includes('notVisible'));
  const several = visibility.length > 1;
  return [...new Set(blind.map(({ label, why }) => (several ? `${label}: ${why}` : why)))];
}

/** When this clone last heard from its remote, in whole days, where that is long enough to matter. */
export function oldFetch({ read, now, settings }: Report): Trouble | undefined {
  const quiet = settings['dive.fetchHours'] * 3_600_000;
  const ages = read.flatMap(({ fetchedAt }) => (fetchedAt === undefined ? [] : [now.instant - fetchedAt]));
  const oldest = Math.max(0, ...ages.filter((age) => age > quiet));
  return oldest === 0 ? undefined : { kind: 'oldFetch', days: Math.max(1, Math.floor(oldest / dayMs)) };
}
