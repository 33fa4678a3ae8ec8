import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarReading, LeftOut } from '../../../../src/engine/evidence/calendar/event';
import { readCalendarFile } from '../../../../src/engine/evidence/calendar/file';

const folder = 'test/unit/evidence/calendar/fixtures';
const span = { from: Date.parse('2024-03-18T00:00:00Z'), to: Date.parse('2024-04-15T00:00:00Z') };
type Read = Extract<CalendarReading, { kind: 'read' }>;

/** Calendar programs end their lines the way the standard asks; a repository may hold them the other way. */
function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.ics`), 'utf8').replaceAll(/\r?\n/gu, '\r\n');
}

function read(text: string, timeZone: string): Read {
  const reading = readCalendarFile(text, { ...span, timeZone });
  assert.ok(reading.kind === 'read');
  return reading;
}

const meetings = ({ events }: Read): readonly string[] =>
  events.map(({ startsAt, minutes }) => `${new Date(startsAt).toISOString().slice(0, 16)} ${minutes}`);

interface Program {
  readonly name: string;
  /** In UTC, with minutes; a floating time is given per zone of the reader. */
  readonly meetings: (floating: Readonly<Record<string, string>>) => readonly string[];
  readonly leftOut: Partial<Record<LeftOut, number>>;
}

const zones = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata'] as const;
type Zone = (typeof zones)[number];

const programs: readonly Program[] = [
  {
    // A weekly meeting with an end, one taken out, one moved over the change of the clock; a meeting I declined.
    name: 'google',
    meetings: () => ['2024-03-20T15:00 30', '2024-03-21T09:00 30', '2024-03-29T13:00 45', '2024-04-11T08:00 30'],
    leftOut: { allDay: 1, declined: 1, free: 1 },
  },
  {
    // Zones by the names of Windows, one of them not described; two taken out in one line, one moved; time kept free.
    name: 'exchange',
    meetings: () => [
      '2024-03-18T08:30 15',
      '2024-03-19T08:30 15',
      '2024-03-19T16:00 60',
      '2024-03-22T10:00 30',
      '2024-03-25T08:30 15',
      '2024-03-26T08:30 15',
      '2024-03-27T08:30 15',
      '2024-03-28T08:30 15',
      '2024-03-29T08:30 15',
      '2024-04-01T07:30 15',
      '2024-04-02T07:30 15',
    ],
    leftOut: { allDay: 1, cancelled: 1, free: 1, unreadable: 1 },
  },
  {
    // Every second week without an end, a floating time, dates beside a meeting, one brought forward into the span.
    name: 'apple',
    meetings: ({ quarter = '' }) => [
      '2024-03-19T14:00 30',
      quarter,
      '2024-03-21T16:00 90',
      '2024-03-26T19:00 90',
      '2024-03-27T19:00 90',
      '2024-04-02T14:00 30',
      '2024-04-12T13:00 60',
    ],
    leftOut: {},
  },
  {
    // A zone behind a path; the last Friday of a month; a night in which an hour is missing.
    name: 'thunderbird',
    meetings: () => ['2024-03-29T15:00 60', '2024-03-31T00:00 90'],
    leftOut: {},
  },
  {
    // Every day over the end of summer on the other side of the world, one of them called off; a task is no meeting.
    name: 'nextcloud',
    meetings: () => [
      '2024-04-03T20:00 30',
      '2024-04-04T20:00 30',
      '2024-04-06T21:00 30',
      '2024-04-07T21:00 30',
      '2024-04-08T21:00 30',
    ],
    leftOut: { cancelled: 1 },
  },
];

const quarters: Readonly<Record<Zone, string>> = {
  'Europe/Paris': '2024-03-20T16:00 15',
  'America/Los_Angeles': '2024-03-21T00:00 15',
  'Asia/Kolkata': '2024-03-20T11:30 15',
};

describe('Calendar files in the forms of the big programs', () => {
  const machine = process.env['TZ'];
  afterEach(() => {
    if (machine === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machine;
  });

  for (const { name, meetings: expected, leftOut } of programs) {
    for (const zone of zones) {
      it(`${name}: hold the same meetings on a machine in ${zone}`, () => {
        process.env['TZ'] = zone;
        const reading = read(textOf(name), zone);
        assert.deepEqual(meetings(reading), [...expected({ quarter: quarters[zone] })].sort());
        const none = { allDay: 0, cancelled: 0, declined: 0, free: 0, noLength: 0, unreadable: 0 };
        assert.deepEqual(reading.leftOut, { ...none, ...leftOut });
      });
    }
  }

  it('keep the key of every meeting over a second reading, and the key of a series wherever its meetings stand', () => {
    for (const { name } of programs) {
      const [first, second] = [read(textOf(name), 'Europe/Paris'), read(textOf(name), 'Asia/Kolkata')];
      assert.deepEqual(second.events.map(({ key }) => key).sort(), first.events.map(({ key }) => key).sort());
      assert.equal(new Set(first.events.map(({ key }) => key)).size, first.events.length);
      for (const { series } of first.events) assert.ok(first.series.has(series ?? ''));
    }
  });

  it('that take meetings back take all of them', () => {
    const reading = read(textOf('nextcloud').replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL'), 'Europe/Paris');
    assert.deepEqual(reading.events, []);
    assert.equal(reading.series.size, 1, 'the series is still known, so that its meetings can go');
  });

  it('know a meeting I declined by my address, too', () => {
    const nameless = textOf('google').replace('X-WR-CALNAME:ada@example.invalid', 'X-WR-CALNAME:Work');
    assert.equal(read(nameless, 'Europe/Paris').leftOut.declined, 0);
    const mine = readCalendarFile(
      nameless,
      { ...span, timeZone: 'Europe/Paris' },
      (at) => at === 'ada@example.invalid',
    );
    assert.equal(mine.kind === 'read' && mine.leftOut.declined, 1);
  });

  it('of many years are read whole', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => {
      const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');
      return [
        'BEGIN:VEVENT',
        `UID:${index}@example.invalid`,
        `DTSTART;TZID=Europe/Paris:${day}T090000`,
        'DURATION:PT30M',
        'SUMMARY:Design',
        'END:VEVENT',
      ].join('\r\n');
    });
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
    assert.equal(read(text, 'Europe/Paris').events.length, 28);
  });

  it('lose one torn or foreign entry and keep the rest', () => {
    const torn = textOf('google').replace('DTSTART:20240320T150000Z', 'DTSTART:whenever\r\n: no property');
    const reading = read(torn, 'Europe/Paris');
    assert.deepEqual(meetings(reading), ['2024-03-21T09:00 30', '2024-03-29T13:00 45', '2024-04-11T08:00 30']);
    assert.equal(reading.leftOut.unreadable, 1);
  });
});
