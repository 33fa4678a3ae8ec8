import { isTimed, type NotCounted, type Overlap } from '../../engine/activity/activity';
import type { WeekSummary } from '../../engine/balance/week';
import type { Kind, Source } from '../../engine/kinds';
import type { Report } from '../../engine/report';

export interface ExplainItem {
  /** `commit:<sha>` or `record:<id>`: what re-filing and striking out take. */
  readonly id: string;
  readonly at: string;
  /** Whether `at` is when it happened, or only a moment of the day it counts on. */
  readonly timed: boolean;
  readonly source: Source;
  /** `null`: set aside, 0 minutes. */
  readonly kind: Kind | null;
  readonly minutes: number;
  readonly rule: string;
  readonly reason: string;
  readonly repo: string | null;
  readonly commit: string | null;
  readonly struck: boolean;
  /** Minutes of it that are counted elsewhere, by the source that has them; empty where it kept all. */
  readonly overlaps: readonly Overlap[];
}

/** Every item behind a week. The minutes are middles in whole minutes and add up to the week's, exactly. */
export function explainJson(report: Report, week: WeekSummary) {
  return { version: 1, week: week.week, items: explainItems(report, week) };
}

export function explainItems(report: Report, week: WeekSummary): readonly ExplainItem[] {
  const { state, calendar } = report;
  const labels = new Map(report.read.map(({ id, label }) => [id, label]));
  const common = (item: NotCounted) => ({
    rule: item.rule,
    reason: item.reason,
    repo: labels.get(item.repository ?? '') ?? null,
    commit: item.commit ?? null,
    struck: state.struck.has(item.id),
  });
  const counted = report.activities
    .filter(({ day }) => day >= week.from && day <= week.to)
    .map((activity) => ({
      at: activity.at,
      item: {
        id: activity.id,
        at: instantText(activity.at),
        timed: isTimed(activity),
        source: activity.source,
        kind: activity.kind,
        minutes: activity.minutes.mid,
        ...common(activity),
        overlaps: activity.overlaps ?? [],
      },
    }));
  const setAside = report.notCounted
    .filter(({ at }) => {
      const day = calendar.dayOf(at);
      return day !== undefined && day >= week.from && day <= week.to;
    })
    .map((evidence) => ({
      at: evidence.at,
      item: {
        id: evidence.id,
        at: instantText(evidence.at),
        timed: true,
        source: 'estimated' as const,
        kind: null,
        minutes: 0,
        ...common(evidence),
        overlaps: [],
      },
    }));
  return [...counted, ...setAside].sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function instantText(instant: number): string {
  return new Date(instant).toISOString();
}
