import assert from 'node:assert/strict';
import { namesFrom } from '../../../src/engine/names/names';
import { playbookMarkdown, playbookPlace, readPlaybookPlace } from '../../../src/engine/summary/playbook';

describe('The playbook', () => {
  it('finds an answer by its file and moment, and leaves names and addresses out of its file', () => {
    const at = Date.parse('2024-03-05T16:00:00Z');
    assert.deepEqual(readPlaybookPlace(playbookPlace('2024-W10', at)), { file: '2024-W10.md', at });
    assert.equal(readPlaybookPlace('2024-W10.md#1'), undefined);
    const text = playbookMarkdown(
      [{ question: 'What did you leave alone?', answer: '# The deploy script\nKim (kim@example.invalid) fixed it.' }],
      namesFrom(['Kim']),
    );
    assert.equal(
      text,
      '# What works for me\n\n## What did you leave alone?\n\n\\# The deploy script\nsomebody (an address) fixed it.\n',
    );
  });
});
