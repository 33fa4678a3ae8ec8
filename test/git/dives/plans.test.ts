import assert from 'node:assert/strict';
import type { Notice } from '../../../src/engine/dive/diveReport';
import { dive } from './story';
import { write, type WrittenPlace } from './written';

async function noticeWith(place: WrittenPlace, will: string): Promise<Notice | undefined> {
  const { notice } = (await place.report({ said: [['2024-06-01', { type: 'plan.kept', cue: 'I dive in', will }]] }))
    .dive;
  return notice;
}

describe('the user’s own plan in a message, from a real repository', () => {
  it('stands in place of our question, but not where it names somebody of the project, however it is written', async () => {
    const place = await write(dive(4));
    assert.match((await noticeWith(place, 'ask who could take it'))?.message ?? '', /I will ask who could take it\.$/u);
    const named = await noticeWith(place, 'ask tomas who could take it');
    assert.match(named?.message ?? '', /Deliberate, or did it creep up\?$/u);
    assert.doesNotMatch(named?.message ?? '', /tomas/iu);
    assert.equal(named?.plan?.will, 'ask tomas who could take it');
  });
});
