import type { DeclaredDive, UserState } from '../records/state';
import { scaleEstimate } from '../estimate';
import { instantOfLocal } from '../time/instants';
import { minuteMs, type Now } from '../time/now';
import type { TimedPiece } from './diveInput';
import type { WorkingDay } from './workingDay';

/** A span of time, epoch ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a declared dive ended or will end: whoever says late that it is finished was back under the rules before. */
export function endOfDive({ finishedAt, until }: Pick<DeclaredDive, 'finishedAt' | 'until'>): number {
  return Math.min(finishedAt ?? until, until);
}

/** What was declared so far. */
export function boxesOf({ dives }: Pick<UserState, 'dives'>, { instant }: Now): readonly Span[] {
  return dives.flatMap((dive) => {
    const to = Math.min(endOfDive(dive), instant);
    return dive.startedAt < to ? [{ from: dive.startedAt, to }] : [];
  });
}

/**
 * What is left of a day outside the boxes: by the hour of each piece of work where that is known, and where it is not
 * by the part of the working hours that the boxes take. `undefined` when nothing is left: then the whole day was boxed.
 */
export function outsideBoxes(day: WorkingDay, boxes: readonly Span[], hours: Span): WorkingDay | undefined {
  const taken = Math.min(1, sum(boxes, (box) => overlap(box, hours)) / Math.max(1, hours.to - hours.from));
  const timed = day.timed.map((piece) => scaled(piece, 1 - insideShare(piece, boxes)));
  const left = (of: (piece: TimedPiece) => number, whole: number): number => {
    const untimed = Math.max(0, whole - sum(day.timed, of));
    return sum(timed, of) + untimed * (1 - taken);
  };
  // A piece of leading work of which a part lies outside happened outside; the hair is for sums of fractions.
  const leading = Math.ceil(left((piece) => piece.leading, day.leading) - 1e-6);
  const leadingShare = day.leading > 0 ? leading / day.leading : 0;
  const rest: WorkingDay = {
    ...day,
    low: left(({ handsOn }) => handsOn.low, day.low),
    mid: left(({ handsOn }) => handsOn.mid, day.mid),
    high: left(({ handsOn }) => handsOn.high, day.high),
    measured: left(({ measured }) => measured, day.measured),
    leading,
    planned: day.planned * leadingShare,
    sensed: day.sensed * leadingShare,
    buildingOfTotals: day.buildingOfTotals * (1 - taken),
    leadingOfTotals: day.leadingOfTotals * (1 - taken),
    timed,
  };
  if (rest.mid >= leastLeftMinutes || rest.leading > 0) return rest;
  return taken === 1 || rest.mid < day.mid || day.leading > 0 ? undefined : rest;
}

/** Less than this beside a box is its edge: a commit made while clearing up. */
const leastLeftMinutes = 30;

/** The user's own hours of a day; where none are set, those of most offices. */
export function workingHoursOn(day: string, { workingHours }: Pick<UserState, 'workingHours'>, timeZone: string): Span {
  const { from, to } = workingHours ?? usualHours;
  return { from: clockOn(day, from, timeZone), to: clockOn(day, to, timeZone) };
}

const usualHours = { from: '09:00', to: '17:00' } as const;

function clockOn(day: string, clock: string, timeZone: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return instantOfLocal(day, hour ?? 0, minute ?? 0, timeZone);
}

function insideShare({ from, to }: TimedPiece, boxes: readonly Span[]): number {
  if (to - from < minuteMs) return boxes.some((box) => from >= box.from && from < box.to) ? 1 : 0;
  return Math.min(1, sum(boxes, (box) => overlap(box, { from, to })) / (to - from));
}

function scaled(piece: TimedPiece, share: number): TimedPiece {
  if (share === 1) return piece;
  return {
    ...piece,
    handsOn: scaleEstimate(piece.handsOn, share),
    measured: piece.measured * share,
    leading: piece.leading * share,
  };
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
