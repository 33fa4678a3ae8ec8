import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from 'vscode';
import { changeRules } from '../../../src/editor/commands/calendarRules';
import { importCalendarFrom } from '../../../src/editor/commands/importCalendar';
import type { Parts } from '../../../src/editor/parts';
import { takeBack } from '../../../src/editor/tell';
import { openedLeadline, pause, until } from '../leadline';

/** A series of coaching meetings on two days of the sample's last week, at an hour in UTC. */
const calendar = (hour: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:coaching@example.invalid',
    'SUMMARY:Coaching circle',
    `DTSTART:20260310T${hour}0000Z`,
    'DURATION:PT25M',
    'RRULE:FREQ=DAILY;COUNT=2',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('A calendar file in the editor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-calendar-'));
  const file = join(folder, 'work.ics');
  let parts: Parts;

  before(async () => {
    ({ parts } = await openedLeadline());
    await parts.session.report();
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const starts = async (): Promise<readonly string[]> =>
    (await parts.session.state()).calendarItems
      .filter(({ minutes }) => minutes === 25)
      .map(({ startsAt }) => new Date(startsAt).toISOString());

  it('asks once what its titles are, counts its meetings, and lets a moved series move', async () => {
    writeFileSync(file, calendar('06'));
    const importing = importCalendarFrom(parts, file);
    await until('the meetings are kept', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await pause(300);
      return (await starts()).length > 0;
    });
    await importing;
    assert.deepEqual(await starts(), ['2026-03-10T06:00:00.000Z', '2026-03-11T06:00:00.000Z']);
    const { calendarRules } = await parts.session.state();
    assert.ok(calendarRules.some(({ pattern, kind }) => pattern === 'coaching' && kind === 'mentoring'));
    const { records } = await parts.session.data.records.read();
    assert.ok(!JSON.stringify(records).includes('Coaching circle'), 'no title is kept');

    writeFileSync(file, calendar('05'));
    await importCalendarFrom(parts, file);
    assert.deepEqual(await starts(), ['2026-03-10T05:00:00.000Z', '2026-03-11T05:00:00.000Z']);
    await importCalendarFrom(parts, file);
    assert.deepEqual(await starts(), ['2026-03-10T05:00:00.000Z', '2026-03-11T05:00:00.000Z']);
  });

  it('shows the titles that no rule names, and keeps only the words of a rule that the user confirms', async () => {
    const titled = (uid: string, title: string): string =>
      calendar('05').replace('coaching@', `${uid}@`).replace('Coaching circle', title);
    const [head = '', tail = ''] = titled('retro', 'Retro').split('END:VCALENDAR');
    const [, chess = ''] = titled('chess', 'Chess circle with Ada').split('VERSION:2.0\r\n');
    writeFileSync(file, `${head}${chess}${tail}`);
    const importing = importCalendarFrom(parts, file);
    const accept = 'workbench.action.acceptSelectedQuickOpenItem';
    // The offered rule for retrospectives, then a title of the list, the first kind, and the words as they are proposed.
    for (const step of [[accept], ['workbench.action.quickOpenSelectNext', accept], [accept], [accept]]) {
      await pause(1500);
      for (const command of step) await commands.executeCommand(command);
    }
    await importing;
    const rules = (await parts.session.state()).calendarRules.map(({ pattern, kind }) => `${pattern} ${kind}`);
    assert.ok(rules.includes('retro direction') && rules.includes('chess circle handsOn'), rules.join());
    assert.equal((await starts()).length, 6);
    const { records } = await parts.session.data.records.read();
    assert.ok(!JSON.stringify(records).includes('Ada'), 'no name is kept');

    const changing = changeRules(parts);
    for (const step of [[accept], ['workbench.action.quickOpenSelectNext', accept]]) {
      await pause(1500);
      for (const command of step) await commands.executeCommand(command);
    }
    await changing;
    const kindOfChess = async (): Promise<string | null | undefined> =>
      (await parts.session.state()).calendarRules.find(({ pattern }) => pattern === 'chess circle')?.kind;
    assert.equal(await kindOfChess(), 'review');
    await takeBack(parts.session, parts.session.desk.state().undo ?? '');
    assert.equal(await kindOfChess(), 'handsOn');
  });

  it('that is none changes nothing and is told in the view until another one is read', async () => {
    writeFileSync(file, 'Dear diary');
    void importCalendarFrom(parts, file);
    await until('the view tells it', () => parts.session.desk.state().calendarUnreadable);
    assert.equal((await starts()).length, 6);
    writeFileSync(file, calendar('05'));
    await importCalendarFrom(parts, file);
    assert.equal(parts.session.desk.state().calendarUnreadable, false);
    await commands.executeCommand('notifications.clearAll');
  });
});
