import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { createNotices, type Notices } from '../../../src/editor/notices/notices';
import type { Parts } from '../../../src/editor/parts';
import { createTime } from '../../../src/editor/session/clock';
import type { Session } from '../../../src/editor/session/session';
import { takeBack } from '../../../src/editor/tell';
import { openDataFolder } from '../../../src/store/dataFolder';
import { openedLeadline, pause, until } from '../leadline';

const minute = 60_000;
const noAction = (): Promise<void> => Promise.resolve();

/** A window of its own as far as notices go: its own writer and claims on the same folder, its own time since start. */
function windowOf({ session }: Parts): { readonly notices: Notices; readonly wait: (minutes: number) => void } {
  const time = createTime();
  const { clock } = time;
  const folder = openDataFolder({ folder: session.data.folders().data, clock });
  const data = { ...session.data, records: folder.records, claim: folder.claim };
  const own: Session = { ...session, clock, time, data };
  const notices = createNotices(own, noAction);
  return {
    notices,
    wait: (minutes) => {
      time.pass(minutes * minute);
    },
  };
}

describe('A message about a dive', () => {
  let parts: Parts;
  before(async () => {
    ({ parts } = await openedLeadline());
    const { session } = parts;
    // While the view is looked at it may put up a question, which would be the one message of the day.
    await commands.executeCommand('workbench.view.explorer');
    await until('the view is hidden', () => !parts.balance.visible());
    // Earlier tests asked for a week of quiet, and a question about the week took the one message of the day.
    const { records } = await session.data.records.read();
    for (const record of records) {
      if (record.type === 'notices.paused' || (record.type === 'prompt.shown' && record.triggered)) {
        await takeBack(session, record.id);
      }
    }
    await session.reader.retell();
  });

  /** Records of messages, those of windows whose clock runs ahead included. */
  const shown = async (): Promise<number> => {
    const { records } = await parts.session.data.records.read();
    return records.filter((record) => record.type === 'notice.shown' && record.where === 'message').length;
  };

  it('waits for a pause: not in the first ten minutes, not in the midst of typing', async () => {
    assert.equal((await parts.session.report()).dive.silence, 'speaks');
    const { notices } = windowOf(parts);
    await notices.moment('commit');
    await notices.moment('other');
    assert.equal(await shown(), 0);
    notices.dispose();
  });

  it('comes once over two windows, and counts as shown whatever the editor does with it', async () => {
    const [one, other] = [windowOf(parts), windowOf(parts)];
    one.wait(11);
    other.wait(11);
    await Promise.all([one.notices.moment('commit'), other.notices.moment('commit')]);
    await pause(300);
    assert.equal(await shown(), 1, (await parts.session.report()).dive.because);
    await other.notices.moment('branchSwitch');
    await one.notices.moment('commit');
    assert.equal(await shown(), 1);
    one.notices.dispose();
    other.notices.dispose();
  });

  it('“Not now” is a record, so that a reload keeps it', async () => {
    const { session, notices } = parts;
    await notices.notNow(['S1']);
    assert.ok((await session.state()).noticesDismissed.some(({ signal }) => signal === 'S1'));
  });
});
