import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldRecords } from '../../../src/engine/records/fold';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { UserState } from '../../../src/engine/records/state';
import { openDataFolder, type DataFolder } from '../../../src/store/dataFolder';
import { clockAt, freshFolder, paris, valueOf } from './place';

const june = Date.parse('2024-06-20T12:00:00Z');
const fourAtNight = 4;

const seen = (startsAt: string, minutes: number, kind: 'handsOn' | 'review' = 'handsOn'): RecordBody => ({
  type: 'editor.minutes',
  startsAt,
  minutes,
  kind,
});

async function write(folder: string, at: string, bodies: readonly RecordBody[], writer?: string): Promise<void> {
  valueOf(
    await openDataFolder({ folder, clock: clockAt(at), ...(writer === undefined ? {} : { writer }) }).records.append(
      bodies,
    ),
  );
}

async function stateOf(data: DataFolder): Promise<UserState> {
  const { records } = await data.records.read();
  return foldRecords(records, { instant: june, timeZone: paris });
}

function textOf(folder: string): string {
  const records = join(folder, 'records');
  return readdirSync(records)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(records, name), 'utf8')}`)
    .join('\n');
}

function totals(state: UserState): readonly string[] {
  return state.foldedMinutes.map(({ week, source, minutes }) => `${week} ${source} ${JSON.stringify(minutes)}`).sort();
}

describe('minutes older than 90 days', () => {
  it('become weekly totals by kind and source; what the user said stays', async () => {
    const folder = freshFolder();
    await write(folder, '2024-03-06T20:00:00Z', [
      seen('2024-03-04T09:00:00Z', 20),
      seen('2024-03-05T09:00:00Z', 10),
      seen('2024-03-05T10:00:00Z', 5, 'review'),
      { type: 'calendar.item', key: 'k', startsAt: '2024-03-06T13:00:00Z', minutes: 30, kind: 'mentoring' },
      { type: 'log.added', kind: 'direction', minutes: 45, day: '2024-03-06', note: 'roadmap' },
    ]);
    await write(folder, '2024-06-10T20:00:00Z', [seen('2024-06-10T09:00:00Z', 25)]);
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    assert.equal(valueOf(await data.foldMinutes(june, fourAtNight)), 1);
    const state = await stateOf(data);
    assert.deepEqual(totals(state), [
      '2024-W10 calendar {"mentoring":30}',
      '2024-W10 measured {"handsOn":30,"review":5}',
    ]);
    assert.deepEqual([state.editorSpans.length, state.calendarItems.length, state.log.length], [1, 0, 1]);
    assert.ok(!textOf(folder).includes('2024-03-04T09:00'), 'the minute itself is gone from the disk');
  });

  it('are folded once: again on the same day changes not one byte, a week later adds only what became old', async () => {
    const folder = freshFolder();
    await write(folder, '2024-03-31T20:00:00Z', [seen('2024-03-22T09:00:00Z', 20), seen('2024-03-24T09:00:00Z', 7)]);
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    valueOf(await data.foldMinutes(june, fourAtNight));
    assert.deepEqual(totals(await stateOf(data)), []);
    valueOf(await data.foldMinutes(june + 2 * 86_400_000, fourAtNight));
    const text = textOf(folder);
    assert.deepEqual(totals(await stateOf(data)), ['2024-W12 measured {"handsOn":20}']);
    assert.equal(valueOf(await data.foldMinutes(june + 2 * 86_400_000, fourAtNight)), 0);
    assert.equal(textOf(folder), text);
    valueOf(await data.foldMinutes(june + 7 * 86_400_000, fourAtNight));
    assert.deepEqual(totals(await stateOf(data)), ['2024-W12 measured {"handsOn":27}']);
  });

  it('that two windows saw count once, and what the user logged for them comes off', async () => {
    const folder = freshFolder();
    await write(folder, '2024-03-04T20:00:00Z', [seen('2024-03-04T09:00:00Z', 30)], 'aaaaaaaaaaaa');
    await write(folder, '2024-03-04T20:00:00Z', [seen('2024-03-04T09:20:00Z', 20)], 'bbbbbbbbbbbb');
    const logged: RecordBody = {
      type: 'log.added',
      kind: 'mentoring',
      minutes: 10,
      day: '2024-03-04',
      startsAt: '2024-03-04T09:00:00Z',
    };
    await write(folder, '2024-03-04T21:00:00Z', [logged]);
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    valueOf(await data.foldMinutes(june, fourAtNight));
    const sum = (await stateOf(data)).foldedMinutes.reduce((all, { minutes }) => all + (minutes.handsOn ?? 0), 0);
    // 09:00 to 09:40 seen, the first ten minutes said to be mentoring.
    assert.equal(sum, 30);
  });

  it('count in the week and as the kind the user gave them: struck ones not at all', async () => {
    const folder = freshFolder();
    const writer = 'aaaaaaaaaaaa';
    await write(
      folder,
      '2024-03-11T20:00:00Z',
      [
        // Half past one on Monday belongs to the Sunday before, and so to the week before.
        seen('2024-03-11T00:30:00Z', 10),
        seen('2024-03-11T09:00:00Z', 20),
        seen('2024-03-11T10:00:00Z', 40),
        { type: 'evidence.filed', item: `record:${writer}-2`, kind: 'mentoring' },
        { type: 'evidence.struck', item: `record:${writer}-3` },
      ],
      writer,
    );
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    valueOf(await data.foldMinutes(june, fourAtNight));
    assert.deepEqual(totals(await stateOf(data)), [
      '2024-W10 measured {"handsOn":10}',
      '2024-W11 measured {"mentoring":20}',
    ]);
  });

  it('leave lines alone that cannot be read, and remove a file in which nothing is left', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'records', '2024-03-cccccccccccc.jsonl'), '{"torn\n');
    const gone: RecordBody = seen('2024-03-04T09:00:00Z', 20);
    await write(folder, '2024-03-06T20:00:00Z', [gone], 'aaaaaaaaaaaa');
    await write(folder, '2024-06-06T20:00:00Z', [{ type: 'record.removed', of: 'aaaaaaaaaaaa-1' }], 'dddddddddddd');
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    valueOf(await data.foldMinutes(june, fourAtNight));
    assert.deepEqual(readdirSync(join(folder, 'records')).sort(), [
      '2024-03-cccccccccccc.jsonl',
      '2024-06-dddddddddddd.jsonl',
    ]);
    assert.deepEqual(totals(await stateOf(data)), []);
  });

  it('come back from an old copy without being counted again', async () => {
    const [folder, other] = [freshFolder(), freshFolder()];
    await write(folder, '2024-03-06T20:00:00Z', [seen('2024-03-04T09:00:00Z', 20)]);
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    const path = join(other, 'export.json');
    valueOf(await data.exportTo(path, { names: 'stand', aboutPeople: 'all' }));
    valueOf(await data.foldMinutes(june, fourAtNight));
    const before = totals(await stateOf(data));
    valueOf(await data.importFrom(path));
    const state = await stateOf(data);
    assert.deepEqual([totals(state), state.editorSpans.length], [before, 0]);
    valueOf(await data.foldMinutes(june, fourAtNight));
    assert.deepEqual(totals(await stateOf(data)), before);
  });

  it('lose their totals after two years', async () => {
    const folder = freshFolder();
    await write(folder, '2022-03-06T20:00:00Z', [
      { type: 'minutes.folded', week: '2021-W50', source: 'measured', minutes: { handsOn: 60 } },
      { type: 'minutes.folded', week: '2023-W01', source: 'measured', minutes: { handsOn: 30 } },
    ]);
    const data = openDataFolder({ folder, clock: clockAt('2024-06-20T12:00:00Z') });
    valueOf(await data.foldMinutes(june, fourAtNight));
    assert.deepEqual(totals(await stateOf(data)), ['2023-W01 measured {"handsOn":30}']);
  });
});
