import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Activity } from '../../../src/engine/activity/activity';
import { summarizePeriod } from '../../../src/engine/balance/period';
import { timeActivities } from '../../../src/engine/balance/timing';
import { exactly } from '../../../src/engine/estimate';
import type { CommitMinutes } from '../../../src/engine/hours/commitMinutes';
import { weekRange } from '../../../src/engine/hours/ranges';
import { kinds, type Source } from '../../../src/engine/kinds';
import { createCalendar } from '../../../src/engine/time/calendar';
import { minuteMs } from '../../../src/engine/time/now';

// Two weeks around the change to summer time, in zones that change, do not, and stand half an hour off.
const start = Date.parse('2024-03-22T00:00:00Z');
const minutesInSpan = 14 * 24 * 60;
const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');

const span = (source: Source) =>
  fc
    .record({ from: fc.nat(minutesInSpan), minutes: fc.integer({ min: 1, max: 300 }), kind: fc.constantFrom(...kinds) })
    .map(({ from, minutes, kind }): Omit<Activity, 'id'> => {
      const startsAt = start + from * minuteMs;
      return {
        at: startsAt,
        kind,
        source,
        timing: { by: 'span', minutes, startsAt },
        rule: 'test',
        reason: '',
        repository: undefined,
        commit: undefined,
      };
    });
const mix = fc.array(fc.oneof(span('said'), span('measured'), span('calendar')), { maxLength: 30 }).map(named);
const commits = fc.array(fc.record({ end: fc.nat(minutesInSpan), minutes: fc.nat(240) }), { maxLength: 20 });

function named(activities: readonly Omit<Activity, 'id'>[]): readonly Activity[] {
  return activities.map((activity, index) => ({ ...activity, id: `record:${index}` }));
}

function fromCommits(made: readonly { readonly end: number; readonly minutes: number }[]): {
  readonly activities: readonly Activity[];
  readonly times: ReadonlyMap<string, CommitMinutes>;
} {
  const times = new Map(
    made.map(({ end, minutes }, index): [string, CommitMinutes] => {
      const endsAt = start + end * minuteMs;
      return [`c${index}`, { minutes, startsAt: endsAt - minutes * minuteMs, endsAt }];
    }),
  );
  const activities = [...times].map(([commit, { endsAt }]): Activity => ({
    id: `commit:${commit}`,
    at: endsAt,
    kind: 'handsOn',
    source: 'estimated',
    timing: { by: 'commits', share: 1 },
    rule: 'test',
    reason: '',
    repository: 'r',
    commit,
  }));
  return { activities, times };
}

function time(activities: readonly Activity[], times: ReadonlyMap<string, CommitMinutes>, zone: string) {
  return timeActivities({
    activities,
    commitTimes: times,
    calendar: createCalendar(start - 86_400_000, start + (minutesInSpan + 1440) * minuteMs, zone, 4),
    weekRange: (mid) => weekRange(mid, false),
    allowance: () => exactly(15),
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
        for (const { timing } of spans) if (timing.by === 'span') mark(timing.startsAt ?? 0, timing.minutes);
        for (const { startsAt, minutes } of times.values()) mark(startsAt, minutes);
        assert.ok(sum(timed) <= marked.size, `${sum(timed)} minutes given, ${marked.size} there`);
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
