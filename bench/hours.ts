import { writeFileSync } from 'node:fs';
import { dayRanges, leadlineHours } from './hours/estimates';
import { estimateRows } from './hours/file';
import { isKnown, printScores } from './hours/print';
import { readSeries } from './hours/series';

/**
 * `npm run bench:hours -- DIR [--out FILE.csv]`: hours from the commits in DIR with the engine's own functions, beside
 * git-hours and, where DIR holds recorded hours, scored against them. Exit 1 when the figures are missed.
 */
function main(words: readonly string[]): number {
  const out = words.indexOf('--out');
  const file = out < 0 ? undefined : words[out + 1];
  const [folder, ...rest] = words.filter((_, index) => out < 0 || (index !== out && index !== out + 1));
  if (folder === undefined || rest.length > 0 || (out >= 0 && file === undefined)) {
    console.error('npm run bench:hours -- DIR [--out FILE.csv]');
    return 2;
  }
  const series = readSeries(folder);
  if (!series) {
    console.error(`No time_commits.csv in ${folder}.`);
    return 2;
  }
  if (file !== undefined) {
    writeFileSync(file, estimateRows(series.map((one) => ({ series: one, ranges: dayRanges(leadlineHours(one)) }))));
    console.log(`Estimates of ${series.length} series written to ${file}.`);
  }
  const known = series.filter(isKnown);
  if (known.length === 0) {
    console.log('No recorded hours here: nothing could be scored.');
    return 0;
  }
  return printScores(known) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
