import type { WeekSummary } from './balance/week';
import type { Report } from './report';
import { weekOf } from './time/calendar';

/** A week of a report, whether or not it lies in the weeks that were read. */
export function weekOfReport(report: Report, week: string): WeekSummary {
  return report.weeks.find((summary) => summary.week === week) ?? report.summaries.week(week);
}

/** The week the user lives in now. */
export function currentWeek(report: Report): WeekSummary {
  return weekOfReport(report, weekOf(report.today));
}
