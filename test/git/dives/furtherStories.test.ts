import assert from 'node:assert/strict';
import { addDays } from '../../../src/engine/time/calendar';
import { today, workingDaysUpTo } from '../../unit/dive/sample';
import {
  before,
  divingDay,
  healthy,
  steadyDay,
  steadyThen,
  steadyUntil,
  tellStory,
  tomas,
  usualMorning,
} from './story';
import { diveOf, idsOf, recordId, type Saying, write } from './written';

describe('further stories of evidence', () => {
  it('a project that stops writing Reviewed-by raises nothing', async () => {
    const story = tellStory();
    const line = (name: string): string =>
      `Change the index\n\nReviewed-by: ${name} <${name.slice(0, 3).toLowerCase()}@example.invalid>\n`;
    for (const day of workingDaysUpTo(today, 55)) {
      const recorded = day <= before(5);
      usualMorning(story, day);
      for (const hour of [12, 13, 14, 15]) {
        const reviewer = hour < 14 ? 'Ada Quill' : 'Ines Vale';
        story.commit(day, hour, { by: tomas, message: recorded ? line(reviewer) : 'Change the index\n' });
      }
      if (!recorded) for (const hour of [16, 16.75, 17.25]) story.commit(day, hour, { lines: 80 });
    }
    assert.ok(!idsOf(await diveOf(story)).includes('S1'));
  });
  it('an area handed over and changed again speaks, until it is closed', async () => {
    const story = healthy();
    story.commit(before(1), 15, { files: { 'src/index/tree.ts': 'one\n'.repeat(30) } });
    const place = await write(story);
    const given: Saying[number] = [
      addDays(today, -20),
      { type: 'handover.added', outcome: 'A faster index', paths: ['src/index/'] },
    ];
    const { dive: found } = await place.report({ said: [given] });
    assert.deepEqual(idsOf(found), ['S5']);
    const closed: Saying[number] = [addDays(today, -10), { type: 'handover.closed', of: recordId(0) }];
    assert.deepEqual((await place.report({ said: [given, closed] })).dive.signals, []);
  });
  it('steady weeks that end in a day of only building are not yet called a dive', async () => {
    const story = tellStory();
    steadyUntil(story, before(1));
    divingDay(story, today);
    assert.notEqual((await diveOf(story)).state, 'diving');
    assert.equal((await diveOf(steadyThen(2, steadyDay))).depth, 'surface');
  });
});
