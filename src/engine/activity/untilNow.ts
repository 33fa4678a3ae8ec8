import type { Calendar } from '../time/calendar';
import type { Now } from '../time/now';
import type { Activity } from './activity';
import type { Judgement } from './judge';

/**
 * Leaves out what is dated after the moment of the report: a commit made on a clock that runs ahead, or work that was
 * not there yet when somebody looks from an earlier moment.
 */
export function untilNow(
  { activities, notCounted, marks, setAside }: Judgement,
  { instant }: Now,
  calendar: Calendar,
): Judgement {
  const begun = ({ at }: { readonly at: number }): boolean => at <= instant;
  // What lies outside the calendar was counted as such when it was judged.
  const later = new Set(
    [...activities, ...notCounted].filter((one) => !begun(one) && calendar.indexOf(one.at) >= 0).map(({ id }) => id),
  );
  return {
    activities: activities.filter(begun),
    notCounted: notCounted.filter(begun),
    marks: marks.filter(begun),
    setAside: later.size === 0 ? setAside : [...setAside, { what: 'work dated after now', count: later.size }],
  };
}

/** A meeting that stands in the calendar for later has not taken any time yet. */
export function hasBegun({ timing }: Activity, { instant }: Now): boolean {
  return timing.by !== 'span' || timing.startsAt === undefined || timing.startsAt <= instant;
}
