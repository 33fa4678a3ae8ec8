import { median } from 'd3-array';
import { styles } from './profile';
import type { DiveScore, YearScore } from './score';

/** The promise: found, soon, and seldom wrong. */
const leastRecall = 0.95;
const mostDelay = 2;
const mostFalse = 1;

/** Prints the tables; true when all three figures hold. */
export function printScore(scores: readonly YearScore[]): boolean {
  const dives = scores.flatMap((score) => score.dives);
  const long = dives.filter(({ length }) => length >= 5);
  const short = dives.filter(({ length }) => length < 5);
  console.log(`${scores.length} lead-years, ${dives.length} true dives`);
  console.log('\nTrue dives         dives  recall (95 %)          median delay (95 %)  told');
  line('5 to 15 days', long);
  for (const style of styles)
    line(
      `  ${style}`,
      long.filter((dive) => dive.style === style),
    );
  line('3 and 4 days', short);
  const quarters = scores.reduce((sum, score) => sum + score.quarters, 0);
  const notices = scores.flatMap((score) => score.falseNotices);
  console.log('\nFalse notices a quarter and lead');
  for (const style of styles) {
    const part = scores.filter((score) => score.style === style);
    const own = part.reduce((sum, score) => sum + score.falseNotices.length, 0);
    const all = part.reduce((sum, score) => sum + score.quarters, 0);
    console.log(`  ${style.padEnd(17)} ${(own / all).toFixed(2)}`);
  }
  console.log(`  on such days      ${tally(notices.map(({ kind }) => kind))}`);
  console.log(`  by signal         ${tally(notices.flatMap(({ signals }) => signals))}`);
  const episodes = scores.reduce((sum, score) => sum + score.falseEpisodes, 0);
  console.log(`  episodes in the state, said or not: ${(episodes / quarters).toFixed(2)}`);

  const [inDives, elsewhere] = [0, 1].map((side) => scores.reduce((sum, { days }) => sum + (days[side] ?? 0), 0));
  console.log('\nSignal   held on dive days   on other days');
  for (const id of signalsShown) {
    const [inside, outside] = [0, 1].map((side) => scores.reduce((sum, { held }) => sum + (held[id]?.[side] ?? 0), 0));
    console.log(
      `  ${id.padEnd(6)} ${percent(inside, inDives).padStart(17)} ${percent(outside, elsewhere).padStart(15)}`,
    );
  }

  const checked = scores.flatMap(({ agreement }) => agreement ?? []);
  console.log(
    `\n${checked.reduce((sum, { same }) => sum + same, 0)} of ${checked.reduce((sum, { days }) => sum + days, 0)} sampled days say the same through the whole report.`,
  );

  const recall = recallOf(long);
  const delay = delayOf(long);
  const rates = scores.map((score) => score.falseNotices.length / score.quarters);
  const falseRate = notices.length / quarters;
  const [recallLow, recallHigh] = wilson(long.filter(found).length, long.length);
  const [delayLow, delayHigh] = medianInterval(long);
  const error = 1.96 * Math.sqrt(variance(rates) / Math.max(1, rates.length));
  console.log(
    `\nrecall ${recall.toFixed(3)} (${recallLow.toFixed(3)} to ${recallHigh.toFixed(3)}) ` +
      `median delay ${delay} days (${delayLow} to ${delayHigh}) ` +
      `false notices a quarter ${falseRate.toFixed(2)} (${Math.max(0, falseRate - error).toFixed(2)} to ${(falseRate + error).toFixed(2)})`,
  );
  return recall >= leastRecall && delay <= mostDelay && falseRate <= mostFalse;
}

/** Those that may lead to a notice, and the one that may be the other that S2 asks for. */
const signalsShown = ['S1', 'S2', 'S3', 'S4', 'S5', 'S7', 'S8'];

function percent(part = 0, whole = 0): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

function line(name: string, dives: readonly DiveScore[]): void {
  const [low, high] = wilson(dives.filter(found).length, dives.length);
  const [delayLow, delayHigh] = medianInterval(dives);
  const told = dives.filter((dive) => dive.told).length / Math.max(1, dives.length);
  console.log(
    `${name.padEnd(18)} ${String(dives.length).padStart(5)}  ${recallOf(dives).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})  ` +
      `${String(delayOf(dives)).padStart(4)} (${delayLow} to ${delayHigh})           ${told.toFixed(3)}`,
  );
}

function found(dive: DiveScore): boolean {
  return dive.delay !== undefined;
}

function recallOf(dives: readonly DiveScore[]): number {
  return dives.length === 0 ? 0 : dives.filter(found).length / dives.length;
}

/** A dive that was never found counts as found after all its days. */
function delays(dives: readonly DiveScore[]): number[] {
  return dives.map(({ delay, length }) => delay ?? length).sort((one, other) => one - other);
}

function delayOf(dives: readonly DiveScore[]): number {
  return median(delays(dives)) ?? Number.POSITIVE_INFINITY;
}

/** Ranks that hold the median with 95 % (binomial). */
function medianInterval(dives: readonly DiveScore[]): readonly [number, number] {
  const sorted = delays(dives);
  const half = 0.98 * Math.sqrt(sorted.length);
  const at = (rank: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(rank)))] ?? 0;
  return [at(sorted.length / 2 - half), at(sorted.length / 2 + half)];
}

/** Wilson's 95 % interval of a share. */
function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [middle - half, middle + half];
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
