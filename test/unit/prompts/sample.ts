import type { TimedActivity } from '../../../src/engine/activity/activity';
import type { Bands } from '../../../src/engine/balance/bands';
import type { WeekSummary } from '../../../src/engine/balance/week';
import type { DayWork, LeadingKind } from '../../../src/engine/dive/diveInput';
import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import { exactly, type Estimate } from '../../../src/engine/estimate';
import { leadingKinds, perKind, perSource, type Kind } from '../../../src/engine/kinds';
import { identifyPeople } from '../../../src/engine/people/identify';
import type { VariableInput } from '../../../src/engine/prompts/variables/input';
import { foldRecords } from '../../../src/engine/records/fold';
import { readRecordLines } from '../../../src/engine/records/read';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { UserState } from '../../../src/engine/records/state';
import { defaultSettings } from '../../../src/engine/settings/settings';
import {
  addDays,
  createCalendar,
  daysBetween,
  weekOf,
  weekdayOf,
  type Calendar,
} from '../../../src/engine/time/calendar';

export const zone = 'Europe/Paris';
/** A Friday, late in the afternoon. */
export const friday = '2024-03-08';
export const fridayEvening = Date.parse('2024-03-08T17:00:00+01:00');
export const dayMs = 86_400_000;

export const calendar: Calendar = createCalendar(
  Date.parse('2022-12-01T12:00:00Z'),
  Date.parse('2026-02-01T12:00:00Z'),
  zone,
  4,
);

/** Noon of the day so many days before the Friday. */
export function noon(daysAgo: number): number {
  return Date.parse(`${addDays(friday, -daysAgo)}T11:00:00Z`);
}

export type Said = readonly [daysAgo: number, body: RecordBody];

/** What the user logged so many days ago: half an hour of direction, unless it is told otherwise. */
export function logged(daysAgo: number, more: Partial<RecordBody & { type: 'log.added' }>): Said {
  return [daysAgo, { type: 'log.added', kind: 'direction', minutes: 30, day: addDays(friday, -daysAgo), ...more }];
}

/** What records of some days ago say at `now`; their ids are `recordId(1)`, `recordId(2)` and on, in the order given. */
export function stateOf(said: readonly Said[], now = fridayEvening): UserState {
  return stateAt(
    said.map(([daysAgo, body]) => [noon(daysAgo), body] as const),
    now,
  );
}

export function stateAt(said: readonly (readonly [at: number, body: RecordBody])[], now: number): UserState {
  const lines = said.map(([at, body], index) =>
    JSON.stringify({ v: 1, id: recordId(index + 1), at: new Date(at).toISOString(), zone, ...body }),
  );
  const { records, setAside } = readRecordLines(`${lines.join('\n')}\n`, 'sample.jsonl');
  if (setAside.length > 0) throw new Error(`not a record: ${JSON.stringify(setAside)}`);
  return foldRecords(records, { instant: now, timeZone: zone });
}

export function recordId(place: number): string {
  return `${'0'.repeat(12)}-${place}`;
}

export interface SampleDay {
  readonly handsOn?: number;
  readonly events?: Partial<Record<LeadingKind, number>>;
}

/** Days by how long ago they were; a number stands for minutes of building. */
export type SampleDays = Readonly<Record<number, number | SampleDay>>;

/** The same days in each of the 26 weeks up to the Friday: Monday first. */
export function everyWeek(week: readonly (number | SampleDay)[], weeks = 26): SampleDays {
  return Object.fromEntries(
    Array.from({ length: weeks }, (_, back) => back).flatMap((back) =>
      week.map((day, index) => [back * 7 + (4 - index), day] as const),
    ),
  );
}

interface Sample {
  readonly now?: number;
  readonly days?: SampleDays;
  /** Weeks of history that were read. */
  readonly weeks?: number;
  readonly said?: readonly Said[];
  readonly state?: UserState;
  readonly repositories?: readonly ReadRepository[];
  readonly activities?: readonly TimedActivity[];
  readonly handsOn7d?: Estimate | null;
  readonly closedWeekHandsOn?: Estimate;
  readonly seen?: number;
  readonly gathered?: Partial<VariableInput['gathered']>;
  readonly dive?: Partial<VariableInput['dive']>;
}

const noWork = perKind((): Estimate | null => exactly(0));

