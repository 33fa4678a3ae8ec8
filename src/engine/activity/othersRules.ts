import type { Role } from '../evidence/roles/role';
import { no, yes, type CommitCase, type Part, type Rule, type Verdict } from './case';

/**
 * What a commit of somebody else says about me. Each table gives at most one event, so that two lines for one piece of
 * work (`Acked-by` beside `Reviewed-by`) count once; the tables stand for different work and add up.
 */
export const othersTables: readonly (readonly Rule[])[] = [
  [
    line('line.review', 'review', 'review', 'review', 'A line of the message says that you reviewed this change.'),
    line('line.tested', 'test', 'review', 'acknowledgement', 'A line of the message says that you tested this change.'),
    line(
      'line.ack',
      'ack',
      'review',
      'acknowledgement',
      'A line of the message says that you acknowledged this change.',
    ),
    silent('line.asked', 'review_requested', 'You were asked to review; whether you did is not visible here.'),
    silent('line.waived', 'review_waived', 'This change went in without waiting for your review.'),
    silent('line.selfApprove', 'self_approve', 'You approved your own change; that is not counted as review.'),
  ],
  [
    line('line.mentored', 'mentor', 'mentoring', 'mentoringLine', 'A line of the message thanks you for mentoring.'),
    line('line.helped', 'help', 'mentoring', 'mentoringLine', 'A line of the message thanks you for help.'),
    together('line.coauthor', 'coauthor', 'A line of the message names you as co-author of somebody else’s commit.'),
    together(
      'line.pair',
      'pair',
      'Somebody else’s commit that you signed off as it was made: you worked on it side by side.',
    ),
    line('line.suggested', 'suggest', 'mentoring', 'suggestion', 'A line of the message credits you with the idea.'),
  ],
  [
    {
      name: 'commit.integratedBot',
      applies: ({ myRoles, commit, people }) => myRoles.has('integrate') && people.isBot(commit.author),
      verdict: () => no('You put a bot’s change into the history; that is not counted.'),
    },
    line(
      'commit.integrated',
      'integrate',
      'integration',
      'mergeOfOthers',
      'You put somebody else’s change into the history.',
    ),
    {
      name: 'line.submitted',
      applies: ({ myRoles }) => myRoles.has('submit') && !myRoles.has('review'),
      verdict: () => event('integration', 'You sent somebody else’s change on its way in.', 'acknowledgement'),
    },
  ],
];

/** Said before any of the tables is asked. */
export const othersSilences: readonly Rule[] = [
  {
    name: 'commit.twin',
    applies: ({ twinOf }) => twinOf !== undefined,
    verdict: () => no('A copy of this change is in the history as well; your part is counted there.'),
  },
  {
    name: 'merge.ofMine',
    applies: ({ broughtIn }) => broughtIn !== undefined && broughtIn.mine > 0 && broughtIn.others === 0,
    verdict: () => no('It takes in your own work; approving that is not counted as review.'),
  },
];

function line(
  name: string,
  role: Role,
  kind: Part['kind'],
  allowance: 'review' | 'acknowledgement' | 'mentoringLine' | 'suggestion' | 'mergeOfOthers',
  reason: string,
): Rule {
  return { name, applies: ({ myRoles }) => myRoles.has(role), verdict: () => event(kind, reason, allowance) };
}

function silent(name: string, role: Role, reason: string): Rule {
  return { name, applies: ({ myRoles }) => myRoles.has(role), verdict: () => no(reason) };
}

/** Working on another person's commit is mentoring; steering an agent that commits under its own name is my own work. */
function together(name: string, role: Role, reason: string): Rule {
  return {
    name,
    applies: ({ myRoles }) => myRoles.has(role),
    verdict: ({ people, commit }: CommitCase): Verdict =>
      people.isBot(commit.author)
        ? event('handsOn', 'A coding agent’s commit that you steered.', 'coauthoredByMe')
        : event('mentoring', reason, 'coauthoredByMe'),
  };
}

function event(
  kind: Part['kind'],
  reason: string,
  allowance: Extract<Part['takes'], { allowance: unknown }>['allowance'],
): Verdict {
  return yes({ kind, reason, takes: { allowance } });
}
