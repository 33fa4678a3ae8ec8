import type { Evidence, SetAside } from '../evidence/evidence';
import type { WorkMark } from '../hours/workMark';
import type { People } from '../people/people';
import type { Calendar } from '../time/calendar';
import type { Activity, NotCounted } from './activity';
import { shareBatches } from './batches';
import type { CommitCase, Judged, Part, Rule, Verdict } from './case';
import { commitCases } from './cases';
import type { PathSettings } from './files';
import { markOf, reflogWork } from './marks';
import { judgeNotes } from './noted';
import { othersSilences, othersTables } from './othersRules';
import { applyFilings, type Filings } from './overrides';
import { ownRules } from './ownRules';
import { judgeTags } from './releases';
import { judgeVisits } from './visits';

export interface Judgement extends Judged {
  /** What the hours estimator reads: commits of mine and what the reflog remembers of them. */
  readonly marks: readonly WorkMark[];
  readonly setAside: readonly SetAside[];
}

/**
 * Judges all evidence about me: each piece becomes activities with a reason, or is set aside with one. The user's own
 * filings win. Pure, and in one order whatever the order of the input.
 */
export function judge(
  evidence: Evidence,
  people: People,
  state: Filings,
  settings: PathSettings,
  calendar: Calendar,
): Judgement {
  const cases = commitCases(evidence, people, settings);
  const activities: Activity[] = [];
  const notCounted: NotCounted[] = [];
  const marks: WorkMark[] = [];
  const outside = new Set<string>();
  for (const one of cases) {
    const judged = one.mine ? judgeOwn(one) : judgeOthers(one);
    activities.push(...judged.activities);
    notCounted.push(...judged.notCounted);
    if (!one.mine) continue;
    const mark = markOf(one, calendar);
    if (mark) marks.push(mark);
    else if (one.twinOf === undefined) outside.add(one.commit.id);
  }

  const byCommit = new Map<string, Activity[]>();
  for (const activity of activities) {
    const known = byCommit.get(activity.commit ?? '');
    if (known) known.push(activity);
    else byCommit.set(activity.commit ?? '', [activity]);
  }
  const reviewed = new Set(activities.filter(({ kind }) => kind === 'review').map(({ commit }) => commit ?? ''));
  const released = new Set(activities.filter(({ kind }) => kind === 'integration').map(({ commit }) => commit ?? ''));
  const aside = new Set(notCounted.map(({ commit }) => commit ?? ''));
  const seen = new Set<string>();
  for (const repository of evidence.repositories) {
    // Two folders of one repository (worktrees, clones) tell the same notes and tags.
    if (repository.kind !== 'read') continue;
    const reflog = reflogWork(repository, calendar, byCommit, aside);
    marks.push(...reflog.marks);
    activities.push(...reflog.activities, ...judgeVisits(repository, people));
    if (seen.has(repository.id)) continue;
    seen.add(repository.id);
    activities.push(...judgeNotes(repository, people, reviewed).activities, ...judgeTags(repository, people, released));
  }

  const filed = applyFilings({ activities: shareBatches(distinct(activities)), notCounted }, state);
  return {
    activities: [...filed.activities].sort(compare),
    notCounted: [...filed.notCounted].sort(compare),
    marks: [...marks].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)),
    setAside: outside.size === 0 ? [] : [{ what: 'commit outside the days that are counted', count: outside.size }],
  };
}

function judgeOwn(one: CommitCase): Judged {
  const rule = ownRules.find(({ applies }) => applies(one));
  return rule
    ? asJudged(one, rule, rule.verdict(one), one.commit.authored.instant)
    : { activities: [], notCounted: [] };
}

function judgeOthers(one: CommitCase): Judged {
  if (one.myRoles.size === 0) return { activities: [], notCounted: [] };
  // The commit's own time is its author's; what I did to it ended when it went in.
  const at = one.commit.committed.instant;
  const silence = othersSilences.find(({ applies }) => applies(one));
  if (silence) return asJudged(one, silence, silence.verdict(one), at);
  const parts = othersTables.flatMap((table) => {
    const rule = table.find(({ applies }) => applies(one));
    return rule ? [asJudged(one, rule, rule.verdict(one), at)] : [];
  });
  const activities = parts.flatMap((part) => part.activities);
  // Silence about one part is not worth a line where another part counts.
  return { activities, notCounted: activities.length > 0 ? [] : parts.flatMap((part) => part.notCounted).slice(0, 1) };
}

function asJudged(one: CommitCase, rule: Rule, verdict: Verdict, at: number): Judged {
  const { commit, repository } = one;
  const origin = { id: `commit:${commit.id}`, at, rule: rule.name, repository: repository.id, commit: commit.id };
  if (verdict.counts === 'no') return { activities: [], notCounted: [{ ...origin, reason: verdict.reason }] };
  return {
    activities: verdict.parts.map((part) => ({ ...origin, kind: part.kind, ...timingOf(one, part) })),
    notCounted: [],
  };
}

function timingOf(
  { measuredMinutes }: CommitCase,
  { takes, reason }: Part,
): Pick<Activity, 'source' | 'timing' | 'reason'> {
  if ('allowance' in takes) {
    const timing = { by: 'allowance', allowance: takes.allowance, share: takes.share ?? 1, lines: undefined } as const;
    return { source: 'estimated', timing, reason };
  }
  if (measuredMinutes === undefined) {
    return { source: 'estimated', timing: { by: 'commits', share: takes.share }, reason };
  }
  // The note holds a sum, not when the minutes were: without a place it is never laid over other evidence.
  return {
    source: 'measured',
    timing: { by: 'span', minutes: measuredMinutes * takes.share, startsAt: undefined },
    reason: `${reason} gtm measured its time.`,
  };
}

/** The same fact read twice (two folders of one repository) is one. */
function distinct(activities: readonly Activity[]): readonly Activity[] {
  const known = new Map<string, Activity>();
  for (const activity of activities) {
    const mark = activity.timing.by === 'commits' ? (activity.timing.mark ?? '') : '';
    const key = [activity.id, activity.rule, activity.kind, activity.at, mark].join('\0');
    if (!known.has(key)) known.set(key, activity);
  }
  return [...known.values()];
}

function compare(one: NotCounted, other: NotCounted): number {
  const key = ({ id, rule }: NotCounted): string => `${id} ${rule}`;
  return one.at - other.at || (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}
