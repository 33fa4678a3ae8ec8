import { addDays } from '../../time/calendar';
import type { LeadingKind } from '../../dive/diveInput';
import type { Facts } from './facts';
import type { VariableTable } from './table';

/** Fewer reviews than this in eight weeks, and a quiet week says nothing about reviewing. */
const observableReviews = 4;
const eightWeeks = 56;
/** A day with less hands-on time than this is no solo day. */
const soloDayMinutes = 120;
/** By line and not by file: fewer replaced lines than ten happen in nearly every change. */
const leastReplacedLines = 10;
/** Nobody needs a longer count than two months. */
const longestStreakDays = 60;
const leading: readonly LeadingKind[] = ['review', 'mentoring', 'direction', 'integration'];

/** The user's own leading work, counted as events: seen, logged or imported. */
export const eventVariables = {
  reviewEvents7d: (facts) => facts.eventsOf('review', 7),
  reviewObservable: (facts) => facts.eventsOf('review', eightWeeks) >= observableReviews,
  daysSinceReviewGiven: (facts) => {
    const last = lastDayOf(facts, 'review');
    return last === undefined ? undefined : facts.workingDays.between(last, facts.today);
  },
  mentoringEvents7d: (facts) => facts.eventsOf('mentoring', 7),
  mentoringEvents14d: (facts) => facts.eventsOf('mentoring', 14),
  daysSinceMentoring: (facts) => daysSinceOrSetup(facts, 'mentoring'),
  directionEvents7d: (facts) => facts.eventsOf('direction', 7),
  daysSinceDirection: (facts) => daysSinceOrSetup(facts, 'direction'),
  soloStreakDays: (facts) => {
    const days = new Map(facts.gathered.days.map((day) => [day.day, day]));
    let streak = 0;
    for (let ago = 0; ago <= longestStreakDays; ago += 1) {
      const name = addDays(facts.today, -ago);
      if (!facts.workingDays.isWorking(name)) continue;
      const day = days.get(name);
      const alone = leading.every((kind) => (day?.leading[kind].events ?? 0) === 0);
      if (alone && (day?.handsOn.mid ?? 0) >= soloDayMinutes) streak += 1;
      // Today is not over: it may lengthen the streak, and until it holds other work it does not end it.
      else if (!(alone && ago === 0)) break;
    }
    return streak;
  },
  reposTouched7d: (facts) =>
    new Set(
      facts.activities
        .filter((activity) => activity.kind === 'handsOn' && (facts.daysSince(activity.day) ?? 7) < 7)
        .flatMap((activity) => activity.repository ?? []),
    ).size,
  privateChangeLines: ({ gathered, repositories }) =>
    repositories.length === 0 ? undefined : (gathered.privateChange?.lines ?? 0),
  privateChangeAgeDays: (facts) => workingDaysSince(facts, facts.gathered.privateChange?.oldestAt),
  takeovers14d: (facts) =>
    facts.gathered.replacements?.filter(
      ({ at, lines }) => lines >= leastReplacedLines && (facts.daysSince(at) ?? 14) < 14,
    ).length,
} as const satisfies VariableTable;

export function workingDaysSince(facts: Facts, instant: number | undefined): number | undefined {
  const day = instant === undefined ? undefined : facts.calendar.dayOf(instant);
  return day === undefined ? undefined : facts.workingDays.between(day, facts.today);
}

function lastDayOf(facts: Facts, kind: LeadingKind): string | undefined {
  let last: string | undefined;
  for (const activity of facts.activities) {
    if (activity.kind !== kind || activity.day > facts.today) continue;
    if (last === undefined || activity.day > last) last = activity.day;
  }
  return last;
}

/** Where none was ever met, the days since set-up are a true "at least": so long has somebody been looking. */
function daysSinceOrSetup(facts: Facts, kind: LeadingKind): number | undefined {
  return facts.daysSince(lastDayOf(facts, kind) ?? facts.state.setUpAt);
}
