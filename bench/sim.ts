import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createChance } from './sim/chance';
import { agreementOf } from './sim/check';
import { printScore } from './sim/print';
import { scoreYear, type YearScore } from './sim/score';
import { soundYear } from './sim/sound';
import { simulateYear } from './sim/year';

/**
 * `npm run bench:sim [-- YEARS SEED]`: simulated lead-years with true dives at known dates, through the engine's own
 * judging, hours and dive steps. Exit 1 when recall, delay or false notices fall short.
 */
async function main(words: readonly string[]): Promise<number> {
  const years = Number(words[0] ?? 500);
  const seed = Number(words[1] ?? 1);
  if (!Number.isInteger(years) || years < 1 || !Number.isInteger(seed)) {
    console.error('npm run bench:sim [-- YEARS SEED]');
    return 2;
  }
  const workers = Math.min(years, availableParallelism());
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, start) => inWorker({ years, seed, start, workers })),
  );
  return printScore(parts.flat()) ? 0 : 1;
}

/** Every `workers`-th year, beginning with `start`: each year has a seed of its own, so the split changes nothing. */
interface Share {
  readonly years: number;
  readonly seed: number;
  readonly start: number;
  readonly workers: number;
}

function inWorker(share: Share): Promise<readonly YearScore[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', (scores: readonly YearScore[]) => {
      resolve(scores);
    });
    worker.once('error', reject);
  });
}

/** Far from every other seed. */
const furtherOn = 500_000_000;
/** One year in so many is held against the whole chain. */
const checkedEvery = 25;

function scoresOf({ years, seed, start, workers }: Share): readonly YearScore[] {
  const scores: YearScore[] = [];
  for (let index = start; index < years; index += workers) {
    const chance = createChance(seed * 1_000_003 + index);
    const year = simulateYear(chance, createChance(seed * 1_000_003 + index + furtherOn));
    const sounded = soundYear(year, chance);
    const agreement = index % checkedEvery === 0 ? agreementOf(year, sounded) : undefined;
    scores.push(scoreYear(year, sounded.days, agreement));
  }
  return scores;
}

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else parentPort?.postMessage(scoresOf(workerData as Share));
