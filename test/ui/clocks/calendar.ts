import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerFileBox } from '../driver/documents';
import { acceptQuickPick, answerBox, holdFocus, quickPickRow, runCommand } from '../driver/palette';
import type { Records } from '../driver/records';
import { until } from '../driver/until';
import { answerMessage, messages } from '../lead/keyboard';
import type { ClocksWindow } from './shared';

interface Meeting {
  readonly id: string;
  /** A day of the sample's last week. */
  readonly on: string;
  readonly hour: string;
  readonly title: string;
  readonly with: string;
}

const oneToOne = { id: 'one', on: '20260309', hour: '08', title: '1:1 with Wilhelmina', with: 'wilhelmina' };
const roadmap = { id: 'two', on: '20260309', hour: '10', title: 'Roadmap, as Casimir sees it', with: 'casimir' };
const lunch = { id: 'three', on: '20260310', hour: '11', title: 'Lunch at Ottoline’s', with: 'ottoline' };
const kiln = { id: 'four', on: '20260310', hour: '13', title: 'Kiln circle with Isolde', with: 'isolde' };
const choir = { id: 'five', on: '20260311', hour: '13', title: 'Choir, led by Peregrine', with: 'peregrine' };
const meetings: readonly Meeting[] = [oneToOne, roadmap, lunch, kiln, choir];

/** What must be found nowhere: words of the titles beyond the rules, and those who were asked along. */
const dropped = /Wilhelmina|Casimir|Ottoline|Isolde|Peregrine|mailto/iu;

