import { dayMs } from '../time/now';
import type { EvidenceBreak } from './visibility';

/** One commit: when, and whether it shows the kind of evidence. */
export interface Sighting {
  readonly at: number;
  readonly shows: boolean;
}

/** Breaks are looked for between spans of this length on either side: a quarter, the rhythm in which projects change. */
const sideMs = 91 * dayMs;
/** Fewer commits on a side are chance. */
const fewestOnASide = 10;
/** A side must also last: the first days of what was read, and the last, are no period. */
const shortestSideMs = 14 * dayMs;
/** A habit: at least this share of commits shows it; below, single contributors come and go. */
const leastHabit = 0.2;
/** Ended or begun: the other side shows at most this part of the habit. */
const mostOfTheOther = 0.2;
/** Twice the gain in log likelihood by which two rates explain the commits better than one: beyond chance by far. */
const leastGain = 20;

/**
 * When a project began or ceased to leave a kind of evidence, so that its silence is never read as a change in the
 * person. Compares the rate before and after every commit, and keeps the sharpest point of each change.
 *
 * @param sightings oldest first
 */
export function findBreaks(
  sightings: readonly Sighting[],
  evidence: EvidenceBreak['evidence'],
): readonly EvidenceBreak[] {
  const until = runningCounts(sightings);
  const found: (EvidenceBreak & { readonly gain: number })[] = [];
  let from = 0;
  let to = 0;
  const first = sightings[0]?.at ?? 0;
  const last = sightings.at(-1)?.at ?? 0;
  sightings.forEach(({ at }, index) => {
    while ((sightings[from]?.at ?? at) < at - sideMs) from += 1;
    while (to < sightings.length && (sightings[to]?.at ?? 0) < at + sideMs) to += 1;
    const before = { events: (until[index] ?? 0) - (until[from] ?? 0), commits: index - from };
    const after = { events: (until[to] ?? 0) - (until[index] ?? 0), commits: to - index };
    if (at - first < shortestSideMs || last - at < shortestSideMs) return;
    const what = changeBetween(before, after);
    if (what) found.push({ at, what, evidence, before, after, gain: gainOf(before, after) });
  });
  return sharpest(found).map(({ at, what, before, after }) => ({ at, what, evidence, before, after }));
}

interface Side {
  readonly events: number;
  readonly commits: number;
}

function changeBetween(before: Side, after: Side): EvidenceBreak['what'] | undefined {
  if (before.commits < fewestOnASide || after.commits < fewestOnASide) return undefined;
  const was = before.events / before.commits;
  const is = after.events / after.commits;
  if (Math.max(was, is) < leastHabit || Math.min(was, is) > Math.max(was, is) * mostOfTheOther) return undefined;
  if (gainOf(before, after) < leastGain) return undefined;
  return is > was ? 'started' : 'stopped';
}

function gainOf(before: Side, after: Side): number {
  const both = { events: before.events + after.events, commits: before.commits + after.commits };
  return 2 * (logLikelihood(before) + logLikelihood(after) - logLikelihood(both));
}

function logLikelihood({ events, commits }: Side): number {
  const part = (count: number): number => (count === 0 ? 0 : count * Math.log(count / commits));
  return part(events) + part(commits - events);
}

/** Of neighbouring points of one change the one with the largest gain; the earliest of equals. */
function sharpest<T extends EvidenceBreak & { readonly gain: number }>(found: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || last.what !== one.what || one.at - last.at > sideMs) kept.push(one);
    else if (one.gain > last.gain) kept[kept.length - 1] = one;
  }
  return kept;
}

/** `counts[i]`: how many of the first `i` show it. */
function runningCounts(sightings: readonly Sighting[]): readonly number[] {
  const counts = [0];
  let sum = 0;
  for (const { shows } of sightings) {
    sum += Number(shows);
    counts.push(sum);
  }
  return counts;
}
