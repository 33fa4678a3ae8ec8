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

/**
 * A branch of urgent repair, or the subject of one. A branch is named for what it is; a subject may speak of incidents
 * without being one ("Add the incident report model"), so there the word has to open it or stand apart as a mark.
 */
export function isIncident(branchOrSubject: string): boolean {
  const text = branchOrSubject.trim();
  if (!/\s/u.test(text)) return incidentBranch.test(text) && !plannedBranch.test(text);
  return [text, text.replace(leadIn, '')].some((each) => incidentSubjects.some((subject) => subject.test(each)));
}

const urgentWords = 'hot-?fix(?:es)?|incidents?|sev-?[0-9]|revert(?:s|ed)?|roll-?back|outage|p[01]';
const incidentBranch = new RegExp(`(?:^|[^a-z0-9])(?:${urgentWords})(?:$|[^a-z0-9])`, 'iu');

/** Work that was planned says so in its first part: `feature/incident-report`, `docs/rollback`. */
const plannedBranch = /(?:^|\/)(?:feat|features?|docs?|tests?|refactor|spike|poc|proto|experiment)\//iu;

/** What stands before the words of a subject: a ticket, or a kind of change that repairs. */
const leadIn = /^(?:\[?[A-Z][A-Z0-9]*-\d+\]?:?\s+|#\d+:?\s+|(?:fix|bugfix|chore|ops)(?:\([^)]*\))?!?:\s*)+/u;

const incidentSubjects: readonly RegExp[] = [
  // `hotfix: …`, `Hotfix for the login`, `fix(hotfix): …`, `[hotfix] …`, `Apply the hotfix for …`
  /^(?:\[?hot-?fix(?:es)?\b|\w+\(hot-?fix\))/iu,
  /^(?:apply|ship|land|deploy|release|merge|cherry-pick|backport)\s+(?:(?:a|the|this|another)\s+)?hot-?fix(?:es)?\b/iu,
  // `incident: …`, `Incident 42 …`, `incident in the queue: …`, `[incident] …`
  /^\[?incidents?(?:[\]:]|[\s-]+#?\d|\s(?:in|of|on|at|with)\s[^:]{1,40}:\s)/iu,
  // `sev1 queue`, `SEV-2: …`, `P0: …`, `[P1] …`, `… (sev1)`; a bare `P1` inside a sentence may be a name.
  /^\[?sev-?[0-9]\b/iu,
  /^(?:p[01]\s*(?::|-\s)|\[p[01]\])/iu,
  /[([](?:sev-?[0-9]|p[01]|incident|hot-?fix)[)\]]/iu,
  // The verb at the beginning: `Revert "…"`, `revert: …`, `Roll back to 2.3`, `rollback the migration`
  /^revert(?:s|ed)?(?:\s*:|\s+(?!(?:button|link|icon|menu|dialog|commands?|is)\b)\S)/iu,
  /^roll(?:s|ed|ing)?[\s-]?back(?:\s*:|\s+(?!(?:plans?|notes?|docs?|tests?|page|button|steps?|support|strategy)\b)\S)/iu,
  // `outage: …`, `Stop the outage in the queue`
  /^\[?outage(?:[\]:]|\s(?:in|of|on|at)\s)/iu,
  /^(?:stop|end|fix|mitigate|resolve|repair|recover|handle|work around)\s.*\boutage\b/iu,
];
