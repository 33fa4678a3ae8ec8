import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutPeople } from '../../../src/engine/records/aboutPeople';
import { namesFrom } from '../../../src/engine/names/names';
import { journalWithoutNames } from '../../../src/engine/prompts/journal/withoutNames';
import { withoutNames } from '../../../src/engine/records/withoutNames';
import { foldRecords } from '../../../src/engine/records/fold';
import { readRecordLine } from '../../../src/engine/records/read';
import { journalEntry } from '../../../src/engine/prompts/journal/entry';
import { openDataFolder, type DataFolder } from '../../../src/store/dataFolder';
import { clockAt, freshFolder, paris, valueOf } from './place';

const everything = { names: 'stand', aboutPeople: 'all' } as const;
const march = clockAt('2024-03-04T09:00:00Z');
const fixture = readFileSync('test/unit/records/fixtures/v1.jsonl', 'utf8');
/** Every type of record there is, one line each. */
const lines = fixture.split('\n').filter((line) => line !== '');
const answer = (words: string, prompt = 'IDN-01'): string =>
  journalEntry(
    {
      prompt: { id: prompt, text: 'What now?', followUp: undefined },
      at: Date.parse('2024-03-04T09:00:00Z'),
      evidenceLine: undefined,
      answer: words,
    },
    paris,
  );

const isPrivate = (line: string): boolean => {
  const record = readRecordLine(line);
  return typeof record !== 'string' && aboutPeople.has(record.type);
};

/** A data folder that holds every type of record, a line nobody can read, and a journal. */
async function filled(): Promise<DataFolder> {
  const [folder, privateFolder] = [freshFolder(), freshFolder()];
  mkdirSync(join(folder, 'records'));
  writeFileSync(
    join(folder, 'records', '2024-03-0123456789ab.jsonl'),
    `${lines.filter((line) => !isPrivate(line)).join('\n')}\n{"torn`,
  );
  mkdirSync(join(privateFolder, 'records'));
  writeFileSync(
    join(privateFolder, 'records', '2024-03-0123456789ab.jsonl'),
    `${lines.filter(isPrivate).join('\n')}\n`,
  );
  const data = openDataFolder({ folder, privateFolder, clock: march });
  valueOf(await data.journal.append('2024-W10', answer('One.')));
  return data;
}

async function stateOf(data: DataFolder): Promise<unknown> {
  const { records } = await data.records.read();
  return foldRecords(records, { instant: Date.parse('2025-01-01T00:00:00Z'), timeZone: paris });
}

