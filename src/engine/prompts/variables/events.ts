import type { LeadingKind } from '../../dive/diveInput';
import type { Facts } from './facts';
import type { VariableTable } from './table';

/** Fewer reviews than this in eight weeks, and a quiet week says nothing about reviewing. */
const observableReviews = 4;
const eightWeeks = 56;
/** A day with less hands-on time than this is no solo day. */
const soloDayMinutes = 120;
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
    let streak = 0;
    for (const day of [...facts.gathered.days].sort((a, b) => (a.day < b.day ? 1 : -1))) {
      if (day.day > facts.today || !facts.workingDays.isWorking(day.day)) continue;
      const solo = day.handsOn.mid >= soloDayMinutes && leading.every((kind) => day.leading[kind].events === 0);
      // Today is not over: it may lengthen the streak, and until then it does not end it.
      if (!solo && day.day === facts.today && leading.every((kind) => day.leading[kind].events === 0)) continue;
      if (!solo) break;
      streak += 1;
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
  takeovers14d: (facts) => facts.gathered.replacements?.filter(({ at }) => (facts.daysSince(at) ?? 14) < 14).length,
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
