import type { ReadRepository } from '../evidence/evidence';
import { marksOfReflog } from '../hours/reflogMarks';
import type { WorkMark } from '../hours/workMark';
import type { Calendar } from '../time/calendar';
import { offsetMinutesAt } from '../time/instants';
import { dayMs } from '../time/now';
import type { Activity } from './activity';
import type { CommitCase } from './case';
import { isRevert, linesOfARevert } from './messages';

/** The moments that the hours estimator reads: commits of mine, and what only the reflog remembers. */
export interface Marked {
  readonly marks: readonly WorkMark[];
  readonly activities: readonly Activity[];
}

/** The mark of a commit of mine; a copy has none, and what holds no effort ends a gap without lines of its own. */
export function markOf(
  { repository, commit, merge, work, subject, twinOf }: CommitCase,
  calendar: Calendar,
): WorkMark | undefined {
  const day = calendar.dayOf(commit.authored.instant);
  if (day === undefined || twinOf !== undefined) return undefined;
  const lines = work && work.codeLines + work.directionLines;
  return {
    id: commit.id,
    repository: repository.id,
    at: commit.authored.instant,
    offsetMinutes: commit.authored.offsetMinutes,
    day,
    lines: merge ? 0 : isRevert(subject) ? Math.min(linesOfARevert, lines ?? linesOfARevert) : lines,
    merge,
  };
}

/**
 * Amends and commits that were squashed away: their minutes go where the surviving commit's go, and to hands-on when
 * none survived.
 */
export function reflogWork(
  repository: ReadRepository,
  calendar: Calendar,
  counted: ReadonlyMap<string, readonly Activity[]>,
  aside: ReadonlySet<string>,
): Marked {
  const placeOf = (instant: number): { readonly day: string; readonly offsetMinutes: number } | undefined => {
    const day = calendar.dayOf(instant);
    return day === undefined ? undefined : { day, offsetMinutes: offsetAt(instant, calendar.timeZone) };
  };
  // What the reflog made was committed after its oldest line.
  const oldest = repository.headReflog.reduce((at, entry) => Math.min(at, entry.at), Number.POSITIVE_INFINITY);
  const known = repository.commits
    .filter(({ committed }) => committed.instant >= oldest - dayMs)
    .map(({ id, authored }) => ({ id, authoredAt: authored.instant }));
  const marks = marksOfReflog(repository.id, repository.headReflog, known, placeOf);
  const activities = marks.flatMap((mark): readonly Activity[] => {
    // The amend of a commit that counts nothing counts nothing either.
    if (mark.countsFor !== undefined && aside.has(mark.countsFor)) return [];
    const survivors = (counted.get(mark.countsFor ?? '') ?? []).filter(({ timing }) => timing.by === 'commits');
    if (survivors.length === 0) return [leftBehind(mark, repository)];
    return survivors.flatMap((activity) =>
      activity.timing.by === 'commits'
        ? [
            {
              ...activity,
              at: mark.at,
              timing: { by: 'commits', share: activity.timing.share, mark: mark.id } as const,
              rule: 'reflog.amend',
              reason: `${activity.reason} You amended it.`,
            },
          ]
        : [],
    );
  });
  return { marks, activities };
}

function leftBehind(mark: WorkMark, repository: ReadRepository): Activity {
  const commit = mark.id.split('@')[0] ?? mark.id;
  return {
    id: `commit:${commit}`,
    at: mark.at,
    kind: 'handsOn',
    source: 'estimated',
    timing: { by: 'commits', share: 1, mark: mark.id },
    rule: 'reflog.leftBehind',
    reason: 'A commit of yours that a squash, rebase or reset took out of the history.',
    repository: repository.id,
    commit,
  };
}

function offsetAt(instant: number, timeZone: string): number {
  return Math.round(offsetMinutesAt(Math.round(instant), timeZone));
}
