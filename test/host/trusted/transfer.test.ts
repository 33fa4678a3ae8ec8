import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, window } from 'vscode';
import { importCalendarFrom } from '../../../src/editor/commands/importCalendar';
import { deleteEverything } from '../../../src/editor/commands/myData';
import type { Parts } from '../../../src/editor/parts';
import { openLongAnswer } from '../../../src/editor/questions/longAnswer';
import { openedLeadline, pause, until } from '../leadline';

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.invalid//EN
BEGIN:VEVENT
UID:1@example.invalid
DTSTART:20260310T090000Z
DTEND:20260310T094500Z
SUMMARY:1:1 with Tomas
END:VEVENT
BEGIN:VEVENT
UID:2@example.invalid
DTSTART:20260311T110000Z
DTEND:20260311T120000Z
SUMMARY:Lunch
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

// Last of the suites in this window: at its end everything is deleted.
describe('Files the user brings and takes', () => {
  let parts: Parts;
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-files-'));
  before(async () => {
    ({ parts } = await openedLeadline());
    await parts.session.report();
  });
  after(() => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('a calendar file becomes minutes of a kind after its rules were confirmed once; a second import adds nothing', async () => {
    const { session } = parts;
    const path = join(temporary, 'week.ics');
    writeFileSync(path, calendar);
    let done = false;
    const importing = importCalendarFrom(parts, path).then(() => {
      done = true;
    });
    await until('the rules are confirmed with Enter', async () => {
      if (!done) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await pause(250);
      return done;
    });
    await importing;
    const { calendarItems } = await session.state();
    assert.deepEqual(
      calendarItems.map(({ kind, minutes }) => [kind, minutes]),
      [['mentoring', 45]],
    );
    await importCalendarFrom(parts, path);
    assert.equal((await session.state()).calendarItems.length, 1);
    const { records } = await session.data.records.read();
    assert.equal(records.filter(({ type }) => type === 'calendar.item').length, 1);
    assert.ok(!JSON.stringify(records.filter(({ type }) => type === 'calendar.item')).includes('Tomas'));
  });

  it('an answer of several lines is written in an editor and kept from there', async () => {
    const { session } = parts;
    const [prompt] = await session.sources.all(await session.state());
    assert.ok(prompt);
    await openLongAnswer(parts, {
      kind: 'offer',
      prompt,
      evidenceLine: 'A measured line',
      slot: '2026-03-13-asked-9',
      cadence: 'asked',
      triggered: false,
      fresh: false,
      claim: undefined,
      swapsLeft: 2,
    });
    const editor = window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    await commands.executeCommand('type', { text: 'First line.' });
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '\n\nSecond *paragraph*.');
    });
    await commands.executeCommand('leadline.keepAnswer');
    const [newest = ''] = (await session.data.journal.list()).slice(-1);
    const text = (await session.data.journal.read(newest)) ?? '';
    assert.match(text, /First line\.\n\nSecond \*paragraph\*\./u);
    assert.ok(text.includes('> A measured line'));
    await until(
      'the document is closed without a question',
      () => window.activeTextEditor?.document.isUntitled !== true,
    );
  });

  it('deleting everything leaves no record, no word and no draft behind', async () => {
    const { session } = parts;
    session.drafts.set('somewhere', 'a draft');
    const folder = session.data.folders().data;
    assert.ok(readdirSync(folder).length > 0);
    await deleteEverything(parts);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      left.filter((name) => /\.jsonl$|W\d\d\.md$/u.test(name)),
      [],
    );
    assert.equal(session.drafts.get('somewhere'), '');
    const report = await session.report();
    assert.equal(report.dive.state, 'unset');
    assert.deepEqual(report.state.log, []);
  });
});
