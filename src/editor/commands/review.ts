import { kinds, type Kind } from '../../engine/kinds';
import { hoursOf, rangeWords } from '../../engine/words';
import { numberText } from '../format';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { kindWords, words } from '../words';

export function openWeeklyReview({ review }: Parts): void {
  review.open({ page: 'week' });
}

export function tuneYourWeek({ review }: Parts): void {
  review.open({ page: 'tuner' });
}

/** Asks which of the five numbers, and opens the evidence behind it. */
export async function whyThisNumber({ session, review }: Parts): Promise<void> {
  const { hours } = (await session.report()).last7Days;
  const kind = await pick<Kind>(
    words.whyTitle,
    words.whyPlaceholder,
    kinds.map((value) => {
      const estimate = hours[value];
      const range = estimate ? hoursOf(estimate) : undefined;
      const description = range ? words.hours(rangeWords(range.low, range.high, numberText)) : '';
      return { label: kindWords[value], description, value };
    }),
  );
  if (kind) review.open({ page: 'evidence', evidence: { kind, week: null } });
}
