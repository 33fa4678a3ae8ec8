import type { ReadRepository } from '../evidence/evidence';
import { kinds, perKind, type Kind } from '../kinds';
import type { People } from '../people/people';
import { dayMs, type Now } from '../time/now';
import type { Activity } from './activity';
import { findBreaks } from './breaks';
import { signsOf } from './signs';
import { sharesOf, styleOf, type Shares } from './style';
import type { KindVisibility, RepositoryStyle, RepositoryVisibility } from './visibility';
import { noIdentityWords, reviewWords, whyWords } from './visibilityWords';

/** How far back "the last months" reach: long enough for a slow project, short enough to be how it works now. */
const lastMonths = 182 * dayMs;

/** From this many of 100 commits on, a missing line means something. */
const habit = 0.3;
/** Below this, lines are a rare courtesy. */
const seldom = 0.02;

/** What this repository can show at all, found from how its own last months were made, and when that changed. */
export function seeVisibility(repository: ReadRepository, people: People, now: Now): RepositoryVisibility {
  const all = signsOf(repository, people, now.instant);
  const recent = sharesOf(all.filter(({ at }) => at >= now.instant - lastMonths));
  const style = styleOf(recent);
  const noted = countReviewNotes(repository);
  // Without knowing who I am, nothing can be told to be mine: that is "not visible", never 0.
  const nobody = people.me.length === 0;
  const shown = nobody ? perKind((): KindVisibility => 'notVisible') : kindsOf(repository, style, recent, noted);
  return {
    repository: repository.id,
    label: repository.label,
    style,
    kinds: shown,
    review: reviewWords(recent, noted, shown.review),
    why: nobody ? noIdentityWords : whyWords(style, shown, repository),
    remedy: remedyOf(shown),
    breaks: [
      ...findBreaks(all, 'review', ({ review }) => review),
      ...findBreaks(all, 'merge', ({ merge, mergeBot }) => merge || mergeBot),
      ...findBreaks(all, 'coauthor', ({ coauthor }) => coauthor),
    ].sort((one, other) => one.at - other.at),
    counts: countsOf(recent, noted),
  };
}

/**
 * The same, said beside what was found: a kind that a repository cannot be counted on to show may still have left
 * something of mine, and no sentence may say that it is not visible beside an item that shows it.
 */
export function besideFound(
  visibility: RepositoryVisibility,
  repository: ReadRepository,
  activities: readonly Pick<Activity, 'repository' | 'kind' | 'source'>[],
): RepositoryVisibility {
  const found = new Set(
    activities.flatMap((one) => (one.repository === repository.id && one.source === 'estimated' ? [one.kind] : [])),
  );
  const isFound = kinds.some((kind) => visibility.kinds[kind] === 'notVisible' && found.has(kind));
  return isFound ? { ...visibility, why: whyWords(visibility.style, visibility.kinds, repository, found) } : visibility;
}

function kindsOf(
  repository: ReadRepository,
  style: RepositoryStyle,
  shares: Shares,
  noted: number,
): Readonly<Record<Kind, KindVisibility>> {
  const lines = (share: number): KindVisibility =>
    share >= habit ? 'visible' : share >= seldom ? 'partial' : 'notVisible';
  const review = lines(shares.review);
  // Help is mostly talk, so lines never show all of it.
  const helped = shares.coauthor + shares.mentoring >= seldom ? 'partial' : 'notVisible';
  return {
    handsOn: repository.empty ? 'notVisible' : repository.partialClone ? 'partial' : 'visible',
    review: review === 'notVisible' && noted > 0 ? 'partial' : review,
    mentoring: helped,
    // Pages show, conversations do not; in a partial clone no path does.
    direction: repository.empty || repository.partialClone ? 'notVisible' : 'partial',
    integration: integrationOf(repository, style, shares),
  };
}

function integrationOf(repository: ReadRepository, style: RepositoryStyle, shares: Shares): KindVisibility {
  const tags = repository.tags.some(({ tagger }) => tagger !== undefined) ? 'partial' : 'notVisible';
  switch (style) {
    case 'merge':
      // Where a bot merges, it is the bot's hand that shows.
      return shares.merge >= shares.mergeBot ? 'visible' : tags;
    case 'mail':
      return 'visible';
    case 'mixed':
      return 'partial';
    case 'gerrit':
    case 'squash':
    case 'rebase':
    case 'unknown':
      return tags;
  }
}

function remedyOf(shown: Readonly<Record<Kind, KindVisibility>>): RepositoryVisibility['remedy'] {
  // Reviewing happens in the editor or the browser; the editor can sense its own part.
  if (shown.review === 'notVisible') return 'sensing';
  return shown.mentoring === 'notVisible' ? 'log' : 'none';
}

function countReviewNotes({ notes }: ReadRepository): number {
  return notes.filter(({ reference }) => /^refs\/notes\/(?:review$|devtools\/)/u.test(reference)).length;
}

function countsOf(shares: Shares, noted: number): Readonly<Record<string, number>> {
  const times = (share: number): number => Math.round(share * shares.commits);
  return {
    commits: shares.commits,
    merges: times(shares.merge),
    mergeBot: times(shares.mergeBot),
    squashed: times(shares.squash),
    integrated: times(shares.integrated),
    byHost: times(shares.byHost),
    reviewLines: times(shares.review),
    coauthored: times(shares.coauthor),
    helpLines: times(shares.mentoring),
    reviewNotes: noted,
  };
}
