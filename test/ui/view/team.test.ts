import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { teamPage } from '../examples/team';
import { inPanel } from './browser';

describe('The page of the team', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('takes every form of the team by keyboard alone, and keeps half-typed words', async () => {
    const first = await open(reviewExamples.team());
    const { page, intents } = first;
    await page.getByLabel('First name', { exact: true }).focus();
    await page.keyboard.type('Noor');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('deploy');
    await page.keyboard.press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'setSkill', area: 'deploy', person: 'Noor', state: 'fit', mitigation: undefined, reviewOn: undefined },
    ]);
    await page.getByLabel('What is asked').fill('half a sent');
    const state = await first.state();
    await page.context().close();
    const second = await open(reviewExamples.team(), state);
    assert.equal(await second.page.getByLabel('What is asked').inputValue(), 'half a sent');
    await second.page.getByLabel('What is asked').press('Enter');
    assert.deepEqual(await second.intents(), [{ type: 'addAsk', ask: 'half a sent' }]);
    assert.equal(await second.page.getByLabel('What is asked').inputValue(), '');
  });

  it('asks for what helps and for a day to look again when a gap is noted', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByLabel('Area', { exact: true }).fill('deploy');
    await page.getByLabel('First name', { exact: true }).fill('Noor');
    await page.getByLabel('State', { exact: true }).selectOption('gap');
    await page.getByLabel('Area', { exact: true }).press('Enter');
    assert.deepEqual(await intents(), [], 'a gap without what helps is not sent');
    await page.getByLabel('What helps', { exact: true }).selectOption('pair');
    await page.getByLabel('Area', { exact: true }).press('Enter');
    assert.deepEqual(await intents(), [], 'nor is a gap without a day');
    await page.getByLabel('Look again on', { exact: true }).fill('2026-12-04');
    await page.getByLabel('Look again on', { exact: true }).press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'setSkill', area: 'deploy', person: 'Noor', state: 'gap', mitigation: 'pair', reviewOn: '2026-12-04' },
    ]);
  });

  it('asks for both by keyboard when a line becomes a gap, and sends nothing before', async () => {
    const example = reviewExamples.team();
    const skill = {
      area: 'deploy',
      person: 'Noor',
      state: 'fit',
      mitigation: null,
      reviewOn: null,
      stale: false,
    } as const;
    assert.ok(example.page === 'team');
    const { page, intents } = await open({ ...example, team: { ...example.team, skills: [skill] } });
    await page.getByLabel('How Noor knows deploy').focus();
    await page.keyboard.press('End');
    assert.deepEqual(await intents(), []);
    assert.equal(await page.textContent('td [role=status]'), 'A gap asks for what helps and for a day to look again.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await intents(), []);
    await page.getByLabel('When to look again at Noor and deploy').fill('2026-12-04');
    await page.keyboard.press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'setSkill', area: 'deploy', person: 'Noor', state: 'gap', mitigation: 'pair', reviewOn: '2026-12-04' },
    ]);
  });

  it('changes a line where it stands: Enter keeps it and focus stays, Escape brings back what was there and leaves', async () => {
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

  it('tells only the line of a person that was changed, and keeps blanks in sight', async () => {
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

  it('agrees on an outcome with its owner, limits and day, and asks nowhere how', async () => {
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

  it('keeps or removes a line about a person that is half a year old', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByRole('button', { name: 'Keep: queue/format: Ada, stretch' }).press('Enter');
    await page.getByRole('button', { name: 'Remove: queue/format: Ada, stretch' }).press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'keepLine', line: '0123456789ab-20' },
      { type: 'removeLine', line: '0123456789ab-20' },
    ]);
  });

  it('notes what would be needed if the user left', async () => {
    const { page, intents } = await open(reviewExamples.team());
    await page.getByLabel('What deploy would need').fill('a page on how it is released');
    await page.getByLabel('What deploy would need').press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'noteIfILeft', area: 'deploy', needed: 'a page on how it is released' },
    ]);
  });

  it('lists people by nothing but what it was given, and shows their names as text', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const example = reviewExamples.team();
    assert.equal(example.page, 'team');
    const skills = [
      { area: hostile, person: hostile, state: 'fit', mitigation: null, reviewOn: null, stale: false } as const,
    ];
    const asks = [{ id: '0123456789ab-3', ask: hostile, askedOn: '2026-11-10' }];
    const { page, complaints } = await open({ ...example, team: teamPage({ skills, asks }) });
    assert.equal(await page.locator('#leadline img').count(), 0);
    assert.equal(await page.locator('.table td bdi').first().textContent(), hostile);
    assert.deepEqual(complaints, []);
  });
});
