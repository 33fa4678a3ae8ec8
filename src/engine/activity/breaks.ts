import { dayMs } from '../time/now';
import type { EvidenceBreak } from './visibility';

/** Fewer commits on a side are chance. */
const fewestOnASide = 10;
/** A habit: at least this share of commits shows it; below, single contributors come and go. */
const leastHabit = 0.2;
/** Ended or begun: the other side shows at most this part of the habit. */
const mostOfTheOther = 0.2;
/** Twice the gain in log likelihood by which two rates explain the commits better than one: beyond chance by far. */
const leastGain = 20;

/** Spans on either side that are compared. */
interface Scale {
  readonly sideMs: number;
  /** A side must also last: the first days of what was read, and the last, are no period. */
  readonly shortestMs: number;
}

/** A quarter, the rhythm in which projects change. */
const quarter: Scale = { sideMs: 91 * dayMs, shortestMs: 14 * dayMs };
/** Projects with few commits show a change only over a year, and a change of a busy one must last that long. */
const year: Scale = { sideMs: 365 * dayMs, shortestMs: 91 * dayMs };
/** Over the year the habit may grow or fade, but not to less than this part of what it was at the break. */
const leastOfHabitKept = 0.5;

/**
 * When a project began or ceased to leave a kind of evidence, so that its silence is never read as a change in the
 * person. Compares the rate before and after every commit, and keeps the sharpest point of each change.
 *
 * @param commits oldest first
 * @param shows whether a commit shows the kind of evidence
 */
export function findBreaks<T extends { readonly at: number }>(
  commits: readonly T[],
  evidence: EvidenceBreak['evidence'],
  shows: (commit: T) => boolean,
): readonly EvidenceBreak[] {
  const line: Timeline = { times: commits.map(({ at }) => at), until: runningCounts(commits.map(shows)) };
  if (line.until.at(-1) === 0) return [];
  const quick = sharpest(changes(line, quarter).filter(lasts));
  const slow = sharpest(changes(line, year)).filter(
    ({ at, what }) => !quick.some((one) => one.what === what && Math.abs(one.at - at) <= year.sideMs),
  );
  return [...quick, ...slow]
    .sort((one, other) => one.at - other.at)
    .map(({ at, what, before, after }) => ({ at, what, evidence, before, after }));
}

interface Timeline {
  /** Of every commit, oldest first. */
  readonly times: readonly number[];
  /** `until[i]`: how many of the first `i` commits show it. */
  readonly until: readonly number[];
}

interface Change extends Omit<EvidenceBreak, 'evidence'> {
  readonly gain: number;
  /** The same counted over a year on either side. */
  readonly yearBefore: Side;
  readonly yearAfter: Side;
}

function changes(line: Timeline, { sideMs, shortestMs }: Scale): readonly Change[] {
  const around = slidingSides(line, sideMs);
  const aroundYear = slidingSides(line, year.sideMs);
  const first = line.times[0] ?? 0;
  const last = line.times.at(-1) ?? 0;
  const found: Change[] = [];
  for (const [index, at] of line.times.entries()) {
    if (at - first < shortestMs || last - at < shortestMs) continue;
    const [before, after] = around(index);
    const what = changeBetween(before, after);
    if (!what) continue;
    const [yearBefore, yearAfter] = aroundYear(index);
    found.push({ at, what, before, after, gain: gainOf(before, after), yearBefore, yearAfter });
  }
  return found;
}

/** Asked in order, oldest first: the counts of the span before a commit, and of the one that begins with it. */
function slidingSides({ times, until }: Timeline, sideMs: number): (index: number) => readonly [Side, Side] {
  let from = 0;
  let to = 0;
  return (index) => {
    const at = times[index] ?? 0;
    while ((times[from] ?? at) < at - sideMs) from += 1;
    while (to < times.length && (times[to] ?? 0) < at + sideMs) to += 1;
    return [
      { events: (until[index] ?? 0) - (until[from] ?? 0), commits: index - from },
      { events: (until[to] ?? 0) - (until[index] ?? 0), commits: to - index },
    ];
  };
}

/** What one contributor brought for a few weeks and took away again is no change of the project. */
function lasts({ what, before, after, yearBefore, yearAfter }: Change): boolean {
  const [habit, low, high] =
    what === 'started' ? [rateOf(after), yearBefore, yearAfter] : [rateOf(before), yearAfter, yearBefore];
  return rateOf(low) <= habit * mostOfTheOther && rateOf(high) >= habit * leastOfHabitKept;
}

interface Side {
  readonly events: number;
  readonly commits: number;
}

function changeBetween(before: Side, after: Side): EvidenceBreak['what'] | undefined {
  if (before.commits < fewestOnASide || after.commits < fewestOnASide) return undefined;
  const was = rateOf(before);
  const is = rateOf(after);
  if (Math.max(was, is) < leastHabit || Math.min(was, is) > Math.max(was, is) * mostOfTheOther) return undefined;
  if (gainOf(before, after) < leastGain) return undefined;
  return is > was ? 'started' : 'stopped';
}

function rateOf({ events, commits }: Side): number {
  return commits === 0 ? 0 : events / commits;
}

function gainOf(before: Side, after: Side): number {
  const both = { events: before.events + after.events, commits: before.commits + after.commits };
  return 2 * (logLikelihood(before) + logLikelihood(after) - logLikelihood(both));
}

function logLikelihood({ events, commits }: Side): number {
  const part = (count: number): number => (count === 0 ? 0 : count * Math.log(count / commits));
  return part(events) + part(commits - events);
}

/** Of the points of one change, which a year may hold, the one with the largest gain; the earliest of equals. */
function sharpest(found: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || last.what !== one.what || one.at - last.at > year.sideMs) kept.push(one);
    else if (one.gain > last.gain) kept[kept.length - 1] = one;
  }
  return kept;
}

function runningCounts(shown: readonly boolean[]): readonly number[] {
  const counts = [0];
  let sum = 0;
  for (const shows of shown) {
    sum += Number(shows);
    counts.push(sum);
  }
  return counts;
}
