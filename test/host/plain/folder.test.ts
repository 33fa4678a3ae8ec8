import assert from 'node:assert/strict';
import { noteActivation, openedLeadline } from '../leadline';

describe('In a folder without history', () => {
  before(noteActivation);

  it('says that there is no repository', async () => {
    const { parts } = await openedLeadline();
    const { report } = await parts.session.reader.refresh();
    assert.deepEqual(
      report.unread.map(({ reason }) => reason),
      ['notARepository'],
    );
  });

  it('nothing the editor senses is written before the user said yes', async () => {
    const { parts } = await openedLeadline();
    await parts.sensing.follow();
    assert.equal(parts.sensing.isOn(), false);
    assert.equal((await parts.session.state()).sensing, undefined);
  });
});
