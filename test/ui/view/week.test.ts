import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

describe('The page of a week', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('goes to the week before and stops at the present one', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.click('[aria-label="Week before"]');
    assert.ok(await page.isDisabled('[aria-label="Week after"]'));
    assert.deepEqual(await intents(), [{ type: 'goToWeek', week: '2026-W46' }]);
  });

  it('reads a week from git only where git was not read that far back', async () => {
    const { page, intents } = await open(reviewExamples['review-empty']());
    assert.equal(await page.getByRole('heading', { name: 'Comes up this week' }).count(), 0);
    await page.getByRole('button', { name: 'Read this week from git' }).click();
    await page.getByRole('button', { name: 'Go to this week' }).click();
    assert.deepEqual(await intents(), [{ type: 'readWeekFromGit', week: '2026-W21' }, { type: 'goToThisWeek' }]);
  });

  it('draws a running week without evidence with what comes up, the way to fill it, and what was meant for it', async () => {
    const { page, intents } = await open(reviewExamples['review-empty-now']());
    for (const title of [
      'Comes up this week',
      'Fill the open hours by hand',
      'How did the week feel?',
      'Proud of others',
    ]) {
      assert.ok(await page.getByRole('heading', { name: title }).isVisible(), title);
    }
    assert.ok(await page.isVisible('text=Last week you wrote:'));
    assert.equal(await page.getByRole('button', { name: 'Go to this week' }).count(), 0, 'it is this week');
    assert.equal(await page.getByRole('button', { name: 'Read this week from git' }).count(), 0);
    const direction = page.locator('#tally input').nth(3);
    await direction.fill('2');
    await direction.press('Enter');
    const rest = { handsOn: null, review: null, mentoring: null, integration: null };
    assert.deepEqual(await intents(), [{ type: 'keepTally', week: '2026-W47', minutes: { ...rest, direction: 120 } }]);
  });

  it('holds no hours against a band while Leadline learns', async () => {
    const { page } = await open(reviewExamples['review-learning']());
    const words = await page.locator('.kinds-table tbody tr').first().innerText();
    assert.match(words, /starting\spoint\s8–14\sh/u);
    assert.doesNotMatch(await page.innerText('main, body'), /inside\sthe\sband|inside\s8/u);
  });

  it('begins the tally of a week with what is known, and says only what the user changes', async () => {
    const full = reviewExamples['review-full']();
    assert.ok(full.page === 'week');
    const known = { ...full.week.known, integration: null };
    const { page, intents } = await open({ ...full, week: { ...full.week, known } });
    const values = await page.$$eval('#tally input', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    assert.deepEqual(values, ['10', '6.5', '6', '8', ''], 'a kind that cannot be seen is empty, not zero');
    const mentoring = page.locator('#tally input').nth(2);
    await mentoring.focus();
    await mentoring.fill('');
    await page.keyboard.type('7.5');
    await page.keyboard.press('Enter');
    const nothing = { handsOn: null, review: null, direction: null, integration: null };
    assert.deepEqual(await intents(), [
      { type: 'keepTally', week: '2026-W47', minutes: { ...nothing, mentoring: 450 } },
    ]);
  });

  it('says that a tally below what is known takes nothing away', async () => {
    const { page } = await open(reviewExamples['review-full']());
    const mentoring = page.locator('#tally input').nth(2);
    await mentoring.fill('2');
    await page.keyboard.press('Tab');
    const told = await page.locator('#tally [role=status]').allInnerTexts();
    assert.deepEqual(told, [
      '6 h are known: a lower number takes nothing away. Open the evidence to strike something out.',
    ]);
    await mentoring.fill('7');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#tally [role=status]').count(), 0);
  });

  it('takes how the week felt in one press, beside the hours, and shows the word that stands', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    assert.equal(await page.locator('[aria-pressed=true]', { hasText: 'steady' }).count(), 1);
    await page.getByRole('button', { name: 'full', exact: true }).click();
    assert.deepEqual(await intents(), [{ type: 'feltWeek', week: '2026-W47', felt: 'full' }]);
  });

  it('notes what one is proud of in the week, right after what was done without the reader', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    const titles = await page.locator('.card > h2').allInnerTexts();
    assert.deepEqual(titles.slice(0, 3), ['Done without you', 'Proud of others', 'Comes up this week']);
    await page.getByLabel('What are you proud of?').fill('nobody needed me on Thursday');
    await page.getByLabel('What are you proud of?').press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'notePride', day: '2026-11-22', words: 'nobody needed me on Thursday' },
    ]);
  });

  it('puts a kept answer into the playbook and takes it out again', async () => {
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

  it('keeps an intention for the week that comes, and looks back on the last', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.click('text=the cue never came');
    await page.getByLabel('When', { exact: true }).fill('the retry queue calls');
    await page.getByLabel('When', { exact: true }).press('Enter');
    assert.deepEqual(await intents(), [
      { type: 'reviewIntention', week: '2026-W47', came: 'noCue' },
      {
        type: 'keepIntention',
        week: '2026-W48',
        when: 'the retry queue calls',
        will: 'sit down with Kim before I open the file myself',
      },
    ]);
  });

  it('takes a kept intention back when its boxes are emptied, and by its own word', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.getByLabel('When', { exact: true }).fill('');
    await page.getByLabel('When', { exact: true }).press('Enter');
    assert.deepEqual(await intents(), [], 'half of an intention is none');
    await page.getByLabel('I will', { exact: true }).fill('');
    await page.getByLabel('I will', { exact: true }).press('Enter');
    await page.click('text=Take it back');
    const withdrawn = { type: 'withdrawIntention', week: '2026-W48' } as const;
    assert.deepEqual(await intents(), [withdrawn, withdrawn]);
  });

  it('leaves gaps in the soundings open instead of drawing them as zero', async () => {
    const { page } = await open(reviewExamples['review-gaps']());
    const line = await page.getAttribute('.sea-middle', 'd');
    assert.equal(line?.match(/M/gu)?.length, 2);
    assert.equal(await page.locator('.soundings .dot').count(), 4);
    assert.match((await page.getAttribute('.soundings', 'aria-label')) ?? '', /Week 36: nothing seen\./u);
  });

  it('draws roles with their words, and time on call and releases with marks that the key explains', async () => {
    const { page } = await open(reviewExamples['review-full']());
    assert.deepEqual(await page.locator('.soundings .pivot').count(), 2);
    assert.equal(await page.locator('.soundings .on-call').count(), 1);
    assert.equal(await page.locator('.soundings .is-release').count(), 1);
    const key = page.locator('.card:has(.soundings) .legend');
    assert.match(await key.innerText(), /on call\s+release/u);
    assert.match(
      (await page.getAttribute('.soundings', 'aria-label')) ?? '',
      /Pivots: Role: tech lead, Mon 5 Oct; On call, Mon 19 Oct to Sun 25 Oct; Two people joined, Mon 2 Nov; Release, Thu 12 Nov\./u,
    );
  });

  it('shows the same hours in a chart and in its table', async () => {
    const { page } = await open(reviewExamples['review-full']());
    const label = (await page.getAttribute('.day-strip', 'aria-label')) ?? '';
    assert.match(label, /Mon 16: 6 hours seen, between 5 and 7\.2\./u);
    await page.click('.card:has(.day-strip) summary');
    const row = await page.locator('.card:has(.day-strip) tbody tr').first().innerText();
    assert.deepEqual(row.split('\t'), ['Mon 16', '2', '1.5', '1', '1.5', '0', '6', '5', '7.2']);
  });
});
