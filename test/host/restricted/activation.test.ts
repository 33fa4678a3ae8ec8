import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { activeLeadline, noteActivation, openedLeadline, until } from '../leadline';

describe('In Restricted Mode', () => {
  it("Leadline is activated although the editor's own git extension is not there", async () => {
    assert.equal(workspace.isTrusted, false);
    assert.equal(extensions.getExtension('vscode.git'), undefined);
    await activeLeadline();
    await noteActivation();
  });

  it('no git runs and no repository is looked for, even when the user asks for figures', async () => {
    const { parts } = await openedLeadline();
    const { reader, workspace: place } = parts.session;
    await commands.executeCommand('leadline.refresh');
    await commands.executeCommand('leadline.showBalance');
    await until('the view is there', () => parts.balance.visible());
    await reader.readWholly();
    assert.equal(reader.cost.processes, 0);
    assert.deepEqual(place.places(), []);
    const { report } = await reader.ensure();
    assert.deepEqual(
      report.unread.map(({ reason }) => reason),
      ['untrusted', 'untrusted'],
    );
  });

  it('what was said still counts', async () => {
    const { parts } = await openedLeadline();
    const report = await parts.session.report();
    assert.equal(report.state.preset, 'techLeadLarge');
    assert.ok(report.state.log.length > 0);
  });
});
