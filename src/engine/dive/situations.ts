import { dayMs } from '../time/now';
import type { DiveInput } from './diveInput';
import type { Situation } from './signals/rule';

/** What holds today as a whole and turns signals off: the legitimate reasons that need no click. */
export function situationsOf(input: DiveInput): ReadonlySet<Situation> {
  const found = new Set<Situation>();
  for (const [situation, holds] of rules) if (holds(input)) found.add(situation);
  return found;
}

/** Under half of the stated week seen, the depth is only "at least". */
export const partialShare = 0.5;

const rules: readonly (readonly [Situation, (input: DiveInput) => boolean])[] = [
  [
    'smallTeam',
    ({ activeAuthors30d, settings }) =>
      activeAuthors30d !== undefined && activeAuthors30d <= settings['dive.smallTeam'],
  ],
  [
    'newcomer',
    // In a shallow clone the first commit is only the first that is left.
    ({ myFirstCommitAt, shallow, now, settings }) =>
      !shallow &&
      myFirstCommitAt !== undefined &&
      now.instant - myFirstCommitAt < settings['dive.newcomerDays'] * dayMs,
  ],
  ['partial', ({ seenShare }) => seenShare.mid < partialShare],
  ['shallow', ({ shallow }) => shallow],
  ['maintainer', ({ state }) => state.preset === 'maintainer'],
  ['spikeBranch', (input) => isSpike(input)],
];

export function isSpike({ currentBranches, settings }: DiveInput): boolean {
  const branch = currentBranches[0];
  return branch !== undefined && matchesSpike(branch, settings['dive.spikeBranches']);
}

/** Branch names against the user's globs; `spike/*` also takes deeper names and any case. */
export function matchesSpike(branch: string, globs: readonly string[]): boolean {
  const name = branch.replace(/^refs\/(?:heads|remotes\/[^/]+)\//u, '').toLowerCase();
  return globs.some((glob) => globToPattern(glob.toLowerCase()).test(name));
}

function globToPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\*+/gu, '.*');
  return new RegExp(`^${escaped}$`, 'u');
}

/** Words of urgent repair in a branch name or a subject. */
const incidentWords =
  /(?:^|[^a-z0-9])(?:hot-?fix(?:es)?|incidents?|sev-?[0-9]|revert(?:s|ed)?|roll-?back|outage|p[01])(?:$|[^a-z0-9])/iu;

export function isIncident(branchOrSubject: string): boolean {
  return incidentWords.test(branchOrSubject);
}
