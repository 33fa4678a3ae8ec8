import type { WeekSummary } from '../balance/week';
import type { RecordOf } from '../records/schema';
import type { Report } from '../report';
import { headline, headlineGround, hoursOf, plainNumber, type HeadlineInput, type NumberFormat } from '../words';
import { emptyWeekNote } from './emptyWeek';
import { isAGroup, landedInWeek, landingIsVisible } from './landedWithoutMe';
import { isLearning } from './weekReading';

export interface WeekHeadline {
  readonly headline: string;
  /** The line under it: what the sentence rests on. */
  readonly ground: string;
}

/** What a week was, in one sentence with its range. Every screen and export says it in these words. */
export function weekHeadline(report: Report, week: WeekSummary, number: NumberFormat = plainNumber): WeekHeadline {
  const input = headlineInput(report, week);
  return {
    headline: headline(input, number),
    ground: week.evidence ? headlineGround(input, number) : emptyWeekNote(report, week),
  };
}

export function headlineInput(report: Report, week: WeekSummary): HeadlineInput {
  return {
    handsOn: week.hours.handsOn && hoursOf(week.hours.handsOn),
    band: week.bands?.handsOn ?? null,
    seenHours: hoursOf(week.seen).mid,
    statedHours: week.statedWeekHours,
    seenShare: week.seenShare.mid,
    learning: isLearning(report, week),
    changesWithoutMe: changesWithoutMe(report, week),
    allowedBy: allowedBy(report, week),
    anyEvidence: week.evidence,
  };
}

/**
 * Changes of others that landed without me in them; `undefined` where no repository has a main line to tell from, and
 * where fewer than three people were active.
 */
function changesWithoutMe(report: Report, week: WeekSummary): number | undefined {
  if (!landingIsVisible(report)) return undefined;
  const landed = landedInWeek(report, week);
  return isAGroup(landed) ? landed.filter(({ touched }) => !touched).length : undefined;
}

const sceneWords: Readonly<Record<RecordOf<'scene.started'>['scene'], string | undefined>> = {
  steady: undefined,
  launch: 'a launch',
  incidentSeason: 'an incident season',
  newTeam: 'a new team',
  newcomerJoining: 'a newcomer',
};

/** What the user said that makes more hands-on work belong to this week. */
function allowedBy({ state, calendar }: Report, week: WeekSummary): string | undefined {
  const scene = state.scenes.findLast(({ from, to }) => from <= week.to && to >= week.from);
  const words = scene && sceneWords[scene.scene];
  if (words !== undefined) return words;
  const [from, to] = [calendar.startOf(week.from), calendar.endOf(week.to)];
  const declared = state.dives.some(
    (dive) => dive.startedAt < to && (dive.finishedAt ?? dive.until) >= from && dive.startedAt <= dive.until,
  );
  return declared ? 'a declared dive' : undefined;
}
