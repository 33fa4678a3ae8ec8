import type { TimedActivity } from '../../activity/activity';
import { createTakenIn } from '../../activity/firstParentLines';
import { signsOf } from '../../activity/signs';
import { tallyRule } from '../../balance/tally';
import { noTime, type Estimate } from '../../estimate';
import type { Commit, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import type { Kind } from '../../kinds';
import type { People } from '../../people/people';
import type { UserState } from '../../records/state';
import type { Calendar } from '../../time/calendar';
import { minuteMs, type DayName } from '../../time/now';
import type { DayWork, LeadingKind, LeadingWork, TimedPiece } from '../diveInput';
import { isIncident, matchesSpike } from '../situations';
import { branchAtOf, branchNamesOf } from './branchNames';

/** Measured minutes of a kind that count as one piece of leading work; the editor sees spans, not pieces. */
const measuredPieceMinutes = 30;

/** What the user logged for its own sake, while nobody waited: counted in the week, never a reason for a notice. */
const ownSakeTags: ReadonlySet<string> = new Set(['joy', 'learning']);

export interface DayWorksSources {
  readonly repositories: readonly ReadRepository[];
  readonly people: People;
  readonly activities: readonly TimedActivity[];
  readonly log: UserState['log'];
  readonly calendar: Calendar;
  readonly spikeBranches: readonly string[];
  readonly until: number;
}

/** What each day held, oldest first; days without anything are left out. */
export function dayWorksOf(sources: DayWorksSources): readonly DayWork[] {
  const days = new Map<DayName, Mutable>();
  const at = (day: DayName): Mutable => {
    const known = days.get(day) ?? emptyDay();
    days.set(day, known);
    return known;
  };
  const ownSake = new Set(
    sources.log.flatMap(({ id, tag }) => (tag !== undefined && ownSakeTags.has(tag) ? [`record:${id}`] : [])),
  );
  for (const activity of sources.activities) {
    if (activity.kind === 'handsOn' && ownSake.has(activity.id)) continue;
    // A later moment of today may already hold a calendar item; it has not happened yet.
    if (activity.at <= sources.until) addActivity(at(activity.day), activity);
  }
  addMarks(sources, at);
  addProject(sources, at);
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, found]) => ({
      day,
      handsOn: found.handsOn,
      measured: found.measured,
      leading: leadingOf(found),
      incidentShare: found.changes > 0 ? found.incidents / found.changes : 0,
      spikeShare: found.changes > 0 ? found.spikes / found.changes : 0,
      projectEvents: found.project,
      projectLanded: found.landed,
      teamAtWork: found.team.size,
      ofTotals: { building: found.buildingOfTotals, leading: found.leadingOfTotals.size },
      planned: found.planned.size,
      sensed: [...found.measuredOf.values()].reduce((sum, minutes) => sum + piecesIn(minutes), 0),
      watched: found.watched,
      timed: found.timed,
    }));
}

interface Mutable {
  handsOn: Estimate;
  measured: number;
  readonly minutes: Map<Kind, Estimate>;
  readonly pieces: Map<Kind, Set<string>>;
  readonly measuredOf: Map<Kind, number>;
  readonly planned: Set<string>;
  watched: number;
  buildingOfTotals: number;
  readonly leadingOfTotals: Set<string>;
  changes: number;
  incidents: number;
  spikes: number;
  project: number;
  landed: number;
  /** Opaque keys, for as long as they are counted. */
  readonly team: Set<string>;
  readonly timed: TimedPiece[];
}

function emptyDay(): Mutable {
  return {
    handsOn: noTime,
    measured: 0,
    minutes: new Map(),
    pieces: new Map(),
    measuredOf: new Map(),
    planned: new Set(),
    watched: 0,
    buildingOfTotals: 0,
    leadingOfTotals: new Set(),
    changes: 0,
    incidents: 0,
    spikes: 0,
    project: 0,
    landed: 0,
    team: new Set(),
    timed: [],
  };
}

