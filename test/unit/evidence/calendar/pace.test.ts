import assert from 'node:assert/strict';
import { readCalendarInSteps } from '../../../../src/engine/evidence/calendar/file';
import { calendar, entry, read, span } from './sample';

const dayOf = (index: number): string =>
  new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');

/** Several meetings a day for many years, in a zone that nobody describes. */
const many = (count: number, zone: string): string =>
  calendar(
    ...Array.from({ length: count }, (_, index) =>
      entry(`DTSTART;TZID=${zone}:${dayOf(Math.floor(index / 4))}T090000`, 'DURATION:PT30M').replace(
        'one@',
        `${index}@`,
      ),
    ),
  );

/** So many of the longest steps may have been something else: a collection of memory, another program's turn. */
const interruptions = 5;

function pace(text: string): { readonly steps: number; readonly longest: number; readonly all: number } {
  const reading = readCalendarInSteps(text, span);
  const times: number[] = [];
  for (let done = false; !done;) {
    const start = performance.now();
    done = reading.next().done === true;
    times.push(performance.now() - start);
  }
  // A machine that does something else for a moment is no step of ours.
  const longest = times.toSorted((a, b) => b - a)[interruptions] ?? 0;
  return { steps: times.length, longest, all: times.reduce((sum, time) => sum + time, 0) };
}

describe('Reading a large calendar file', () => {
  for (const zone of ['Europe/Paris', 'Nowhere/Known']) {
    it(`lets others run all along, with meetings in ${zone}`, () => {
      const { steps, longest, all } = pace(many(60_000, zone));
      assert.ok(steps > 200, `${steps} steps`);
      assert.ok(longest < all / 4, `${longest} of ${all} ms in one step`);
    });
  }

  it('costs by the span that is asked for, not by how long ago a series began', () => {
    const series = (year: string): string =>
      calendar(
        ...Array.from({ length: 400 }, (_, index) =>
          entry(`DTSTART;TZID=Europe/Paris:${year}0101T100000`, 'DURATION:PT30M', 'RRULE:FREQ=DAILY').replace(
            'one@',
            `${index}@`,
          ),
        ),
      );
    const [fresh, old] = [series('2024'), series('1925')];
    const best = (text: string): number => Math.min(...[1, 2, 3].map(() => pace(text).all));
    best(fresh);
    assert.ok(best(old) < 5 * best(fresh));
    assert.equal(read(old).events.length, 400 * 28);
  });

  const endless: readonly (readonly [string, number])[] = [
    ['FREQ=DAILY', 28],
    ['FREQ=DAILY;INTERVAL=2', 14],
    ['FREQ=WEEKLY;BYDAY=MO,FR', 8],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=DAILY;INTERVAL=1000000000;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=20;BYMONTH=4', 0],
    ['FREQ=HOURLY;BYHOUR=9', 28],
  ];
  for (const [rule, count] of endless) {
    it(`ends for a rule without an end: ${rule}`, () => {
      const text = calendar(entry('DTSTART:19700101T090000Z', 'DURATION:PT15M', `RRULE:${rule}`));
      assert.equal(read(text).events.length, count);
      assert.equal(read(text).leftOut.unreadable, 0);
    });
  }

  it('says when a rule gives more than anybody meets', () => {
    for (const rule of ['FREQ=MINUTELY', 'FREQ=SECONDLY']) {
      const reading = read(calendar(entry('DTSTART:19700101T090000Z', 'DURATION:PT1M', `RRULE:${rule}`)));
      assert.equal(reading.events.length, 0);
      assert.equal(reading.leftOut.unreadable, 1);
    }
  });
});
