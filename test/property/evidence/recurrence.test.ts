import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readRecurrence } from '../../../src/engine/evidence/calendar/recurrence';
import { recurrenceTimes } from '../../../src/engine/evidence/calendar/recurrenceTimes';
import { hashOf } from '../../../src/engine/evidence/calendar/hash';
import { dayMs } from '../../../src/engine/time/now';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 4,
});
const places = fc.constantFrom('1MO', '2TU', '-1FR', '3WE', '-2TH');
const interval = fc.integer({ min: 1, max: 5 }).map((every) => `;INTERVAL=${every}`);
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
);
const rules = fc
  .oneof(
    fc.constant('FREQ=DAILY'),
    weekdays.map((days) => `FREQ=DAILY;BYDAY=${days.join(',')}`),
    fc.constantFrom(
      'FREQ=DAILY;BYMONTH=1,3',
      'FREQ=DAILY;BYMONTHDAY=1,15',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
    ),
    fc
      .tuple(weekdays, fc.constantFrom('', ';WKST=SU'))
      .map(([days, start]) => `FREQ=WEEKLY;BYDAY=${days.join(',')}${start}`),
    places.map((place) => `FREQ=MONTHLY;BYDAY=${place}`),
    fc.constantFrom('FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=1,10', 'FREQ=MONTHLY;BYMONTHDAY=31'),
    places.map((place) => `FREQ=YEARLY;BYMONTH=3;BYDAY=${place}`),
    fc.constantFrom('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=YEARLY;BYMONTH=6', 'FREQ=HOURLY'),
  )
  .chain((rule) => fc.tuple(fc.constant(rule), interval, end).map((parts) => parts.join('')));

function timesOf(rule: string, start: number, stretch: Stretch): readonly number[] {
  return [...recurrenceTimes(readRecurrence(rule, undefined), start, stretch, () => false)];
}

/** What another reader of calendars gives, followed from the beginning. */
function byTheLibrary(rule: string, start: number, stretch: Stretch): readonly number[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)),
  );
  const times: number[] = [];
  for (;;) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next) return times;
    const wall = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    if (wall >= stretch.to) return times;
    if (wall >= stretch.from) times.push(wall);
  }
}

describe('The times of a recurrence rule', () => {
  it('are those that ical.js finds, wherever the stretch lies', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: Date.UTC(2016, 0, 1) / 60_000, max: Date.UTC(2020, 11, 28) / 60_000 }),
        fc.integer({ min: -100, max: 2500 }),
        (rule, minute, later) => {
          const start = minute * 60_000;
          const from = Math.floor((start + later * dayMs) / dayMs) * dayMs;
          const stretch = { from, to: from + 100 * dayMs };
          // Of a first meeting that its own rule does not name the standard says nothing, and ical.js now this, now that.
          fc.pre(timesOf(rule, start, { from: start, to: start + 1 }).length === 1);
          assert.deepEqual(timesOf(rule, start, stretch).map(iso), byTheLibrary(rule, start, stretch).map(iso));
        },
      ),
      { numRuns: 400 },
    );
  });
});

const iso = (wall: number): string => new Date(wall).toISOString();

describe('The hash of a meeting', () => {
  it('is FNV-1a of 64 bits, as earlier imports wrote it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('', 'é', '\u{1F642}'), (id, mark) => {
        const text = id + mark + id;
        let hash = 0xcbf29ce484222325n;
        for (const character of text) {
          hash ^= BigInt(character.codePointAt(0) ?? 0);
          hash = BigInt.asUintN(64, hash * 0x100000001b3n);
        }
        assert.equal(hashOf(text), hash.toString(16).padStart(16, '0'));
      }),
    );
  });
});
