import { offsetMinutesAt } from '../../time/instants';
import { dayMs, minuteMs } from '../../time/now';
import { windowsZones } from './windowsZones';

/** The clocks of one place. */
export interface Zone {
  /**
   * When they show this. An hour that summer time leaves out is taken as if it had not been left out, the first of two is
   * taken where an hour comes twice (RFC 5545, 3.3.5).
   */
  readonly instantOf: (wall: number) => number;
  /** What they show then, as ms since 1970 had they stood at UTC. */
  readonly wallOf: (instant: number) => number;
}

/** From this instant on the clocks are ahead of UTC by this much, in ms. */
export interface OffsetChange {
  readonly from: number;
  readonly offset: number;
}

/** Years are worked out as they are asked for, two days wider at both ends than any zone is away from UTC. */
const beyondTheYear = 2 * dayMs;

export const utcZone: Zone = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/** A zone by what is known of its changes: those of a stretch, the first of them standing at its beginning. */
export function createZone(changesIn: (from: number, to: number) => readonly OffsetChange[]): Zone {
  const years = new Map<number, readonly OffsetChange[]>();
  const changesAround = (time: number): readonly OffsetChange[] => {
    const year = new Date(time).getUTCFullYear();
    const known = years.get(year);
    if (known) return known;
    const changes = changesIn(startOf(year) - beyondTheYear, startOf(year + 1) + beyondTheYear);
    years.set(year, changes);
    return changes;
  };
  return {
    instantOf: (wall) => {
      const changes = changesAround(wall);
      for (const [index, { offset }] of changes.entries()) {
        const next = changes[index + 1];
        const instant = wall - offset;
        // Before the clocks change; or in the hour they leave out, which the next offset would put before the change.
        if (!next || instant < next.from || wall - next.offset < next.from) return instant;
      }
      return wall;
    },
    wallOf: (instant) => instant + (changesAround(instant).findLast(({ from }) => from <= instant)?.offset ?? 0),
  };
}

function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/**
 * Calendar programs may name a zone (`TZID=Europe/Paris`) without describing it; then the platform's own zone data
 * tells. `undefined` for a name nobody knows.
 */
export function namedZone(name: string): Zone | undefined {
  const known = candidates(name).find(isKnown);
  return known === undefined ? undefined : createZone((from, to) => platformChanges(known, from, to));
}

/** Windows has names of its own; some programs put a path before the usual one (`/mozilla.org/2005_1/Europe/Berlin`). */
function candidates(name: string): readonly string[] {
  const parts = name.split('/');
  const tails = name.startsWith('/') ? [3, 2, 1].map((length) => parts.slice(-length).join('/')) : [];
  return [...(Object.hasOwn(windowsZones, name) ? [windowsZones[name] ?? ''] : []), name, ...tails];
}

function isKnown(name: string): boolean {
  try {
    offsetMinutesAt(0, name);
    return true;
  } catch {
    return false;
  }
}

/** No zone changes its clocks twice within less: Morocco's four weeks of Ramadan are the shortest there is. */
const lookEvery = 14 * dayMs;

function platformChanges(name: string, from: number, to: number): readonly OffsetChange[] {
  const offsetAt = (instant: number): number => offsetMinutesAt(instant, name) * minuteMs;
  const changes = [{ from, offset: offsetAt(from) }];
  let before = from;
  let offset = offsetAt(from);
  while (before < to) {
    const after = Math.min(before + lookEvery, to);
    const next = offsetAt(after);
    if (next !== offset) changes.push({ from: changeBetween(before, after, offsetAt), offset: next });
    [before, offset] = [after, next];
  }
  return changes;
}

/** The first whole second of the later offset. */
function changeBetween(before: number, after: number, offsetAt: (instant: number) => number): number {
  const old = offsetAt(before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle <= low) break;
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}
