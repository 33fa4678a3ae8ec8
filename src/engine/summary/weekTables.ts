import type { WeekSummary } from '../balance/week';
import { addEstimates, noTime, type Estimate } from '../estimate';
import { kinds, kindWords } from '../kinds';
import { isWorkingDay } from '../records/days';
import type { Report } from '../report';
import { weekdayOf } from '../time/calendar';
import { hoursOf, rangeWords, type NumberFormat } from '../words';
import { areaWords } from './areaWords';
import type { Telling } from './doneWithoutYou';
import { handsOnAreas } from './handsOnAreas';
import { inMarkdown, markdownTable } from './markdownTable';
import { turningPoints } from './turningPoints';

/** As many weeks as the panel draws. */
export const soundedWeeks = 12;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The pictures of the week's page as tables: the days, the twelve weeks, and where the hands-on hours went. */
export function weekTables(
  report: Report,
  week: WeekSummary,
  { number, strangers }: Required<Telling>,
): readonly string[] {
  return [
    ...dayTable(report, week, number),
    ...weeksTable(report, week, number),
    ...areasTable(report, week, number, strangers),
  ];
}

function dayTable({ state, today }: Report, week: WeekSummary, number: NumberFormat): readonly string[] {
  const rows = week.days
    .filter(({ date }) => date <= today)
    .map(({ date, hours }) => {
      const all = hoursOf(addEstimates(kinds.map((kind) => hours[kind] ?? noTime)));
      const name = `${weekdays[weekdayOf(date) - 1] ?? ''} ${Number(date.slice(8))}`;
      const rest = !isWorkingDay(state, date) && all.high === 0;
      return [
        name,
        ...kinds.map((kind) => spanOf(hours[kind] ?? noTime, number)),
        rest ? 'day off' : `${rangeWords(all.low, all.high, number)} h`,
      ];
    });
  const names = kinds.map((kind) => kindWords[kind]);
  return [
    '## Day by day',
    markdownTable(['Day', ...names, 'Together'], ['', ...kinds.map(() => 'right' as const), 'right'], rows),
  ];
}

/** A middle alone would claim more than is known of a day. */
function spanOf(estimate: Estimate, number: NumberFormat): string {
  const { low, high } = hoursOf(estimate);
  return rangeWords(low, high, number);
}

/** A gap is a gap, never a zero. */
function weeksTable(report: Report, week: WeekSummary, number: NumberFormat): readonly string[] {
  const rows = report.summaries.weeksEndingAt(week.to, soundedWeeks).map((one) => {
    const range = one.evidence && one.hours.handsOn ? hoursOf(one.hours.handsOn) : undefined;
    const band = one.bands?.handsOn;
    return [
      one.week,
      range ? `${rangeWords(range.low, range.high, number)} h` : 'nothing seen',
      band ? `${rangeWords(band.low, band.high, number)} h` : '',
      marksOf(report, one),
    ];
  });
  const columns = ['Week', 'Hands-on', 'You chose', 'Scenes and what was noted'];
  return ['## Hands-on, twelve weeks', markdownTable(columns, ['', 'right', 'right', ''], rows)];
}

const sceneWords: Readonly<Record<Report['state']['scenes'][number]['scene'], string>> = {
  steady: 'steady',
  launch: 'launch',
  incidentSeason: 'incident season',
  newTeam: 'new team',
  newcomerJoining: 'newcomer joining',
};

/** What the user noted is in their own words, and those are chosen line by line when a week is shared: it is not named. */
function marksOf({ state, calendar }: Report, { from, to }: Pick<WeekSummary, 'from' | 'to'>): string {
  const scenes = state.scenes
    .filter((scene) => scene.from <= to && scene.to >= from)
    .map(({ scene }) => sceneWords[scene]);
  const turns = turningPoints(state, calendar)
    .filter(({ day, until = day }) => day <= to && until >= from)
    .map(({ kind, label }) => (kind === 'noted' ? 'a turning point' : label.toLowerCase()));
  return [...new Set([...scenes, ...turns])].join(', ');
}

/** Names of folders, and nothing of who else knows them. */
function areasTable(
  report: Report,
  week: WeekSummary,
  number: NumberFormat,
  strangers: Required<Telling>['strangers'],
): readonly string[] {
  const rows = handsOnAreas(report, week).map(({ area, hours }) => {
    const { low, high } = hoursOf(hours);
    return [inMarkdown(strangers(areaWords(area))), `${rangeWords(low, high, number)} h`];
  });
  return rows.length === 0
    ? []
    : ['## Where the hands-on hours went', markdownTable(['Area', 'Hours'], ['', 'right'], rows)];
}
