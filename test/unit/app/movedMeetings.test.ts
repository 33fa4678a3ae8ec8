import assert from 'node:assert/strict';
import { fileUnder, strikeOut } from '../../../src/app/fileEvidence';
import { importCalendarItems, takeOutMeetings, undoImport, type Imported } from '../../../src/app/importCalendar';
import { correctEntry } from '../../../src/app/logWork';
import { undo } from '../../../src/app/undo';
import { readCalendarFile } from '../../../src/engine/evidence/calendar/file';
import { foldRecords } from '../../../src/engine/records/fold';
import { dayMs } from '../../../src/engine/time/now';
import type { DataFolder } from '../../../src/store/dataFolder';
import { valueOf } from '../store/place';
import { now, open, stateOf } from './place';

const span = { from: now.instant - 90 * dayMs, to: now.instant + 14 * dayMs, timeZone: now.timeZone };

function event(uid: string, ...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', `UID:${uid}@example.invalid`, 'SUMMARY:1:1 Ada', ...lines, 'END:VEVENT'].join('\r\n');
}
const single = (uid: string, start: string): string => event(uid, `DTSTART:${start}Z`, 'DURATION:PT30M');
const series = (start: string, rule: string): string =>
  event('series', `DTSTART;TZID=Europe/Paris:${start}`, 'DURATION:PT30M', `RRULE:${rule}`);

/** Reads a file of these meetings, as mentoring, and brings it in. */
async function bring(data: DataFolder, ...events: readonly string[]): Promise<Imported> {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
  const reading = readCalendarFile(text, span);
  assert.ok(reading.kind === 'read');
  const items = reading.events.map((meeting) => ({ ...meeting, kind: 'mentoring' as const }));
  const starts = items.map(({ startsAt }) => startsAt);
  const covers = { from: Math.min(...starts), to: Math.max(...starts) };
  const file = { items, series: reading.series, from: span.from, to: span.to, covers };
  return valueOf(await importCalendarItems(data.records, file, (await data.records.read()).records, now));
}

/** Start in UTC and kind of each meeting that stands, and whether it is struck out. */
async function standing(data: DataFolder): Promise<readonly string[]> {
  const { calendarItems, filed, struck } = await stateOf(data);
  return calendarItems
    .map(({ id, startsAt, kind, minutes }) => {
      const item = `record:${id}`;
      const start = new Date(startsAt).toISOString().slice(5, 16);
      return [
        start,
        filed.get(item) ?? kind,
        ...(minutes === 30 ? [] : [minutes]),
        ...(struck.has(item) ? ['struck'] : []),
      ].join(' ');
    })
    .sort();
}

async function recordAt(data: DataFolder, start: string): Promise<string> {
  const found = (await stateOf(data)).calendarItems.find(({ startsAt }) =>
    new Date(startsAt).toISOString().includes(start),
  );
  return found?.id ?? assert.fail(`nothing at ${start}`);
}

