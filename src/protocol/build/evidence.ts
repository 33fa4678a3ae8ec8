import { isTimed, type NotCounted, type TimedActivity } from '../../engine/activity/activity';
import type { PeriodHours } from '../../engine/balance/week';
import { addEstimates, roundEstimate } from '../../engine/estimate';
import { sources, type Kind } from '../../engine/kinds';
import { bandsOn } from '../../engine/records/days';
import type { UserState } from '../../engine/records/state';
import type { Report } from '../../engine/report';
import { weekOfReport } from '../../engine/reportWeeks';
import type { DayName, WeekName } from '../../engine/time/now';
import type { EvidenceItem, EvidencePage } from '../review-evidence';
import { tenthsOf } from './period';
import { titlesOf } from './titles';

const mostItems = 500;
const mostSentences = 50;

/** Why a number is what it is: every item behind one kind of the last 7 days, or of a week. */
export function evidencePage(report: Report, kind: Kind, week: WeekName | null): EvidencePage {
  const period: PeriodHours = week === null ? report.last7Days : weekOfReport(report, week);
  const within = (day: DayName | undefined): boolean => day !== undefined && day >= period.from && day <= period.to;
  const counted = report.activities.filter((activity) => activity.kind === kind && within(activity.day));
  const aside = report.notCounted.filter(({ at }) => within(report.calendar.dayOf(at)));
  const struck = aside.filter(({ id }) => report.state.struck.has(id));
  const total = period.hours[kind];
  const titles = titlesOf(report);
  const bands = week === null ? bandsOn(report.state, report.today) : weekOfReport(report, week).bands;
  return {
    kind,
    week,
    from: period.from,
    to: period.to,
    total: total && tenthsOf(total),
    band: bands?.[kind] ?? null,
    parts: sources.flatMap((source) => {
      const parts = counted.filter((activity) => activity.source === source);
      return parts.length === 0 ? [] : [{ source, range: tenthsOf(addEstimates(parts.map(({ minutes }) => minutes))) }];
    }),
    days: period.days
      .map(({ date }) => ({
        date,
        hours: tenthsOf(
          roundEstimate(addEstimates(counted.filter(({ day }) => day === date).map(({ minutes }) => minutes))),
        ),
        items: [
          ...merged(counted.filter(({ day }) => day === date)).map((item) => countedItem(item, report, titles)),
          ...struck
            .filter(({ at }) => report.calendar.dayOf(at) === date)
            .map((item) => struckItem(item, report, titles)),
        ]
          .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
          .slice(0, mostItems),
      }))
      .filter(({ items }) => items.length > 0)
      .reverse(),
    leftOut: leftOutSentences(aside.filter(({ id }) => !report.state.struck.has(id))),
  };
}

/** Two rules may give one commit to the same kind: one line says both. */
function merged(activities: readonly TimedActivity[]): readonly TimedActivity[] {
  const byId = new Map<string, TimedActivity>();
  for (const activity of activities) {
    const known = byId.get(activity.id);
    byId.set(
      activity.id,
      known
        ? {
            ...known,
            minutes: addEstimates([known.minutes, activity.minutes]),
            reason: known.reason === activity.reason ? known.reason : `${known.reason} ${activity.reason}`,
          }
        : activity,
    );
  }
  return [...byId.values()];
}

type Titles = (id: string, commit: string | undefined) => string;

function countedItem(activity: TimedActivity, report: Report, titles: Titles): EvidenceItem {
  return {
    ...common(activity, report, titles),
    timed: isTimed(activity),
    source: activity.source,
    kind: activity.kind,
    range: activity.minutes.mid > 0 ? tenthsOf(activity.minutes) : null,
    struckOn: struckDay(activity.id, report),
    filed: report.state.filed.has(activity.id),
  };
}

function struckItem(item: NotCounted, report: Report, titles: Titles): EvidenceItem {
  return {
    ...common(item, report, titles),
    timed: true,
    source: 'estimated',
    kind: null,
    range: null,
    struckOn: struckDay(item.id, report),
    filed: false,
  };
}

function common(item: NotCounted, { read, state }: Report, titles: Titles) {
  const label = read.length > 1 ? read.find(({ id }) => id === item.repository)?.label : undefined;
  return {
    id: item.id,
    at: new Date(item.at).toISOString(),
    title: titles(item.id, item.commit),
    repository: label === undefined || label === '' ? null : label.slice(0, 200),
    why: item.reason.slice(0, 1_000),
    own: ownOf(item.id, state),
  };
}

function ownOf(id: string, { log, gapAnswers }: UserState): EvidenceItem['own'] {
  const record = id.replace(/^record:/u, '');
  if (log.some((entry) => entry.id === record)) return { record, logged: true };
  return gapAnswers.some((gap) => gap.id === record) ? { record, logged: false } : null;
}

function struckDay(id: string, { state, calendar, today }: Report): DayName | null {
  const at = state.struck.get(id);
  return at === undefined ? null : (calendar.dayOf(at) ?? today);
}

/** Each reason once, with how often. */
function leftOutSentences(items: readonly NotCounted[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of items) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, more], [, less]) => less - more)
    .slice(0, mostSentences)
    .map(([reason, count]) => (count === 1 ? reason : `${count} times: ${reason}`).slice(0, 1_000));
}
