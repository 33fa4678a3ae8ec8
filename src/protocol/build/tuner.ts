import { presetBands, presetNames, type Band, type Bands } from '../../engine/balance/bands';
import { sceneBands } from '../../engine/balance/scenes';
import { perKind } from '../../engine/kinds';
import { bandsOn } from '../../engine/records/days';
import { sceneNames } from '../../engine/records/choices';
import type { UserState } from '../../engine/records/state';
import type { Report } from '../../engine/report';
import { retuneDays, teamDays } from '../../engine/summary/comesUp';
import { addDays, daysBetween, weekOf } from '../../engine/time/calendar';
import { hoursOf } from '../../engine/words';
import { localDayOf } from '../../engine/time/instants';
import type { DayName } from '../../engine/time/now';
import { mostDays, type TunerPage } from '../review-tuner';
import { periodOf } from './period';

const newestWeeks = 8;
/** With fewer weeks an own band would be one good or bad week. */
const fewestWeeks = 4;

/** The tuner's page. */
export function tunerPage(report: Report): TunerPage {
  const { state, today } = report;
  const stated = state.statedWeekHours;
  return {
    today: localDayOf(report.now.instant, report.now.timeZone),
    preset: state.preset ?? null,
    presets: presetNames.map((name) => ({ name, bands: presetBands(name, stated) })),
    statedWeekHours: stated,
    weekdays: [...state.workingWeekdays],
    hours: state.workingHours ? { from: ofTheDay(state.workingHours.from), to: ofTheDay(state.workingHours.to) } : null,
    days: daysAround(state, today),
    bands: state.bands ?? null,
    bandsToday: bandsOn(state, today) ?? null,
    period: periodOf(report.last7Days, stated),
    ownWeeks: ownBands(report) ?? null,
    scenes: sceneNames.map((name) => {
      const spans = state.scenes.filter(({ scene }) => scene === name);
      const on = spans.findLast(({ from, to }) => from <= today && today <= to);
      const last = spans.at(-1);
      return {
        name,
        until: on?.to ?? null,
        lastUsed: last ? weekOf(last.to < today ? last.to : today) : null,
        bands: on?.bands ?? (state.bands ? sceneBands(name, state.bands) : null),
      };
    }),
    retune: retuneSentence(report) ?? null,
    reading: {
      git: report.unread.every(({ reason }) => reason !== 'untrusted'),
      sensing: state.sensing === true,
      calendarItems: state.calendarItems.length,
    },
  };
}

/** Every comparison looks back on eight weeks: older days change nothing any more. */
const recentDays = 56;

function daysAround(state: UserState, today: DayName): TunerPage['days'] {
  const since = addDays(today, -recentDays);
  return [
    ...state.namedDays.map(({ id, from, to, why }) => ({ record: id, from, to, why })),
    ...state.plannedReleases.map((day) => ({ record: null, from: day, to: day, why: 'release' as const })),
  ]
    .filter(({ to }) => to >= since)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
    .slice(0, mostDays);
}

/** Records may call midnight `24:00`, a field for a time never does. */
function ofTheDay(clock: string): string {
  return clock.startsWith('24') ? `00${clock.slice(2)}` : clock;
}

/** Bands from the user's own seen weeks: from the lower to the upper quarter of their middles, to half an hour. */
export function ownBands({ weeks }: Pick<Report, 'weeks'>): Bands | undefined {
  const seen = weeks.filter(({ closed, evidence }) => closed && evidence).slice(-newestWeeks);
  if (seen.length < fewestWeeks) return undefined;
  return perKind((kind): Band | null => {
    const middles = seen
      .flatMap(({ hours }) => (hours[kind] ? [hoursOf(hours[kind]).mid] : []))
      .sort((one, other) => one - other);
    if (middles.length < fewestWeeks) return null;
    return { low: toHalf(quantile(middles, 0.25)), high: toHalf(quantile(middles, 0.75)) };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function toHalf(hours: number): number {
  return Math.round(hours * 2) / 2;
}

/** Offered once the bands are six weeks old, or when people have come or gone since they were chosen. */
function retuneSentence({ state, today, variables }: Report): string | undefined {
  const newest = state.bandHistory.at(-1);
  if (!newest) return undefined;
  const age = daysBetween(newest.day, today);
  if (age >= retuneDays) return `Your bands are ${Math.floor(age / 7)} weeks old. Do they still fit the work?`;
  return age >= teamDays && variables['teamChanged30d'] === true
    ? 'The team has changed in the last month. Do your bands still fit the work?'
    : undefined;
}
