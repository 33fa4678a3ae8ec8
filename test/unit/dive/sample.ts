import type { Bands } from '../../../src/engine/balance/bands';
import type { DayWork, DiveInput, LeadingWork, TimedPiece } from '../../../src/engine/dive/diveInput';
import type { DiveReport, Signal, SignalId } from '../../../src/engine/dive/diveReport';
import { soundDive } from '../../../src/engine/dive/sound';
import { foldRecords } from '../../../src/engine/records/fold';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import { readSettings, type Settings } from '../../../src/engine/settings/settings';
import { addDays, createCalendar, weekdayOf } from '../../../src/engine/time/calendar';
import { hourMs, type DayName } from '../../../src/engine/time/now';

/** A Friday afternoon in June, in UTC. */
export const today: DayName = '2024-06-14';
export const zone = 'UTC';
const weeksBefore = 26;

export function at(day: DayName, hour = 17): number {
  return Date.parse(`${day}T00:00:00Z`) + hour * hourMs;
}

/** The working days that end with `day`, oldest first. */
export function workingDaysUpTo(day: DayName, count: number): readonly DayName[] {
  const days: DayName[] = [];
  for (let each = day; days.length < count; each = addDays(each, -1)) if (weekdayOf(each) <= 5) days.unshift(each);
  return days;
}

export interface DayChange {
  readonly handsOn?: number;
  readonly measured?: number;
  readonly review?: number;
  readonly mentoring?: number;
  readonly direction?: number;
  readonly integration?: number;
  readonly incidentShare?: number;
  readonly spikeShare?: number;
  /** Of everyone else: leading work, changes that landed, changes made. */
  readonly project?: number;
  readonly landed?: number;
  readonly team?: number;
  /** The hour from which on all building of the day lies, an hour for each hour of it; else no hour is known. */
  readonly timedFrom?: number | undefined;
}

/** Two hours of building and two reviews a day: a healthy, steady lead. */
const usual: DayChange = { handsOn: 120, review: 2 };

export function dayWork(day: DayName, change: DayChange): DayWork {
  const minutes = change.handsOn ?? 0;
  const leading = (events = 0): LeadingWork => ({
    events,
    minutes: { low: events * 7, mid: events * 20, high: events * 60 },
  });
  return {
    day,
    handsOn: { low: minutes * 0.6, mid: minutes, high: minutes * 1.8 },
    measured: change.measured ?? 0,
    leading: {
      review: leading(change.review),
      mentoring: leading(change.mentoring),
      direction: leading(change.direction),
      integration: leading(change.integration),
    },
    incidentShare: change.incidentShare ?? 0,
    spikeShare: change.spikeShare ?? 0,
    projectEvents: change.project ?? 0,
    projectLanded: change.landed ?? change.project ?? 0,
    teamAtWork: change.team ?? change.landed ?? change.project ?? 0,
    ...(change.timedFrom === undefined ? {} : { timed: timedFrom(day, change.timedFrom, minutes) }),
  };
}

/** Pieces of half an hour, one after the other. */
function timedFrom(day: DayName, hour: number, minutes: number): readonly TimedPiece[] {
  return Array.from({ length: minutes / 30 }, (_, index) => ({
    from: at(day, hour + index / 2),
    to: at(day, hour + (index + 1) / 2),
    handsOn: { low: 18, mid: 30, high: 54 },
    measured: 0,
    leading: 0,
  }));
}

/** A dive: six hours of building a day and no leading work on the last working days. */
export function divingFor(
  days: number,
  change: DayChange = { handsOn: 360 },
  upTo = today,
): ReadonlyMap<DayName, DayChange> {
  return new Map(workingDaysUpTo(upTo, days).map((day) => [day, change]));
}

const noBand = { low: 0, high: 60 };
export const wideBands: Bands = {
  handsOn: noBand,
  review: noBand,
  mentoring: noBand,
  direction: noBand,
  integration: noBand,
};

export const confirmed: RecordBody = { type: 'bands.confirmed', bands: wideBands };

/** Records with their envelope; `[day, body]`, written at nine in the morning. */
export function records(...list: readonly (readonly [DayName | number, RecordBody])[]): LeadRecord[] {
  return list.map(([when, body], index) => ({
    v: 1,
    id: `0123456789ab-${index + 1}`,
    at: new Date(typeof when === 'number' ? when : at(when, 9)).toISOString(),
    zone,
    ...body,
  }));
}

export interface Sample {
  readonly days?: ReadonlyMap<DayName, DayChange>;
  readonly usual?: DayChange;
  readonly said?: readonly (readonly [DayName | number, RecordBody])[];
  /** No bands: the user chose nothing. */
  readonly unset?: boolean;
  readonly now?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly input?: Partial<DiveInput>;
}

const calendar = createCalendar(at('2023-11-01'), at('2024-09-01'), zone, 4);

export function sampleInput(sample: Sample = {}): DiveInput {
  const now = { instant: sample.now ?? at(today), timeZone: zone };
  const last = calendar.dayOf(now.instant) ?? today;
  const setUp = sample.unset ? [] : ([['2024-01-02', confirmed]] as const);
  const state = foldRecords(records(...setUp, ...(sample.said ?? [])), now);
  const settings: Settings = readSettings(sample.settings ?? {}).settings;
  const days = workingDaysUpTo(last, weeksBefore * 5).map((day) =>
    dayWork(day, sample.days?.get(day) ?? sample.usual ?? usual),
  );
  const extra = [...(sample.days ?? [])]
    .filter(([day]) => weekdayOf(day) > 5)
    .map(([day, change]) => dayWork(day, change));
  return {
    now,
    calendar,
    settings,
    state,
    bands: state.bands,
    days: [...days, ...extra].sort((one, other) => (one.day < other.day ? -1 : 1)),
    seenShare: { low: 0.6, mid: 0.8, high: 1 },
    shallow: false,
    activeAuthors30d: 6,
    myFirstCommitAt: undefined,
    currentBranches: [],
    recentSubjects: [],
    waiting: [],
    replacements: [],
    handedOver: [],
    builtOnSince: [],
    privateChange: undefined,
    longestStretch: undefined,
    afterHours: undefined,
    areas: [],
    mergeGate: undefined,
    ...sample.input,
  };
}

export function sound(sample: Sample = {}): DiveReport {
  return soundDive(sampleInput(sample));
}

export function signal(sample: Sample, id: SignalId): Signal | undefined {
  return sound(sample).signals.find((each) => each.id === id);
}