const calendar = (held: readonly Meeting[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...held.flatMap(({ id, on, hour, title, with: guest }) => [
      'BEGIN:VEVENT',
      `UID:${id}@example.invalid`,
      `SUMMARY:${title.replaceAll(',', '\\,')}`,
      `ATTENDEE;CN=${guest}:mailto:${guest}@example.invalid`,
      `DTSTART:${on}T${hour}0000Z`,
      'DURATION:PT30M',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export function calendarFile(shared: () => ClocksWindow): void {
  describe('Import Calendar File, by keyboard', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-meetings-'));
    const file = join(folder, 'work.ics');
    let page: Page;
    let records: Records;
    let window: ClocksWindow;

    before(async () => {
      window = shared();
      ({ page } = window);
      records = await window.begin();
      writeFileSync(file, calendar(meetings));
    });
    after(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    /** The words above a list stand in its empty box, those of a box below it. */
    const asks = async (text: string): Promise<void> => {
      const widget = page.locator('.quick-input-widget');
      await widget
        .filter({ has: page.locator(`input[placeholder^="${text}"]`) })
        .or(widget.filter({ hasText: text }))
        .waitFor();
      await holdFocus(page);
    };
    const leave = async (): Promise<void> => {
      await page.keyboard.press('Escape');
    };
    const left = async (): Promise<void> => {
      await leave();
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    };
    const says = async (text: string): Promise<void> => {
      await messages(page).filter({ hasText: text }).waitFor();
    };
    /** Once there are rules, these may be changed here as well. */
    const choose = async (path = file): Promise<void> => {
      await runCommand(page, 'Leadline: Import Calendar File…');
      if (window.state().calendarRules.length > 0) await acceptQuickPick(page, 'Read a Calendar File…');
      await answerFileBox(page, path);
    };
    /** All that is offered, as it stands ticked. */
    const confirmRules = async (): Promise<void> => {
      await asks('Which meetings are which kind of work?');
      await quickPickRow(page, 'Meetings with “1:1”').waitFor();
      await page.keyboard.press('Enter');
      await asks('No rule names these meetings.');
    };
    const kept = (): readonly string[] =>
      window
        .state()
        .calendarItems.map(
          ({ startsAt, minutes, kind }) => `${new Date(startsAt).toISOString().slice(8, 13)} ${minutes} ${kind}`,
        )
        .toSorted();
    const rules = (): readonly string[] =>
      window
        .state()
        .calendarRules.map(({ pattern, kind }) => `${pattern}: ${kind}`)
        .toSorted();

    it('keeps nothing and loses nothing where it is left with Escape before the rules are confirmed', async () => {
      const before = records.all().length;
      await runCommand(page, 'Leadline: Import Calendar File…');
      await until('the box for the file stands open', async () =>
        (await page.locator('.quick-input-widget input[type="text"]').inputValue()).startsWith('/'),
      );
      await left();
      await choose();
      await asks('Which meetings are which kind of work?');
      await left();
      assert.equal(records.all().length, before);
    });

    it('asks once which titles are which work, files others as the user says, and Undo takes all of it back', async () => {
      const before = window.minutes();
      await choose();
      await confirmRules();
      await acceptQuickPick(page, kiln.title);
      await acceptQuickPick(page, 'Mentoring');
      await asks('These words are kept as a rule');
      // Back to the list, and nothing of it is kept.
      await leave();
      await asks('No rule names these meetings.');
      await acceptQuickPick(page, kiln.title);
      await acceptQuickPick(page, 'Mentoring');
      await answerBox(page, 'These words are kept as a rule', 'kiln circle');
      await acceptQuickPick(page, 'Leave the rest out for now');
      await says('3 meetings were added, 1 left out by your rules. Titles were not kept.');
      await says('One meeting that no rule names stays out.');
      assert.deepEqual(kept(), ['09T08 30 mentoring', '09T10 30 direction', '10T13 30 mentoring']);
      assert.deepEqual(rules(), ['1:1: mentoring', 'kiln circle: mentoring', 'lunch: null', 'roadmap: direction']);
      const counted = window.minutes()['mentoring']?.['calendar'] ?? 0;
      assert.ok(counted >= 30 && counted <= 60, `${counted} minutes`);
      await answerMessage(page, 'Undo');
      await says('Taken back.');
      assert.deepEqual([kept(), rules(), window.minutes()], [[], [], before]);
      await window.clearMessages();
    });

    it('brings in what has rules where the list of titles is left with Escape, and files the others afterwards', async () => {
      await choose();
      await confirmRules();
      await left();
      await says('2 meetings were added, 1 left out by your rules.');
      await says('2 meetings that no rule names stay out.');
      await answerMessage(page, 'File the Others…');
      await acceptQuickPick(page, choir.title);
      await acceptQuickPick(page, 'Integration');
      await answerBox(page, 'These words are kept as a rule', 'choir');
      await asks('No rule names these meetings.');
      await left();
      await says('One meeting was added, 1 left out by your rules.');
      assert.deepEqual(kept(), ['09T08 30 mentoring', '09T10 30 direction', '11T13 30 integration']);
      await window.clearMessages();
    });

    it('changes nothing when the same file is read again, and asks nothing again', async () => {
      const before = records.all().length;
      await choose();
      await says('No meeting is new or changed, 1 left out by your rules.');
      assert.equal(records.all().length, before);
      await window.clearMessages();
    });

    it('names the meetings that a later file no longer holds, takes them out when asked to, and brings them back', async () => {
      const before = kept();
      writeFileSync(file, calendar(meetings.filter((meeting) => meeting !== roadmap)));
      await choose();
      await says('One meeting of an earlier import is not in this file.');
      await answerMessage(page, 'Take Them Out');
      await says('One meeting was taken out.');
      assert.deepEqual(kept(), ['09T08 30 mentoring', '11T13 30 integration']);
      await answerMessage(page, 'Undo');
      await says('Taken back.');
      assert.deepEqual(kept(), before);
      await window.clearMessages();
    });

    it('says what a file is that is no calendar, offers another, and keeps what it has', async () => {
      const before = records.all().length;
      const diary = join(folder, 'diary.ics');
      writeFileSync(diary, 'Dear diary, Wilhelmina came by.');
      await choose(diary);
      await says('This is not a calendar file.');
      await answerMessage(page, 'Choose Another…');
      writeFileSync(file, calendar(meetings));
      await answerFileBox(page, file);
      await says('No meeting is new or changed');
      assert.equal(records.all().length, before);
      await window.clearMessages();
    });

    it('leaves no title, no name and no address in any file of the data folder', () => {
      assert.ok(window.state().calendarItems.length > 0);
      const { data } = window.lead.place;
      const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
        .map((name) => join(data, name))
        .filter((path) => statSync(path).isFile());
      assert.ok(files.length > 2);
      for (const path of files) assert.doesNotMatch(readFileSync(path, 'latin1'), dropped, path);
    });
  });
}
