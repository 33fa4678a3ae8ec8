import type { WorkingTree } from '../evidence';

/**
 * What stands before the user in the editor, without names: a tab described only as far as telling kinds of work apart
 * needs it. The editor layer fills it; nothing of it is stored.
 */
export type Surface =
  /** One text document. */
  | { readonly kind: 'text'; readonly scheme: string }
  /** A two-sided diff. `ref` is the query's git reference: `~` is the index, `HEAD` or empty the working state. */
  | { readonly kind: 'diff'; readonly original: DiffSide; readonly modified: DiffSide }
  /** Many diffs on one page. */
  | {
      readonly kind: 'multiDiff';
      readonly sides: readonly { readonly original: DiffSide; readonly modified: DiffSide }[];
    }
  /** A web page in a tab; the id as the editor gives it, prefix and all. */
  | { readonly kind: 'webview'; readonly viewType: string }
  | { readonly kind: 'mergeEditor' }
  | { readonly kind: 'other' };

export interface DiffSide {
  readonly scheme: string;
  readonly ref: string | undefined;
}

/** Where the checkout stands while a surface is shown. */
export interface Checkout {
  /** The branch's last author is another person and no commit of mine is on it. */
  readonly othersBranch: boolean;
  readonly operation: WorkingTree['operation'];
}

/** How looking at a surface is read. `typing`: only keys count there. */
export type SurfaceMeaning = 'review' | 'integration' | 'typing' | 'nothing';

/** Schemes of files that belong to a pull request (GitHub Pull Requests extension, read at 0.162). */
const pullRequestSchemes: ReadonlySet<string> = new Set(['pr', 'review']);
/** Creating one's own pull request is authoring, not review. */
const authoringSchemes: ReadonlySet<string> = new Set(['githubpr', 'gitpr']);
/** The editor prefixes a webview's id, so the end is compared. */
const pullRequestPages: readonly string[] = ['PullRequestOverview'];
/** Documents people write in; output, settings and version-control documents are not among them. */
const writtenSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'untitled', 'vscode-notebook-cell']);

export function isWritten(scheme: string): boolean {
  return writtenSchemes.has(scheme);
}

export function meaningOf(surface: Surface, checkout: Checkout): SurfaceMeaning {
  switch (surface.kind) {
    case 'mergeEditor':
      return 'integration';
    case 'webview':
      return pullRequestPages.some((page) => surface.viewType.endsWith(page)) ? 'review' : 'nothing';
    case 'diff':
      return isReviewDiff(surface) ? 'review' : fileMeaning(surface.modified.scheme, checkout);
    case 'multiDiff':
      // The list is empty in the event that opens the page and filled in the next one.
      return surface.sides.length > 0 && surface.sides.every(isReviewDiff) ? 'review' : 'typing';
    case 'text':
      if (pullRequestSchemes.has(surface.scheme)) return 'review';
      return fileMeaning(surface.scheme, checkout);
    case 'other':
      return 'nothing';
  }
}

function fileMeaning(scheme: string, checkout: Checkout): SurfaceMeaning {
  if (!isWritten(scheme)) return 'nothing';
  switch (checkout.operation) {
    case 'merge':
    case 'rebase':
    case 'cherryPick':
    case 'revert':
      // Git stops in the middle of these where two sides changed the same lines.
      return 'integration';
    case 'edit':
    case undefined:
      return checkout.othersBranch ? 'review' : 'typing';
  }
}

/** Comparing two states of history, or a pull request's file with its base; not one's own uncommitted work. */
function isReviewDiff(diff: { readonly original: DiffSide; readonly modified: DiffSide }): boolean {
  const { original, modified } = diff;
  if (authoringSchemes.has(original.scheme) || authoringSchemes.has(modified.scheme)) return false;
  if (pullRequestSchemes.has(original.scheme) || pullRequestSchemes.has(modified.scheme)) return true;
  return isHistory(original) && isHistory(modified);
}

function isHistory(side: DiffSide): boolean {
  return side.scheme === 'git' && side.ref !== undefined && !['', '~', 'HEAD'].includes(side.ref);
}
