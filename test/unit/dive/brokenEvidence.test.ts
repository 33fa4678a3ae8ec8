import assert from 'node:assert/strict';
import type { Depth } from '../../../src/engine/dive/diveReport';
import type { Kind } from '../../../src/engine/kinds';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report } from '../../../src/engine/report';
import { readSettings } from '../../../src/engine/settings/settings';
import { weekdayOf, weekOf } from '../../../src/engine/time/calendar';
import type { DayName } from '../../../src/engine/time/now';
import { at, confirmed, records, today, workingDaysUpTo, zone } from './sample';

type Said = readonly [number, RecordBody];

const days = workingDaysUpTo(today, 60);
/** The last week: Monday to Friday. */
const lastWeek = days.slice(-5);
const isLast = (day: DayName): boolean => lastWeek.includes(day);

/** The depth on each evening of the last week, as it was told then; `told` says what each day holds. */
function evenings(told: (day: DayName, index: number) => readonly Said[]): readonly Depth[] {
  const said = days.flatMap(told);
  return lastWeek.map((day) => {
    const instant = at(day, 18);
    const known = records(['2024-01-02', confirmed], ...said.filter(([when]) => when <= instant));
    const settings = readSettings({}).settings;
    return report({ repositories: [] }, known, settings, { instant, timeZone: zone }).dive.depth;
  });
}

const iso = (day: DayName, hour: number): string => new Date(at(day, hour)).toISOString();

function logged(day: DayName, hour: number, kind: Kind, minutes: number): Said {
  return [at(day, 17), { type: 'log.added', kind, minutes, day, startsAt: iso(day, hour) }];
}

function sensed(day: DayName, hour: number, kind: Kind, minutes: number): Said {
  return [at(day, 17), { type: 'editor.minutes', kind, minutes, startsAt: iso(day, hour) }];
}

/** Half as much again as usual in the last week, and as much review as ever. */
function steady(day: DayName): readonly Said[] {
  return [logged(day, 8, 'handsOn', isLast(day) ? 200 : 120), logged(day, 14, 'review', 30)];
}

/** Building alone in the last week. */
function diving(day: DayName): readonly Said[] {
  return isLast(day)
    ? [logged(day, 8, 'handsOn', 360)]
    : [logged(day, 8, 'handsOn', 120), ...[14, 15].map((hour) => logged(day, hour, 'review', 30))];
}

const atTheSurface: readonly Depth[] = ['surface', 'surface', 'surface', 'surface', 'surface'];
const found: readonly Depth[] = ['surface', 'wading', 'diving', 'diving', 'diving'];

describe('A depth where evidence begins or ends, and the work does not change', () => {
  it('knows the usual week and the dive without any of this', () => {
    assert.deepEqual(evenings(steady), atTheSurface);
    assert.deepEqual(evenings(diving), found);
  });

  it('takes the week whose total is not told yet for no fall against weeks that were told', () => {
    const tally = (day: DayName): readonly Said[] =>
      weekdayOf(day) === 5
        ? [[at(day, 17.5), { type: 'tally.kept', week: weekOf(day), minutes: { mentoring: 300, direction: 240 } }]]
        : [];
    assert.deepEqual(
      evenings((day) => [...steady(day), ...tally(day)]),
      atTheSurface,
    );
  });

  it('finds a dive as early where the totals of earlier weeks hold more building than their days', () => {
    const tally = (day: DayName): readonly Said[] =>
      weekdayOf(day) === 5
        ? [[at(day, 17.5), { type: 'tally.kept', week: weekOf(day), minutes: { handsOn: 1500, review: 900 } }]]
        : [];
    assert.deepEqual(
      evenings((day) => [...diving(day), ...tally(day)]),
      found,
    );
  });

  it('takes the end of an imported calendar for no fall of leading work', () => {
    const meetings = (day: DayName, index: number): readonly Said[] =>
      index < 52
        ? [15, 16].map((hour) => [
            at(day, 8),
            { type: 'calendar.item', key: `${day} ${hour}`, kind: 'mentoring', minutes: 30, startsAt: iso(day, hour) },
          ])
        : [];
    assert.deepEqual(
      evenings((day, index) => [...steady(day), ...meetings(day, index)]),
      atTheSurface,
    );
  });

  it('takes the end of sensing for no fall of leading work', () => {
    const editor = (day: DayName, index: number): readonly Said[] =>
      index < 53 ? [sensed(day, 8, 'handsOn', 120), sensed(day, 15, 'review', 90)] : [];
    assert.deepEqual(
      evenings((day, index) => [...steady(day), ...editor(day, index)]),
      atTheSurface,
    );
  });

  it('finds a dive as early where sensing has only just begun and sees reading that was always there', () => {
    const editor = (day: DayName, index: number): readonly Said[] =>
      index >= 50 ? [sensed(day, 8, 'handsOn', 120), sensed(day, 15, 'review', 90)] : [];
    assert.deepEqual(
      evenings((day, index) => [...diving(day), ...editor(day, index)]),
      found,
    );
  });
});