function addActivity(day: Mutable, activity: TimedActivity): void {
  const { kind, minutes, source, timing } = activity;
  const ofTotal = activity.rule === tallyRule;
  const piece = timedPiece(day, activity);
  if (piece) day.timed.push(piece);
  if (source === 'measured' && timing.by === 'span') day.watched += timing.minutes;
  if (kind === 'handsOn') {
    day.handsOn = plus(day.handsOn, minutes);
    if (source === 'measured') day.measured += minutes.mid;
    if (ofTotal) day.buildingOfTotals += minutes.mid;
    return;
  }
  day.minutes.set(kind, plus(day.minutes.get(kind) ?? noTime, minutes));
  if (source === 'measured') {
    day.measuredOf.set(kind, (day.measuredOf.get(kind) ?? 0) + minutes.mid);
    return;
  }
  const pieces = day.pieces.get(kind) ?? new Set<string>();
  pieces.add(activity.id);
  day.pieces.set(kind, pieces);
  if (source === 'calendar') day.planned.add(activity.id);
  // One tally is a piece of each kind it names.
  if (ofTotal) day.leadingOfTotals.add(kind);
}

/** When it was: a commit ends its work, a span is where it is, and what was said of a whole day has no hour. */
function timedPiece(day: Mutable, { id, kind, minutes, source, timing, at }: TimedActivity): TimedPiece | undefined {
  const building = kind === 'handsOn';
  const measured = source === 'measured' ? minutes.mid : 0;
  const event = measured > 0 ? measured / measuredPieceMinutes : day.pieces.get(kind)?.has(id) === true ? 0 : 1;
  const figures = {
    handsOn: building ? minutes : noTime,
    measured: building ? measured : 0,
    leading: building ? 0 : event,
  };
  if (timing.by === 'span') {
    if (timing.startsAt === undefined) return undefined;
    return { ...figures, from: timing.startsAt, to: timing.startsAt + timing.minutes * minuteMs };
  }
  return { ...figures, from: building ? at - minutes.mid * minuteMs : at, to: at };
}

function leadingOf(day: Mutable): Readonly<Record<LeadingKind, LeadingWork>> {
  const of = (kind: LeadingKind): LeadingWork => ({
    minutes: day.minutes.get(kind) ?? noTime,
    events: (day.pieces.get(kind)?.size ?? 0) + piecesIn(day.measuredOf.get(kind) ?? 0),
  });
  return {
    review: of('review'),
    mentoring: of('mentoring'),
    direction: of('direction'),
    integration: of('integration'),
  };
}

function piecesIn(minutes: number): number {
  return Math.ceil(minutes / measuredPieceMinutes);
}

/** Which of my own changes were urgent repairs or trials, from their branches and subjects. */
function addMarks(
  { repositories, people, activities, calendar, spikeBranches }: DayWorksSources,
  at: (day: DayName) => Mutable,
): void {
  const counted = new Set<string>();
  const add = (day: DayName, branch: string, subject: string): void => {
    const found = at(day);
    found.changes += 1;
    if (isIncident(branch) || isIncident(subject)) found.incidents += 1;
    if (branch !== '' && matchesSpike(branch, spikeBranches)) found.spikes += 1;
  };
  for (const repository of repositories) {
    const mine = repository.commits.filter(
      (commit) => commit.parents.length < 2 && people.isMe(commit.author) && !counted.has(commit.id),
    );
    const names = branchNamesOf(repository, mine);
    for (const commit of mine) {
      counted.add(commit.id);
      const day = calendar.dayOf(commit.authored.instant);
      if (day !== undefined) add(day, names.get(commit.id) ?? '', subjectOf(commit));
    }
    // A branch to be thrown away often has been: then only the reflog still knows what was made on it.
    const branchAt = branchAtOf(repository);
    const subjects = new Map(repository.headReflog.map(({ id, action }) => [id, action]));
    for (const { rule, repository: where, commit, at: instant, day } of activities) {
      if (rule !== 'reflog.leftBehind' || where !== repository.id || counted.has(commit ?? '')) continue;
      counted.add(commit ?? '');
      add(day, branchAt(instant) ?? '', subjects.get(commit ?? '')?.replace(/^commit(?: \([^)]*\))?: /u, '') ?? '');
    }
  }
}

