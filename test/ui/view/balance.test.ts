import assert from 'node:assert/strict';
import { balanceExamples } from '../examples/balance';
import { inSidebar } from './browser';

describe('The Balance view', function () {
  this.timeout(60_000);
  const open = inSidebar();

  it('logs half an hour with one key, an hour with two, and takes it back with U', async () => {
    const { page, intents, show } = await open(balanceExamples.normal());
    await page.keyboard.press('r');
    assert.deepEqual(await intents(), [{ type: 'log', kind: 'review', minutes: 30 }]);
    const noted = { record: '0123456789ab-7', kind: 'review', minutes: 30 } as const;
    await show({ ...balanceExamples.normal(), noted });
    assert.equal(await page.textContent('[role=status]'), '30 min of Review noted.');
    await page.keyboard.press('r');
    await page.keyboard.press('u');
    assert.deepEqual((await intents()).slice(1), [
      { type: 'logLonger', record: noted.record, minutes: 60 },
      { type: 'undo', record: noted.record },
    ]);
  });

  it('adds the second press once the first entry is known, however late that is', async () => {
    const { page, intents, show } = await open(balanceExamples.normal());
    await page.keyboard.press('m');
    await page.keyboard.press('m');
    assert.equal((await intents()).length, 1);
    await show({ ...balanceExamples.normal(), noted: { record: '0123456789ab-8', kind: 'mentoring', minutes: 30 } });
    assert.deepEqual((await intents())[1], { type: 'logLonger', record: '0123456789ab-8', minutes: 60 });
  });

  it('notes a felt pull with one key, or with its button', async () => {
    const { page, intents } = await open(balanceExamples.normal());
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Felt the pull' }).press('Enter');
    assert.deepEqual(await intents(), [{ type: 'feltPull' }, { type: 'feltPull' }]);
  });

  it('lists its keys on ?, and puts the list away', async () => {
    const { page } = await open(balanceExamples.normal());
    await page.keyboard.press('?');
    assert.ok(await page.isVisible('text=Keys in this view'));
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('text=Keys in this view').count(), 0);
  });

  it('has no single keys when the user turned them off', async () => {
    const { page, intents } = await open({ ...balanceExamples.normal(), singleKeys: false });
    for (const key of ['r', 'm', 'd', 'i', 'u', 'e', '?']) await page.keyboard.press(key);
    assert.deepEqual(await intents(), []);
    assert.equal(await page.locator('kbd').count(), 0);
    assert.equal(await page.locator('[aria-keyshortcuts]').count(), 0);
  });

  it('opens the evidence of the row in focus with E, and of any row with Enter', async () => {
    const { page, intents } = await open(balanceExamples.normal());
    await page.focus('[data-kind=direction]');
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    const opening = { type: 'openEvidence', kind: 'direction', week: null };
    assert.deepEqual(await intents(), [opening, opening]);
  });

  it('keeps an answer with Ctrl+Enter, and lets R be a letter while one types', async () => {
    const { page, intents } = await open(balanceExamples.normal());
    await page.keyboard.press('q');
    await page.keyboard.type('rmdi: pairing on the parser');
    await page.keyboard.press('Control+Enter');
    const told = await intents();
    assert.deepEqual(told.at(-1), {
      type: 'keepAnswer',
      prompt: 'EXA-01',
      part: 'answer',
      text: 'rmdi: pairing on the parser',
    });
    assert.ok(told.every(({ type }) => type === 'draftChanged' || type === 'keepAnswer'));
  });

  it('keeps what was typed as a draft: through Escape, through being hidden, until it is kept', async () => {
    const first = await open(balanceExamples.normal());
    await first.page.keyboard.press('q');
    await first.page.keyboard.type('Half a thought');
    await first.page.keyboard.press('Escape');
    assert.equal(await first.page.evaluate(() => document.activeElement?.tagName), 'BODY');
    const told = await first.intents();
    assert.deepEqual(told.at(-1), { type: 'draftChanged', prompt: 'EXA-01', part: 'answer', text: 'Half a thought' });
    const state = await first.state();
    await first.page.context().close();

    const second = await open(balanceExamples.normal(), state);
    assert.equal(await second.page.inputValue('textarea'), 'Half a thought');
    await second.show({ ...balanceExamples.kept(), kept: { prompt: 'EXA-01', followUp: null } });
    assert.doesNotMatch(JSON.stringify(await second.state()), /Half a thought/u);
  });

  it('takes up a draft the editor kept when the page itself kept none', async () => {
    const example = balanceExamples.normal();
    assert.ok(example.prompt);
    const { page } = await open({ ...example, prompt: { ...example.prompt, draft: 'From before' } });
    assert.equal(await page.inputValue('textarea'), 'From before');
  });

  it('leaves the text in its box when it could not be saved', async () => {
    const { page, show } = await open(balanceExamples.normal());
    await page.fill('textarea', 'Not to be lost');
    await page.click('text=Keep answer');
    await show({ ...balanceExamples.normal(), trouble: [{ kind: 'storeNotWritable', unsaved: true }] });
    assert.equal(await page.inputValue('textarea'), 'Not to be lost');
    assert.ok(await page.isVisible('text=Your last entry could not be saved. It is still in the box.'));
  });

  it('shows strangers’ words as words, whatever they hold', async () => {
    const hostile = '"><img src=x onerror="document.title=1"><script>1</script>{{x}}${y}&lt;b&gt;';
    const example = balanceExamples.diving();
    assert.ok(example.prompt);
    const { page, complaints } = await open({
      ...example,
      facts: [{ text: hostile, signal: 'S1' }],
      ask: { text: hostile, own: true },
      quiet: hostile,
      notVisible: [hostile],
      repositories: [
        { label: hostile, condition: 'shallow', since: null, detail: hostile },
        { label: hostile, condition: 'gitTooOld', since: null, detail: hostile },
      ],
      trouble: [{ kind: 'settingsIgnored', names: [hostile] }],
      prompt: { ...example.prompt, text: hostile, measured: hostile, fromRepository: hostile, draft: hostile },
    });
    const inside = await page.evaluate(() => ({
      elements: document.querySelectorAll('#leadline :is(img, script, iframe, b:not(.kind-hours b))').length,
      title: document.title,
      said: document.querySelector('.facts li')?.textContent,
    }));
    assert.deepEqual(inside, { elements: 0, title: 'Leadline', said: hostile });
    assert.deepEqual(complaints, []);
  });

  it('ignores messages that are no snapshot of its own', async () => {
    const { page, show, complaints } = await open(balanceExamples.normal());
    for (const message of [{ view: 'review' }, 'x', null, { ...balanceExamples.normal(), state: 'sinking' }]) {
      await show(message);
    }
    assert.equal(await page.textContent('.state'), 'At the surface');
    assert.deepEqual(complaints, []);
  });

  it('sets a box, shows what waits or waits seven days, by keyboard alone', async () => {
    const { page, intents } = await open(balanceExamples.diving());
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    assert.deepEqual(
      (await intents()).map(({ type }) => type),
      ['setBox', 'seeWhatWaits', 'notNow'],
    );
  });

  it('starts with the band the user chose and the week they have', async () => {
    const { page, intents } = await open(balanceExamples['first-run']());
    await page.check('text=Engineering manager');
    await page.fill('input[type=number]', '32');
    await page.click('text=Start with this band');
    assert.deepEqual(await intents(), [
      { type: 'confirmBand', preset: 'engineeringManager', statedWeekHours: 32, bands: null },
    ]);
  });

  it('offers gaps to be named in one press', async () => {
    const { page, intents } = await open(balanceExamples.kept());
    await page.click('text=one-to-one >> nth=0');
    assert.deepEqual(await intents(), [
      { type: 'answerGap', startsAt: '2026-11-19T10:00:00Z', endsAt: '2026-11-19T10:40:00Z', answer: 'oneToOne' },
    ]);
  });

  it('never lets the gauge jump to a smaller scale within a day', async () => {
    const { page, show } = await open(balanceExamples.diving());
    const scale = (): Promise<string | null> => page.textContent('.gauge text >> nth=2');
    assert.equal(await scale(), '30');
    await show(balanceExamples.normal());
    assert.equal(await scale(), '30');
    await show({ ...balanceExamples.normal(), today: '2026-11-20' });
    assert.equal(await scale(), '15');
  });

  it('writes numbers and times in the editor’s language', async () => {
    const { page } = await open({ ...balanceExamples.normal(), language: 'de' });
    assert.equal((await page.textContent('.big'))?.trim().replace(/\s+/gu, ' '), '9,5 h hands-on');
  });
});
