import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

const ID = 'leadline.leadline';

describe('Leadline in a real extension host', () => {
  it('activates by itself once the editor has started', async () => {
    const extension = extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed`);
    const deadline = performance.now() + 10_000;
    while (!extension.isActive && performance.now() < deadline) await new Promise((wake) => setTimeout(wake, 50));
    assert.equal(extension.isActive, true);
  });

  it('registers every command its manifest offers', async () => {
    const manifest = extensions.getExtension(ID)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const offered = manifest.contributes.commands.map(({ command }) => command);
    assert.ok(offered.includes('leadline.showLog'));
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      offered.filter((command) => !known.has(command)),
      [],
    );
  });
});
