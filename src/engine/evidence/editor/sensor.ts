import type { Kind } from '../../kinds';
import { minuteMs } from '../../time/now';
import type { SurfaceMeaning } from './surface';

/**
 * From what happens in the editor to minutes of work. A minute goes to the kind that held most of it, and only when
 * that kind held at least half: passing through a file is not work on it. Time counts while the window has the focus
 * and until the idle cut after the last touch. Nothing but start, length, kind and
 * repository leaves this file.
 */
export type SensorEvent =
  /** Another tab, branch or merge state stands before the user. */
  | {
      readonly type: 'shown';
      readonly at: number;
      readonly meaning: SurfaceMeaning;
      readonly repository: string | undefined;
    }
  /** A key changed a document. `direction`: its path is one of the user's direction paths. */
  | {
      readonly type: 'typed';
      readonly at: number;
      readonly direction: boolean;
      readonly repository: string | undefined;
    }
  /** A coding agent changed a document in a session of mine: hands-on steering. */
  | {
      readonly type: 'steered';
      readonly at: number;
      readonly direction: boolean;
      readonly repository: string | undefined;
    }
  /** Scrolled or moved the cursor. */
  | { readonly type: 'moved'; readonly at: number }
  /**
   * The window gained or lost focus, or the editor saw the first touch after a pause. That it saw none for a minute
   * (`active: false`) ends nothing: reading is quiet, and the idle cut is ours.
   */
  | { readonly type: 'window'; readonly at: number; readonly focused: boolean; readonly active: boolean };

export interface SensedMinutes {
  readonly startsAt: number;
  readonly minutes: number;
  readonly kind: Kind;
  readonly repository: string | undefined;
  readonly steering: boolean;
}

/** Half of a minute decides whose it is. */
const minuteShare = 0.5;
/** Keys on a page under review turn it into coding for this long; then it is reading again. */
const typingOnReviewMs = minuteMs;

interface Work {
  readonly kind: Kind;
  readonly repository: string | undefined;
  readonly steering: boolean;
}

/** What one kind of work held of a minute. */
interface Share {
  readonly work: Work;
  ms: number;
}

export interface Sensor {
  /** Events in order of time; one that is older than the last is taken as happening now. */
  take(event: SensorEvent): void;
  /** Finished minutes since the last call, joined into stretches, oldest first. */
  collect(at: number): readonly SensedMinutes[];
  /** All that is left, the running minute included: for shutting down. */
  finish(at: number): readonly SensedMinutes[];
}

export function createSensor(idleMinutes: number): Sensor {
  const idleMs = idleMinutes * minuteMs;
  let cursor = 0;
  let focused = true;
  let active = false;
  let meaning: SurfaceMeaning = 'nothing';
  let repository: string | undefined;
  let touchedAt = Number.NEGATIVE_INFINITY;
  let typedAt = Number.NEGATIVE_INFINITY;
  let typedWork: Work | undefined;
  const minutes = new Map<number, Share[]>();

  const credit = (from: number, to: number, work: Work): void => {
    for (let start = from; start < to;) {
      const minute = Math.floor(start / minuteMs);
      const end = Math.min(to, (minute + 1) * minuteMs);
      const shares = minutes.get(minute) ?? [];
      minutes.set(minute, shares);
      const share = shares.find((other) => sameWork(other.work, work));
      if (share) share.ms += end - start;
      else shares.push({ work, ms: end - start });
      start = end;
    }
  };

  /** How long the last edit still speaks for what is shown. */
  const typingEnds = (from: number): number => {
    if (!typedWork) return from;
    switch (meaning) {
      case 'typing':
        return typedAt + idleMs;
      case 'review':
        return typedAt + typingOnReviewMs;
      case 'nothing':
        // Who steers an agent sits in front of its page or a terminal, not of the file it changes.
        return typedWork.steering ? typedAt + idleMs : from;
      case 'integration':
        return from;
    }
  };

  /** Accounts for the time since the last event with what was true then. */
  const advance = (to: number): void => {
    const from = cursor;
    cursor = Math.max(cursor, to);
    if (!focused || cursor <= from) return;
    const typingUntil = Math.min(cursor, typingEnds(from));
    if (typedWork && typingUntil > from) credit(from, typingUntil, typedWork);
    if (meaning !== 'review' && meaning !== 'integration') return;
    const readingUntil = Math.min(cursor, touchedAt + idleMs);
    const readingFrom = Math.max(from, typingUntil);
    if (readingUntil > readingFrom) credit(readingFrom, readingUntil, { kind: meaning, repository, steering: false });
  };

  const harvest = (before: number): readonly SensedMinutes[] => {
    const done: SensedMinutes[] = [];
    for (const [minute, shares] of [...minutes].sort(([a], [b]) => a - b)) {
      if (minute >= before) continue;
      minutes.delete(minute);
      const work = workOf(shares);
      if (work) append(done, minute * minuteMs, work);
    }
    return done;
  };

  return {
    take(event) {
      advance(event.at);
      switch (event.type) {
        case 'shown':
          meaning = event.meaning;
          repository = event.repository;
          touchedAt = cursor;
          typedWork = undefined;
          return;
        case 'typed':
        case 'steered':
          typedAt = cursor;
          touchedAt = cursor;
          typedWork = {
            kind: event.direction ? 'direction' : 'handsOn',
            repository: event.repository,
            steering: event.type === 'steered',
          };
          return;
        case 'moved':
          touchedAt = cursor;
          return;
        case 'window':
          if (event.focused && (!focused || (event.active && !active))) touchedAt = cursor;
          focused = event.focused;
          active = event.active;
      }
    },
    collect(at) {
      advance(at);
      return harvest(Math.floor(cursor / minuteMs));
    },
    finish(at) {
      advance(at);
      return harvest(Number.POSITIVE_INFINITY);
    },
  };
}

/**
 * The kind that held most of a minute, where it held at least half of it. Only then is asked where and how: of the
 * repositories and of steering, those with the most of that kind.
 */
function workOf(shares: readonly Share[]): Work | undefined {
  const byKind = new Map<Kind, number>();
  for (const { work, ms } of shares) byKind.set(work.kind, (byKind.get(work.kind) ?? 0) + ms);
  const [kind, ms] = [...byKind].reduce((best, one) => (one[1] > best[1] ? one : best));
  if (ms < minuteMs * minuteShare) return undefined;
  const ofKind = shares.filter(({ work }) => work.kind === kind);
  return ofKind.reduce((best, share) => (share.ms > best.ms ? share : best)).work;
}

function sameWork(a: Work, b: Work): boolean {
  return a.kind === b.kind && a.repository === b.repository && a.steering === b.steering;
}

function append(done: SensedMinutes[], startsAt: number, work: Work): void {
  const last = done.at(-1);
  if (last && sameWork(last, work) && last.startsAt + last.minutes * minuteMs === startsAt) {
    done[done.length - 1] = { ...last, minutes: last.minutes + 1 };
  } else done.push({ startsAt, minutes: 1, ...work });
}
