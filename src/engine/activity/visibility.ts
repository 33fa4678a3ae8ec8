import type { Kind } from '../kinds';

export const repositoryStyles = ['squash', 'merge', 'rebase', 'gerrit', 'mail', 'mixed', 'unknown'] as const;
export type RepositoryStyle = (typeof repositoryStyles)[number];

export type KindVisibility = 'visible' | 'partial' | 'notVisible';

/** A month in which a project began or ceased to leave a kind of evidence. */
export interface EvidenceBreak {
  readonly at: number;
  readonly what: 'started' | 'stopped';
  readonly evidence: 'review' | 'merge' | 'coauthor';
  /** Events per 100 commits before and after, with the counts behind them. */
  readonly before: { readonly events: number; readonly commits: number };
  readonly after: { readonly events: number; readonly commits: number };
}

/** What one repository can show at all, found from its own last months. */
export interface RepositoryVisibility {
  readonly repository: string;
  readonly label: string;
  readonly style: RepositoryStyle;
  readonly kinds: Readonly<Record<Kind, KindVisibility>>;
  /** What review evidence looks like here, in words: `Reviewed-by lines`, `none`. */
  readonly review: string;
  /** One sentence for the screen. */
  readonly why: string;
  /** The nearest remedy. */
  readonly remedy: 'sensing' | 'log' | 'calendar' | 'none';
  readonly breaks: readonly EvidenceBreak[];
  readonly counts: Readonly<Record<string, number>>;
}
