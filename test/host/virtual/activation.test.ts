import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { activeLeadline } from '../leadline';

describe('In a virtual workspace', () => {
  it('Leadline is activated although there is no folder on disk', async () => {
    assert.equal(workspace.workspaceFolders?.[0]?.uri.scheme, 'leadline-test');
    await activeLeadline();
  });
});
