import type { Chance } from './chance';
import type { Clock } from './clock';
import { addCommit, codeFile, host, lead, teammate, type History, type QueuedBranch } from './history';
import type { DayPlan } from './plan';
import type { HandedOver } from './handovers';
import type { Profile } from './profile';
import type { Said } from './said';

export interface DayContext {
  readonly history: History;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly profile: Profile;
  readonly plan: DayPlan;
  readonly said: Said[];
  /** Chance for what was added later. */
  readonly more: Chance;
  readonly handovers: readonly HandedOver[];
}

/** What the rest of the team does on a day: branches, and merging those the lead leaves. */
export function teamDay(context: DayContext): void {
  const { history, clock, chance, profile, plan } = context;
  const opened = chance.count(profile.leadingPerDay * 0.8 + profile.team * 0.15, 0.4);
  for (let index = 0; index < opened; index += 1) openBranch(context, index);
  for (const branch of waitingAt(history, clock.at(plan.day, 16))) {
    const days = (clock.at(plan.day, 16) - branch.branch.tipAt) / 86_400_000;
    // Colleagues review each other's work too, sooner where the team is used to it.
    if (days > profile.usualWait && chance.happens(0.35)) land(context, branch, 'teammate', chance.between(10, 17));
  }
}

/** One piece of leading work that leaves a trace on this machine, in the way the team works. */
export function leadOnce(context: DayContext, hour: number): void {
  const { history, clock, chance, profile, plan, said } = context;
  const at = clock.at(plan.day, hour);
  const waiting = waitingAt(history, at);
  if (chance.happens(profile.logShare) || waiting.length === 0) {
    const kind = chance.pick(['review', 'mentoring', 'direction'] as const, 'review');
    said.push({ at, body: { type: 'log.added', kind, minutes: chance.whole(2, 6) * 15, day: plan.day } });
    return;
  }
  const branch = chance.pick(waiting, waiting[0] as QueuedBranch);
  if (profile.style === 'squash') visit(context, branch, at);
  // Where the host squashes, the author puts it in once the review is there.
  land(context, branch, 'lead', profile.style === 'squash' ? hour + chance.between(0.5, 2) : hour);
}

function openBranch({ history, clock, chance, profile, plan }: DayContext, index: number): void {
  const author = teammate(chance.whole(0, profile.team - 1));
  const at = clock.at(plan.day, chance.between(9, 17));
  const name = `work/${plan.day}-${index}`;
  let tip = history.tip;
  const commits = chance.whole(1, 3);
  for (let count = 0; count < commits; count += 1) {
    const when = at + count * 1_200_000;
    tip = addCommit(history, clock, { author, at: when, message: `Work on ${name}\n`, parents: [tip], main: false }).id;
  }
  history.queue.push({
    branch: {
      name: `refs/remotes/origin/${name}`,
      tip,
      tipAuthor: author,
      tipAt: at + (commits - 1) * 1_200_000,
      mergedIntoMainLine: false,
      pullRequest: undefined,
      upstream: undefined,
    },
    mergedAt: undefined,
  });
}

export function waitingAt(history: History, at: number): QueuedBranch[] {
  return history.queue.filter(
    ({ branch, mergedAt }) => branch.tipAt <= at && (mergedAt === undefined || mergedAt > at),
  );
}

/** The branch goes into the main line as the team does it. */
function land(
  { history, clock, chance, profile, plan }: DayContext,
  queued: QueuedBranch,
  by: 'lead' | 'teammate',
  hour: number,
): void {
  const { tipAuthor, tip, name } = queued.branch;
  const at = clock.at(plan.day, hour);
  queued.mergedAt = at;
  const reviewer = by === 'lead' ? lead : teammate(chance.whole(0, profile.team - 1));
  const short = name.replace('refs/remotes/origin/', '');
  if (profile.style === 'merge') {
    addCommit(history, clock, {
      author: reviewer,
      at,
      message: `Merge branch '${short}'\n`,
      parents: [history.tip, tip],
      main: true,
    });
    history.onMainLine.add(tip);
    return;
  }
  const number = history.commits.length;
  const line = profile.style === 'review lines' ? `\nReviewed-by: ${reviewer.name} <${reviewer.email}>\n` : '';
  addCommit(history, clock, {
    author: tipAuthor,
    committer: profile.style === 'squash' ? host : tipAuthor,
    at,
    message: `Finish ${short} (#${number})\n${line}`,
    parents: [history.tip],
    main: true,
  });
}

/** Reading a teammate's branch where it was checked out; the review itself is written in the browser. */
function visit({ history, chance }: DayContext, { branch }: QueuedBranch, at: number): void {
  const short = branch.name.replace('refs/remotes/origin/', '');
  history.reflog.push(
    { id: branch.tip, at, action: `checkout: moving from main to ${short}` },
    { id: history.tip, at: at + chance.whole(8, 30) * 60_000, action: `checkout: moving from ${short} to main` },
  );
}

/** A page of direction now and then: decisions, plans, onboarding. */
export function writePage({ history, clock, chance, plan }: DayContext, hour: number): void {
  addCommit(history, clock, {
    author: lead,
    at: clock.at(plan.day, hour),
    message: 'Note what we decided about the next step\n',
    parents: [history.tip],
    main: true,
    files: [codeFile(`docs/decisions/${plan.day}.md`, chance.between(10, 60))],
  });
}
