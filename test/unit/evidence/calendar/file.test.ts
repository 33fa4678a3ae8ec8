import assert from 'node:assert/strict';
import type { CalendarEvent } from '../../../../src/engine/evidence/calendar/event';
import { readCalendarFile } from '../../../../src/engine/evidence/calendar/file';

const span = {
  from: Date.parse('2024-03-18T00:00:00Z'),
  to: Date.parse('2024-04-15T00:00:00Z'),
  timeZone: 'Europe/Paris',
};
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sample//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:one@example.invalid', 'SUMMARY:1:1 Ada', ...lines, 'END:VEVENT'].join('\r\n');

function read(text: string, timeZone = span.timeZone): readonly CalendarEvent[] {
  const reading = readCalendarFile(text, { ...span, timeZone });
  assert.ok(reading.kind === 'read', 'not read as a calendar');
  return reading.events;
}
const starts = (events: readonly CalendarEvent[]): readonly string[] =>
  events.map(({ startsAt }) => new Date(startsAt).toISOString());

/** A zone described the way desktop calendar programs do, under a name no zone database has. */
const describedZone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('A calendar file', () => {
  it('is read with a zone that is only named, across the change to summer time', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Berlin:20240321T100000',
        'DTEND;TZID=Europe/Berlin:20240321T103000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
    );
    assert.deepEqual(starts(read(text)), [
      '2024-03-21T09:00:00.000Z',
      '2024-03-28T09:00:00.000Z',
      '2024-04-04T08:00:00.000Z',
    ]);
    assert.deepEqual(
      read(text).map(({ minutes }) => minutes),
      [30, 30, 30],
    );
  });

  it('is read the same in every zone of the reader when its own zone is named', () => {
    const text = calendar(event('DTSTART;TZID=America/New_York:20240320T090000', 'DURATION:PT45M'));
    for (const zone of ['Europe/Paris', 'Asia/Kolkata', 'Pacific/Auckland']) {
      assert.deepEqual(starts(read(text, zone)), ['2024-03-20T13:00:00.000Z']);
    }
  });

  it('takes times without a zone as the reader’s own', () => {
    const text = calendar(event('DTSTART:20240320T090000', 'DTEND:20240320T093000'));
    assert.deepEqual(starts(read(text, 'Asia/Kolkata')), ['2024-03-20T03:30:00.000Z']);
  });

  it('believes a zone that the file describes itself', () => {
    const text = calendar(
      ...describedZone,
      event(
        'DTSTART;TZID=W. Europe Standard Time:20240328T100000',
        'DTEND;TZID=W. Europe Standard Time:20240328T110000',
        'RRULE:FREQ=WEEKLY;UNTIL=20240404T080000Z',
      ),
    );
    assert.deepEqual(starts(read(text)), ['2024-03-28T09:00:00.000Z', '2024-04-04T08:00:00.000Z']);
  });

  it('follows exceptions: one moved, one cancelled, one taken out', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Paris:20240319T100000',
        'DTEND;TZID=Europe/Paris:20240319T103000',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE;TZID=Europe/Paris:20240320T100000',
      ),
      event(
        'RECURRENCE-ID;TZID=Europe/Paris:20240321T100000',
        'DTSTART;TZID=Europe/Paris:20240321T150000',
        'DTEND;TZID=Europe/Paris:20240321T160000',
      ),
      event(
        'RECURRENCE-ID;TZID=Europe/Paris:20240322T100000',
        'DTSTART;TZID=Europe/Paris:20240322T100000',
        'DTEND;TZID=Europe/Paris:20240322T103000',
        'STATUS:CANCELLED',
      ),
    );
    assert.deepEqual(starts(read(text)), ['2024-03-19T09:00:00.000Z', '2024-03-21T14:00:00.000Z']);
  });

  it('leaves out whole days, free time and cancelled meetings, and says how many', () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20240320', 'DTEND;VALUE=DATE:20240321'),
      event('DTSTART:20240320T090000Z', 'DTEND:20240320T093000Z', 'TRANSP:TRANSPARENT'),
      event('DTSTART:20240320T090000Z', 'DTEND:20240320T093000Z', 'STATUS:CANCELLED'),
    );
    const reading = readCalendarFile(text, span);
    assert.ok(reading.kind === 'read');
    assert.deepEqual(reading.events, []);
    assert.deepEqual(reading.leftOut, { allDay: 1, cancelled: 1, declined: 0, free: 1, noLength: 0, unreadable: 0 });
  });

  it('gives each meeting the same key on every import, and no two the same', () => {
    const text = calendar(event('DTSTART:20240320T090000Z', 'DTEND:20240320T093000Z', 'RRULE:FREQ=DAILY;COUNT=5'));
    const keys = read(text).map(({ key }) => key);
    assert.deepEqual(
      read(text).map(({ key }) => key),
      keys,
    );
    assert.equal(new Set(keys).size, 5);
  });

  it('is refused when it is something else', () => {
    for (const text of ['', 'hello', '{"a":1}', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'END:VCALENDAR\r\n']) {
      assert.equal(readCalendarFile(text, span).kind, 'notACalendar', text);
    }
  });

  it('counts an entry it cannot make sense of and keeps the others', () => {
    const text = calendar(
      event('DTSTART:nonsense', 'RRULE:FREQ=SOMETIMES'),
      event('DTSTART:20240320T090000Z', 'DURATION:PT30M'),
    );
    const reading = readCalendarFile(text, span);
    assert.ok(reading.kind === 'read');
    assert.equal(reading.events.length, 1);
  });

  it('says how many entries have no length, or end before they begin', () => {
    const text = calendar(
      event('DTSTART:20240320T090000Z'),
      event('DTSTART:20240320T090000Z', 'DTEND:20240320T080000Z'),
      event('DTSTART:20240320T090000Z', 'DURATION:-PT30M'),
    );
    const reading = readCalendarFile(text, span);
    assert.ok(reading.kind === 'read');
    assert.deepEqual(reading.events, []);
    assert.equal(reading.leftOut.noLength, 3);
  });

  it('puts an hour that summer time leaves out behind the change, as the standard asks', () => {
    const gap = event('DTSTART;TZID=Europe/Paris:20240330T023000', 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3');
    const expected = ['2024-03-30T01:30:00.000Z', '2024-03-31T01:30:00.000Z', '2024-04-01T00:30:00.000Z'];
    assert.deepEqual(starts(read(calendar(gap))), expected);
    const described = gap.replace('Europe/Paris', 'W. Europe Standard Time');
    assert.deepEqual(starts(read(calendar(...describedZone, described))), expected);
  });
});

