import assert from 'node:assert/strict';
import { readCalendarFile } from '../../../../src/engine/evidence/calendar/file';
import { calendar, entry, meetings, read, span } from './sample';

const weekly = entry('DTSTART;TZID=Europe/Paris:20240319T100000', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3');
const inUtc = entry('DTSTART:20240319T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3');
const moved = (standsFor: string): string =>
  entry(`RECURRENCE-ID${standsFor}`, 'DTSTART;TZID=Europe/Paris:20240327T150000', 'DURATION:PT45M');
const expected = ['2024-03-19T09:00 30', '2024-03-27T14:00 45', '2024-04-02T08:00 30'];

describe('One changed meeting of a series', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['on the clock of its series', ';TZID=Europe/Paris:20240326T100000'],
    ['in UTC', ':20240326T090000Z'],
    ['on the clock of another place', ';TZID=America/New_York:20240326T050000'],
    ['by its day alone', ';VALUE=DATE:20240326'],
  ];
  for (const [form, standsFor] of forms) {
    it(`is known when the file names it ${form}`, () => {
      assert.deepEqual(meetings(read(calendar(weekly, moved(standsFor)))), expected);
    });
  }

  it('is known on a local clock when its series is in UTC', () => {
    assert.deepEqual(meetings(read(calendar(inUtc, moved(';TZID=Europe/Paris:20240326T100000')))), [
      '2024-03-19T09:00 30',
      '2024-03-27T14:00 45',
      '2024-04-02T09:00 30',
    ]);
  });

  it('has one key however the file names it', () => {
    const keys = forms.map(([, standsFor]) => read(calendar(weekly, moved(standsFor))).events.map(({ key }) => key));
    for (const other of keys) assert.deepEqual(other, keys[0]);
    assert.deepEqual(
      read(calendar(weekly)).events.map(({ key }) => key),
      keys[0],
    );
  });

  it('is a meeting of its own where the rule has none', () => {
    const added = moved(';TZID=Europe/Paris:20240327T150000');
    assert.deepEqual(meetings(read(calendar(weekly, added))), [
      '2024-03-19T09:00 30',
      '2024-03-26T09:00 30',
      '2024-03-27T14:00 45',
      '2024-04-02T08:00 30',
    ]);
  });

  it('is taken out by an instant, on any clock, or by its day', () => {
    for (const out of [
      'EXDATE:20240326T090000Z',
      'EXDATE;TZID=Asia/Kolkata:20240326T143000',
      'EXDATE;VALUE=DATE:20240326',
    ]) {
      const text = calendar(weekly.replace('DURATION', `${out}\r\nDURATION`));
      assert.deepEqual(meetings(read(text)), ['2024-03-19T09:00 30', '2024-04-02T08:00 30'], out);
    }
  });

  it('may change all later ones with it', () => {
    const later = moved(';RANGE=THISANDFUTURE:20240326T090000Z');
    assert.deepEqual(meetings(read(calendar(weekly, later))), [
      '2024-03-19T09:00 30',
      '2024-03-27T14:00 45',
      '2024-04-03T13:00 45',
    ]);
  });

  it('stands beside dates, each once and with its own length', () => {
    const text = calendar(
      entry(
        'DTSTART;TZID=Europe/Paris:20240319T100000',
        'DURATION:PT30M',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'RDATE;TZID=Europe/Paris:20240326T100000,20240328T110000',
        'RDATE;VALUE=PERIOD:20240329T100000Z/PT1H,20240401T100000Z/20240401T101500Z',
      ),
    );
    assert.deepEqual(meetings(read(text)), [
      '2024-03-19T09:00 30',
      '2024-03-26T09:00 30',
      '2024-03-28T10:00 30',
      '2024-03-29T10:00 60',
      '2024-04-01T10:00 15',
    ]);
  });

  it('whose zone nobody knows is told, and the rest of the series stays', () => {
    const reading = readCalendarFile(calendar(weekly, moved(';TZID=Nowhere/Known:20240326T100000')), span);
    assert.ok(reading.kind === 'read');
    assert.equal(reading.leftOut.unreadable, 1);
    assert.equal(reading.events.length, 3);
  });
});
