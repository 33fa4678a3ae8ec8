import { emptyRepository } from '../../src/engine/evidence/emptyRepository';
import type { Commit, ReadRepository } from '../../src/engine/evidence/evidence';
import type { Chance } from './chance';
import { createClock, type Clock } from './clock';
import { editorDay, type Sitting } from './editorDay';
import { areaPath, areas, drawHandovers, saidOf, touchOf } from './handovers';
import { addCommit, codeFile, emptyHistory, lead, teammate, type History } from './history';
import { drawOwnBranch, ownBranchesAt } from './ownBranches';
import { drawYear, type DayKind, type YearPlan } from './plan';
import { drawProfile, type Profile } from './profile';
import type { Said } from './said';
import { leadOnce, teamDay, writePage, type DayContext } from './team';

/** One lead-year: the truth, and what it left in git and in the user's own records. */
export interface SimulatedYear {
  readonly profile: Profile;
  readonly plan: YearPlan;
  readonly clock: Clock;
  readonly history: History;
  readonly said: readonly Said[];
}

/** `more` is chance of its own for what was added later: hand-overs, own branches, the editor's minutes. */
export function simulateYear(chance: Chance, more: Chance): SimulatedYear {
  const profile = drawProfile(chance, more);
  const plan = drawYear(profile, chance);
  const first = plan.days[0]?.day ?? '';
  const last = plan.days.at(-1)?.day ?? '';
  const clock = createClock(first, last, profile.timeZone);
  const history = emptyHistory();
  const handovers = drawHandovers(plan, profile, clock, more);
  const said: Said[] = [...saidOf(handovers), ...choices(plan, profile, clock)];
  addCommit(history, clock, {
    author: teammate(0),
    at: clock.at(first, 5),
    message: 'Begin\n',
    parents: [],
    main: true,
  });
  for (const day of plan.days) {
    const context: DayContext = { history, clock, chance, profile, plan: day, said, more, handovers };
    teamDay(context);
    ownDay(context);
  }
  return { profile, plan, clock, history, said };
}

const branchPrefix: Partial<Readonly<Record<DayKind, string>>> = { hotfix: 'hotfix', spike: 'spike' };

/** Building in one or two sittings, with leading work in between. */
function ownDay(context: DayContext): void {
  const { history, clock, chance, profile, plan, more, handovers, said } = context;
  const start = chance.between(8.5, 10.5);
  for (let piece = 0; piece < plan.leading; piece += 1) {
    const hour = chance.between(start, 17.5);
    if (chance.happens(0.08)) writePage(context, hour);
    else leadOnce(context, hour);
  }
  const branch = `${branchPrefix[plan.kind] ?? 'feature'}/${plan.day.slice(0, 7)}-${chance.whole(1, 3)}`;
  let hour = start;
  let left = plan.buildingHours;
  let parent = history.tip;
  let lines = 0;
  const byArea = new Map<number, number>();
  const made: { id: string; at: number }[] = [];
  const sittings: Sitting[] = [];
  let reviewed = '';
  if (left > 0) checkout(history, branch, clock.at(plan.day, start));
  while (left > 0) {
    const gap = Math.min(left, Math.max(0.05, chance.logNormal(profile.commitGap, 0.6) / 60));
    left -= gap;
    // Lunch and talk lie between sittings.
    hour += gap + (chance.happens(0.15) ? chance.between(0.3, 1.2) : 0);
    sittings.push({ from: hour - gap, to: hour });
    // The last piece of a day often stays uncommitted, or is committed tomorrow.
    if (left <= 0 && gap < 0.3 && chance.happens(0.5)) break;
    const size = Math.max(1, chance.logNormal(profile.commitLines, 1));
    lines += size;
    const pair = plan.kind === 'pairing' ? `\nCo-authored-by: ${coauthorLine(chance, profile)}\n` : '';
    const at = clock.at(plan.day, Math.min(hour, 23.5));
    const touch = touchOf(chance.whole(1, areas), at, plan.kind, handovers, more);
    byArea.set(touch.area, (byArea.get(touch.area) ?? 0) + size * touch.size);
    const review = touch.reviewed ? `\nReviewed-by: ${coauthorLine(more, profile)}\n` : '';
    reviewed = review === '' ? reviewed : review;
    const commit = addCommit(history, clock, {
      author: lead,
      at,
      message: `${subjectFor(plan.kind)}\n${pair}${review}`,
      parents: [parent],
      main: false,
      files: [codeFile(`${areaPath(touch.area)}/part${chance.whole(1, 9)}.ts`, size * touch.size)],
    });
    parent = commit.id;
    made.push({ id: commit.id, at });
    const takesOver = plan.kind === 'dive' ? 0.04 : 0.004;
    if (chance.happens(takesOver)) {
      history.replacements.push({
        where: commit.id,
        at,
        lines: chance.whole(10, 60),
        writtenIn: [],
        writtenAt: at - 4 * 86_400_000,
        files: 1,
      });
    }
  }
  const landed = lines > 0 && chance.happens(0.5);
  if (landed) landOwn(context, branch, parent, { byArea, reviewed }, Math.min(hour + 0.2, 23.7));
  if (made.length > 0) history.ownBranches.push(drawOwnBranch(plan, made, landed, context));
  said.push(...editorDay(plan, sittings, context));
  if (plan.kind === 'sweep') sweep(context, parent);
  if (plan.kind === 'release') release(context);
}

