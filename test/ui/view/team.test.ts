import assert from 'node:assert/strict';
import type { ReviewSnapshot } from '../../../src/protocol/review';
import { reviewExamples } from '../examples/review';
import { teamPage } from '../examples/team';
import { openPages, type OpenPage, type Pages } from './harness';
import { themeNamed } from './themes';

describe('The pages of the team and the journey', function () {
  this.timeout(60_000);
  let pages: Pages;
  let opened: OpenPage | undefined;

  before(async () => {
    pages = await openPages();
  });
  after(async () => {
    await pages.close();
  });
  afterEach(async () => {
    await opened?.page.context().close();
    opened = undefined;
  });

  const open = async (snapshot: ReviewSnapshot): Promise<OpenPage> => {
    opened = await pages.open({ snapshot, theme: themeNamed('dark'), width: 1080 });
    return opened;
  };

  it('change a line where it stands: Enter keeps it and focus stays, Escape brings back what was there and leaves', async () => {
    const { page, intents, show } = await open(reviewExamples.team());
    const owner = page.getByLabel('Owner of billing/retry');
    await owner.focus();
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    assert.deepEqual(await intents(), [{ type: 'setAreaOwner', area: 'billing/retry', owner: 'Kim' }]);
    const areas = teamPage().areas.map((one) => (one.area === 'billing/retry' ? { ...one, owner: 'Kim' } : one));
    await show({ ...reviewExamples.team(), page: 'team', team: teamPage({ areas }) });
    assert.equal(await owner.inputValue(), 'Kim');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Owner of billing/retry',
    );
    await page.keyboard.type('ball');
    await page.keyboard.press('Escape');
    assert.equal(await owner.inputValue(), 'Kim');
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    assert.equal((await intents()).length, 1);
    await owner.fill('');
    await page.keyboard.press('Enter');
    assert.deepEqual((await intents()).at(-1), { type: 'setAreaOwner', area: 'billing/retry', owner: null });
  });

  it('tell only the line of a person that was changed, and keep blanks in sight', async () => {
    const { page, intents } = await open(reviewExamples.team());
    const line = page.getByLabel('What gives energy: Kim');
    assert.equal(await line.getAttribute('placeholder'), 'blank');
    await line.fill('numbers that add up');
    await line.press('Enter');
    assert.deepEqual(await intents(), [
      {
        type: 'notePerson',
        person: 'Kim',
        energy: 'numbers that add up',
        growing: undefined,
        unknown: undefined,
      },
    ]);
  });

  it('agree on an outcome with its owner, limits and day, and ask nowhere how', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByLabel('Outcome', { exact: true }).focus();
    await page.keyboard.type('Invoices leave on time');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Noor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('no new service');
    await page.keyboard.press('Tab');
    await page.keyboard.type('billing/invoice, docs/invoice.md');
    await page.keyboard.press('Enter');
    assert.deepEqual(await intents(), [
      {
        type: 'addAgreement',
        outcome: 'Invoices leave on time',
        owner: 'Noor',
        paths: ['billing/invoice', 'docs/invoice.md'],
        limits: 'no new service',
        checkOn: null,
      },
    ]);
    assert.equal(await page.getByLabel('Outcome', { exact: true }).inputValue(), '');
  });

  it('keep or remove a line about a person that is half a year old', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByRole('button', { name: 'Keep: queue/format: Ada, stretch' }).press('Enter');
    await page.getByRole('button', { name: 'Remove: queue/format: Ada, stretch' }).press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'keepLine', line: '0123456789ab-20' },
      { type: 'removeLine', line: '0123456789ab-20' },
    ]);
  });

  it('note what would be needed if the user left', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByLabel('What deploy would need').fill('a page on how it is released');
    await page.getByLabel('What deploy would need').press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'noteIfILeft', area: 'deploy', needed: 'a page on how it is released' },
    ]);
  });

  it('say where one stands oneself, and what counts as practice', async () => {
    const { page, intents } = await open(reviewExamples.journey());
    await page.getByLabel('Next practice in business').fill('read the contract');
    await page.getByLabel('Next practice in business').press('Enter');
    await page.getByRole('radiogroup', { name: 'Where your product skill is' }).getByLabel('gap').press('Space');
    assert.deepEqual(await intents(), [
      { type: 'setOwnSkill', skill: 'business', state: undefined, next: 'read the contract' },
      { type: 'setOwnSkill', skill: 'product', state: 'gap', next: undefined },
    ]);
  });

  it('tell both ages of the picture, and note that it was told', async () => {
    const { page, intents } = await open(reviewExamples.journey());
    assert.deepEqual(await page.locator('.ages dd').allInnerTexts(), [
      'Thu 20 Aug, 94 days ago',
      'Thu 19 Nov, 3 days ago',
    ]);
    await page.getByLabel('Told to whom, or how').fill('at the team meeting');
    await page.getByLabel('Told to whom, or how').press('Enter');
    assert.deepEqual(await intents(), [{ type: 'toldVision', day: '2026-11-22', note: 'at the team meeting' }]);
  });

  it('offer an empty hand its question, and count nothing', async () => {
    const { page } = await open(reviewExamples.journey());
    const hands = await page.locator('.hand').allInnerTexts();
    assert.match(hands[1] ?? '', /^Defend\s+Which part of the team’s way of working/u);
    assert.doesNotMatch(hands.join(' '), /\d/u);
  });

  it('put a kept answer into the playbook and take it out again', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    const first = page.getByRole('button', { name: /^Works for me.*first\?$/u });
    assert.equal(await first.getAttribute('aria-pressed'), 'false');
    await first.press('Enter');
    await page.getByRole('button', { name: /^Works for me.*purpose\?$/u }).press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'worksForMe', week: '2026-W47', at: '2026-11-17T16:00:00Z' },
      { type: 'leavePlaybook', record: '0123456789ab-40' },
    ]);
  });

  it('note what one is proud of in the week, right after what was done without the reader', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    const titles = await page.locator('.card > h2').allInnerTexts();
    assert.deepEqual(titles.slice(0, 3), ['Done without you', 'Proud of others', 'Comes up this week']);
    await page.getByLabel('What are you proud of?').fill('nobody needed me on Thursday');
    await page.getByLabel('What are you proud of?').press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'notePride', day: '2026-11-22', words: 'nobody needed me on Thursday' },
    ]);
  });
});
