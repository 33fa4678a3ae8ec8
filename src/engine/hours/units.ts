import { minuteMs } from '../time/now';
import { capacityMinutes, creditedMinutes } from './capacity';
import type { EstimatorConstants } from './constants';
import { isInSession, paceFactor, recentValues, type KnownGaps } from './pace';
import { isCopyOf, localDayNumber, type WorkMark } from './workMark';

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
export function unitsOf(ordered: readonly WorkMark[], constants: EstimatorConstants): readonly Unit[] {
  const steps = stepsOf(ordered);
  const units: Unit[] = [];
  let leftOfCapacity = 0;
  let from = 0;
  for (let head = steps[from]; head !== undefined; head = steps[from]) {
    let to = from + 1;
    while ((steps[to]?.gap ?? Infinity) <= burstMinutes) to += 1;
    const members = steps.slice(from, to);
    from = to;
    const lines = members.reduce((sum, step) => sum + step.lines, 0);
    const pace = paceFactor(head.gaps, constants.paceExponent);
    // An amend alone goes on with the work before it, so both together never exceed what that could hold.
    const capacity = members.every((step) => step.mark.amend)
      ? leftOfCapacity
      : capacityMinutes(lines, pace, constants);
    const merge = members.every((step) => step.mark.merge);
    const minutes = creditedMinutes(
      { gapMinutes: head.gap, newLocalDay: head.newLocalDay, merge },
      capacity,
      constants,
    );
    leftOfCapacity = Math.max(0, capacity - minutes);
    units.push({
      minutes,
      gapMinutes: head.gap,
      marks: members.map((step) => ({
        mark: step.mark,
        lines: step.lines,
        sinceLast: step === head ? 0 : step.gap,
      })),
    });
  }
  return units;
}

interface Step {
  readonly mark: WorkMark;
  /** Minutes since the mark before, in any repository. */
  readonly gap: number;
  readonly newLocalDay: boolean;
  readonly lines: number;
  /** The in-session gaps known when this mark was made. */
  readonly gaps: KnownGaps;
}

function stepsOf(ordered: readonly WorkMark[]): readonly Step[] {
  const gaps = recentValues();
  const sizes = recentValues();
  let before: WorkMark | undefined;
  let commitBefore: WorkMark | undefined;
  return ordered.map((mark, index) => {
    // The pace was fitted on commits alone, so an amend between two commits does not quicken it.
    if (!mark.amend) {
      const gap = minutesBetween(commitBefore, mark);
      if (!mark.merge && isInSession(gap)) gaps.add(mark.at, gap);
      commitBefore = mark;
    }
    const bringsLines = !mark.merge && !mark.amend && !isCopy(ordered, index);
    const lines = bringsLines ? (mark.lines ?? sizes.known(mark.at).median ?? usualLines) : 0;
    if (bringsLines && mark.lines !== undefined && mark.lines > 0) sizes.add(mark.at, mark.lines);
    const step: Step = {
      mark,
      gap: minutesBetween(before, mark),
      newLocalDay: before === undefined || localDayNumber(before) !== localDayNumber(mark),
      lines,
      gaps: gaps.known(mark.at),
    };
    before = mark;
    return step;
  });
}

/** A rebase or cherry-pick keeps the author time, so a copy stands among the marks of the same moment. */
function isCopy(ordered: readonly WorkMark[], index: number): boolean {
  const mark = ordered[index];
  for (let earlier = index - 1; mark && ordered[earlier]?.at === mark.at; earlier -= 1) {
    const other = ordered[earlier];
    if (other && isCopyOf(mark, other)) return true;
  }
  return false;
}

function minutesBetween(before: WorkMark | undefined, mark: WorkMark): number {
  return before === undefined ? Infinity : (mark.at - before.at) / minuteMs;
}
