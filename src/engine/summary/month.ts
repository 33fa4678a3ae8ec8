import { fileClassifier } from '../activity/files';
import { pathMatcher } from '../activity/glob';
import type { hands, lanes } from '../records/choices';
import type { Report } from '../report';
import { addDays } from '../time/calendar';
import { dayOfInstant } from '../time/dayOfInstant';
import type { DayName } from '../time/now';
import { countWords } from '../words';
import { asOfFetch } from './asOfFetch';
import { lastTold } from './comesUp';
import { releasesByOthers } from './doneWithoutYou';
import { lanesAndHands } from './lanesAndHands';
import { isAGroup, landedInWeek } from './landedWithoutMe';

export interface Month {
  readonly from: DayName;
  readonly to: DayName;
  /** What others did. It opens the month, as it opens the week. */
  readonly others: readonly string[];
  /** What the user is proud of in others, oldest first. */
  readonly pride: readonly { readonly id: string; readonly day: DayName; readonly words: string }[];
  /** Acts of each hand, in words; an empty list is an empty hand. */
  readonly hands: Readonly<Record<(typeof hands)[number], readonly string[]>>;
  /** How many acts each lane holds. */
  readonly lanes: Readonly<Record<(typeof lanes)[number], number>>;
  /** `undefined` when nothing of the month can be told apart so. */
  readonly spaces: string | undefined;
  /** Context passed on: what, in the user's words. */
  readonly context: readonly string[];
  readonly vision: { readonly editedOn: DayName | undefined; readonly toldOn: DayName | undefined };
}

const monthDays = 28;

/** The last four weeks, others' work first. Nothing in it is a score, and an empty place is only empty. */
export function month(report: Report): Month {
  const { state, today } = report;
  const days = { from: addDays(today, 1 - monthDays), to: today };
  const inMonth = (day: DayName): boolean => day >= days.from && day <= days.to;
  const told = lanesAndHands(report, days);
  return {
    ...days,
    others: othersOf(report, days),
    pride: state.pride.filter(({ day }) => inMonth(day)).map(({ id, day, words }) => ({ id, day, words })),
    hands: told.hands,
    lanes: told.counts,
    spaces: spacesWords(report, days),
    context: state.log
      .filter(({ tag, day }) => tag === 'contextPassed' && inMonth(day))
      .map(({ note, day }) => note?.trim() || `noted on ${day}`),
    vision: { editedOn: lastEdited(report), toldOn: lastTold(report) },
  };
}

function othersOf(report: Report, days: { readonly from: DayName; readonly to: DayName }): readonly string[] {
  const landed = landedInWeek(report, days);
  const without = landed.filter(({ touched }) => !touched).length;
  if (!isAGroup(landed) || without === 0) return [];
  const count = countWords(without);
  const fetch = asOfFetch(report, days);
  const asOf = fetch ? `, ${fetch.words}` : '';
  const changes =
    without === 1
      ? `One change by somebody else landed without you in it${asOf}.`
      : `${count.charAt(0).toUpperCase()}${count.slice(1)} changes by others landed without you in them${asOf}.`;
  const { calendar } = report;
  const releases = releasesByOthers(report, calendar.startOf(days.from), calendar.endOf(days.to));
  return [changes, ...releases.map(({ text }) => text)];
}

/** The newest change of a file the user marked, by anyone. */
function lastEdited({ state, read, calendar }: Report): DayName | undefined {
  const times = state.visionFiles.flatMap(({ repository, path }) =>
    read.flatMap((one) => (one.id === repository ? (one.lastTouched?.get(path) ?? []) : [])),
  );
  return times.length === 0 ? undefined : dayOfInstant(calendar, Math.max(...times));
}

/**
 * Direction told apart: what the problem is (research, what users need), and how it is solved. From the paths of the
 * user's own commits, and from what they marked in the log. Counted by act.
 */
export function spacesWords(
  report: Report,
  { from, to }: { readonly from: DayName; readonly to: DayName },
): string | undefined {
  const { activities, read, settings, state } = report;
  const isProblem = pathMatcher(settings['paths.problem']);
  const acts = { problem: new Set<string>(), solution: new Set<string>() };
  for (const { kind, day, commit, repository } of activities) {
    if (kind !== 'direction' || commit === undefined || day < from || day > to) continue;
    const place = read.find(({ id }) => id === repository);
    if (!place) continue;
    const classOf = fileClassifier(settings, place.attributes);
    const pages = (place.changes.get(commit) ?? []).filter(({ path }) => classOf(path) === 'direction');
    if (pages.length > 0) acts[pages.some(({ path }) => isProblem(path)) ? 'problem' : 'solution'].add(commit);
  }
  for (const { id, tag, day } of state.log) {
    if (day >= from && day <= to && (tag === 'problem' || tag === 'solution')) acts[tag].add(id);
  }
  const [problem, solution] = [acts.problem.size, acts.solution.size];
  if (problem + solution === 0) return undefined;
  const many = (count: number): string => `${countWords(count)} ${count === 1 ? 'act' : 'acts'}`;
  return `Of the direction work that can be told apart: ${many(problem)} on what the problem is, ${many(solution)} on how it is solved.`;
}
