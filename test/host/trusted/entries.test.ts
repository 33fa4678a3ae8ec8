import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import { openDataFolder } from '../../../src/store/dataFolder';
import { handleIntent } from '../../../src/editor/intents/handlers';
import { answerDraft } from '../../../src/editor/session/drafts';
import type { Parts } from '../../../src/editor/parts';
import { openedLeadline, pause, until } from '../leadline';

/** Enter, in whatever quick pick or input box stands open, as often as it takes. */
async function enterUntil(what: string, holds: () => boolean): Promise<void> {
  await until(what, async () => {
    if (holds()) return true;
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause(250);
    return holds();
  });
}

describe('What the user says in the editor', () => {
  let parts: Parts;
  before(async () => {
    ({ parts } = await openedLeadline());
    await parts.session.report();
  });

  it('the same work as last time is logged with Enter alone, the report follows, and undo restores it byte for byte', async () => {
    const { session } = parts;
    const before = (await session.report()).last7Days;
    const last = (await session.state()).log.at(-1);
    assert.ok(last);
    const logging = commands.executeCommand('leadline.logLeadingWork');
    await enterUntil('the entry is noted', () => session.desk.state().noted !== undefined);
    await logging;
    const noted = session.desk.state().noted;
    assert.deepEqual([noted?.kind, noted?.minutes], [last.kind, last.minutes]);
    const after = (await session.report()).last7Days;
    assert.equal(Math.round((after.hours[last.kind]?.mid ?? 0) - (before.hours[last.kind]?.mid ?? 0)), last.minutes);
    await handleIntent(parts, { type: 'undo', record: noted?.record ?? '' });
    assert.equal(JSON.stringify((await session.report()).last7Days), JSON.stringify(before));
    assert.equal(session.desk.state().noted, undefined);
  });

  it('a question is taken with Enter, the typed answer stands in the journal of the week', async () => {
    const { session } = parts;
    const offer = await session.questions.offer(await session.report(), true);
    assert.ok(offer.kind === 'offer');
    const text = 'I asked two questions instead of naming the cause.';
    // What a user typed before a reload stands in the box again.
    session.drafts.set(answerDraft(offer.prompt.id), text);
    const answering = commands.executeCommand('leadline.answerPrompt');
    const journal = (): string => readJournal(parts);
    await enterUntil('the answer is in the journal', () => journal().includes(text));
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await answering;
    assert.match(journal(), new RegExp(`<!-- leadline prompt=${offer.prompt.id} at=`, 'u'));
    assert.equal(session.drafts.get(answerDraft(offer.prompt.id)), '');
    assert.ok((await session.state()).promptsAnswered.some(({ prompt }) => prompt === offer.prompt.id));
  });

  it('an answer goes into the open editor when its journal file has unsaved edits', async () => {
    const { session } = parts;
    const [name = ''] = (await session.data.journal.list()).slice(-1);
    const file = join(session.data.folders().data, 'journal', name);
    // In a browser the editor saves by itself after a second.
    await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
    const document = await workspace.openTextDocument(file);
    const editor = await window.showTextDocument(document);
    // The file was written a moment ago: the editor may still be taking that up, and would drop an edit made meanwhile.
    await until('the file has unsaved edits that stay', async () => {
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => {
        edit.insert(end, '\nMy own words, not saved yet.');
      });
      await pause(1_500);
      return document.isDirty && document.getText().includes('My own words');
    });
    assert.equal(document.isDirty, true);
    const report = await session.report();
    const prompt = { id: 'IDN-01', text: 'A question', followUp: undefined };
    const kept = await session.questions.answerFollowUp(
      { ...(await anyPrompt(parts)), ...prompt },
      'An answer beside them.',
      report,
    );
    assert.equal(kept.kind, 'done');
    assert.match(document.getText(), /My own words, not saved yet\.[\s\S]*An answer beside them\./u);
    assert.ok(!readFileSync(file, 'utf8').includes('An answer beside them.'));
    await document.save();
    assert.match(readFileSync(file, 'utf8'), /My own words, not saved yet\.[\s\S]*An answer beside them\./u);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('what another window or the command line says is taken up without asking', async () => {
    const { session } = parts;
    const other = openDataFolder({ folder: session.data.folders().data, clock: session.clock });
    const own = await session.data.records.append([
      { type: 'plan.kept', cue: 'a build breaks', will: 'ask who has seen it first' },
    ]);
    const theirs = await other.records.append([
      { type: 'pivot.noted', day: '2026-03-12', label: 'From another window' },
    ]);
    assert.equal(own.kind, 'done');
    assert.equal(theirs.kind, 'done');
    const knows = (): boolean => {
      const state = session.reader.loaded()?.report.state;
      return (
        state?.pivots.some(({ label }) => label === 'From another window') === true &&
        state.plans.some(({ cue }) => cue === 'a build breaks')
      );
    };
    await until('both records are in the report', knows, 20_000);
  });

  it('pausing and presenting are records, so that every window keeps quiet', async () => {
    const { session } = parts;
    await commands.executeCommand('leadline.pauseNotices');
    await commands.executeCommand('leadline.presenting');
    const state = await session.state();
    assert.ok((state.pausedUntil ?? 0) > session.clock().instant);
    assert.equal(state.presenting, true);
    assert.equal((await session.report()).dive.wouldSpeak, false);
    await commands.executeCommand('leadline.presenting');
    assert.equal((await session.state()).presenting, false);
  });
});

function readJournal({ session }: Parts): string {
  const folder = join(session.data.folders().data, 'journal');
  try {
    return readFileSync(join(folder, '2026-W11.md'), 'utf8');
  } catch {
    return '';
  }
}

async function anyPrompt({ session }: Parts) {
  const prompts = await session.sources.all(await session.state());
  const [first] = prompts;
  assert.ok(first);
  return first;
}
