import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Activity } from '../../../src/engine/activity/activity';
import { summarizePeriod } from '../../../src/engine/balance/period';
import { timeActivities } from '../../../src/engine/balance/timing';
import type { CommitMinutes } from '../../../src/engine/hours/commitMinutes';
import { exactly } from '../../../src/engine/estimate';
import { weekRange } from '../../../src/engine/hours/ranges';
import { kinds, type Source } from '../../../src/engine/kinds';
import { createCalendar } from '../../../src/engine/time/calendar';
import { minuteMs } from '../../../src/engine/time/now';

// Zones that change their clocks, do not, and stand half an hour off; days around the change of each.
const start = Date.parse('2024-03-08T00:00:00Z');
const minutesInSpan = 32 * 24 * 60;
const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
const daysOfChange = ['2024-03-10', '2024-03-31', '2024-04-06'].map((day) => (Date.parse(day) - start) / minuteMs);
/** Minutes after `start`: dense around the changes, so that spans meet each other there. */
const minuteAt = fc.oneof(
  { weight: 1, arbitrary: fc.nat(minutesInSpan) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...daysOfChange), fc.nat(30 * 60)).map(([day, more]) => day + more),
  },
);

/** A span of one source; without a place, as a log entry of some time that day, when `placed` says so. */
const span = (source: Source, placed: fc.Arbitrary<boolean> = fc.constant(true)) =>
  fc
    .record({
      from: minuteAt,
      minutes: fc.integer({ min: 1, max: 300 }),
      kind: fc.constantFrom(...kinds),
      isPlaced: placed,
      // The editor knows the repository, and two windows may have stood in the same.
      repository: source === 'measured' ? fc.constantFrom('r', 'r2', undefined) : fc.constant(undefined),
    })
    .map(({ from, minutes, kind, isPlaced, repository }): Omit<Activity, 'id'> => {
      const startsAt = start + from * minuteMs;
      return {
        at: startsAt,
        kind,
        source,
        timing: { by: 'span', minutes, startsAt: isPlaced ? startsAt : undefined },
        rule: 'test',
        reason: '',
        repository,
        commit: undefined,
      };
    });
const mix = fc
  .array(fc.oneof(span('said', fc.boolean()), span('measured'), span('measured'), span('calendar')), { maxLength: 30 })
  .map(named);
const commits = fc.array(
  fc.record({ end: minuteAt, minutes: fc.nat(240), event: fc.option(fc.constantFrom(...kinds), { nil: undefined }) }),
  { maxLength: 20 },
);
const allowanceMinutes = 15;

function named(activities: readonly Omit<Activity, 'id'>[]): readonly Activity[] {
  return activities.map((activity, index) => ({ ...activity, id: `record:${index}` }));
}

type Made = typeof commits extends fc.Arbitrary<infer T> ? T : never;

/** Commits of mine, and events of a kind that have an allowance. */
function fromCommits(made: Made): {
  readonly activities: readonly Activity[];
  readonly times: ReadonlyMap<string, CommitMinutes>;
} {
  const times = new Map(
    made.map(({ end, minutes }, index): [string, CommitMinutes] => {
      const endsAt = start + end * minuteMs;
      return [`c${index}`, { minutes, startsAt: endsAt - minutes * minuteMs, endsAt }];
    }),
  );
  const activities = made.map(({ end, event }, index): Activity => ({
    id: `commit:c${index}`,
    at: start + end * minuteMs,
    kind: event ?? 'handsOn',
    source: 'estimated',
    timing: event ? { by: 'allowance', allowance: 'review', share: 1, lines: undefined } : { by: 'commits', share: 1 },
    rule: 'test',
    reason: '',
    repository: 'r',
    commit: `c${index}`,
  }));
  return { activities, times };
}

