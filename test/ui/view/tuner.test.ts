import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

describe('The tuner', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('moves a band by number, by page key and by hand, and swaps ends that crossed', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    await page.fill('[aria-label="Hands-on, to hours"]', '12');
    await page.press('[aria-label="Hands-on, to hours"]', 'Tab');
    await page.press('[aria-label="Review, from hours"]', 'PageDown');
    await page.fill('[aria-label="Integration, from hours"]', '6');
    await page.press('[aria-label="Integration, from hours"]', 'Tab');
    assert.deepEqual(await intents(), [
      { type: 'moveBand', kind: 'handsOn', band: { low: 8, high: 12 } },
      { type: 'moveBand', kind: 'review', band: { low: 4, high: 10 } },
      { type: 'moveBand', kind: 'integration', band: { low: 4, high: 6 } },
    ]);
    assert.ok(await page.isVisible('text=The upper value is below the lower one; they were swapped.'));
    const face = await page.locator('.face').nth(1).boundingBox();
    assert.ok(face);
    const grip = page.locator('.face').nth(1).locator('.grip').nth(1);
    await grip.hover();
    await page.mouse.down();
    await page.mouse.move(face.x + face.width / 2, face.y + 5, { steps: 4 });
    await page.mouse.up();
    assert.deepEqual((await intents()).at(-1), { type: 'moveBand', kind: 'review', band: { low: 4, high: 12 } });
  });

  it('makes nothing active before the user says so', async () => {
    const { page, intents } = await open(reviewExamples['tuner-unset']());
    await page.fill('[aria-label="Hands-on, to hours"]', '10');
    await page.press('[aria-label="Hands-on, to hours"]', 'Tab');
    assert.deepEqual(await intents(), []);
    await page.click('text=Start with these bands');
    const [said] = await intents();
    assert.equal(said?.type, 'confirmBand');
    assert.deepEqual(said.bands?.handsOn, { low: 8, high: 10 });
  });

  it('starts a scene with an end and with bands one may change', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    await page.click('[aria-label="Launch: Start, until…"]');
    await page.fill('.scene-form [aria-label="Hands-on, to hours"]', '24');
    await page.fill('.scene-form input[type=date]', '2026-12-04');
    await page.click('.scene-form [type=submit]');
    const [said] = await intents();
    assert.equal(said?.type, 'startScene');
    assert.equal(said.until, '2026-12-04');
    assert.deepEqual(said.bands?.handsOn, { low: 16, high: 24 });
  });

  it('refuses a scene that would already be over, in words, and keeps what was typed', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    await page.click('[aria-label="Launch: Start, until…"]');
    await page.fill('.scene-form [aria-label="Hands-on, to hours"]', '24');
    await page.fill('.scene-form input[type=date]', '2026-11-21');
    await page.press('.scene-form input[type=date]', 'Enter');
    assert.equal(
      await page.textContent('.scene-form [role=alert]'),
      'That day has passed. A scene ends today or later.',
    );
    assert.deepEqual(await intents(), []);
    await page.fill('.scene-form input[type=date]', '2026-11-22');
    await page.press('.scene-form input[type=date]', 'Enter');
    const [said] = await intents();
    assert.ok(said?.type === 'startScene');
    assert.deepEqual([said.until, said.bands?.handsOn?.high], ['2026-11-22', 24]);
  });

  it('takes working hours, also past midnight, and none at all', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    const from = page.getByLabel('Hours, from');
    const to = page.locator('.card', { hasText: 'Working time' }).getByLabel('to', { exact: true });
    assert.deepEqual([await from.inputValue(), await to.inputValue()], ['09:00', '17:30']);
    await from.fill('22:00');
    await to.fill('06:00');
    assert.ok(await page.isVisible('text=Until 06:00 on the next morning.'));
    await to.press('Enter');
    await page.click('text=No fixed hours');
    assert.deepEqual(await intents(), [
      { type: 'setWorkingHours', hours: { from: '22:00', to: '06:00' } },
      { type: 'setWorkingHours', hours: null },
    ]);
  });

  it('says what is wrong with hours, sends none of them, and keeps them while the page is away', async () => {
    const first = await open(reviewExamples.tuner());
    const { page, intents } = first;
    await page.getByLabel('Hours, from').fill('');
    await page.getByLabel('Hours, from').press('Enter');
    assert.ok(await page.isVisible('text=Give both times, or empty both for no fixed hours.'));
    await page.getByLabel('Hours, from').fill('17:30');
    await page.click('text=Keep these hours');
    assert.ok(await page.isVisible('text=They begin and end at the same time. Give two times that differ.'));
    assert.deepEqual(await intents(), []);
    const state = await first.state();
    await page.context().close();
    const second = await open(reviewExamples.tuner(), state);
    assert.equal(await second.page.getByLabel('Hours, from').inputValue(), '17:30');
  });

  it('notes days off, on call and of a release, one or several, and removes each', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    await page.getByLabel('First day').fill('2026-12-07');
    await page.getByLabel('First day').press('Enter');
    await page.getByLabel('First day').fill('2026-12-14');
    await page.getByLabel('Last day').fill('2026-12-20');
    await page.getByLabel('What', { exact: true }).selectOption('on call');
    await page.click('text=Add these days');
    await page.getByRole('button', { name: 'Remove: Thu 24 Dec to Fri 1 Jan, holiday' }).click();
    await page.getByRole('button', { name: 'Remove: Thu 3 Dec, release' }).click();
    assert.deepEqual(await intents(), [
      { type: 'addDays', from: '2026-12-07', to: '2026-12-07', why: 'away' },
      { type: 'addDays', from: '2026-12-14', to: '2026-12-20', why: 'onCall' },
      { type: 'removeDays', days: '0123456789ab-14' },
      { type: 'withdrawRelease', day: '2026-12-03' },
    ]);
    assert.equal(await page.getByLabel('First day').inputValue(), '', 'the form is free for the next');
  });

  it('says what is wrong with days, and keeps them in their boxes', async () => {
    const { page, intents } = await open(reviewExamples.tuner());
    await page.getByLabel('First day').fill('2026-12-14');
    await page.getByLabel('Last day').fill('2026-12-13');
    await page.getByLabel('Last day').press('Enter');
    assert.ok(await page.isVisible('text=The last day comes before the first.'));
    await page.getByLabel('First day').fill('2026-11-02');
    await page.getByLabel('Last day').fill('2026-11-03');
    await page.getByLabel('Last day').press('Enter');
    assert.ok(await page.isVisible('text=These days stand in the list already.'));
    assert.deepEqual(await intents(), []);
    assert.equal(await page.getByLabel('First day').inputValue(), '2026-11-02');
  });
});
