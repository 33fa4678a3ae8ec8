import type { Role } from '../evidence/roles/role';
import { no, yes, type CommitCase, type Part, type Rule, type Verdict } from './case';

/**
 * What a commit of somebody else says about me. Each table gives at most one event, so that two lines for one piece of
 * work (`Acked-by` beside `Reviewed-by`) count once; the tables stand for different work and add up.
 */
export const othersTables: readonly (readonly Rule[])[] = [
  [
    line('line.review', 'review', 'review', 'review', 'A line says that you reviewed this change.'),
    line('line.tested', 'test', 'review', 'acknowledgement', 'A line says that you tested this change.'),
    line('line.ack', 'ack', 'review', 'acknowledgement', 'A line says that you acknowledged this change.'),
    silent('line.asked', 'review_requested', 'You were asked to review; whether you did is not visible here.'),
    silent('line.waived', 'review_waived', 'It went in without waiting for your review.'),
    silent('line.selfApprove', 'self_approve', 'An approval of one’s own change is no review.'),
  ],
  [
    line('line.mentored', 'mentor', 'mentoring', 'mentoringLine', 'A line thanks you for mentoring.'),
    line('line.helped', 'help', 'mentoring', 'mentoringLine', 'A line thanks you for help.'),
    together('line.coauthor', 'coauthor', 'A line names you as co-author of somebody else’s commit.'),
    together('line.pair', 'pair', 'Somebody else’s commit that you signed off at one desk.'),
    line('line.suggested', 'suggest', 'mentoring', 'suggestion', 'A line credits you with the idea.'),
  ],
  [
    {
      name: 'commit.integratedBot',
      applies: ({ myRoles, commit, people }) => myRoles.has('integrate') && people.isBot(commit.author),
      verdict: () => no('You put a bot’s change into the history.'),
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
    verdict: () => no('The same change stands elsewhere in the history, where your part counts once.'),
  },
  {
    name: 'merge.ofMine',
    applies: ({ broughtIn }) => broughtIn !== undefined && broughtIn.mine > 0 && broughtIn.others === 0,
    verdict: () => no('It takes in your own work: approving that is no review.'),
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
