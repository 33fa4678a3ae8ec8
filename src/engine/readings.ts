/**
 * How far a sentence about a band may go: `partial` while under half of the week is seen, `learning` before bands count.
 * By itself, so that a page can read it without the words.
 */
export const readings = ['full', 'partial', 'learning'] as const;
export type Reading = (typeof readings)[number];
