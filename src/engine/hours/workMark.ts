import { dayMs, minuteMs, type DayName } from '../time/now';

/**
 * One moment at which work of mine was put down: a commit, a merge, an amend. All that the hours estimator reads;
 * the report and the bench both bring their evidence into this shape.
 */
export interface WorkMark {
  /** Unique among the marks of one person: the commit id. The same id met in two clones is one mark. */
  readonly id: string;
  readonly repository: string;
  /** Author time, epoch ms. Never the commit time: a rebase moves that one by days. */
  readonly at: number;
  /** Offset of the zone the commit was written in; decides whether a night lies before it. */
  readonly offsetMinutes: number;
  /** The user's own calendar day the minutes are counted on. */
  readonly day: DayName;
  /** Added and deleted lines; `undefined` when the sizes cannot be read. */
  readonly lines: number | undefined;
  /** Changed files and first line of the message, where known: they tell a copy from another change of that size. */
  readonly files?: number | undefined;
  readonly subject?: string | undefined;
  /** A merge ends and starts gaps, but hardly earns time itself. */
  readonly merge: boolean;
  /** The mark finishes the piece of work before it (an amend) and brings no lines of its own. */
  readonly amend?: boolean | undefined;
}

/** Oldest first, each id once, in one order whatever the order of the input; marks without a readable time are left out. */
export function orderMarks(marks: Iterable<WorkMark>): readonly WorkMark[] {
  const distinct = new Map<string, WorkMark>();
  for (const mark of marks) {
    if (!Number.isFinite(mark.at)) continue;
    const known = distinct.get(mark.id);
    if (!known || compareMarks(mark, known) < 0) distinct.set(mark.id, mark);
  }
  return [...distinct.values()].sort(compareMarks);
}

/** The same change under another id, as a rebase or cherry-pick leaves it behind. */
export function isCopyOf(one: WorkMark, other: WorkMark): boolean {
  return (
    one.at === other.at &&
    one.lines === other.lines &&
    one.files === other.files &&
    one.subject === other.subject &&
    !one.merge &&
    !other.merge &&
    !one.amend &&
    !other.amend
  );
}

/** Days since 1970 on the clock of the place the commit was written at. */
export function localDayNumber(mark: WorkMark): number {
  const offset = Number.isFinite(mark.offsetMinutes) ? mark.offsetMinutes : 0;
  return Math.floor((mark.at + offset * minuteMs) / dayMs);
}

function compareMarks(one: WorkMark, other: WorkMark): number {
  return (
    one.at - other.at ||
    // Of one moment, the commit comes before the merge that takes it in, and the amend after what it amends.
    Number(one.merge) - Number(other.merge) ||
    Number(one.amend ?? false) - Number(other.amend ?? false) ||
    compareText(one.id, other.id) ||
    compareText(one.repository, other.repository) ||
    compareText(one.day, other.day) ||
    one.offsetMinutes - other.offsetMinutes ||
    (one.lines ?? -1) - (other.lines ?? -1) ||
    (one.files ?? -1) - (other.files ?? -1) ||
    compareText(one.subject ?? '', other.subject ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