describe('A rule of a calendar file', () => {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2024-03-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2', ['2024-04-01', '2024-04-02']],
    ['FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=-1', ['2024-03-21', '2024-03-28', '2024-04-04', '2024-04-11']],
    ['FREQ=YEARLY;BYWEEKNO=13;BYDAY=WE', ['2024-03-27']],
    ['FREQ=YEARLY;BYYEARDAY=-270', ['2024-04-06']],
    ['FREQ=YEARLY;BYDAY=13FR', ['2024-03-29']],
    ['FREQ=WEEKLY;UNTIL=20240326', ['2024-03-19', '2024-03-26']],
    ['FREQ=WEEKLY;UNTIL=20240326T085959Z', ['2024-03-19']],
    ['FREQ=DAILY;BYDAY=SA;INTERVAL=2', ['2024-03-23', '2024-04-06']],
  ];
  for (const [rule, days] of rules) {
    it(`gives the days that the standard says: ${rule}`, () => {
      const first = rule.includes('INTERVAL') ? '20240101' : '20240102';
      const text = calendar(event(`DTSTART;TZID=Europe/Paris:${first}T100000`, 'DURATION:PT30M', `RRULE:${rule}`));
      assert.deepEqual(
        read(text).map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10)),
        days,
      );
    });
  }
});
