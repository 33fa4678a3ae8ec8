import type { NotCounted, TimedActivity } from './activity/activity';
import { judge, type Judgement } from './activity/judge';
import { besideFound, seeVisibility } from './activity/see';
import { hasBegun, untilNow } from './activity/untilNow';
import type { RepositoryVisibility } from './activity/visibility';
import { foldedWeeksOf } from './balance/foldedWeeks';
import { measuredWeeks } from './balance/measuredWeeks';
import { activitiesFromRecords } from './balance/spoken';
import { tallyRemainders } from './balance/tally';
import { timeActivities } from './balance/timing';
import { createSummaries, lastSevenDays, visibleKinds, type Summaries } from './balance/weeks';
import type { PeriodHours, WeekSummary } from './balance/week';
import { diveInputOf } from './dive/input';
import type { DiveReport } from './dive/diveReport';
import { withoutNamesInMessage } from './dive/notice';
import { soundDive } from './dive/sound';
import { diveFactsOf } from './diveFacts';
import type { Evidence, ReadRepository, SetAside, UnreadRepository } from './evidence/evidence';
import { recentPart } from './evidence/recentPart';
import { scaleEstimate } from './estimate';
import { allowanceOf } from './hours/allowances';
import { calibrationFactor } from './hours/calibration';
import { estimateCommitMinutes } from './hours/commitMinutes';
import { weekRange } from './hours/ranges';
import { identifyPeople } from './people/identify';
import { knownNames } from './people/knownNames';
import type { People } from './people/people';
import { computeVariables } from './prompts/variables/compute';
import type { Variables } from './prompts/variables/value';
import { foldRecords } from './records/fold';
import type { LeadRecord } from './records/schema';
import type { UserState } from './records/state';
import type { Settings } from './settings/settings';
import { createCalendar, type Calendar } from './time/calendar';
import { dayMs, type DayName, type Now } from './time/now';

/** What the rest of the product shows, says and asks comes from one of these. Everything in it opens its evidence. */
export interface Report {
  readonly now: Now;
  readonly today: DayName;
  readonly state: UserState;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly people: People;
  readonly read: readonly ReadRepository[];
  readonly unread: readonly UnreadRepository[];
  readonly visibility: readonly RepositoryVisibility[];
  /** Oldest first; the last is the week of `today`. */
  readonly weeks: readonly WeekSummary[];
  /** The seven days that end today: what the Balance view shows. */
  readonly last7Days: PeriodHours;
  /** Sums for any other span. */
  readonly summaries: Summaries;
  readonly activities: readonly TimedActivity[];
  readonly notCounted: readonly NotCounted[];
  readonly setAside: readonly SetAside[];
  readonly dive: DiveReport;
  /** What prompts may ask about and measured lines may say. */
  readonly variables: Variables;
  /** Factor of the user's own measured weeks on commit hours; `undefined` without any. */
  readonly calibration: number | undefined;
}

export interface ReportOptions {
  /** Addresses named on the command line that were found to be the same person's. */
  readonly me?: readonly string[];
}

/**
 * The whole chain, from evidence to what there is to say: evidence → activity → hours → week → dive → prompt.
 * Pure: the same arguments give the same report, and odd input is set aside, never thrown.
 */
export function report(
  evidence: Evidence,
  records: readonly LeadRecord[],
  settings: Settings,
  now: Now,
  options: ReportOptions = {},
): Report {
  const steps = reportInSteps(evidence, records, settings, now, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same with a halt after each step, for whoever has other things to do than wait for a long history. */
export function* reportInSteps(
  evidence: Evidence,
  records: readonly LeadRecord[],
  settings: Settings,
  now: Now,
  options: ReportOptions = {},
): Generator<undefined, Report> {
  const state = foldRecords(records, now);
  const read = evidence.repositories.filter((repository) => repository.kind === 'read');
  const calendar = createCalendar(
    now.instant - (settings.weeksOfHistory + 1) * 7 * dayMs,
    now.instant + 8 * dayMs,
    now.timeZone,
    settings.dayStartHour,
  );
  const today = calendar.dayOf(now.instant) ?? '';
  const people = identifyPeople(evidence, state.confirmedAddresses, options.me ?? [], settings);
  yield;
  const able = read.map((repository) => ({ repository, shown: seeVisibility(repository, people, now) }));
  yield;
  const judged = untilNow(judge(evidence, people, state, settings, calendar), now, calendar);
  yield;
  const { activities, calibration } = placeInTime(judged, state, settings, calendar, now);
  const calibrated = calibration !== undefined;
  yield;
  const visibility = able.map(({ repository, shown }) => besideFound(shown, repository, activities));
  const summaries = createSummaries(activities, visibleKinds(visibility, state), state, today, calibrated);
  const weeks = summaries.weeksEndingAt(today, settings.weeksOfHistory);
  const last7Days = lastSevenDays(summaries, today);
  yield;
  const diveInput = diveInputOf({
    repositories: read,
    people,
    activities,
    state,
    settings,
    calendar,
    now,
    seenShare: last7Days.seenShare,
  });
  const dive = withoutNamesInMessage(soundDive(diveInput), () => knownNames({ read, people, state }));
  yield;
  const variables = computeVariables({
    now,
    calendar,
    settings,
    state,
    repositories: read.map((repository) => recentPart(repository, now.instant)),
    people,
    activities,
    weeks,
    last7Days,
    bands: diveInput.bands,
    visibilities: visibility,
    gathered: diveInput,
    dive: diveFactsOf(dive, state, activities),
  });
  return {
    now,
    today,
    state,
    settings,
    calendar,
    people,
    read,
    unread: evidence.repositories.filter((repository) => repository.kind === 'unread'),
    visibility,
    weeks,
    last7Days,
    summaries,
    activities,
    notCounted: judged.notCounted,
    dive,
    variables,
    setAside: [...read.flatMap((repository) => repository.setAside), ...judged.setAside],
    calibration,
  };
}

/** Gives every activity its minutes, on the scale of the user's own measured weeks where there are any. */
function placeInTime(
  judged: Judgement,
  state: UserState,
  settings: Settings,
  calendar: Calendar,
  now: Now,
): Pick<Report, 'activities' | 'calibration'> {
  const spoken = activitiesFromRecords(state, calendar).filter((activity) => hasBegun(activity, now));
  const everything = [...judged.activities, ...spoken];
  const plainTimes = estimateCommitMinutes(judged.marks, settings);
  const calibration = calibrationFactor(
    measuredWeeks(everything, plainTimes, calendar),
    calendar.dayOf(now.instant) ?? '',
  );
  const commitTimes =
    calibration === undefined ? plainTimes : estimateCommitMinutes(judged.marks, settings, calibration);
  const placed = timeActivities({
    activities: everything,
    commitTimes,
    calendar,
    foldedWeeks: foldedWeeksOf(state),
    weekRange: (mid) => weekRange(mid, calibration !== undefined),
    allowance: ({ allowance, lines, share }) => scaleEstimate(allowanceOf(allowance, lines, settings), share),
  });
  return { activities: [...placed, ...tallyRemainders(placed, state, calendar)], calibration };
}
