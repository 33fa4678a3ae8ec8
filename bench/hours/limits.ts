import { ofSource, sourcesOf, totalRatio, weeklyRank, type Judged } from './judged';
import { nameOf, two } from './tables';

/** A rank correlation less than this above the baseline's is no gain. */
const noGain = 0.03;

/** What the table does not say, in words; the figures are those of the same data. */
export function limitsOf(ours: readonly Judged[], theirs: readonly Judged[]): string {
  const sum = (value: (one: Judged) => number): number => ours.reduce((total, one) => total + value(one), 0);
  const authors = seriesByAuthor(ours);
  const ratios = sourcesOf(ours).map((source) => `${two(totalRatio(ofSource(ours, source)))} of ${nameOf(source)}`);
  return [
    `${sum((one) => one.score.unseenWeeks)} of ${sum((one) => one.score.recordedWeeks)} recorded weeks (${Math.round(sum((one) => one.score.unseenHours))} h) hold no commit at all: they are shown as "no evidence", not as 0.`,
    ...(weeklyRank(ours) - weeklyRank(theirs) < noGain
      ? ['Weeks are ranked no better than by git-hours. What is better is the size of the numbers.']
      : []),
    `Estimated totals are typically ${ratios.join(', ')}. Tables kept by hand include reading and meetings, editor time only what the editor saw; commits cannot tell which of the two you mean.`,
    'The error left is the scale of the person. It does not average out over weeks; only measured weeks of your own remove it.',
    'Days are only a split of their week.',
    `${authors.size} people, one of them with ${Math.max(...authors.values())} of the ${ours.length} series. Squash-only teams, pairs and shared accounts are not tested.`,
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function seriesByAuthor(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { author } of judged) counts.set(author, (counts.get(author) ?? 0) + 1);
  return counts;
}
