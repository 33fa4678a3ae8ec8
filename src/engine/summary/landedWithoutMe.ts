import type { WeekSummary } from '../balance/week';
import type { ReadRepository } from '../evidence/evidence';
import { landedChanges, type LandedChange } from '../prompts/variables/landed';
import type { Report } from '../report';

/** A change by somebody else that landed in a week. */
export interface LandedInWeek extends LandedChange {
  readonly from: ReadRepository;
  /** Merged by me, or with a commit, a review or a co-authorship of mine in it. */
  readonly touched: boolean;
}

/** Whether any repository has a main line, so that one can tell what landed. */
export function landingIsVisible({ read }: Pick<Report, 'read'>): boolean {
  return read.some(({ mainLine }) => mainLine !== undefined);
}

/** With fewer people a count would be about a person. */
const fewestPeople = 3;

/** Whether enough people had something landed for a count to be about none of them. */
export function isAGroup(landed: readonly LandedInWeek[]): boolean {
  return new Set(landed.map(({ author }) => author)).size >= fewestPeople;
}

/** What is judged to be mine, and what was left out as a copy of it. */
type Judged = Pick<Report, 'read' | 'people' | 'calendar' | 'activities' | 'notCounted'>;

/** Changes of others that reached a main line in the days of a week. Bots and my own are left out. */
export function landedInWeek(
  { read, people, calendar, activities, notCounted }: Judged,
  week: Pick<WeekSummary, 'from' | 'to'>,
): readonly LandedInWeek[] {
  const [from, to] = [calendar.startOf(week.from), calendar.endOf(week.to)];
  // Whatever counts as work of mine on a commit says that it did not go without me: lines, reviews, side by side.
  const heldByMe = [
    ...activities.filter(({ rule }) => rule !== releaseRule),
    ...notCounted.filter(({ rule }) => rule === copyRule),
  ].flatMap(({ commit }) => commit ?? []);
  return read.flatMap((repository) => {
    const landed = landedChanges(repository, people).filter(({ at }) => at >= from && at < to);
    if (landed.length === 0) return [];
    const mine = new Set([
      ...repository.commits
        .filter(({ author, committer }) => people.isMe(author) || people.isMe(committer))
        .map(({ id }) => id),
      ...heldByMe,
    ]);
    return landed.map((change) => ({
      ...change,
      from: repository,
      touched: change.mergedByMe || change.commits.some((id) => mine.has(id)),
    }));
  });
}

/** A release is set on what has landed: the change itself went without me. */
const releaseRule = 'tag.release';
/** A copy of a change is not counted twice, and still had a part of mine. */
const copyRule = 'commit.twin';
