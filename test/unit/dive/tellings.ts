import type { DayName } from '../../../src/engine/time/now';
import { today, workingDaysUpTo } from './sample';
import { divingDay, steadyUntil, tellStory, type Story } from './story';

/** The last working days, today included. */
export const lastDays = (count: number): readonly DayName[] => workingDaysUpTo(today, count);

/** The working day before the last `count`. */
export const before = (count: number): DayName => workingDaysUpTo(today, count + 1)[0] ?? today;

/** Steady weeks, then so many working days in which leading gave way. */
export function dive(days: number): Story {
  const story = tellStory();
  steadyUntil(story, before(days));
  for (const day of lastDays(days)) divingDay(story, day);
  return story;
}

/** Steady weeks up to today. */
export function healthy(): Story {
  const story = tellStory();
  steadyUntil(story, today);
  return story;
}
