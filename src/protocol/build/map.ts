import { handsOnShare } from '../../engine/balance/handsOnShare';
import type { Report } from '../../engine/report';
import { shiftDays } from '../../engine/summary/comesUp';
import { shiftSigns } from '../../engine/summary/shiftSigns';
import { daysBetween } from '../../engine/time/calendar';
import { dayOfInstant } from '../../engine/time/dayOfInstant';
import type { DayName } from '../../engine/time/now';
import { shiftNames, type MapPage } from '../review-map';

/** The page of what the user keeps about themselves. Lists are cut at what a page can hold; nothing is lost in the records. */
export function mapPage(report: Report): MapPage {
  const { state, today, calendar, read } = report;
  const dayOf = (instant: number): DayName => dayOfInstant(calendar, instant);
  return {
    today,
    shifts: shiftNames.map((name) => {
      const mark = state.shifts.get(name);
      const markedOn = mark ? dayOf(mark.instant) : null;
      const asks = markedOn !== null && daysBetween(markedOn, today) >= shiftDays;
      const logged = shiftSigns(name, state.log, today).map(({ day, note }) => ({
        day,
        note: note?.slice(0, 1_000) ?? null,
      }));
      return { name, state: mark?.state ?? null, markedOn, asks, logged };
    }),
    identityLine: state.identityLine.slice(-200).map(({ instant, place }) => {
      const day = dayOf(instant);
      return { day, place, handsOnShare: handsOnShare(report.activities, day) ?? null };
    }),
    charter: (state.charter?.lines ?? []).slice(0, 5).map((line) => line.slice(0, 1_000)),
    plans: state.plans.slice(-100).map(({ id, cue, will, occasion }) => ({
      id,
      cue: cue.slice(0, 1_000),
      will: will.slice(0, 1_000),
      occasion: occasion ?? null,
    })),
    pivots: state.pivots.slice(-100).map(({ id, day, label }) => ({ id, day, label: label.slice(0, 200) })),
    visionFiles: state.visionFiles.slice(-50).map(({ id, repository, path }) => {
      const label = read.length > 1 ? read.find((one) => one.id === repository)?.label : undefined;
      return {
        id,
        path: path.slice(0, 200),
        repository: label === undefined || label === '' ? null : label.slice(0, 200),
      };
    }),
    repositories: read.slice(0, 100).map(({ id, label }) => ({
      id,
      label: label === '' ? '—' : label.slice(0, 200),
      team: state.teamRepositories.get(id) ?? false,
    })),
    releaseDay: state.releaseDay !== undefined && state.releaseDay >= today ? state.releaseDay : null,
  };
}
