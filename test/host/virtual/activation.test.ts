import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activeLeadline, noteActivation, openedLeadline } from '../leadline';

describe('In a virtual workspace', () => {
  it('Leadline is activated although there is no folder on disk', async () => {
    assert.equal(workspace.workspaceFolders?.[0]?.uri.scheme, 'leadline-test');
    await activeLeadline();
    await noteActivation();
  });

  it('the folder is said to be virtual and no git runs', async () => {
    const { parts } = await openedLeadline();
    const { report } = await parts.session.reader.refresh();
    assert.deepEqual(
      report.unread.map(({ reason }) => reason),
      ['virtual'],
    );
    assert.equal(parts.session.reader.cost.processes, 0);
  });
});
