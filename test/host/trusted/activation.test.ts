import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activeLeadline } from '../leadline';

describe('In the sample workspace', () => {
  it('Leadline is activated by the editor itself once it has started', async () => {
    await activeLeadline();
    assert.equal(workspace.isTrusted, true);
    assert.equal(workspace.workspaceFolders?.length, 2);
  });

  it('every command that the manifest offers is registered', async () => {
    const leadline = await activeLeadline();
    const manifest = leadline.packageJSON as { contributes: { commands: { command: string }[] } };
    const offered = manifest.contributes.commands;
    const known = new Set(await commands.getCommands(true));
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