function time(activities: readonly Activity[], times: ReadonlyMap<string, CommitMinutes>, zone: string) {
  return timeActivities({
    activities,
    commitTimes: times,
    calendar: createCalendar(start - 86_400_000, start + (minutesInSpan + 1440) * minuteMs, zone, 4),
    foldedWeeks: [],
    weekRange: (mid) => weekRange(mid, false),
    allowance: () => ({ low: allowanceMinutes / 3, mid: allowanceMinutes, high: allowanceMinutes * 3 }),
  });
}

const sum = (timed: ReturnType<typeof time>): number => timed.reduce((total, { minutes }) => total + minutes.mid, 0);

describe('One week from three clocks', () => {
  it('counts no minute twice, over any mix of sources, zones and changes of the clock', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        const timed = time([...spans, ...activities], times, zone);
        const marked = new Set<number>();
        const mark = (from: number, minutes: number): void => {
          for (let minute = 0; minute < minutes; minute += 1) marked.add(from / minuteMs + minute);
        };
        let loose = 0;
        for (const { timing } of spans) {
          if (timing.by !== 'span') continue;
          if (timing.startsAt === undefined) loose += timing.minutes;
          else mark(timing.startsAt, timing.minutes);
        }
        for (const { timing, commit = '' } of activities) {
          const time = times.get(commit);
          if (timing.by === 'allowance') loose += allowanceMinutes;
          else if (time) mark(time.startsAt, time.minutes);
        }
        const there = marked.size + loose;
        assert.ok(sum(timed) <= there, `${sum(timed)} minutes given, ${there} there`);
      }),
    );
  });

  it('never covers less of what is said, measured or planned when one of them is added', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        const covered = (given: readonly Activity[]): number =>
          sum(time([...given, ...activities], times, zone).filter(({ source }) => source !== 'estimated'));
        assert.ok(covered(spans) >= covered(spans.slice(0, -1)));
      }),
    );
  });

  it('tells of every minute that an item with a place did not get who has it', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        for (const { timing, minutes, overlaps = [] } of time([...spans, ...activities], times, zone)) {
          if (timing.by !== 'span') continue;
          const lost = overlaps.reduce((total, overlap) => total + overlap.minutes, 0);
          assert.equal(minutes.mid + lost, timing.minutes);
        }
      }),
    );
  });

  it('does not depend on the order in which evidence arrives', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        const all = [...spans, ...activities];
        assert.deepEqual(time(all, times, zone), time([...all].reverse(), times, zone));
      }),
    );
  });

  it('keeps low, mid and high in order for every item', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        for (const { minutes } of time([...spans, ...activities], times, zone)) {
          assert.ok(minutes.low <= minutes.mid + 1e-9 && minutes.mid <= minutes.high + 1e-9, JSON.stringify(minutes));
        }
      }),
    );
  });

  it('splits a period over its days so that low, mid and high add up in whole minutes', () => {
    fc.assert(
      fc.property(mix, commits, zones, (spans, made, zone) => {
        const { activities, times } = fromCommits(made);
        const timed = time([...spans, ...activities], times, zone);
        const byDay = new Map(timed.map(({ day }) => [day, timed.filter((one) => one.day === day)]));
        const week = summarizePeriod({
          from: '2024-03-25',
          to: '2024-03-31',
          byDay,
          visibleKinds: new Set(),
          statedWeekHours: 40,
          commitRange: (mid) => weekRange(mid, false),
        });
        for (const kind of kinds) {
          const days = week.days.flatMap(({ hours }) => hours[kind] ?? []);
          for (const { low, mid, high } of days) assert.ok(0 <= low && low <= mid && mid <= high);
          const total = days.reduce(
            ({ low, mid, high }, day) => ({
              low: low + day.low,
              mid: mid + day.mid,
              high: high + day.high,
            }),
            exactly(0),
          );
          assert.deepEqual(total, week.hours[kind] ?? exactly(0));
          assert.ok(Object.values(total).every(Number.isInteger));
        }
      }),
    );
  });
});
