import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Range, Uri, window, workspace, WorkspaceEdit, type TextEditor } from 'vscode';
import { setSensing } from '../../../src/editor/commands/chooseSensing';
import type { SensedMinutes } from '../../../src/engine/evidence/editor/sensor';
import type { Checkout } from '../../../src/engine/evidence/editor/surface';
import { startSensing, type Sensing } from '../../../src/editor/sensing/sense';
import { createTime } from '../../../src/editor/session/clock';
import { openedLeadline, pause, type, until } from '../leadline';

const minute = 60_000;

/** A sensor on the real editor, with a clock that a test moves on: nobody waits for minutes here. */
interface Sensed {
  readonly sensing: Sensing;
  readonly wait: (minutes: number) => void;
  readonly minutes: () => Promise<readonly SensedMinutes[]>;
}

function sense(checkout: Checkout = { othersBranch: false, operation: undefined }): Sensed {
  const time = createTime({ LEADLINE_NOW: '2026-03-12T09:00:00Z' });
  const kept: SensedMinutes[] = [];
  const sensing = startSensing({
    time,
    idleMinutes: 5,
    isDirection: (uri) => uri.path.endsWith('.md'),
    repositoryOf: () => 'repository',
    checkoutOf: () => checkout,
    keep: (minutes) => {
      kept.push(...minutes);
      return Promise.resolve();
    },
  });
  return {
    sensing,
    wait: (minutes) => {
      time.pass(minutes * minute);
    },
    minutes: async () => {
      await sensing.finish();
      return kept;
    },
  };
}

const shortOf = (minutes: readonly SensedMinutes[]) => minutes.map(({ kind, minutes: length }) => [kind, length]);

describe('Editor sensing with real documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-sensing-'));
  const code = join(folder, 'parser.ts');
  const plan = join(folder, 'roadmap.md');

  before(async () => {
    writeFileSync(code, 'const one = 1;\n');
    writeFileSync(plan, '# Plan\n');
    await until('the window has the focus', () => window.state.focused && window.state.active, 5_000);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(() => {
    // The editor may still be writing its own notes about the closed files.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('keys in a source file are minutes of hands-on, up to the idle cut', async () => {
    await show(code);
    const sensed = sense();
    await type('x');
    sensed.wait(30);
    assert.deepEqual(shortOf(await sensed.minutes()), [['handsOn', 5]]);
  });

  it('keys in a plan are minutes of direction', async () => {
    await show(plan);
    const sensed = sense();
    await type('W');
    sensed.wait(2);
    assert.deepEqual(shortOf(await sensed.minutes()), [['direction', 2]]);
  });

  it('a change on disk, as by a checkout or a terminal, is not typing', async () => {
    await show(code);
    const sensed = sense();
    writeFileSync(code, 'const two = 2;\n');
    // The file lies outside the window's folders, where nothing is watched: let the editor look.
    await commands.executeCommand('workbench.action.files.revert');
    await until(
      'the editor took the change up',
      () => window.activeTextEditor?.document.getText().includes('two') === true,
    );
    sensed.wait(10);
    assert.deepEqual(await sensed.minutes(), []);
  });

  it('a change made by a program in the editor is not typing', async () => {
    const editor = await show(code);
    const sensed = sense();
    const edit = new WorkspaceEdit();
    edit.insert(editor.document.uri, new Range(0, 0, 0, 0).start, '// from elsewhere\n');
    await workspace.applyEdit(edit);
    await pause(200);
    sensed.wait(10);
    assert.deepEqual(await sensed.minutes(), []);
  });

  it('comparing two states of history is review; comparing with the index is one’s own work', async () => {
    const uri = (ref: string): Uri =>
      Uri.file(code).with({ scheme: 'git', query: JSON.stringify({ path: code, ref }) });
    const sensed = sense();
    await commands.executeCommand('vscode.diff', uri('main'), uri('ada/retry-rework'), 'Two states');
    sensed.sensing.lookAgain();
    sensed.wait(3);
    await commands.executeCommand('vscode.diff', uri('~'), Uri.file(code), 'Own work');
    sensed.sensing.lookAgain();
    sensed.wait(3);
    assert.deepEqual(shortOf(await sensed.minutes()), [['review', 3]]);
  });

  it('a page of many changes from history is review', async () => {
    const side = (ref: string): Uri =>
      Uri.file(code).with({ scheme: 'git', query: JSON.stringify({ path: code, ref }) });
    const sensed = sense();
    await commands.executeCommand('vscode.changes', 'A change', [[Uri.file(code), side('main'), side('topic')]]);
    await pause(500);
    sensed.sensing.lookAgain();
    sensed.wait(2);
    assert.deepEqual(shortOf(await sensed.minutes()), [['review', 2]]);
  });

  it('reading on somebody else’s branch is review, in the middle of a merge it is integration', async () => {
    await show(code);
    const reading = sense({ othersBranch: true, operation: undefined });
    reading.wait(2);
    assert.deepEqual(shortOf(await reading.minutes()), [['review', 2]]);
    const merging = sense({ othersBranch: false, operation: 'merge' });
    merging.wait(2);
    assert.deepEqual(shortOf(await merging.minutes()), [['integration', 2]]);
  });

  it('nothing but start, length, kind and repository is handed over', async () => {
    await show(code);
    const sensed = sense();
    await type('y');
    sensed.wait(1);
    const [stretch] = await sensed.minutes();
    assert.deepEqual(Object.keys(stretch ?? {}).sort(), ['kind', 'minutes', 'repository', 'startsAt', 'steering']);
  });

  it('while it is off nothing is written, whatever is typed; a record turns it on and off', async () => {
    const { parts } = await openedLeadline();
    const { session, sensing } = parts;
    const sensed = async (): Promise<number> => {
      const { records } = await session.data.records.read();
      return records.filter((record) => record.type === 'editor.minutes').length;
    };
    assert.equal((await session.state()).sensing, false);
    assert.equal(sensing.isOn(), false);
    await show(code);
    await type('c');
    await sensing.finish();
    assert.equal(await sensed(), 0);
    await setSensing(parts, true);
    assert.equal(sensing.isOn(), true);
    await setSensing(parts, false);
    assert.equal(sensing.isOn(), false);
    assert.equal(await sensed(), 0);
  });
});

async function show(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(path));
}
