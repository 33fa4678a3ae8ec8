import assert from 'node:assert/strict';
import { journalEntry, journalFileOf, markerOf } from '../../../src/engine/prompts/journal/entry';
import { piecesToText, readJournal, type JournalEntry } from '../../../src/engine/prompts/journal/journal';
import { searchJournal } from '../../../src/engine/prompts/journal/search';
import { calendar, zone } from './sample';

const at = Date.parse('2024-03-08T16:05:00Z');
const prompt = { id: 'IDN-01', text: 'Which result did the team reach?', followUp: 'Pick one to repeat.' };
const entry = journalEntry(
  { prompt, evidenceLine: '7 changes by others landed', answer: 'The **press** runs.\n\n- Tuesday\n', at },
  zone,
);

function entriesOf(text: string): readonly JournalEntry[] {
  return readJournal(text).filter((piece) => piece.kind === 'entry');
}

describe('the journal', () => {
  it("has a file for each week of the user's own days", () => {
    assert.equal(journalFileOf(at, calendar), 'journal/2024-W10.md');
    // One in the morning of Monday still belongs to Sunday evening.
    assert.equal(journalFileOf(Date.parse('2024-03-11T00:00:00Z'), calendar), 'journal/2024-W10.md');
    assert.equal(journalFileOf(Date.parse('2024-12-30T12:00:00Z'), calendar), 'journal/2025-W01.md');
  });

  it('appends an answer as Markdown a person can read', () => {
    assert.equal(
      entry,
      [
        '',
        '',
        '## 2024-03-08 17:05',
        '',
        '<!-- leadline prompt=IDN-01 at=2024-03-08T16:05:00Z -->',
        '',
        '> 7 changes by others landed',
        '>',
        '> Which result did the team reach?',
        '',
        'The **press** runs.',
        '',
        '- Tuesday',
        '',
      ].join('\n'),
    );
  });

  it('adds the follow-up only when something was written to it', () => {
    const withFollowUp = journalEntry(
      { prompt, evidenceLine: undefined, answer: 'A.', followUpAnswer: 'B.', at },
      zone,
    );
    assert.match(withFollowUp, /\nA\.\n\n> Pick one to repeat\.\n\nB\.\n$/u);
    const without = journalEntry({ prompt, evidenceLine: undefined, answer: 'A.', followUpAnswer: '  ', at }, zone);
    assert.match(without, /\nA\.\n$/u);
  });

  it('finds its entries again', () => {
    const [first, second] = entriesOf(`${entry}${entry.replace('IDN-01', 'FBK-01')}`);
    assert.deepEqual(
      [first?.prompt, first?.at, first?.answer, second?.prompt],
      ['IDN-01', at, 'The **press** runs.\n\n- Tuesday', 'FBK-01'],
    );
    assert.equal(first?.question, '7 changes by others landed\n\nWhich result did the team reach?');
  });

  it('leaves alone what a hand has written, moved or taken away', () => {
    const edited = `# My week\n\nA note of mine.${entry}\n## A heading of mine\n\nMore thoughts.\n${entry.replace('## 2024-03-08 17:05\n\n', '')}`;
    const pieces = readJournal(edited);
    assert.equal(piecesToText(pieces), edited);
    assert.deepEqual(
      pieces.map(({ kind }) => kind),
      ['text', 'entry', 'entry'],
    );
    assert.match(entriesOf(edited)[0]?.answer ?? '', /More thoughts\.$/u);
    assert.deepEqual(entriesOf(edited.replace(/<!--.*-->/gu, '')), []);
  });

  it('starts on a line of its own even when the file does not end in one', () => {
    assert.equal(entriesOf(`no line break at the end${entry}`).length, 1);
    assert.equal(
      entriesOf(`one\r\n${entry.replaceAll('\n', '\r\n')}`)[0]?.answer,
      'The **press** runs.\r\n\r\n- Tuesday',
    );
  });

  it('keeps an answer that quotes a marker in one piece', () => {
    const tricky = journalEntry(
      { prompt, evidenceLine: undefined, answer: `See:\n${markerOf('X-1', at)}\nend`, at },
      zone,
    );
    assert.equal(entriesOf(tricky).length, 1);
    assert.match(entriesOf(tricky)[0]?.answer ?? '', /prompt=X-1[^]*end$/u);
  });

  it('is searched by words in any order, by phrases, and without regard to case or how accents are written', () => {
    const files = [
      { name: '2024-W09.md', text: '# W09\n\nThe café opened.\n' },
      { name: '2024-W10.md', text: `Notes\n${entry}` },
    ];
    const found = (query: string): readonly string[] =>
      searchJournal(files, query).map(({ file, line }) => `${file}:${line}`);
    assert.deepEqual(found('PRESS tuesday'), ['2024-W10.md:12']);
    assert.deepEqual(found('cafe\u0301'), ['2024-W09.md:3']);
    assert.deepEqual(found('"press runs"'), []);
    assert.deepEqual(found('"press** runs"'), ['2024-W10.md:12']);
    assert.deepEqual(found('press winter'), []);
    assert.deepEqual(found('   '), []);
    assert.equal(searchJournal(files, 'tuesday')[0]?.excerpt, '- Tuesday');
  });
});
