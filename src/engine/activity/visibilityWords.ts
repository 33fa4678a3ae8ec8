import type { ReadRepository } from '../evidence/evidence';
import { kinds, type Kind } from '../kinds';
import type { Shares } from './style';
import type { KindVisibility, RepositoryStyle } from './visibility';

/** What review evidence looks like in this repository, in words. */
export function reviewWords(shares: Shares, noted: number, review: KindVisibility): string {
  if (shares.gerrit >= 0.5 && review !== 'notVisible') return 'Reviewed-by lines of Gerrit';
  if (shares.mergeBot > 0 && shares.mergeBot >= shares.review / 2) return 'r= lines of a merge bot';
  if (shares.review > 0) return review === 'notVisible' ? 'hardly any Reviewed-by lines' : 'Reviewed-by lines';
  return noted > 0 ? 'review notes' : 'none';
}

const ways: Readonly<Record<RepositoryStyle, string>> = {
  squash: 'Changes are squashed into one commit here',
  merge: 'Changes come in by merge commits here',
  rebase: 'Changes are laid straight onto the main line here',
  gerrit: 'Changes come in through Gerrit here',
  mail: 'Changes are applied by an integrator here',
  mixed: 'Changes come in by more than one way here',
  unknown: 'Too few commits of the last months were read to tell how changes come in here',
};

const kindWords: Readonly<Record<Kind, string>> = {
  handsOn: 'hands-on work',
  review: 'review',
  mentoring: 'mentoring',
  direction: 'direction',
  integration: 'integration',
};

export const noIdentityWords =
  'git knows no address of yours here, so nothing can be told to be yours. Name one: git config user.email ADDRESS';

/**
 * One sentence for the screen: how work comes in, and what of it is not visible here. What is too seldom written down to
 * be counted on, but was found of mine all the same (`found`), is hardly visible.
 */
export function whyWords(
  style: RepositoryStyle,
  visibility: Readonly<Record<Kind, KindVisibility>>,
  { empty, partialClone }: Pick<ReadRepository, 'empty' | 'partialClone'>,
  found: ReadonlySet<Kind> = new Set(),
): string {
  if (empty) return 'No commit yet, so nothing is visible here.';
  const notVisible = kinds.filter((kind) => visibility[kind] === 'notVisible');
  const hidden = notVisible.filter((kind) => !found.has(kind)).map((kind) => kindWords[kind]);
  const hardly = notVisible.filter((kind) => found.has(kind)).map((kind) => kindWords[kind]);
  const way = partialClone ? `${ways[style]}, and a partial clone shows no files` : ways[style];
  const are = (words: readonly string[]): string => `${inWords(words)} ${words.length === 1 ? 'is' : 'are'}`;
  if (hidden.length === 0) return hardly.length === 0 ? `${way}.` : `${way}: ${are(hardly)} hardly visible here.`;
  return `${way}: ${are(hidden)} not visible here${hardly.length === 0 ? '' : `, ${inWords(hardly)} hardly`}.`;
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
