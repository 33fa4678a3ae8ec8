import type { WeekSummary } from '../../engine/balance/week';
import { addEstimates, noTime, type Estimate } from '../../engine/estimate';
import { kinds, perKind, type Kind } from '../../engine/kinds';
import { isWorkingDay } from '../../engine/records/days';
import type { UserState } from '../../engine/records/state';
import type { Report } from '../../engine/report';
import { weekOfReport } from '../../engine/reportWeeks';
import { byName, isSameArea } from '../../engine/summary/areaWords';
import { comesUp } from '../../engine/summary/comesUp';
import { doneWithoutYou } from '../../engine/summary/doneWithoutYou';
import { isBeforeRead } from '../../engine/summary/emptyWeek';
import { handsOnAreas } from '../../engine/summary/handsOnAreas';
import { lanesAndHands } from '../../engine/summary/lanesAndHands';
import { spacesWords } from '../../engine/summary/month';
import { playbookPlace } from '../../engine/summary/playbook';
import type { OthersWork } from '../../engine/summary/othersWork';
import { turningPoints } from '../../engine/summary/turningPoints';
import { weekHeadline } from '../../engine/summary/weekHeadline';
import { isDescribable, weekReading } from '../../engine/summary/weekReading';
import { soundedWeeks } from '../../engine/summary/weekTables';
import { addDays, weekOf } from '../../engine/time/calendar';
import type { DayName, WeekName } from '../../engine/time/now';
import type { PromptCard } from '../snapshot';
import { mostPivots, type WeekPage } from '../review-week';
import { periodOf, rangeOf, tenth } from './period';
import { notVisibleSentences } from './repositories';

/** An answer of the journal, as the user wrote it. */
export interface WeekAnswer {
  readonly at: number;
  readonly question: string;
  readonly answer: string;
}

export interface WeekInput {
  readonly report: Report;
  readonly week: WeekName;
  readonly answers: readonly WeekAnswer[];
  /** What was read of the files others touched; absent until it was. */
  readonly others?: OthersWork | undefined;
  /** Offered only on a thin week. */
  readonly prompt: PromptCard | null;
}

const longestNote = 40;
const mostNotes = 2;

/** The Week page of the panel. */
export function weekPage({ report, week: name, answers, others, prompt }: WeekInput): WeekPage {
  const week = weekOfReport(report, name);
  const { state, today } = report;
  const { headline, ground } = weekHeadline(report, week);
  const without = doneWithoutYou(report, week, others);
  const told = lanesAndHands(report, week);
  const verdict = !week.evidence ? 'empty' : isDescribable(week) ? 'full' : 'thin';
  const next = weekOf(addDays(week.to, 1));
  const kept = state.intentions.get(next);
  const unread = isBeforeRead(report, week);
  const soundings = report.summaries.weeksEndingAt(week.to, soundedWeeks).map(soundingOf);
  return {
    week: week.week,
    from: week.from,
    to: week.to,
    lastDay: week.to < today ? week.to : today,
    before: weekOf(addDays(week.from, -1)),
    after: week.to < today ? next : null,
    verdict,
    unread,
    reading: weekReading(report, week),
    headline,
    subline: ground,
    doneWithoutYou: { items: without.items.slice(0, 12), note: without.note ?? null },
    pride: state.pride
      .filter(({ day }) => day >= week.from && day <= week.to)
      .map(({ id, day, words }) => ({ id, day, words: words.slice(0, 1_000) }))
      .slice(-50),
    comesUp: comesUp(report, week)
      .map(({ page, text }) => ({ page, text: shortText(text) }))
      .slice(0, 50),
    period: periodOf(week, week.statedWeekHours),
    bands: week.bands,
    dayHours: tenth(week.statedWeekHours / Math.max(1, state.workingWeekdays.length)),
    days: week.days.map((day) => dayOf(day, state)),
    soundings,
    scenes: state.scenes.map(({ scene, from, to }) => ({ name: scene, from, to })).slice(-50),
    pivots: pivotsOf(report, soundings[0]?.from ?? week.from, week.to),
    lanes: {
      team: told.lanes.team.map(actOf).slice(0, 50),
      strategy: told.lanes.strategy.map(actOf).slice(0, 50),
    },
    spaces: spacesWords(report, week) ?? null,
    hands: {
      support: told.hands.support.map(shortText).slice(0, 50),
      defend: told.hands.defend.map(shortText).slice(0, 50),
      inspire: told.hands.inspire.map(shortText).slice(0, 50),
      connect: told.hands.connect.map(shortText).slice(0, 50),
    },
    areas: handsOnAreas(report, week).map(({ area, hours }) => ({
      area: area.slice(0, 200),
      range: rangeOf(hours),
      knows: knowsOf(state, area),
    })),
    answers: answers
      .map(({ at, question, answer }) => ({
        at: new Date(at).toISOString(),
        question: question.slice(0, 1_000),
        answer: answer.slice(0, 20_000),
        kept: state.playbook.find(({ journal }) => journal === playbookPlace(name, at))?.id ?? null,
      }))
      .slice(0, 50),
    intention: {
      last: intentionOf(state, week),
      next: kept ? { when: kept.when.slice(0, 1_000), will: kept.will.slice(0, 1_000) } : null,
      nextWeek: next,
    },
    felt: state.felt.get(week.week) ?? null,
    notVisible: [...notVisibleSentences(report.visibility), ...report.dive.limits].slice(0, 50),
    prompt: verdict === 'thin' ? prompt : null,
    known: perKind((kind) => knownHours(week.hours[kind], unread)),
  };
}