describe('exporting and importing my data', () => {
  it('goes round: an empty folder says the same afterwards, and a second import changes nothing', async () => {
    const data = await filled();
    const path = join(freshFolder(), 'my data.json');
    valueOf(await data.exportTo(path, everything));

    const privateFolder = freshFolder();
    const empty = openDataFolder({ folder: freshFolder(), privateFolder, clock: march });
    const first = valueOf(await empty.importFrom(path));
    assert.deepEqual(first, { records: lines.length + 1, journalParts: 1, leftOut: 0 });
    assert.deepEqual(await stateOf(empty), await stateOf(data));
    assert.equal(await empty.journal.read('2024-W10.md'), await data.journal.read('2024-W10.md'));
    assert.equal((await empty.records.read()).setAside.length, 1, 'the line nobody can read is kept, too');

    const before = readdirSync(join(empty.folder, 'records'));
    assert.deepEqual(valueOf(await empty.importFrom(path)), { records: 0, journalParts: 0, leftOut: 0 });
    assert.deepEqual(readdirSync(join(empty.folder, 'records')), before);
  });

  it('into the folder it came from adds nothing', async () => {
    const data = await filled();
    const path = join(freshFolder(), 'export.json');
    valueOf(await data.exportTo(path, everything));
    assert.deepEqual(valueOf(await data.importFrom(path)), { records: 0, journalParts: 0, leftOut: 0 });
  });

  it('without names holds no line about people, none of the names known, and no address', async () => {
    const data = await filled();
    const path = join(freshFolder(), 'export.json');
    const note = 'Paired with Reed on TomasReed/retry, asked Zoe; write to kane@example.invalid';
    valueOf(await data.records.append([{ type: 'log.added', kind: 'mentoring', minutes: 5, day: '2024-03-04', note }]));
    valueOf(await data.journal.append('2024-W10', answer('TOMAS helped Zoe Kane.')));
    const known = namesFrom(['Tomas Reed', 'Zoe Kane']);
    const exported = valueOf(
      await data.exportTo(path, {
        names: 'removed',
        line: (line) => withoutNames(line, known),
        journal: (text) => journalWithoutNames(text, known),
      }),
    );
    const text = readFileSync(path, 'utf8');
    for (const name of ['Tomas', 'Reed', 'Zoe', 'Kane', 'Mira', 'Ines', 'hard puzzles', 'while I was away'])
      assert.doesNotMatch(text, new RegExp(`\\b${name}\\b`, 'iu'), name);
    assert.ok(!text.includes('example.invalid'));
    assert.ok(text.includes('became lead'));
    assert.ok(text.includes('somebody helped somebody.'));
    // Two confirmed addresses, one taken back, the torn line, and every line about people.
    assert.equal(exported.leftOut, 4 + lines.filter(isPrivate).length);
  });

  it('with names holds of the lines about people those that were ticked, and no other', async () => {
    const data = await filled();
    const path = join(freshFolder(), 'export.json');
    valueOf(await data.exportTo(path, { names: 'stand', aboutPeople: new Set() }));
    const none = readFileSync(path, 'utf8');
    for (const type of aboutPeople) assert.ok(!none.includes(type), type);
    assert.ok(none.includes('{\\"torn'), 'a line nobody can read goes along where no line about people is kept');
    const one = lines.find((line) => line.includes('hard puzzles')) ?? '';
    const ticked = new Set([(JSON.parse(one) as { readonly id: string }).id]);
    const exported = valueOf(await data.exportTo(path, { names: 'stand', aboutPeople: ticked }));
    assert.equal(exported.leftOut, lines.filter(isPrivate).length - 1);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes('hard puzzles'));
    assert.ok(!text.includes('while I was away'));
  });

  it('keeps lines about people apart also where they lie in the same folder as the rest', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'records', '2024-03-0123456789ab.jsonl'), `${fixture.trim()}\n{"torn`);
    const data = openDataFolder({ folder, privateFolder: folder, clock: march });
    const path = join(freshFolder(), 'export.json');
    const exported = valueOf(await data.exportTo(path, { names: 'stand', aboutPeople: new Set() }));
    const text = readFileSync(path, 'utf8');
    for (const type of aboutPeople) assert.ok(!text.includes(type), type);
    // The torn line may be one of them.
    assert.equal(exported.leftOut, lines.filter(isPrivate).length + 1);
  });

  it('keeps lines about people out of a data folder, wherever they stood in the export', async () => {
    const path = join(freshFolder(), 'export.json');
    const together = { leadlineExport: 1, records: { '2024-03-0123456789ab.jsonl': fixture }, journal: {} };
    writeFileSync(path, JSON.stringify(together));
    const alone = openDataFolder({ folder: freshFolder(), clock: march });
    assert.equal(valueOf(await alone.importFrom(path)).leftOut, 14);
    assert.ok(!(await alone.records.read()).records.some(({ type }) => aboutPeople.has(type)));
  });

  it('adds to a journal file only what is not in it, after what the user wrote by hand', async () => {
    const data = await filled();
    const path = join(freshFolder(), 'export.json');
    valueOf(await data.journal.append('2024-W10', answer('Two.', 'SKL-01')));
    valueOf(await data.exportTo(path, everything));
    const here = openDataFolder({ folder: freshFolder(), clock: march });
    valueOf(await here.journal.append('2024-W10', answer('One.')));
    appendFileSync(join(here.folder, 'journal', '2024-W10.md'), 'by hand');
    assert.equal(valueOf(await here.importFrom(path)).journalParts, 1);
    const text = (await here.journal.read('2024-W10.md')) ?? '';
    assert.ok(text.startsWith(`${answer('One.')}by hand\n\n`));
    assert.equal(text.split('Two.').length, 2);
    assert.equal(text.split('One.').length, 2);
  });

  it('refuses a file that is no export, and one that names files elsewhere', async () => {
    const place = freshFolder();
    const data = openDataFolder({ folder: freshFolder(), clock: march });
    const missing = await data.importFrom(join(place, 'none.json'));
    writeFileSync(join(place, 'other.json'), '{"a":1}');
    const other = await data.importFrom(join(place, 'other.json'));
    for (const outcome of [missing, other]) assert.equal(outcome.kind === 'failed' && outcome.reason, 'unreadable');
    writeFileSync(
      join(place, 'evil.json'),
      JSON.stringify({ leadlineExport: 1, records: { '../../evil.jsonl': 'x\n' }, journal: { '../evil.md': 'x' } }),
    );
    valueOf(await data.importFrom(join(place, 'evil.json')));
    assert.ok(!existsSync(join(data.folder, '..', 'evil.md')));
    assert.deepEqual(readdirSync(data.folder), ['records']);
  });
});

describe('deleting my data', () => {
  it('covers every writer, the journal, claims, cache and people lines, and leaves what is not ours', async () => {
    const data = await filled();
    valueOf(await openDataFolder({ folder: data.folder, clock: march }).records.append([{ type: 'urge.felt' }]));
    await data.claim('2024-03-04', 'message');
    await data.cache.write('roots', 'x');
    writeFileSync(join(data.folder, 'README.md'), 'mine');
    writeFileSync(join(data.folder, 'journal', 'holiday.md'), 'mine');
    valueOf(await data.deleteAll());
    assert.deepEqual(readdirSync(data.folder, { recursive: true, encoding: 'utf8' }).sort(), [
      'README.md',
      'journal',
      join('journal', 'holiday.md'),
    ]);
    assert.deepEqual(await data.records.read(), { records: [], setAside: [] });
  });

  it('of a folder that holds nothing is done at once', async () => {
    const data = openDataFolder({ folder: join(freshFolder(), 'none'), clock: march });
    assert.equal(valueOf(await data.deleteAll()), 0);
  });

  it('does not stop the same window from keeping what is said afterwards', async () => {
    const data = await filled();
    valueOf(await data.records.append([{ type: 'urge.felt' }]));
    valueOf(await data.deleteAll());
    valueOf(await data.records.append([{ type: 'urge.felt' }]));
    assert.equal((await data.records.read()).records.length, 1);
  });
});
