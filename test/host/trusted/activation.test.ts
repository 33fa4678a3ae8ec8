import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { activeLeadline, noteActivation, openedLeadline, until } from '../leadline';

// First of the suites in this window, before anything asked for figures.
describe('In the sample workspace', () => {
  it('Leadline is activated by the editor itself once it has started', async () => {
    await activeLeadline();
    assert.equal(workspace.isTrusted, true);
    assert.equal(workspace.workspaceFolders?.length, 2);
    await noteActivation();
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

  it('opening the work runs no git; showing the view does, and then there is a week', async () => {
    const { parts } = await openedLeadline();
    const { reader } = parts.session;
    const begun = (): number => reader.cost.processes;
    assert.equal(begun(), 0);
    await commands.executeCommand('leadline.showBalance');
    await until('there is a report', () => reader.loaded() !== undefined, 20_000);
    assert.ok(begun() > 0);
    const report = await parts.session.report();
    assert.equal(report.read.length, 2);
    assert.ok((report.last7Days.hours.handsOn?.mid ?? 0) > 0);
  });
});