/** All that variables are computed from, for a quiet Friday unless said otherwise. */
export function inputOf(sample: Sample = {}): VariableInput {
  const now = { instant: sample.now ?? fridayEvening, timeZone: zone };
  const today = calendar.dayOf(now.instant) ?? friday;
  const state = sample.state ?? stateOf(sample.said ?? [], now.instant);
  const days = workOf(sample.days ?? {}).filter(({ day }) => day <= today);
  const repositories = sample.repositories ?? [];
  const bands = state.bands ?? null;
  const last7 = days.filter(({ day }) => daysBetween(day, today) < 7).reduce((sum, day) => sum + day.handsOn.mid, 0);
  const handsOn = sample.handsOn7d === undefined ? exactly(last7) : sample.handsOn7d;
  const seen = exactly(sample.seen ?? 0.6);
  return {
    now,
    calendar,
    settings: defaultSettings,
    state,
    repositories,
    people: identifyPeople({ repositories }, [], [], defaultSettings),
    activities: [...(sample.activities ?? []), ...activitiesOf(days, today)],
    weeks: weeksOf(today, sample.weeks ?? 26, bands, sample.closedWeekHandsOn),
    last7Days: {
      from: addDays(today, -6),
      to: today,
      hours: { ...noWork, handsOn },
      sources: perKind(() => perSource(() => 0)),
      seen,
      seenShare: seen,
      days: [],
      evidence: true,
    },
    bands: bands ?? undefined,
    visibilities: [],
    gathered: {
      days,
      activeAuthors30d: undefined,
      waiting: [],
      replacements: undefined,
      handedOver: [],
      privateChange: undefined,
      longestStretch: undefined,
      afterHours: undefined,
      areas: [],
      mergeGate: undefined,
      ...sample.gathered,
    },
    dive: {
      state: 'surface',
      reason: undefined,
      hours: undefined,
      inBox: undefined,
      overrun: undefined,
      endedWithin1d: undefined,
      declared: undefined,
      until: undefined,
      ...sample.dive,
    },
  };
}

function workOf(days: SampleDays): readonly DayWork[] {
  return Object.entries(days)
    .map(([daysAgo, given]) => {
      const { handsOn = 0, events = {} }: SampleDay = typeof given === 'number' ? { handsOn: given } : given;
      const leading = (kind: LeadingKind) => ({
        minutes: exactly(30 * (events[kind] ?? 0)),
        events: events[kind] ?? 0,
      });
      return {
        day: addDays(friday, -Number(daysAgo)),
        handsOn: exactly(handsOn),
        measured: 0,
        leading: {
          review: leading('review'),
          mentoring: leading('mentoring'),
          direction: leading('direction'),
          integration: leading('integration'),
        },
        incidentShare: 0,
        spikeShare: 0,
        projectEvents: 0,
        projectLanded: 0,
        teamAtWork: 0,
      };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function activityOf(kind: Kind, day: string, more: Partial<TimedActivity> = {}): TimedActivity {
  return {
    id: `commit:${kind}-${day}`,
    at: Date.parse(`${day}T11:00:00Z`),
    kind,
    source: 'estimated',
    timing: { by: 'commits', share: 1 },
    rule: 'sample',
    reason: 'sample',
    repository: 'mill',
    commit: undefined,
    minutes: exactly(30),
    day,
    ...more,
  };
}

function activitiesOf(days: readonly DayWork[], today: string): readonly TimedActivity[] {
  return days
    .filter(({ day }) => day <= today)
    .flatMap((day) => [
      ...(day.handsOn.mid > 0 ? [activityOf('handsOn', day.day, { minutes: day.handsOn })] : []),
      ...leadingKinds.flatMap((kind) => (day.leading[kind].events > 0 ? [activityOf(kind, day.day)] : [])),
    ]);
}

function weeksOf(
  today: string,
  count: number,
  bands: Bands | null,
  closedHandsOn = exactly(600),
): readonly WeekSummary[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(monday, (index - count + 1) * 7);
    return {
      week: weekOf(from),
      from,
      to: addDays(from, 6),
      hours: { ...noWork, handsOn: closedHandsOn },
      sources: perKind(() => perSource(() => 0)),
      seen: exactly(1400),
      seenShare: exactly(0.6),
      days: [],
      evidence: true,
      statedWeekHours: 40,
      bands,
      closed: index < count - 1,
    };
  });
}
