import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answerBox, runCommand } from '../driver/palette';
import { typeOver } from '../driver/type-over';
import { answerMessage, choiceText, choose, hint, messages, showBalance, status, statusSays, step } from './keyboard';
import { startLead, type Lead } from './lead';
import { until } from '../driver/until';

const QUESTION = 'Looks like a dive. Deliberate, or did it creep up?';
const ACTIONS = ['It is deliberate: set a box', 'Show what is waiting', 'Not now'];

describe('A message about a dive, over two windows', function () {
  this.timeout(180_000);
  let lead: Lead;
  let pages: readonly Page[];

  before(async () => {
    lead = await startLead();
    pages = await Promise.all([lead.openWindow(), lead.openWindow()]);
  });
  after(async () => {
    await lead.stop();
  });
  beforeEach(() => lead.beginAnew(pages));

  /** Lets the first ten minutes pass, then the five without typing; gives the window that got the message. */
  const spokenIn = async (): Promise<Page> => {
    lead.pass(11);
    await lead.passUntilShown(1);
    const at = async (): Promise<Page | undefined> => {
      for (const page of pages) if ((await messages(page).count()) > 0) return page;
      return undefined;
    };
    await until('the message stands in a window', async () => (await at()) !== undefined);
    return (await at()) ?? assert.fail();
  };
  const standing = async (): Promise<number> =>
    (await Promise.all(pages.map((page) => messages(page).count()))).reduce((sum, count) => sum + count, 0);

  it('comes once, in one of them, calmly: ranges, one question, three ways on, and no name', async () => {
    const page = await spokenIn();
    for (let pause = 0; pause < 3; pause++) await lead.passAndSettle(6);
    assert.equal(await standing(), 1);
    assert.equal((await lead.said('notice.shown')).length, 1);
    assert.deepEqual(lead.claims(), ['2026-03-13-message-1']);

    const message = messages(page);
    const text = (await message.locator('.notification-list-item-message').textContent()) ?? '';
    assert.match(text, /\d+ to \d+ h/u);
    assert.ok(text.endsWith(QUESTION), text);
    assert.doesNotMatch(text, /!|Priya|Ines|Tomas|Bram/u);
    assert.deepEqual(await message.locator('.monaco-button').allTextContents(), ACTIONS);
    assert.equal(await message.locator('.codicon-info').count(), 1);
    assert.match((await message.locator('.monaco-list').getAttribute('aria-label')) ?? '', /^Info: .*notification/u);
  });

  it('is put off with “Not now”: at once, without follow-up, and over a reload', async () => {
    const page = await spokenIn();
    await answerMessage(page, 'Not now');
    await until('the message is gone', async () => (await standing()) === 0);
    const [shown] = await lead.said('notice.shown');
    await lead.saidTimes('notice.dismissed', shown?.signals.length ?? 0);
    await lead.passAndSettle(20);
    assert.equal(await standing(), 0);
    await runCommand(page, 'Developer: Reload Window');
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ state: 'detached' });
    await statusSays(page, 'Diving');
    await lead.passAndSettle(20);
    assert.equal(await standing(), 0);
    assert.equal((await lead.said('notice.shown')).length, 1);
  });

  it('shows what is waiting, quietest first', async () => {
    const page = await spokenIn();
    await answerMessage(page, 'Show what is waiting');
    await step(page, 'What is waiting');
    const rows = await page.locator('.quick-input-list .monaco-list-row').allTextContents();
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match(row, /quiet since/u);
    await page.keyboard.press('Escape');
  });

  it('leads to a box: both windows keep quiet, and say its end in words, since the day had its message', async () => {
    const page = await spokenIn();
    await answerMessage(page, 'It is deliberate: set a box');
    await choose(page, 'Start a Deliberate Dive (1/3)', 'A spike');
    assert.match(await choiceText(page, 'Start a Deliberate Dive (2/3)', 'Three days'), /until Wed/u);
    await choose(page, 'Start a Deliberate Dive (2/3)', 'My own…');
    await step(page, 'Start a Deliberate Dive (2/3)');
    await until('the step asks for a length', async () => (await hint(page).textContent())?.includes('1h30') ?? false);
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await hint(page).filter({ hasText: 'A length such as 45m, 1h30 or 2d' }).waitFor();
    assert.equal(await page.locator('.quick-input-widget input[type="text"]').inputValue(), 'soon');
    await typeOver(page, '30m');
    await page.keyboard.press('Enter');
    await answerBox(page, 'Start a Deliberate Dive (3/3)', 'Somebody with time');
    const [dive] = await lead.saidTimes('dive.started', 1);
    assert.deepEqual([dive?.reason, dive?.who], ['spike', 'Somebody with time']);
    for (const each of pages) await statusSays(each, /^Dive: spike, until \d\d:\d\d$/u);
    assert.match(
      (await status(page).locator('a').getAttribute('aria-label')) ?? '',
      /^Leadline: Dive: spike, until \d\d:\d\d\. Hands-on .* in the last 7 days\./u,
    );

    await lead.passAndSettle(25);
    for (const each of pages) await statusSays(each, /^Dive: spike, until \d\d:\d\d, ends soon$/u);
    assert.equal((await lead.said('notice.shown')).length, 1);
    lead.pass(7);
    for (const each of pages) await statusSays(each, /^Dive: spike, ended at \d\d:\d\d$/u);
    await lead.passAndSettle(6);
    for (const each of pages) assert.equal(await messages(each).filter({ hasText: 'How does it go on?' }).count(), 0);
    await runCommand(page, 'Leadline: Start a Deliberate Dive');
    await choose(page, 'Start a Deliberate Dive', 'Extend once');
    await lead.saidTimes('dive.extended', 1);
    for (const each of pages) await statusSays(each, /^Dive: spike, until/u);
    lead.pass(16);
    for (const each of pages) await statusSays(each, 'Diving');
    await lead.passAndSettle(6);
    assert.equal((await lead.said('notice.shown')).length, 1);

    const view = await showBalance(page);
    await view.locator('textarea[data-answer]').waitFor();
    const asked = await lead.saidTimes('prompt.shown', 1);
    assert.match(asked[0]?.slot ?? '', /-after-dive$/u);
  });

  it('is swallowed by do-not-disturb and counts as shown; status bar and view still say it', async () => {
    for (const page of pages) await runCommand(page, 'Notifications: Toggle Do Not Disturb Mode');
    lead.pass(11);
    await lead.passUntilShown(1);
    for (let pause = 0; pause < 2; pause++) await lead.passAndSettle(6);
    assert.equal(await standing(), 0);
    for (const page of pages) await runCommand(page, 'Notifications: Toggle Do Not Disturb Mode');
    await lead.passAndSettle(6);
    assert.equal(await standing(), 0);
    assert.equal((await lead.said('notice.shown')).length, 1);
    const [page] = pages;
    assert.ok(page);
    await statusSays(page, /^Diving: [\d.]+–[\d.]+ of 8–14 h$/u);
    await (await showBalance(page)).getByText('Is this one deliberate?').waitFor();
  });
});