/** Where git was not read, nothing seen is not nothing done. */
function knownHours(hours: Estimate | null, unread: boolean): number | null {
  if (!hours || (unread && hours.high === 0)) return null;
  return rangeOf(hours).mid;
}

function dayOf({ date, hours }: WeekSummary['days'][number], state: UserState): WeekPage['days'][number] {
  const sum = addEstimates(kinds.map((kind: Kind) => hours[kind] ?? noTime));
  const notes = state.log.flatMap(({ day, note }) => (day === date && note !== undefined && note !== '' ? [note] : []));
  return {
    date,
    off: !isWorkingDay(state, date),
    hours: perKind((kind) => rangeOf(hours[kind] ?? noTime).mid),
    low: rangeOf(sum).low,
    high: rangeOf(sum).high,
    notes: notes.slice(0, mostNotes).map((note) => cut(note, longestNote)),
  };
}

function soundingOf(week: WeekSummary): WeekPage['soundings'][number] {
  const { handsOn } = week.sources;
  return {
    week: week.week,
    from: week.from,
    // A week without any evidence is a gap, never a zero.
    range: week.evidence && week.hours.handsOn ? rangeOf(week.hours.handsOn) : null,
    band: week.bands?.handsOn ?? null,
    commitsOnly: handsOn.estimated > 0 && handsOn.measured + handsOn.said + handsOn.calendar === 0,
  };
}

function pivotsOf({ state, calendar }: Report, from: DayName, to: DayName): WeekPage['pivots'] {
  return turningPoints(state, calendar)
    .filter(({ day, until = day }) => day <= to && until >= from)
    .map(({ day, until, kind, label }) => ({ day, until: until ?? null, kind, label: label.slice(0, 100) }))
    .slice(-mostPivots);
}

function actOf({ kind, text, minutes }: ReturnType<typeof lanesAndHands>['lanes']['team'][number]) {
  return { kind, text: shortText(text), hours: minutes === undefined ? null : tenth(minutes / 60) };
}

/** Who else knows an area, in the user's words, sorted by name and by nothing else. */
function knowsOf({ skills }: UserState, area: string): WeekPage['areas'][number]['knows'] {
  const known = skills
    .filter((skill) => isSameArea(skill.area, area))
    .map(({ person, state }) => [`${person}\n${state}`, { person, state }] as const);
  // One area may be noted in two spellings.
  return [...new Map(known).values()].sort((one, other) => byName(one.person, other.person)).slice(0, 50);
}

function intentionOf(state: UserState, week: WeekSummary): WeekPage['intention']['last'] {
  const kept = state.intentions.get(week.week);
  if (!kept) return null;
  return {
    week: week.week,
    when: kept.when.slice(0, 1_000),
    will: kept.will.slice(0, 1_000),
    came: state.intentionReviews.get(week.week) ?? null,
  };
}

function shortText(text: string): string {
  return cut(text, 200);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
