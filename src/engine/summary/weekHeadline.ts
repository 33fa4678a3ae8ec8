import type { WeekSummary } from '../balance/week';
import { landedChanges } from '../prompts/variables/landed';
import type { RecordOf } from '../records/schema';
import type { Report } from '../report';
import { headline, headlineGround, hoursOf, plainNumber, type HeadlineInput, type NumberFormat } from '../words';

export interface WeekHeadline {
  readonly headline: string;
  /** The line under it: what the sentence rests on. */
  readonly ground: string;
}

/** What a week was, in one sentence with its range. Every screen and export says it in these words. */
export function weekHeadline(report: Report, week: WeekSummary, number: NumberFormat = plainNumber): WeekHeadline {
  const input = headlineInput(report, week);
  return { headline: headline(input, number), ground: headlineGround(input, number) };
}

export function headlineInput(report: Report, week: WeekSummary): HeadlineInput {
  return {
    handsOn: week.hours.handsOn && hoursOf(week.hours.handsOn),
    band: week.bands?.handsOn ?? null,
    seenHours: hoursOf(week.seen).mid,
    statedHours: week.statedWeekHours,
    changesWithoutMe: changesWithoutMe(report, week),
    allowedBy: allowedBy(report, week),
    anyEvidence: week.evidence,
  };
}

/**
 * Changes of others that reached a main line in the week, neither merged by me nor with a commit of mine in them.
 * `undefined` where no repository has a main line to tell from.
 */
export function changesWithoutMe({ read, people, calendar }: Report, week: WeekSummary): number | undefined {
  const telling = read.filter((repository) => repository.mainLine !== undefined);
  if (telling.length === 0) return undefined;
  const [from, to] = [calendar.startOf(week.from), calendar.endOf(week.to)];
  return telling.reduce((count, repository) => {
    const mine = new Set(repository.commits.filter(({ author }) => people.isMe(author)).map(({ id }) => id));
    const landed = landedChanges(repository, people).filter(
      ({ at, mergedByMe, commits }) => at >= from && at < to && !mergedByMe && !commits.some((id) => mine.has(id)),
    );
    return count + landed.length;
  }, 0);
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
