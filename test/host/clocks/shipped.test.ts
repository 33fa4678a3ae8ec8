import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commands,
  ConfigurationTarget,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Terminal,
  type TextEditor,
} from 'vscode';
import type { Parts } from '../../../src/editor/parts';
import { openDataFolder } from '../../../src/store/dataFolder';
import { openedLeadline, pause, type, until } from '../leadline';
import { editorMinutes, sensedWhile } from './passing';

const branch = 'tomas/tide-table';
const home = 'my/tide-table';
const other = {
  GIT_AUTHOR_NAME: 'Tomas Reed',
  GIT_AUTHOR_EMAIL: 'tomas@example.invalid',
  GIT_COMMITTER_NAME: 'Tomas Reed',
  GIT_COMMITTER_EMAIL: 'tomas@example.invalid',
};

describe('The sensor as it is shipped, in a real repository', () => {
  let parts: Parts;
  let folder: string;

  const git = (...words: readonly string[]): string => gitAs({}, ...words);
  const gitAs = (author: NodeJS.ProcessEnv, ...words: readonly string[]): string => {
    const date = new Date(parts.session.clock().instant).toISOString();
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...author };
    return execFileSync('git', words, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  const path = (name: string): string => join(folder, name);
  const here = () =>
    parts.session.reader.loaded()?.report.read.find(({ id }) => id === parts.session.repositoryOf(path('x'))?.id);
  const show = async (name: string): Promise<TextEditor> =>
    window.showTextDocument(await workspace.openTextDocument(path(name)));

  before(async () => {
    ({ parts } = await openedLeadline());
    await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
    await parts.session.report();
    folder = parts.session.workspace.places()[0]?.folder ?? '';
    const base = here()?.mainLine ?? 'main';
    // Tomas and I begin the same file, each on a branch of our own.
    git('checkout', '-q', '-b', branch, base);
    writeFileSync(path('tides.ts'), "export const tides = ['low'];\n");
    git('add', 'tides.ts');
    gitAs(other, 'commit', '--no-verify', '-m', 'Begin a tide table');
    git('checkout', '-q', '-b', home, base);
    writeFileSync(path('tides.ts'), "export const tides = ['high'];\n");
    git('add', 'tides.ts');
    git('commit', '--no-verify', '-m', 'Begin a tide table');
    await until(
      'the new branch is read',
      () => here()?.branches.some(({ name }) => name.endsWith(branch)) === true,
      20_000,
    );
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('writes not one record while it is off, whatever is typed', async () => {
    assert.equal(parts.sensing.isOn(), false);
    await show('tides.ts');
    await type('x');
    await parts.sensing.finish();
    assert.deepEqual(await editorMinutes(parts), []);
  });

  it('counts keys as hands-on until the idle cut, with the repository and nothing else, and the report has them', async () => {
    await show('tides.ts');
    const before = (await parts.session.report()).last7Days.sources.handsOn.measured;
    const { minutes, records } = await sensedWhile(parts, 30, () => type('x'));
    assert.deepEqual(minutes, ['handsOn 5']);
    const known = ['at', 'id', 'kind', 'minutes', 'repository', 'startsAt', 'type', 'v', 'zone'];
    assert.deepEqual(Object.keys(records[0] ?? {}).sort(), known);
    assert.equal(records[0]?.repository, parts.session.repositoryOf(path('tides.ts'))?.id);
    await parts.session.reader.retell();
    assert.equal((await parts.session.report()).last7Days.sources.handsOn.measured, before + 5);
  });

  it('counts nothing for reading one’s own files, nor for an edit from a terminal of the file that is open', async () => {
    const editor = await show('tides.ts');
    const { minutes } = await sensedWhile(parts, 10, async () => {
      appendFileSync(path('tides.ts'), 'export const edited = true;\n');
      await until('the editor took the edit up', () => editor.document.getText().includes('edited'), 20_000);
      await pause(500);
    });
    assert.deepEqual(minutes, []);
    git('checkout', '-q', '--', 'tides.ts');
  });

  it('counts reading on another’s branch as review as soon as a terminal checked it out, and no longer when it is left', async () => {
    const editor = await show('tides.ts');
    const reading = await sensedWhile(parts, 3, async () => {
      git('checkout', '-q', branch);
      await until('the checkout is known', () => here()?.workingTree.currentBranch === branch, 20_000);
      await until('the editor took the file up', () => editor.document.getText().includes('low'), 20_000);
      await pause(500);
    });
    assertMinutes(reading.minutes, 'review', 3);
    assert.equal(reading.records[0]?.repository, here()?.id);
    const back = await sensedWhile(parts, 3, async () => {
      git('checkout', '-q', home);
      await until('the way back is known', () => here()?.workingTree.currentBranch === home, 20_000);
      await pause(500);
    });
    // At most the moments until the checkout was noticed.
    assert.ok(back.minutes.length === 0 || back.minutes[0] === 'review 1', back.minutes.join());
  });

  it('counts a merge begun in a terminal as integration while its conflict stands', async () => {
    await show('tides.ts');
    const { minutes } = await sensedWhile(parts, 4, async () => {
      assert.throws(() => git('merge', '--no-edit', branch), 'both changed the same line');
      await until('the merge is known', () => here()?.workingTree.operation === 'merge', 20_000);
      await pause(500);
    });
    git('merge', '--abort');
    await until('its end is known', () => here()?.workingTree.operation === undefined, 20_000);
    assertMinutes(minutes, 'integration', 4);
  });

  it('counts the conflict of a cherry-pick as integration too', async () => {
    await show('tides.ts');
    const { minutes } = await sensedWhile(parts, 4, async () => {
      assert.throws(() => git('cherry-pick', branch), 'both changed the same line');
      await until('the cherry-pick is known', () => here()?.workingTree.operation === 'cherryPick', 20_000);
      await pause(500);
    });
    git('cherry-pick', '--abort');
    await until('its end is known', () => here()?.workingTree.operation === undefined, 20_000);
    assertMinutes(minutes, 'integration', 4);
  });

  it('counts keys in a file that has no name yet, of no repository', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ content: '', language: 'plaintext' }));
    const { minutes, records } = await sensedWhile(parts, 30, () => type('x'));
    assert.deepEqual(minutes, ['handsOn 5']);
    assert.equal(records[0]?.repository, undefined);
  });

  it('counts keys in a cell of a notebook as work in its repository', async () => {
    const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: ['level = 1'] };
    writeFileSync(
      path('levels.ipynb'),
      JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
    );
    await window.showNotebookDocument(await workspace.openNotebookDocument(Uri.file(path('levels.ipynb'))));
    await commands.executeCommand('notebook.cell.edit');
    await until(
      'the cell is being written in',
      () => window.activeTextEditor?.document.uri.scheme === 'vscode-notebook-cell',
    );
    const { minutes, records } = await sensedWhile(parts, 30, async () => {
      const document = window.activeTextEditor?.document;
      await commands.executeCommand('type', { text: 'x' });
      await until('the cell took the key', () => (document?.version ?? 0) > 1);
      await pause(300);
    });
    assert.deepEqual(minutes, ['handsOn 5']);
    assert.equal(records[0]?.repository, parts.session.repositoryOf(path('tides.ts'))?.id);
  });

  it('does not redraw for a fetch or for minutes of another window, but at once for what the user says there', async () => {
    const { session } = parts;
    const other = openDataFolder({ folder: session.data.folders().data, clock: session.clock });
    const startsAt = new Date(session.clock().instant - 60 * 60_000).toISOString();
    let standing = session.reader.loaded();
    // What the tests before did in the repository may still be on its way.
    await until(
      'the figures rest',
      async () => {
        standing = session.reader.loaded();
        await pause(3_000);
        return standing === session.reader.loaded() && !session.reader.refreshing();
      },
      30_000,
    );
    const minutes = { type: 'editor.minutes', startsAt, minutes: 7, kind: 'handsOn' } as const;
    assert.equal((await other.records.append([minutes])).kind, 'done');
    git('fetch', '-q', '.', 'HEAD');
    await pause(4_000);
    assert.equal(session.reader.loaded(), standing);
    assert.equal(session.reader.refreshing(), false);
    const said = { type: 'log.added', kind: 'review', minutes: 20, day: '2026-03-11', note: 'Said elsewhere' } as const;
    assert.equal((await other.records.append([said])).kind, 'done');
    const state = () => session.reader.loaded()?.report.state;
    await until(
      'it is in the report',
      () => state()?.log.some(({ note }) => note === 'Said elsewhere') === true,
      20_000,
    );
    assert.ok(state()?.editorSpans.some((span) => span.minutes === 7 && span.startsAt === Date.parse(startsAt)));
  });

  it('counts what an agent in a terminal of the window writes as steering, marked as such', async () => {
    const editor = await show('tides.ts');
    const terminal = await terminalWith(
      folder,
      'aider',
      'sleep 2; echo "export const agent = true;" >> tides.ts; sleep 4',
    );
    const { minutes } = await sensedWhile(parts, 2, async () => {
      terminal.run();
      await until('the editor took the agent’s edit up', () => editor.document.getText().includes('agent'), 20_000);
      await pause(500);
    });
    terminal.dispose();
    git('checkout', '-q', '--', 'tides.ts');
    assertMinutes(minutes, 'steered handsOn', 2);
  });

  it('counts what the editor’s chat changes as steering, and the same change by nobody known as nothing', async () => {
    const { document } = await show('tides.ts');
    const change = async (): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), '// changed\n');
      await workspace.applyEdit(edit);
      await pause(500);
    };
    assert.deepEqual((await sensedWhile(parts, 2, change)).minutes, []);
    // What the chat does before it changes a file: it keeps the file as it was, in a document of a scheme of its own.
    const scheme = 'chat-editing-text-model';
    const copies = workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => readFileSync(document.uri.fsPath, 'utf8'),
    });
    await workspace.openTextDocument(Uri.from({ scheme, path: document.uri.path }));
    const { minutes } = await sensedWhile(parts, 2, change);
    copies.dispose();
    assertMinutes(minutes, 'steered handsOn', 2);
  });
});

/** Waking up to a checkout takes real seconds, which may fill one minute more. */
function assertMinutes(minutes: readonly string[], what: string, count: number): void {
  assert.ok(
    minutes.length === 1 && [`${what} ${count}`, `${what} ${count + 1}`].includes(minutes[0] ?? ''),
    `${minutes.join(', ')} in place of ${what} ${count}`,
  );
}

interface AgentTerminal {
  readonly run: () => void;
  readonly dispose: () => void;
}

/** A terminal in which a program of a given name does what an agent does. */
async function terminalWith(cwd: string, name: string, script: string): Promise<AgentTerminal> {
  const bin = join(process.env['HOME'] ?? cwd, '.leadline-test-bin');
  mkdirSync(bin, { recursive: true });
  const program = join(bin, name);
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  const terminal: Terminal = window.createTerminal({ cwd, shellPath: '/bin/bash' });
  terminal.show(true);
  await until('the terminal tells what runs in it', () => terminal.shellIntegration !== undefined, 20_000);
  return {
    run: () => {
      terminal.shellIntegration?.executeCommand(program);
    },
    dispose: () => {
      terminal.dispose();
    },
  };
}
