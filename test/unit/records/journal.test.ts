import assert from 'node:assert/strict';
import { formatJournalEntry, readJournal } from '../../../src/engine/records/journal';

const entry = {
  prompt: 'IDN-01',
  at: '2024-03-08T13:30:00.000Z',
  heading: 'Friday 8 March 2024, 14:30',
  question: 'Which result did the team reach\nwithout your hands on it?',
  evidence: '7 changes by others landed this week',
  answer: '  The import is fast.\n\n## A heading of mine\n\n<!-- leadline prompt=FAKE at=now -->  ',
  followUp: { question: 'On which day?', answer: 'Tuesday' },
};

describe('an answer in the journal', () => {
  it('is Markdown a person can read, with the words as they were typed', () => {
    assert.equal(
      formatJournalEntry(entry),
      [
        '## Friday 8 March 2024, 14:30',
        '<!-- leadline prompt=IDN-01 at=2024-03-08T13:30:00.000Z -->',
        '> 7 changes by others landed this week',
        '**Which result did the team reach without your hands on it?**',
        'The import is fast.\n\n## A heading of mine\n\n<!-- leadline prompt=FAKE at=now -->',
        '**On which day?**',
        'Tuesday\n\n',
      ].join('\n\n'),
    );
  });

  it('is found again between hand-written text, which is kept to the letter', () => {
    const text = `# My week\n\nnotes\n\n${formatJournalEntry({ ...entry, answer: 'One.' })}a line of mine\n${formatJournalEntry({ ...entry, prompt: 'SKL-02', answer: 'Two.', evidence: undefined, followUp: undefined })}`;
    const parts = readJournal(text);
    assert.equal(parts.map((part) => part.text).join(''), text);
    assert.deepEqual(
      parts.map(({ prompt, title, line }) => [prompt, title, line]),
      [
        [undefined, 'My week', 1],
        ['IDN-01', 'Friday 8 March 2024, 14:30', 5],
        ['SKL-02', 'Friday 8 March 2024, 14:30', 20],
      ],
    );
  });

  it('reads an empty file and one of somebody else', () => {
    assert.deepEqual(readJournal(''), []);
    assert.equal(readJournal('just words')[0]?.prompt, undefined);
  });
});