describe('What the user did to a meeting', () => {
  it('goes along when a single meeting moves, however far, and over later imports', async () => {
    const data = open();
    await bring(data, single('a', '20240226T090000'), single('b', '20240226T110000'), single('c', '20240226T130000'));
    valueOf(await fileUnder(data.records, `record:${await recordAt(data, '26T09')}`, 'direction'));
    valueOf(await strikeOut(data.records, `record:${await recordAt(data, '26T11')}`));
    valueOf(await undo(data.records, await recordAt(data, '26T13')));
    const moved = [single('a', '20240304T100000'), single('b', '20240105T110000'), single('c', '20240301T130000')];
    const expected = ['01-05T11:00 mentoring struck', '03-04T10:00 direction'];
    const { added, changed, removed } = await bring(data, ...moved);
    assert.deepEqual({ added, changed, removed }, { added: 0, changed: 2, removed: 0 });
    assert.deepEqual(await standing(data), expected);
    assert.equal((await bring(data, ...moved)).said.length, 0);
    await bring(data, single('a', '20240226T090000'), single('b', '20240226T110000'), single('c', '20240226T130000'));
    assert.deepEqual(await standing(data), ['02-26T09:00 direction', '02-26T11:00 mentoring struck']);
  });

  const shifts: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'by an hour',
      '20240226T110000',
      'FREQ=DAILY;COUNT=4',
      ['02-26T10:00 direction', '02-28T10:00 mentoring struck', '02-29T10:00 mentoring'],
    ],
    [
      'to another clock',
      '20240226T043000',
      'FREQ=DAILY;COUNT=4',
      ['02-26T03:30 direction', '02-28T03:30 mentoring struck', '02-29T03:30 mentoring'],
    ],
  ];
  for (const [how, start, rule, expected] of shifts) {
    it(`goes along when a whole series is moved ${how}`, async () => {
      const data = open();
      await bring(data, series('20240226T100000', 'FREQ=DAILY;COUNT=4'));
      valueOf(await fileUnder(data.records, `record:${await recordAt(data, '26T09')}`, 'direction'));
      valueOf(await undo(data.records, await recordAt(data, '27T09')));
      valueOf(await strikeOut(data.records, `record:${await recordAt(data, '28T09')}`));
      await bring(data, series(start, rule));
      assert.deepEqual(await standing(data), expected);
      assert.equal((await bring(data, series(start, rule))).said.length, 0);
    });
  }

  it('goes along when a weekly series gets another weekday', async () => {
    const data = open();
    await bring(data, series('20240206T100000', 'FREQ=WEEKLY;COUNT=4'));
    valueOf(await fileUnder(data.records, `record:${await recordAt(data, '13T09')}`, 'direction'));
    valueOf(await undo(data.records, await recordAt(data, '20T09')));
    await bring(data, series('20240209T100000', 'FREQ=WEEKLY;COUNT=4'));
    const expected = ['02-09T09:00 mentoring', '02-16T09:00 direction', '03-01T09:00 mentoring'];
    assert.deepEqual(await standing(data), expected);
    assert.equal((await bring(data, series('20240209T100000', 'FREQ=WEEKLY;COUNT=4'))).said.length, 0);
  });

  it('leaves later meetings of the series alone', async () => {
    const data = open();
    await bring(data, series('20240206T100000', 'FREQ=WEEKLY;COUNT=3'));
    valueOf(await undo(data.records, await recordAt(data, '06T09')));
    await bring(data, series('20240206T100000', 'FREQ=WEEKLY;COUNT=4'));
    assert.equal((await standing(data)).length, 3);
  });

  it('keeps a length of the user’s own while the file keeps its length', async () => {
    const data = open();
    await bring(data, single('a', '20240226T090000'));
    valueOf(await correctEntry(data, await recordAt(data, '26T09'), { minutes: 20 }));
    await bring(data, single('a', '20240227T090000'));
    assert.deepEqual(await standing(data), ['02-27T09:00 mentoring 20']);
    await bring(data, single('a', '20240227T090000').replace('PT30M', 'PT1H'));
    assert.deepEqual(await standing(data), ['02-27T09:00 mentoring 60']);
  });
});

describe('An import', () => {
  it('is taken back as one, and the next one of the same file brings all of it again', async () => {
    const data = open();
    await bring(data, series('20240226T100000', 'FREQ=DAILY;COUNT=4'), single('a', '20240304T080000'));
    valueOf(await fileUnder(data.records, `record:${await recordAt(data, '26T09')}`, 'direction'));
    const before = foldRecords((await data.records.read()).records, now);
    const moved = [series('20240226T110000', 'FREQ=DAILY;COUNT=3'), single('b', '20240229T080000')];
    const { said } = await bring(data, ...moved);
    const after = await standing(data);
    valueOf(await undoImport(data.records, said));
    const back = await stateOf(data);
    assert.deepEqual(back.calendarItems, before.calendarItems);
    assert.deepEqual([back.filed, back.struck], [before.filed, before.struck]);
    await bring(data, ...moved);
    assert.deepEqual(await standing(data), after);
  });

  it('names known meetings within its span that it does not hold, and takes them out when asked', async () => {
    const data = open();
    const kept = [single('a', '20240220T090000'), single('d', '20240301T090000')];
    const all = [...kept, single('b', '20240221T090000'), single('c', '20240304T080000')];
    assert.deepEqual((await bring(data, ...all)).missing, []);
    const { missing } = await bring(data, ...kept);
    // The one of 4 March lies behind the last meeting of the file.
    assert.deepEqual(missing, [await recordAt(data, '21T09')]);
    assert.equal((await standing(data)).length, 4);
    const said = valueOf(await takeOutMeetings(data.records, missing));
    assert.equal((await standing(data)).length, 3);
    valueOf(await undoImport(data.records, said));
    assert.equal((await standing(data)).length, 4);
    valueOf(await takeOutMeetings(data.records, missing));
    await bring(data, ...all);
    assert.equal((await standing(data)).length, 4, 'a file that holds it brings it back');
  });
});