/**
 * What everyone else left without me, as counts a day: who did it is never kept. What came in through my own merges is
 * no part of it: in a dive it would be missing for that very reason.
 */
function addProject(
  { repositories, people, activities, calendar, until }: DayWorksSources,
  at: (day: DayName) => Mutable,
): void {
  const withMe = new Set(activities.map((activity) => activity.commit));
  const counted = new Set<string>();
  for (const repository of repositories) {
    const throughMe = takenInByMe(repository, people);
    const alone = repository.commits.filter(
      ({ id, author }) => !people.isMe(author) && !withMe.has(id) && !throughMe.has(id) && !counted.has(id),
    );
    for (const { id, author, authored } of alone) {
      counted.add(id);
      const day = authored.instant <= until && !people.isBot(author) ? calendar.dayOf(authored.instant) : undefined;
      if (day !== undefined) at(day).team.add(people.keyOf(author));
    }
    const landings = landingsOf(repository);
    const isOfBots = botsOwn(repository, people);
    for (const commit of alone) {
      if (!landings.has(commit.id) || commit.committed.instant > until || isOfBots(commit)) continue;
      const day = calendar.dayOf(commit.committed.instant);
      if (day !== undefined) at(day).landed += 1;
    }
    for (const sign of signsOf({ ...repository, commits: alone }, people, until)) {
      const leads = sign.review || sign.merge || sign.integrated || sign.mentoring || sign.coauthor;
      const day = leads ? calendar.dayOf(sign.at) : undefined;
      if (day !== undefined) at(day).project += 1;
    }
  }
}

/**
 * What a bot made, and brought in itself or not: no leading work is recorded on that, so a wave of updates may not look
 * like work of people on which it is missing. A merge that a bot made of somebody's work is a landing of theirs.
 */
function botsOwn({ commits }: ReadRepository, people: People): (commit: Commit) => boolean {
  const known = commitsById(commits);
  return ({ author, parents: [, merged] }) => {
    if (!people.isBot(author)) return false;
    const brought = merged === undefined ? undefined : known.get(merged);
    return merged === undefined || (brought !== undefined && people.isBot(brought.author));
  };
}

function takenInByMe({ commits, branches, mainLine }: ReadRepository, people: People): ReadonlySet<string> {
  const takenIn = createTakenIn(commits, branches.find(({ name }) => name === mainLine)?.tip);
  const merges = commits.filter(({ parents, author }) => parents.length > 1 && people.isMe(author));
  return new Set(merges.flatMap((merge) => (takenIn(merge) ?? []).map(({ id }) => id)));
}

/** How work came in: the main line's own commits, which never change afterwards, not what their merges brought. */
export function landingsOf({ commits, branches, mainLine }: ReadRepository): ReadonlySet<string> {
  const parents = new Map(commits.map(({ id, parents: [first] }) => [id, first]));
  const found = new Set<string>();
  let at = branches.find(({ name }) => name === mainLine)?.tip;
  while (at !== undefined && parents.has(at)) {
    found.add(at);
    at = parents.get(at);
  }
  return found;
}

export function subjectOf(commit: Commit): string {
  return commit.message.split('\n', 1)[0] ?? '';
}

/** Days are sums of their parts, whose errors run together. */
function plus(one: Estimate, other: Estimate): Estimate {
  return { low: one.low + other.low, mid: one.mid + other.mid, high: one.high + other.high };
}
