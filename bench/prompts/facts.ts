import type { TimedActivity } from '../../src/engine/activity/activity';
import { emptyRepository, unseenWorkingTree } from '../../src/engine/evidence/emptyRepository';
import type { ReadRepository } from '../../src/engine/evidence/evidence';
import { exactly } from '../../src/engine/estimate';
import { leadingKinds, perKind, perSource } from '../../src/engine/kinds';
import { identifyPeople } from '../../src/engine/people/identify';
import type { VariableInput } from '../../src/engine/prompts/variables/input';
import type { UserState } from '../../src/engine/records/state';
import { defaultSettings } from '../../src/engine/settings/settings';
import { addDays, weekOf, weekdayOf, type Calendar } from '../../src/engine/time/calendar';
import { dayMs } from '../../src/engine/time/now';
import type { Year, YearDay } from './year';

export const zone = 'Europe/Paris';
const me = { name: 'Ada Quill', email: 'ada@example.invalid' };
const team = ['Tomas Reed', 'Noor Vale', 'Ines Marsh'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.invalid`,
}));

/** What the variables of one simulated afternoon are computed from: the engine's own functions do the rest. */
export function inputOn(year: Year, index: number, now: number, state: UserState, calendar: Calendar): VariableInput {
  const past = year.days.slice(0, index + 1);
  const today = past[index];
  if (!today) throw new Error('no such day');
  const last7 = past.slice(-7);
  const sum = (part: 'low' | 'mid' | 'high'): number => last7.reduce((total, day) => total + day.work.handsOn[part], 0);
  const handsOn = { low: sum('low'), mid: sum('mid'), high: sum('high') };
  const repository = repositoryOf(past, now);
  const hours = { ...perKind(() => exactly(0)), handsOn };
  const period = { hours, sources: perKind(() => perSource(() => 0)), seen: exactly(1400), seenShare: exactly(0.6) };
  const monday = addDays(today.day, 1 - weekdayOf(today.day));
  const closed = past.filter(({ day }) => day >= addDays(monday, -7) && day < monday);
  const closedSum = closed.reduce((total, day) => total + day.work.handsOn.mid, 0);
  const bands = state.bands ?? null;
  return {
    now: { instant: now, timeZone: zone },
    calendar,
    settings: defaultSettings,
    state,
    repositories: [repository],
    people: identifyPeople({ repositories: [repository] }, [], [], defaultSettings),
    activities: past.flatMap(activitiesOf),
    weeks: [
      summary(year.days[0]?.day ?? today.day, exactly(600), false),
      summary(addDays(monday, -7), { low: closedSum * 0.8, mid: closedSum, high: closedSum * 1.3 }, true),
    ],
    last7Days: { ...period, from: addDays(today.day, -6), to: today.day, days: [], evidence: true },
    bands: bands ?? undefined,
    visibilities: [],
    gathered: {
      days: past.slice(-90).map(({ work }) => work),
      activeAuthors30d: 4,
      waiting: Array.from({ length: today.waiting }, (_, place) => ({
        repository: 'mill',
        branch: `b${place}`,
        since: now - 5 * dayMs,
        fetchedAt: now,
        usualDays: undefined,
      })),
      replacements: past.flatMap((day, place) =>
        day.takeovers > 0 ? [{ at: now - (index - place) * dayMs, lines: 14, uncommitted: false }] : [],
      ),
      handedOver: [],
      privateChange: undefined,
      longestStretch: undefined,
      afterHours: undefined,
      areas: [],
      mergeGate: undefined,
    },
    dive: {
      state: 'surface',
      reason: today.dive?.reason,
      hours: today.dive?.hours,
      inBox: today.dive !== undefined,
      overrun: undefined,
      endedWithin1d: today.dive?.endedYesterday,
      declared: today.dive !== undefined,
      until: undefined,
    },
  };

  function summary(from: string, handsOnOfWeek: typeof handsOn, isClosed: boolean) {
    return {
      ...period,
      hours: { ...hours, handsOn: handsOnOfWeek },
      week: weekOf(from),
      from,
      to: addDays(from, 6),
      days: [],
      evidence: true,
      statedWeekHours: 40,
      bands,
      closed: isClosed,
    };
  }
}

function activitiesOf({ day, work }: YearDay): readonly TimedActivity[] {
  const at = Date.parse(`${day}T10:00:00Z`);
  const activity = (kind: TimedActivity['kind'], minutes: number): TimedActivity => ({
    id: `record:${kind}-${day}`,
    at,
    kind,
    source: 'estimated',
    timing: { by: 'span', minutes, startsAt: at },
    rule: 'simulated',
    reason: 'simulated',
    repository: 'mill',
    commit: undefined,
    minutes: exactly(minutes),
    day,
  });
  return [
    ...(work.handsOn.mid > 0 ? [activity('handsOn', work.handsOn.mid)] : []),
    ...leadingKinds.flatMap((kind) => (work.leading[kind].events > 0 ? [activity(kind, 30)] : [])),
  ];
}

/** The main line as it stood by then: squashed changes of the team, and the tags. A newcomer begins in May. */
function repositoryOf(past: readonly YearDay[], now: number): ReadRepository {
  const landed = past.flatMap(({ day, landed: count }) =>
    Array.from({ length: count }, (_, place) => ({ day, place })),
  );
  const firsts = new Map<string, number>([[me.email, Date.parse('2019-01-01T00:00:00Z')]]);
  const commits = landed.map(({ day, place }, index) => {
    const author = team[day >= '2024-05-13' ? (index + place) % 3 : (index + place) % 2] ?? me;
    const instant = Date.parse(`${day}T09:00:00Z`) + place * 60_000;
    if (!firsts.has(author.email))
      firsts.set(author.email, author.name === 'Ines Marsh' ? instant : instant - 900 * dayMs);
    const time = { instant, offsetMinutes: 60 };
    const parents = index === 0 ? [] : [`c${index - 1}`];
    return {
      id: `c${index}`,
      parents,
      author,
      authored: time,
      committer: author,
      committed: time,
      message: 'simulated',
    };
  });
  const tip = commits.at(-1);
  return emptyRepository({
    id: 'mill',
    label: 'mill',
    me,
    commits: commits.reverse(),
    lastTouched: new Map([['README.md', Date.parse('2024-02-01T00:00:00Z')]]),
    readFrom: Date.parse(`${past[0]?.day ?? '2024-01-01'}T00:00:00Z`),
    branches: [
      {
        name: 'refs/remotes/origin/main',
        tip: tip?.id ?? '',
        tipAuthor: tip?.author ?? me,
        tipAt: tip?.committed.instant ?? now,
        mergedIntoMainLine: true,
        pullRequest: undefined,
        upstream: undefined,
      },
    ],
    tags: past.flatMap(({ day, tagged }, index) =>
      tagged ? [{ name: `v1.${index}.0`, target: 'x', at: Date.parse(`${day}T09:00:00Z`), tagger: me }] : [],
    ),
    mainLine: 'refs/remotes/origin/main',
    fetchedAt: now,
    firstCommits: firsts,
    workingTree: { ...unseenWorkingTree, state: 'read', currentBranch: 'main' },
  });
}
