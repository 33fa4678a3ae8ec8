import type { Signs } from './signs';
import type { RepositoryStyle } from './visibility';

/** Shares of what a repository's last months show, 0..1. */
export interface Shares {
  readonly commits: number;
  readonly merge: number;
  readonly squash: number;
  readonly gerrit: number;
  readonly integrated: number;
  readonly byHost: number;
  readonly mergeBot: number;
  readonly review: number;
  readonly coauthor: number;
  readonly mentoring: number;
}

export function sharesOf(signs: readonly Signs[]): Shares {
  const share = (sign: Exclude<keyof Signs, 'at'>): number =>
    signs.length === 0 ? 0 : signs.filter((one) => one[sign]).length / signs.length;
  return {
    commits: signs.length,
    merge: share('merge'),
    squash: share('squash'),
    gerrit: share('gerrit'),
    integrated: share('integrated'),
    byHost: share('byHost'),
    mergeBot: share('mergeBot'),
    review: share('review'),
    coauthor: share('coauthor'),
    mentoring: share('mentoring'),
  };
}

/** Fewer commits do not show a style. */
const fewestCommits = 5;
/** A way of working is the way when most commits show it. */
const most = 0.5;
/** A merge brings several commits with it, so one in ten is already the usual way. */
const mergesOfMergeStyle = 0.1;
/** Beside another way, this much is a way too. */
const alsoUsed = 0.2;

const styles: readonly { readonly style: RepositoryStyle; readonly applies: (shares: Shares) => boolean }[] = [
  { style: 'unknown', applies: ({ commits }) => commits < fewestCommits },
  { style: 'gerrit', applies: ({ gerrit }) => gerrit >= most },
  { style: 'mail', applies: ({ integrated, squash }) => integrated >= most && squash < alsoUsed },
  {
    style: 'mixed',
    applies: ({ merge, mergeBot, squash }) => merge + mergeBot >= mergesOfMergeStyle && squash >= alsoUsed,
  },
  { style: 'merge', applies: ({ merge, mergeBot }) => merge + mergeBot >= mergesOfMergeStyle },
  { style: 'squash', applies: ({ squash }) => squash >= most },
  { style: 'mixed', applies: ({ squash, integrated }) => squash >= alsoUsed || integrated >= alsoUsed },
  // No merges, no numbers: work is laid on top of the main line.
  { style: 'rebase', applies: () => true },
];

export function styleOf(shares: Shares): RepositoryStyle {
  return styles.find(({ applies }) => applies(shares))?.style ?? 'unknown';
}
