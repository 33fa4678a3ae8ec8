import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activeLeadline } from '../leadline';

describe('In an empty window', () => {
  it('Leadline is activated although no folder is open', async () => {
    assert.equal(workspace.workspaceFolders, undefined);
    await activeLeadline();
  });
});
