import { peopleLines, reviewAfterDays } from '../records/peopleLines';
import { commitDaysOfOthers, teamChangeDays, grewTo } from '../people/teamDays';
import type { Report } from '../report';
import { addDays, weekOf } from '../time/calendar';
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
export const shiftDays = 60;
const identityDays = 30;
/** A picture that nobody heard for two months is no longer shared. */
const visionDays = 60;

/** Whoever tuned a week ago knew who was on the team. */
export const teamDays = 7;
/** From this many people on, the preset for a small team describes another team. */
const largerTeam = 6;
/** A time away longer than this is looked through no further. */
const mostWeeksAway = 12;

/**
 * What comes up in a week, each thing once: in the one week in which it falls due, so that nothing has to be remembered
 * about having said it. A week that passed without anything recorded, a holiday, hands its things on to the next one.
 */
export function comesUp(report: Report, week: { readonly from: DayName; readonly to: DayName }): readonly ComesUp[] {
  if (isPassedOver(report, week.from)) return [];
  const { state, calendar } = report;
  const { to } = week;
  const from = afterTimeAway(report, week.from);
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
  add('tuner', teamChanged(report, inWeek));
  add('tuner', teamGrew(report, inWeek));
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

/** Nothing was recorded in it, and it will not be any more: what fell due then was not seen. */
function isPassedOver({ summaries }: Report, monday: DayName): boolean {
  const { closed, evidence } = summaries.week(weekOf(monday));
  return closed && !evidence;
}

/** The first day of the weeks without anything that lie right before this one. */
function afterTimeAway(report: Report, monday: DayName): DayName {
  // Weeks before the first that was read are not empty, only unknown.
  const first = report.weeks.find(({ evidence }) => evidence)?.from ?? monday;
  let from = monday;
  for (let back = 0; back < mostWeeksAway; back += 1) {
    const before = addDays(from, -7);
    if (before < first || !isPassedOver(report, before)) break;
    from = before;
  }
  return from;
}

function teamChanged(report: Report, inWeek: (day: DayName) => boolean): string | undefined {
  const { state, read, people, calendar, weeks, today } = report;
  const bands = state.bandHistory.at(-1);
  const readSince = weeks[0]?.from;
  if (!bands || readSince === undefined) return undefined;
  const changes = teamChangeDays(commitDaysOfOthers(read, people, calendar), readSince, today);
  return changes.some((day) => inWeek(day) && day >= addDays(bands.day, teamDays))
    ? 'The team has changed in the last month. Do your bands still fit the work?'
    : undefined;
}

/** Offered once, when it happens; the preset never changes by itself. */
function teamGrew(report: Report, inWeek: (day: DayName) => boolean): string | undefined {
  const { state, read, people, calendar, today } = report;
  if (state.preset !== 'techLeadSmall' || state.presetSince === undefined) return undefined;
  const since = dayOfInstant(calendar, state.presetSince);
  // Of each repository by itself: people who never meet are no team.
  const days = read.flatMap(
    (one) => grewTo(largerTeam, commitDaysOfOthers([one], people, calendar), since, today) ?? [],
  );
  const first = days.sort()[0];
  return first !== undefined && inWeek(first)
    ? `${capital(countWords(largerTeam))} people are active now. The preset for a larger team may fit better; nothing changes by itself.`
    : undefined;
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
  return count === 1 ? `${one} ${rest}` : `${capital(words)} ${many} ${rest}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
