import { minuteMs } from '../time/now';
import { afterNight, capacityMinutes, creditedMinutes, isAfterNight, mergeShare } from './capacity';
import { isInSession, paceFactor, recentValues } from './pace';
import { localDayNumber, type WorkMark } from './workMark';

/** Commits this close are one piece of work: a change split up at the end, or a rebase. Minutes. */
const burstMinutes = 2;

/** Changed lines of a commit whose sizes cannot be read, before the person's own median is known. */
const usualLines = 20;

/** One piece of work: the marks that were put down together, and the minutes that led up to them. */
export interface Unit {
  readonly marks: readonly UnitMark[];
  /** Minutes credited before the first mark; the gaps between the marks count besides, as they are. */
  readonly minutes: number;
  /** The whole gap before the first mark; `Infinity` for the first of all. */
  readonly gapMinutes: number;
}

export interface UnitMark {
  readonly mark: WorkMark;
  readonly lines: number;
  /** Minutes since the mark before, inside the unit; 0 for the first. */
  readonly sinceLast: number;
}

/** Judges ordered marks: which belong together, and how much of the gap before them was work. */
export function unitsOf(ordered: readonly WorkMark[]): readonly Unit[] {
  const steps = stepsOf(ordered);
  const units: Unit[] = [];
  let leftOfCapacity = 0;
  let from = 0;
  while (from < steps.length) {
    let to = from + 1;
    while ((steps[to]?.gap ?? Infinity) <= burstMinutes) to += 1;
    const members = steps.slice(from, to);
    const [head] = members;
    if (!head) break;
    const lines = members.reduce((sum, step) => sum + step.lines, 0);
    const full = members.every((step) => step.mark.amend) ? leftOfCapacity : capacityMinutes(lines, head.pace);
    const capacity = isAfterNight(head.gap, head.newLocalDay) ? afterNight(full) : full;
    const credited = creditedMinutes(head.gap, capacity);
    const minutes = head.mark.merge ? credited * mergeShare : credited;
    leftOfCapacity = Math.max(0, full - minutes);
    units.push({
      minutes,
      gapMinutes: head.gap,
      marks: members.map(({ mark, gap, lines: own }, index) => ({
        mark,
        lines: own,
        sinceLast: index === 0 ? 0 : gap,
      })),
    });
    from = to;
  }
  return units;
}

interface Step {
  readonly mark: WorkMark;
  /** Minutes since the mark before, in any repository. */
  readonly gap: number;
  readonly newLocalDay: boolean;
  readonly lines: number;
  /** Pace factor as it was known when this mark was made. */
  readonly pace: number;
}

function stepsOf(ordered: readonly WorkMark[]): readonly Step[] {
  const gaps = recentValues();
  const sizes = recentValues();
  let before: WorkMark | undefined;
  let commitBefore: WorkMark | undefined;
  return ordered.map((mark) => {
    // The pace was fitted on commits alone, so an amend between two commits does not quicken it.
    if (!mark.amend) {
      const gap = minutesBetween(commitBefore, mark);
      if (!mark.merge && isInSession(gap)) gaps.add(gap);
      commitBefore = mark;
    }
    const lines = mark.merge || mark.amend ? 0 : (mark.lines ?? sizes.median() ?? usualLines);
    if (!mark.merge && mark.lines !== undefined && mark.lines > 0) sizes.add(mark.lines);
    const step: Step = {
      mark,
      gap: minutesBetween(before, mark),
      newLocalDay: before === undefined || localDayNumber(before) !== localDayNumber(mark),
      lines,
      pace: paceFactor(gaps),
    };
    before = mark;
    return step;
  });
}

function minutesBetween(before: WorkMark | undefined, mark: WorkMark): number {
  return before === undefined ? Infinity : (mark.at - before.at) / minuteMs;
}
