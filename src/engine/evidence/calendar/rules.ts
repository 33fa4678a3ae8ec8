import type { Kind } from '../../kinds';

/** A rule files every meeting whose title holds the pattern (any case) under a kind; `null` leaves it out. */
export interface TitleRule {
  readonly pattern: string;
  readonly kind: Kind | null;
}

/**
 * Rules that are offered, never applied unasked: the user confirms each once. First match wins, so the narrow ones
 * stand first. Words as they stand in calendars of engineering teams.
 */
export const offeredRules: readonly TitleRule[] = [
  { pattern: 'lunch', kind: null },
  { pattern: 'focus', kind: null },
  { pattern: 'out of office', kind: null },
  { pattern: 'holiday', kind: null },
  { pattern: 'dentist', kind: null },
  { pattern: 'doctor', kind: null },
  { pattern: '1:1', kind: 'mentoring' },
  { pattern: '1-1', kind: 'mentoring' },
  { pattern: '1on1', kind: 'mentoring' },
  { pattern: 'one on one', kind: 'mentoring' },
  { pattern: 'one-on-one', kind: 'mentoring' },
  { pattern: 'mentor', kind: 'mentoring' },
  { pattern: 'coaching', kind: 'mentoring' },
  { pattern: 'pairing', kind: 'mentoring' },
  { pattern: 'onboarding', kind: 'mentoring' },
  { pattern: 'code review', kind: 'review' },
  { pattern: 'design review', kind: 'direction' },
  { pattern: 'interview', kind: 'direction' },
  { pattern: 'hiring', kind: 'direction' },
  { pattern: 'roadmap', kind: 'direction' },
  { pattern: 'strategy', kind: 'direction' },
  { pattern: 'planning', kind: 'direction' },
  { pattern: 'architecture', kind: 'direction' },
  { pattern: 'design', kind: 'direction' },
  { pattern: 'stakeholder', kind: 'direction' },
  { pattern: 'steering', kind: 'direction' },
  { pattern: 'release', kind: 'integration' },
  { pattern: 'review', kind: 'review' },
];

/** The first rule whose pattern the title holds. */
export function ruleFor(title: string, rules: readonly TitleRule[]): TitleRule | undefined {
  const folded = title.normalize('NFKC').toLowerCase();
  return rules.find(({ pattern }) => pattern !== '' && folded.includes(pattern.toLowerCase()));
}
