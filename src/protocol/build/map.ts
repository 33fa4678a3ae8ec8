import type { Report } from '../../engine/report';
import { addDays } from '../../engine/time/calendar';
import { dayOfInstant } from '../../engine/time/dayOfInstant';
import type { DayName } from '../../engine/time/now';
import { shiftNames, type MapPage } from '../review-map';

const handsOnWeekDays = 6;

/** The page of what the user keeps about themselves. Lists are cut at what a page can hold; nothing is lost in the records. */
export function mapPage(report: Report): MapPage {
  const { state, today, calendar, read } = report;
  const dayOf = (instant: number): DayName => dayOfInstant(calendar, instant);
  return {
    today,
    shifts: shiftNames.map((name) => {
      const mark = state.shifts.get(name);
      return { name, state: mark?.state ?? null, markedOn: mark ? dayOf(mark.instant) : null };
    }),
    identityLine: state.identityLine.slice(-200).map(({ instant, place }) => {
      const day = dayOf(instant);
      return { day, place, handsOnShare: handsOnShare(report, day) };
    }),
    charter: (state.charter?.lines ?? []).slice(0, 5).map((line) => line.slice(0, 1_000)),
    plans: state.plans.slice(-100).map(({ id, cue, will }) => ({
      id,
      cue: cue.slice(0, 1_000),
      will: will.slice(0, 1_000),
    })),
    pivots: state.pivots.slice(-100).map(({ id, day, label }) => ({ id, day, label: label.slice(0, 200) })),
    visionFiles: [...new Set(state.visionFiles.map(({ path }) => path.slice(0, 200)))].slice(0, 50),
    repositories: read.slice(0, 100).map(({ id, label }) => ({
      id,
      label: label === '' ? '—' : label.slice(0, 200),
      team: state.teamRepositories.get(id) ?? false,
    })),
    releaseDay: state.releaseDay ?? null,
  };
}

/** Share of the seen hours that was hands-on in the week up to a day; `null` where nothing was seen. */
function handsOnShare({ summaries }: Report, day: DayName): number | null {
  const period = summaries.summarize(addDays(day, -handsOnWeekDays), day);
  const handsOn = period.hours.handsOn?.mid ?? 0;
  return period.seen.mid > 0 ? Math.min(1, handsOn / period.seen.mid) : null;
}
