import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { copyWhole } from '../driver/documents';
import { holdsNoAddress, namesNobody, previewedText } from '../driver/leaving';
import { answerBox, runCommand } from '../driver/palette';
import { typeOver } from '../driver/type-over';
import { webviewFrame } from '../driver/webview';
import { answerMessage, choose, hint, messages, showBalance, statusSays, step } from './keyboard';
import { startLead, type Lead } from './lead';
import { until } from '../driver/until';

const ABOUT = 'About this notice';

describe('What the user says to a dive, by keyboard', function () {
  this.timeout(180_000);
  let lead: Lead;
  let page: Page;

  before(async () => {
    lead = await startLead();
    page = await lead.openWindow();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  after(async () => {
    await lead.stop();
  });
  beforeEach(async () => {
    await lead.beginAnew([page]);
    await showBalance(page);
    await view();
  });

  /** The Balance view once it says what it is asked about. */
  const view = async (): Promise<Frame> => {
    const frame = await webviewFrame(page, 'view');
    await frame.getByRole('button', { name: 'About this notice' }).waitFor();
    return frame;
  };
  /** “About this notice…” and one of its lines; where two things are said, about the first of them. */
  const about = async (line: string): Promise<void> => {
    await (await view()).getByRole('button', { name: 'About this notice' }).press('Enter');
    await step(page, ABOUT);
    if ((await hintOrPlaceholder()) === 'Which of them?') {
      await page.keyboard.press('Enter');
      await until('the choices are there', async () => (await hintOrPlaceholder()) !== 'Which of them?');
    }
    await choose(page, ABOUT, line);
  };
  const hintOrPlaceholder = async (): Promise<string> =>
    (await page.locator('.quick-input-widget input[type="text"]').getAttribute('placeholder')) ?? '';

  it('rates a notice, and is told when a second “not useful” mutes it', async () => {
    await about('It was useful');
    await lead.saidTimes('notice.rated', 1);
    await about('It was not useful');
    await lead.saidTimes('notice.rated', 2);
    await about('It was not useful');
    const rated = await lead.saidTimes('notice.rated', 3);
    assert.deepEqual(
      rated.map(({ rating }) => rating),
      ['useful', 'notUseful', 'notUseful'],
    );
    await messages(page).filter({ hasText: 'Twice in a row not useful' }).waitFor();
    await answerMessage(page, 'Undo');
    await view();
  });

  it('snoozes it today or for a week, mutes it, or pauses all: each a record that another window and a reload keep', async () => {
    await about('Not again today');
    await lead.saidTimes('signal.muted', 1);
    await answerMessage(page, 'Undo');
    await about('Not for a week');
    await lead.saidTimes('signal.muted', 2);
    await answerMessage(page, 'Undo');
    await about('Do not show this again');
    const muted = await lead.saidTimes('signal.muted', 3);
    const hours = muted.map(({ at, until: end }) =>
      end === undefined ? undefined : (Date.parse(end) - Date.parse(at)) / 3_600_000,
    );
    assert.ok((hours[0] ?? 99) < 24 && Math.round(hours[1] ?? 0) === 168 && hours[2] === undefined, String(hours));
    await answerMessage(page, 'Undo');
    await about('No notices at all for a week');
    await lead.saidTimes('notices.paused', 1);

    const other = await lead.openWindow();
    await runCommand(page, 'Developer: Reload Window');
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ state: 'detached' });
    for (const each of [page, other]) await statusSays(each, 'Diving');
    await lead.passAndSettle(20);
    assert.equal((await lead.said('notice.shown')).length, 0);
    for (const each of [page, other]) {
      await (await showBalance(each)).getByText('You paused notices.').waitFor();
    }
    await other.close();
  });

  it('notes a felt pull with one key and its cue, in the view or from the palette', async () => {
    await (await view()).getByRole('button', { name: 'About this notice' }).press('p');
    await answerBox(page, 'Felt the Pull', 'a red build');
    await lead.saidTimes('urge.felt', 1);
    await runCommand(page, 'Leadline: Start a Deliberate Dive');
    await choose(page, 'Start a Deliberate Dive (1/3)', 'No dive: I felt the pull');
    await answerBox(page, 'Felt the Pull', '');
    const urges = await lead.saidTimes('urge.felt', 2);
    assert.deepEqual(
      urges.map(({ cue }) => cue),
      ['a red build', undefined],
    );
  });

  it('has their own plan in place of our question when its cue is met', async () => {
    await lead.say({ type: 'plan.kept', cue: 'I am deep in code', will: 'ask who could take it' });
    const frame = await view();
    await frame.getByText('You wrote: “When I am deep in code, I will ask who could take it”.').waitFor();
    assert.equal(await frame.getByText('Is this one deliberate?').count(), 0);
  });

  it('finishes a dive from the view, and takes start and end back', async () => {
    await (await view()).getByRole('button', { name: 'Set a box' }).press('Enter');
    await choose(page, 'Start a Deliberate Dive (1/3)', 'Pairing');
    await choose(page, 'Start a Deliberate Dive (2/3)', 'Half a day');
    await answerBox(page, 'Start a Deliberate Dive (3/3)', '');
    await statusSays(page, 'Dive: pairing');
    // The last step gives the focus back to where it was; only then does a key reach the view.
    await (await showBalance(page)).getByRole('button', { name: 'Finish now' }).press('Enter');
    await lead.saidTimes('dive.finished', 1);
    await statusSays(page, /^(?:Diving|Wading)/u);
    await messages(page).filter({ hasText: 'The dive is finished.' }).waitFor();
    await answerMessage(page, 'Undo');
    await statusSays(page, 'Dive: pairing');
  });

  it('hands work over: outcome, paths, limits, check date, context, and nothing about how', async () => {
    await runCommand(page, 'Leadline: Hand Over…');
    await answerBox(page, 'Hand Over (1/5)', 'Retries never take longer than a minute');
    await step(page, 'Hand Over (2/5)');
    await page.keyboard.type('/etc/hosts');
    await page.keyboard.press('Enter');
    await hint(page).filter({ hasText: '“/etc/hosts” begins at the root of the disk.' }).waitFor();
    await typeOver(page, 'src/nowhere');
    await hint(page).filter({ hasText: 'No folder here holds “src/nowhere” yet.' }).waitFor();
    await typeOver(page, 'src, README.md');
    await page.keyboard.press('Enter');
    // Both repositories of the window have such a folder and such a file.
    await choose(page, 'Hand Over', 'tide-charts');
    await answerBox(page, 'Hand Over (3/5)', 'No new service');
    await step(page, 'Hand Over (4/5)');
    await page.keyboard.type('2026-03-01');
    await page.keyboard.press('Enter');
    await hint(page).filter({ hasText: 'That day has passed.' }).waitFor();
    await typeOver(page, 'soon');
    await hint(page).filter({ hasText: 'A date such as 2026-03-12.' }).waitFor();
    assert.equal(await page.locator('.quick-input-widget input[type="text"]').inputValue(), 'soon');
    await typeOver(page, '2026-03-20');
    await page.keyboard.press('Enter');
    await answerBox(page, 'Hand Over (5/5)', 'It began with the outage in January');
    const [handed] = await lead.saidTimes('handover.added', 1);
    assert.deepEqual(handed?.paths, ['src', 'README.md']);
    assert.match(handed.repository ?? '', /^[0-9a-f]{32}$/u);
    const note = page.locator('.editor-instance .view-lines');
    for (const part of ['Retries never take', 'January', 'No new service', 'README.md', '2026-03-20']) {
      await note.getByText(part).first().waitFor();
    }
    assert.doesNotMatch(await note.innerText(), /how/iu);
    const text = await previewedText(page);
    assert.equal(
      text,
      [
        '# Handed over',
        '**Outcome.** Retries never take longer than a minute',
        '**Context.** It began with the outage in January',
        '**Limits.** No new service',
        '**Where.** `src`, `README.md`',
        '**We look at it together on** 2026-03-20.\n',
      ].join('\n\n'),
    );
    namesNobody(text, 'The note');
    holdsNoAddress(text, 'The note');
    await answerMessage(page, 'Undo');
    const [taken] = await lead.saidTimes('record.removed', 1);
    assert.equal(taken?.of, handed.id);
  });

  it('copies the note of a hand-over as it stands in its document, whatever was changed there since', async () => {
    await runCommand(page, 'Leadline: Hand Over…');
    await answerBox(page, 'Hand Over (1/5)', 'The tide table is right');
    for (const at of [2, 3, 4, 5]) await answerBox(page, `Hand Over (${at}/5)`, '');
    assert.equal(await copyWhole(page), '# Handed over\n\n**Outcome.** The tide table is right\n');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Ask me anything.');
    await page.locator('.editor-instance .view-line', { hasText: 'Ask me anything.' }).waitFor();
    const changed = await copyWhole(page);
    assert.ok(changed.endsWith('right\nAsk me anything.'), changed);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await answerMessage(page, 'Copy the Note');
    await until(
      'the note is copied',
      async () => (await page.evaluate(() => navigator.clipboard.readText())) === changed,
    );
  });
});
