import { classify } from './dives/classify';
import { workOf } from './dives/days';
import { episodesOf, type Episode } from './dives/episodes';
import { naiveEpisodes } from './dives/naive';
import { readEvents, readLabels, withDivers } from './dives/people';
import { printEpisodes, printTables } from './dives/print';
import { printShaken } from './dives/shaken';

const shaken = '--shaken';

/**
 * `npm run bench:dives -- EVENTS.csv LABELS.json`: the product's own detector over what public maintainers did by day.
 * A line an episode, a line a missed dive, then tables beside a naive detector. Exit 1 when the figures are missed.
 * With `--shaken` also what becomes of the figures when the evidence is disturbed.
 */
function main(words: readonly string[]): number {
  const [events, labelFile, ...rest] = words.filter((word) => word !== shaken);
  if (events === undefined || labelFile === undefined || rest.length > 0) {
    console.error(`npm run bench:dives -- EVENTS.csv LABELS.json [${shaken}]`);
    return 2;
  }
  const labels = readLabels(labelFile);
  const people = withDivers(readEvents(events), labels);
  const works = people.map((person) => ({ person, works: workOf(person, people) }));
  const judged = (find: (days: ReturnType<typeof workOf>) => readonly Episode[]): ReturnType<typeof classify>[] =>
    works.map(({ person, works: days }) => classify(person, find(days), labels));
  const ours = judged(episodesOf);
  printEpisodes(ours);
  if (words.includes(shaken)) printShaken(people, labels);
  if (labels.breaks.size === 0) console.log('\nThe labels name no break of evidence, so no episode can be at one.');
  return printTables(ours, judged(naiveEpisodes)) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
