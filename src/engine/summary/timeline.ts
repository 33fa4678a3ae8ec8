import type { WeekSummary } from '../balance/week';
import { newcomersIn } from '../prompts/variables/newcomers';
import type { RecordOf } from '../records/schema';
import type { Report } from '../report';
import { addDays, weekdayOf } from '../time/calendar';
import { dayOfInstant } from '../time/dayOfInstant';
import type { DayName } from '../time/now';
import { countWords, hoursOf, rangeWords, type HoursRange } from '../words';
import { byName } from './areaWords';
import type { timelineKinds } from './timelineKinds';
import { turningPoints } from './turningPoints';
import { isDescribable } from './weekReading';

/** One dated entry of the way from maker to lead. */
export interface TimelineEntry {
  readonly day: DayName;
  readonly kind: (typeof timelineKinds)[number];
  readonly text: string;
  readonly detail: string;
  /** Last day of what lasted; `undefined` for a moment. */
  readonly until: DayName | undefined;
}

/** With fewer weeks a baseline would be one good or bad week. */
const fewestBaselineWeeks = 2;
/** Two months before the first band are the baseline: no fewer than are read must have moved it later. */
const baselineDays = 8 * 7;

/**
 * The journey as it can be told: from the weeks before any band was chosen, over each tuning, scene and turning point, to
 * what happened for the first time. From evidence and from what the user noted, oldest first; nobody is named.
 */
export function timeline(report: Report): readonly TimelineEntry[] {
  return [
    ...baseline(report),
    ...tunings(report),
    ...scenes(report),
    ...turningPoints(report.state, report.calendar).map(({ day, label, until }) =>
      entry(day, 'pivot', label, '', until),
    ),
    ...milestones(report),
  ].sort((one, other) => byName(one.day, other.day));
}

function entry(day: DayName, kind: TimelineEntry['kind'], text: string, detail = '', until?: DayName): TimelineEntry {
  return { day, kind, text, detail, until };
}

/**
 * How the two months looked before a band was first chosen. Told only while all of them are read: with every week that
 * leaves what is read, it would else become another one.
 */
function baseline({ weeks, state }: Report): readonly TimelineEntry[] {
  const chosen = state.bandHistory[0]?.day;
  if (chosen === undefined) return [];
  const since = addDays(mondayOfDay(chosen), -baselineDays);
  if ((weeks[0]?.from ?? chosen) > since) return [];
  const before = weeks.filter(
    ({ from, to, evidence, closed, hours }) =>
      closed && evidence && hours.handsOn !== null && from >= since && to < chosen,
  );
  const middle = middleWeek(before);
  if (!middle || before.length < fewestBaselineWeeks) return [];
  return [
    entry(
      since,
      'start',
      'The weeks before any band',
      `About ${rangeOf(middle)} hands-on in the middle one of the ${countWords(before.length)} weeks with work, of the eight before.`,
    ),
  ];
}

function mondayOfDay(day: DayName): DayName {
  return addDays(day, 1 - weekdayOf(day));
}

function middleWeek(weeks: readonly WeekSummary[]): HoursRange | undefined {
  const sorted = weeks
    .flatMap(({ hours }) => (hours.handsOn ? [hoursOf(hours.handsOn)] : []))
    .sort((one, other) => one.mid - other.mid);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function rangeOf({ low, mid, high }: HoursRange): string {
  return low === high ? `${mid} h` : `${mid} h (${low} to ${high})`;
}

/** Each day on which the hands-on band became another one. */
function tunings({ state }: Report): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let last: string | undefined;
  state.bandHistory.forEach(({ day, bands }, index) => {
    // Dials moved one after the other on a day are one tuning.
    if (state.bandHistory[index + 1]?.day === day) return;
    const { handsOn } = bands;
    const words = handsOn ? `${rangeWords(handsOn.low, handsOn.high)} h hands-on` : 'no band for hands-on';
    if (words === last) return;
    entries.push(entry(day, 'bands', `${last === undefined ? 'Chosen' : 'Tuned anew'}: ${words}`));
    last = words;
  });
  return entries;
}

const sceneWords: Readonly<Record<RecordOf<'scene.started'>['scene'], string>> = {
  steady: 'Steady',
  launch: 'Launch',
  incidentSeason: 'Incident season',
  newTeam: 'New team',
  newcomerJoining: 'Newcomer joining',
};

function scenes({ state }: Report): readonly TimelineEntry[] {
  return state.scenes.map(({ scene, from, to }) => entry(from, 'scene', sceneWords[scene], '', to));
}

/**
 * What happened for the first time. A first is claimed only where all that lies before it is known: what was read of git
 * has a beginning that moves on with every week.
 */
function milestones(report: Report): readonly TimelineEntry[] {
  const { state, calendar, read, people, weeks } = report;
  const entries: TimelineEntry[] = [];
  const handover = state.handovers[0];
  if (handover) {
    const day = dayOfInstant(calendar, handover.at);
    entries.push(entry(day, 'milestone', 'First piece handed over', handover.outcome));
  }
  // Whoever was there before the user chose a role is no newcomer to this journey.
  const since = state.roles[0]?.at ?? state.setUpAt;
  if (since !== undefined && read.every(({ readFrom }) => readFrom <= since)) {
    const begun = (newcomersIn(read, people) ?? []).map(({ firstAt }) => firstAt).filter((at) => at > since);
    if (begun.length > 0) {
      const day = dayOfInstant(calendar, Math.min(...begun));
      entries.push(entry(day, 'milestone', 'First change by a newcomer'));
    }
  }
  const chosen = state.bandHistory[0]?.day;
  const inBand = chosen !== undefined && (weeks[0]?.from ?? chosen) <= chosen ? weeks.find(isInBand) : undefined;
  if (inBand) entries.push(entry(inBand.to, 'milestone', 'First week inside the band you chose'));
  return entries;
}

function isInBand(week: WeekSummary): boolean {
  const band = week.bands?.handsOn;
  if (!week.closed || !band || !week.hours.handsOn || !isDescribable(week)) return false;
  const { mid } = hoursOf(week.hours.handsOn);
  return mid >= band.low && mid <= band.high;
}
