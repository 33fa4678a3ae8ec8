import type { WeekSummary } from '../balance/week';
import { inSpan } from '../records/days';
import type { Report } from '../report';
import { weekdayOf } from '../time/calendar';

/** Why a week may be empty, in words that are true of it; never that nothing was done. */
export function emptyWeekNote(report: Report, week: WeekSummary): string {
  if (week.from > report.today) return 'This week has not begun.';
  if (!week.closed) {
    return 'The week still runs. What you log or fill in by hand counts at once, and commits as soon as they are seen.';
  }
  const working = week.days.filter(({ date }) => report.state.workingWeekdays.includes(weekdayOf(date)));
  if (working.length > 0 && working.every(({ date }) => inSpan(date, report.state.daysOff))) {
    return 'You noted these days as days off.';
  }
  if (isBeforeRead(report, week)) {
    return 'Git was not read this far back. Older weeks can be read from git alone; they will be shown as wide ranges.';
  }
  return 'No commit of yours was found in the repositories that are open here, and nothing was logged, measured or read from a calendar. What was done elsewhere can be filled in by hand.';
}

/** The week lies before what was read of git, so that nothing can be said of it, by anyone. */
export function isBeforeRead({ read, calendar, weeks }: Report, { to }: Pick<WeekSummary, 'to'>): boolean {
  const starts = read.map(({ readFrom }) => calendar.dayOf(readFrom) ?? weeks[0]?.from ?? to);
  return starts.length > 0 && starts.every((day) => to < day);
}
