import { createChance } from './sim/chance';
import { printScore } from './sim/print';
import { scoreYear, type YearScore } from './sim/score';
import { soundYear } from './sim/sound';
import { simulateYear } from './sim/year';

/**
 * `npm run bench:sim [-- YEARS SEED]`: simulated lead-years with true dives at known dates, through the engine's own
 * judging, hours and dive steps. Exit 1 when recall, delay or false notices fall short.
 */
function main(words: readonly string[]): number {
  const years = Number(words[0] ?? 500);
  const seed = Number(words[1] ?? 1);
  if (!Number.isInteger(years) || years < 1 || !Number.isInteger(seed)) {
    console.error('npm run bench:sim [-- YEARS SEED]');
    return 2;
  }
  const scores: YearScore[] = [];
  for (let index = 0; index < years; index += 1) {
    const chance = createChance(seed * 1_000_003 + index);
    const year = simulateYear(chance);
    scores.push(scoreYear(year, soundYear(year, chance)));
  }
  return printScore(scores) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