function subjectFor(kind: DayKind): string {
  return kind === 'hotfix' ? 'hotfix: stop the outage in the queue' : 'Extend the reader by one case';
}

function coauthorLine(chance: Chance, profile: Profile): string {
  const other = teammate(chance.whole(0, profile.team - 1));
  return `${other.name} <${other.email}>`;
}

function checkout(history: History, branch: string, at: number): void {
  history.reflog.push({ id: history.tip, at, action: `checkout: moving from main to ${branch}` });
}

/** My own branch goes in: nobody's review. */
function landOwn(
  { history, clock, profile, plan }: DayContext,
  branch: string,
  tip: string,
  work: { readonly byArea: ReadonlyMap<number, number>; readonly reviewed: string },
  hour: number,
): void {
  const at = clock.at(plan.day, hour);
  if (profile.style === 'merge') {
    addCommit(history, clock, {
      author: lead,
      at,
      message: `Merge branch '${branch}'\n`,
      parents: [history.tip, tip],
      main: true,
    });
    return;
  }
  addCommit(history, clock, {
    author: lead,
    at,
    message: `Finish ${branch} (#${history.commits.length})\n${work.reviewed}`,
    parents: [history.tip],
    main: true,
    files: [...work.byArea].map(([area, lines]) => codeFile(`${areaPath(area)}/whole.ts`, lines)),
  });
}

/** A formatter over many files. */
function sweep({ history, clock, plan }: DayContext, parent: string): void {
  const files = Array.from({ length: 45 }, (_, index) => ({
    ...codeFile(`src/area${index % 5}/file${index}.ts`, 80),
    addedIgnoringSpace: 0,
    deletedIgnoringSpace: 0,
  }));
  addCommit(history, clock, {
    author: lead,
    at: clock.at(plan.day, 17),
    message: 'Format everything\n',
    parents: [parent],
    main: false,
    files,
  });
}

function release({ history, clock, plan }: DayContext): void {
  addCommit(history, clock, {
    author: lead,
    at: clock.at(plan.day, 16),
    message: 'Prepare the release\n',
    parents: [history.tip],
    main: true,
    files: [codeFile('CHANGELOG.md', 40)],
  });
}

/** What the user chose and said: bands before the judged year, days off, on call, declared dives. */
function choices(plan: YearPlan, profile: Profile, clock: Clock): readonly Said[] {
  const first = plan.days[0]?.day ?? '';
  const start = clock.at(first, 9);
  const band = (low: number, high: number): { low: number; high: number } => ({ low, high });
  const week = profile.handsOnHours * profile.buildingDays * 5;
  const said: Said[] = [
    {
      at: start,
      body: {
        type: 'bands.confirmed',
        bands: {
          handsOn: band(Math.round(week * 0.6), Math.round(week * 1.3)),
          review: band(4, 10),
          mentoring: band(4, 10),
          direction: band(4, 10),
          integration: band(2, 4),
        },
      },
    },
    { at: start + 1, body: { type: 'setup.finished' } },
    ...(profile.sensing ? [{ at: start + 2, body: { type: 'sensing.chosen', on: true } } as const] : []),
  ];
  for (const { kind, from, to } of runsOf(plan)) {
    const at = clock.at(from, 8);
    if (kind === 'away' && profile.recordsHolidays)
      said.push({ at, body: { type: 'daysOff.added', from, to, why: 'holiday' } });
    if (kind === 'onCall' || kind === 'release')
      said.push({ at, body: { type: 'daysOff.added', from, to, why: kind } });
    if (kind === 'declared') {
      said.push({
        at,
        body: { type: 'dive.started', reason: 'deadline', until: new Date(clock.at(to, 19)).toISOString() },
      });
    }
  }
  return said;
}

interface Run {
  readonly kind: DayKind;
  readonly from: string;
  readonly to: string;
}

function runsOf({ days }: YearPlan): readonly Run[] {
  const runs: Run[] = [];
  for (const { day, kind } of days) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ kind, from: day, to: day });
  }
  return runs;
}

/** The repository as this machine had it at a moment. */
export function repositoryAt(
  { history, plan }: SimulatedYear,
  now: number,
  fetchedAt: number,
  readFrom = Number.NEGATIVE_INFINITY,
): ReadRepository {
  const heard = ({ authored }: Commit): boolean => authored.instant <= now && authored.instant >= readFrom;
  const repository = emptyRepository({
    id: 'simulated',
    label: 'simulated',
    me: lead,
    commits: history.commits.filter(heard).sort((one, other) => other.committed.instant - one.committed.instant),
    changes: history.changes,
    readFrom: Math.max(readFrom, Date.parse(plan.days[0]?.day ?? '') - 200 * 86_400_000),
    // git forgets what it moved over after 90 days.
    headReflog: history.reflog.filter(({ at }) => at <= now && at > now - 90 * 86_400_000),
    branches: history.queue
      .filter(({ branch, mergedAt }) => branch.tipAt <= fetchedAt && (mergedAt === undefined || mergedAt > fetchedAt))
      .map(({ branch }) => branch),
    mainLine: 'refs/remotes/origin/main',
    onMainLine: history.onMainLine,
    fetchedAt,
    replacements: history.replacements.filter(({ at }) => at <= now),
  });
  const own = ownBranchesAt(history.ownBranches, now, fetchedAt);
  return { ...repository, workingTree: { ...repository.workingTree, state: 'read', ...own } };
}
