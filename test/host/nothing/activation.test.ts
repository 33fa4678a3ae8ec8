import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activeLeadline, noteActivation, openedLeadline } from '../leadline';

/** Loading our bundle and activating; what a user waits for at every start of the editor. */
const BUDGET_MILLISECONDS = 50;

describe('In an empty window', () => {
  it('Leadline is activated although no folder is open', async () => {
    assert.equal(workspace.workspaceFolders, undefined);
    await activeLeadline();
  });

  it('works out a report of what was said alone', async () => {
    const { parts } = await openedLeadline();
    const { report } = await parts.session.reader.refresh();
    assert.deepEqual([report.read, report.unread], [[], []]);
    assert.equal(report.dive.state, 'unset');
  });

  it(`loading and activating took at most ${BUDGET_MILLISECONDS} ms in the middle one of this run's windows`, async () => {
    const measured = await noteActivation();
    const middle = measured.toSorted((one, other) => one - other)[Math.floor(measured.length / 2)] ?? Infinity;
    assert.ok(middle <= BUDGET_MILLISECONDS, `${middle} ms`);
  });
});
