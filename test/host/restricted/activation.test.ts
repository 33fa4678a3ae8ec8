import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';
import { activeLeadline } from '../leadline';

describe('In Restricted Mode', () => {
  it("Leadline is activated although the editor's own git extension is not there", async () => {
    assert.equal(workspace.isTrusted, false);
    assert.equal(extensions.getExtension('vscode.git'), undefined);
    await activeLeadline();
  });
});
