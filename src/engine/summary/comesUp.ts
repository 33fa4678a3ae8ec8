import { peopleLines, reviewAfterDays } from '../records/peopleLines';
import type { Report } from '../report';
import { addDays } from '../time/calendar';
import { dayOfInstant } from '../time/dayOfInstant';
import type { DayName } from '../time/now';
import { countWords } from '../words';

/** Something the user kept that asks for a look, and the page where it stands. */
export interface ComesUp {
  readonly page: 'tuner' | 'map' | 'team';
  readonly text: string;
}

/** Work changes in about this time; then a band wants a look. Days. */
export const retuneDays = 42;
/** An ask that is open for two weeks has been forgotten by one side. */
const askDays = 14;
/** Two months without a look is when a row of the seven shifts asks again. */
const shiftDays = 60;
const identityDays = 30;
/** A picture that nobody heard for two months is no longer shared. */
const visionDays = 60;

/**
 * What comes up in a week, each thing once: in the one week in which it falls due, so that nothing has to be remembered
 * about having said it.
 */
export function comesUp(report: Report, { from, to }: { readonly from: DayName; readonly to: DayName }) {
  const { state, calendar } = report;
  const day = (instant: number): DayName => dayOfInstant(calendar, instant);
  const inWeek = (due: DayName | undefined): boolean => due !== undefined && due >= from && due <= to;
  const after = (instant: number | undefined, days: number): boolean =>
    instant !== undefined && inWeek(addDays(day(instant), days));
  const items: ComesUp[] = [];
  const add = (page: ComesUp['page'], text: string | undefined): void => {
    if (text !== undefined) items.push({ page, text });
  };

  const bands = state.bandHistory.at(-1);
  if (bands && inWeek(addDays(bands.day, retuneDays))) add('tuner', 'Your bands are six weeks old. Do they still fit?');
  for (const { to: last, scene } of state.scenes) if (inWeek(last)) add('tuner', `A scene ends: ${sceneWords[scene]}.`);
  for (const { ask, answeredAt, instant } of state.asks) {
    if (answeredAt === undefined && after(instant, askDays)) add('team', `Asked of you two weeks ago and open: ${ask}`);
  }
  for (const { outcome, closedAt, checkOn } of state.handovers) {
    if (closedAt === undefined && inWeek(checkOn)) add('team', `To look at together: ${outcome}`);
  }
  for (const { skill, closedAt, dueOn } of state.ledger) {
    if (closedAt === undefined && inWeek(dueOn)) add('team', `Due in the longer view: ${skill}`);
  }
  for (const { area, person, reviewOn } of state.skills) {
    if (inWeek(reviewOn)) add('team', `To look at again: ${person} and ${area}`);
  }
  const old = peopleLines(state).filter(({ at }) => after(at, reviewAfterDays)).length;
  add('team', counted(old, 'One line about people is', 'lines about people are', 'six months old: keep or remove.'));
  const shifts = [...state.shifts.values()].filter(({ instant }) => after(instant, shiftDays)).length;
  add('map', counted(shifts, 'One of the seven shifts was', 'of the seven shifts were', 'last marked two months ago.'));
  if (after(state.identityLine.at(-1)?.instant, identityDays)) {
    add('map', 'A month ago you placed yourself between maker and lead. Where today?');
  }
  if (inWeek(lastTold(report) && addDays(lastTold(report) ?? to, visionDays))) {
    add('map', 'The picture of where things go was last told two months ago.');
  }
  return items;
}

const sceneWords: Readonly<Record<Report['state']['scenes'][number]['scene'], string>> = {
  steady: 'steady',
  launch: 'launch',
  incidentSeason: 'incident season',
  newTeam: 'new team',
  newcomerJoining: 'newcomer joining',
};

/** The last day the picture was told: said on the page, or as a log entry. */
export function lastTold({ state, today }: Pick<Report, 'state' | 'today'>): DayName | undefined {
  return [
    ...state.visionTold.map(({ day }) => day),
    ...state.log.filter(({ tag }) => tag === 'visionTold').map(({ day }) => day),
  ]
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

function counted(count: number, one: string, many: string, rest: string): string | undefined {
  if (count === 0) return undefined;
  const words = countWords(count);
  return count === 1 ? `${one} ${rest}` : `${words.charAt(0).toUpperCase()}${words.slice(1)} ${many} ${rest}`;
}
