import { isSyncSubject } from '../evidence/roles/syncMerge';
import { no, yes, type CommitCase, type Part, type Rule, type Verdict } from './case';
import { directionShare } from './files';
import { namesAgent } from './agents';
import { isFormatSweep, isRevert, isVersionBump, resolvesConflicts } from './messages';

/** What a commit of mine is. The first rule that applies decides; the last one always does. */
export const ownRules: readonly Rule[] = [
  {
    name: 'commit.twin',
    applies: ({ twinOf }) => twinOf !== undefined,
    verdict: () =>
      no('The same work is here as well, as another copy or as the commits that it squashes; it is counted there.'),
  },
  {
    name: 'merge.conflict',
    applies: ({ merge, commit }) => merge && resolvesConflicts(commit.message),
    verdict: () => event('integration', 'You resolved conflicts in a merge.', 'mergeOfOthers'),
  },
  {
    name: 'merge.sync',
    applies: isSyncMerge,
    verdict: () => no('This merge brings a branch up to date; the work it brings is counted where it was done.'),
  },
  {
    name: 'merge.ofOthers',
    applies: ({ merge, broughtIn }) => merge && (broughtIn?.others ?? 0) > 0,
    verdict: mergeOfOthers,
  },
  {
    name: 'merge.ofBots',
    applies: ({ merge, broughtIn }) => merge && (broughtIn?.bots ?? 0) > 0 && broughtIn?.mine === 0,
    verdict: () => no('You merged a bot’s work; that is not counted.'),
  },
  {
    name: 'merge.own',
    applies: ({ merge, broughtIn }) => merge && broughtIn !== undefined,
    verdict: () => no('You merged your own work, which is counted where it was done.'),
  },
  {
    name: 'merge.ofRequest',
    applies: (one) => one.merge && requestOfAnother(one),
    verdict: mergeOfOthers,
  },
  {
    name: 'merge.unknown',
    applies: ({ merge }) => merge,
    verdict: () => no('Whose work this merge took in is not known: it lies before the time that was read.'),
  },
  {
    name: 'commit.ignoredRevision',
    applies: ({ repository, commit }) => repository.ignoredRevisions.has(commit.id),
    verdict: () => no('The repository lists this commit as one to ignore (blame.ignoreRevsFile).'),
  },
  {
    name: 'commit.patchOfAnother',
    applies: ({ myRoles }) => myRoles.has('integrate'),
    verdict: () => event('integration', 'You put a patch of somebody else into the history.', 'mergeOfOthers'),
  },
  {
    name: 'commit.versionBump',
    applies: ({ subject, work }) => isVersionBump(subject, work),
    verdict: () => whole('integration', 'Your commit that makes a release.'),
  },
  {
    name: 'commit.empty',
    applies: ({ work }) => work?.touched === 0,
    verdict: () => no('The commit changes no file.'),
  },
  {
    name: 'commit.generated',
    applies: ({ work }) => work?.files === 0 && work.generatedFiles > 0,
    verdict: () => no('Only generated, vendored, lock, snapshot or translation files changed.'),
  },
  {
    name: 'commit.whiteSpace',
    applies: ({ work }) => work?.files === 0 && work.spaceOnly > 0,
    verdict: () => no('Only white space changed.'),
  },
  {
    name: 'commit.rename',
    applies: ({ work }) => work?.files === 0 && work.renamedOnly > 0,
    verdict: () => no('Files were only moved.'),
  },
  {
    name: 'commit.formatSweep',
    applies: ({ subject, work }) => work !== undefined && isFormatSweep(subject, work),
    verdict: () => no('Many files were reformatted, which a tool does.'),
  },
  {
    name: 'commit.revert',
    applies: ({ subject }) => isRevert(subject),
    verdict: () => whole('handsOn', 'You took a change back: hands-on, but small.'),
  },
  {
    name: 'commit.together',
    applies: ({ partners }) => partners > 0,
    verdict: (one) =>
      yes(
        ...scaled(workParts(one, 'Your commit, made together with somebody.'), 0.5),
        part('mentoring', 'Your commit, made together with somebody: half of its time counts as mentoring.', 0.5),
      ),
  },
  {
    name: 'commit.withAgent',
    applies: ({ commit, people }) => namesAgent(commit.message, people),
    verdict: (one) => yes(...workParts(one, 'Your commit, written with a coding agent that you steered.')),
  },
  {
    name: 'commit.mine',
    applies: () => true,
    verdict: (one) => yes(...workParts(one, 'Your commit.')),
  },
];

export function isSyncMerge({ merge, subject, commit, repository }: CommitCase): boolean {
  if (!merge) return false;
  if (isSyncSubject(subject)) return true;
  const taken = commit.parents[1];
  // A branch took in the main line under a subject of its own.
  return taken !== undefined && repository.onMainLine.has(taken) && !repository.onMainLine.has(commit.id);
}

/** Code and direction pages of one commit, each with its part of the time. */
function workParts({ work, repository }: CommitCase, reason: string): readonly Part[] {
  if (!work) {
    const why = repository.partialClone ? 'its files are not visible in a partial clone' : 'its files were not read';
    return [part('handsOn', `${reason.replace(/\.$/u, '')}; ${why}.`, 1)];
  }
  const direction = directionShare(work);
  if (direction === 0) return [part('handsOn', reason, 1)];
  const page = part('direction', `${reason} This part of it changes design, planning or onboarding pages.`, direction);
  return direction === 1 ? [page] : [part('handsOn', reason, 1 - direction), page];
}

function mergeOfOthers({ myRoles }: CommitCase): Verdict {
  const merged: Part = {
    kind: 'integration',
    reason: 'You merged the work of others.',
    takes: { allowance: 'mergeOfOthers' },
  };
  // Reviewing one's own merge is reviewing what it takes in, when that is others' work.
  if (!myRoles.has('self_review') && !myRoles.has('review')) return yes(merged);
  return yes(merged, {
    kind: 'review',
    reason: 'The merge says that you reviewed what it takes in.',
    takes: { allowance: 'review' },
  });
}

/** `Merge pull request #4 from tomas/parser`: the account before the slash is not mine. */
function requestOfAnother({ subject, people }: CommitCase): boolean {
  const account = /^merge pull request #\d+ from (?<account>[\w.-]+)\//iu.exec(subject)?.groups?.['account'];
  if (account === undefined) return false;
  const person = { name: account, email: '' };
  return !people.isMe(person) && !people.isBot(person);
}

function scaled(parts: readonly Part[], factor: number): readonly Part[] {
  return parts.map((one) => ('allowance' in one.takes ? one : { ...one, takes: { share: one.takes.share * factor } }));
}

function part(kind: Part['kind'], reason: string, share: number): Part {
  return { kind, reason, takes: { share } };
}

function whole(kind: Part['kind'], reason: string): Verdict {
  return yes(part(kind, reason, 1));
}

function event(kind: Part['kind'], reason: string, allowance: 'mergeOfOthers'): Verdict {
  return yes({ kind, reason, takes: { allowance } });
}
