import { reachableFrom, type CommitsById } from './history';
import type { Reference } from './references';

/** Where some teams bring work together before a release takes it to the main line. */
const integrationNames = ['develop', 'development', 'dev'];

/** So many times the main line's own landings: a release takes in several at once. */
const timesTheLandings = 2;

/**
 * The line that work comes in on. Where a team brings it together on a line of its own and the clone's main line only
 * takes releases, that line is meant: seen from the main line, everything of the last weeks would look as if it waited.
 * It holds all of the main line and more, or the main line has a few release merges of its own and it has far more
 * landings. An old line of such a name that nobody uses has neither.
 */
export function integrationLine(
  mainLine: string | undefined,
  references: readonly Reference[],
  commits: CommitsById,
): string | undefined {
  if (mainLine === undefined) return undefined;
  const tipOf = (name: string): string | undefined =>
    references.find((reference) => reference.name === name && reference.symbolic === undefined)?.id;
  const mainTip = tipOf(mainLine);
  if (mainTip === undefined) return mainLine;
  const place = /^refs\/(?:heads|remotes\/[^/]+)\//u.exec(mainLine)?.[0] ?? '';
  const found = integrationNames
    .map((name) => `${place}${name}`)
    .find((name) => {
      const tip = tipOf(name);
      // Most clones have no such line, and then no history is walked.
      if (tip === undefined || tip === mainTip || name === mainLine) return false;
      if (reachableFrom([tip], commits).has(mainTip)) return true;
      const [onIt, onMain] = [firstParents(tip, commits), firstParents(mainTip, commits)];
      return without(onIt, onMain) >= Math.max(1, without(onMain, onIt)) * timesTheLandings;
    });
  return found ?? mainLine;
}

/** Landings on a line, as far as it was read. */
function firstParents(tip: string, commits: CommitsById): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = commits.get(tip); at !== undefined; at = commits.get(at.parents[0] ?? '')) found.add(at.id);
  return found;
}

/** How many are on one line and not on the other: both begin in the same history. */
function without(line: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...line].filter((id) => !other.has(id)).length;
}
