import assert from 'node:assert/strict';
import fc from 'fast-check';
import { journalEntry, markerOf } from '../../../src/engine/prompts/journal/entry';
import { piecesToText, readJournal } from '../../../src/engine/prompts/journal/journal';
import { searchJournal } from '../../../src/engine/prompts/journal/search';

const at = Date.parse('2024-03-08T16:05:00Z');
const markdown = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('## 2024-03-08 17:05', '> quote', '', '\r', '<!-- a comment -->', '# Title', '```'),
      fc.constant(markerOf('FBK-01', at)),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));
const prompt = { id: 'IDN-01', text: 'Which result did the team reach?', followUp: 'Pick one.' };

describe('the journal, whatever a hand does to it', () => {
  it('loses nothing: the pieces together are the file to the letter', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.equal(piecesToText(readJournal(text)), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps each answer whole, after any text and before any other answer', () => {
    fc.assert(
      fc.property(markdown, fc.array(markdown, { minLength: 1, maxLength: 4 }), (before, answers) => {
        const appended = answers.map((answer, index) =>
          journalEntry({ prompt, evidenceLine: undefined, answer, at: at + index * 60_000 }, 'UTC'),
        );
        const entries = readJournal(before + appended.join('')).filter((piece) => piece.kind === 'entry');
        const ours = entries.slice(-answers.length);
        assert.deepEqual(
          ours.map((one) => one.at),
          answers.map((_, index) => at + index * 60_000),
        );
        ours.forEach((one, index) => {
          assert.ok(sameWords(one.raw.slice(one.raw.indexOf('reach?') + 6), answers[index] ?? ''));
        });
      }),
    );
  });

  it('is searched without throwing, and every hit holds the word', () => {
    fc.assert(
      fc.property(markdown, fc.string({ minLength: 1 }), (text, query) => {
        for (const hit of searchJournal([{ name: 'a.md', text }], query)) {
          assert.ok(text.includes(hit.piece.raw));
          assert.ok(hit.line >= 1 && hit.line <= text.split('\n').length);
        }
      }),
    );
  });
});

/** White space around an answer, and the space before a line that looks like our marker, do not count as words. */
function sameWords(left: string, right: string): boolean {
  const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return words(left) === words(right);
}
