import assert from 'node:assert/strict';
import type { ReviewSnapshot } from '../../../src/protocol/review';
import { reviewExamples } from '../examples/review';
import { teamPage } from '../examples/team';
import { openPages, type OpenPage, type Pages } from './harness';
import { themeNamed } from './themes';

describe('The weekly panel', function () {
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

  const open = async (snapshot: ReviewSnapshot, state?: unknown): Promise<OpenPage> => {
    opened = await pages.open({ snapshot, theme: themeNamed('dark'), width: 1080, state });
    return opened;
  };

  it('goes to the week before and stops at the present one', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.click('[aria-label="Week before"]');
    assert.ok(await page.isDisabled('[aria-label="Week after"]'));
    assert.deepEqual(await intents(), [{ type: 'goToWeek', week: '2026-W46' }]);
  });

  it('leaves gaps in the soundings open instead of drawing them as zero', async () => {
    const { page } = await open(reviewExamples['review-gaps']());
    const line = await page.getAttribute('.sea-middle', 'd');
    assert.equal(line?.match(/M/gu)?.length, 2);
    assert.equal(await page.locator('.soundings .dot').count(), 4);
    assert.match((await page.getAttribute('.soundings', 'aria-label')) ?? '', /Week 36: nothing seen\./u);
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

  it('shows the same hours in a chart and in its table', async () => {
    const { page } = await open(reviewExamples['review-full']());
    const label = (await page.getAttribute('.day-strip', 'aria-label')) ?? '';
    assert.match(label, /Mon 16: 6 hours seen, between 5 and 7\.2\./u);
    await page.click('.card:has(.day-strip) summary');
    const row = await page.locator('.card:has(.day-strip) tbody tr').first().innerText();
    assert.deepEqual(row.split('\t'), ['Mon 16', '2', '1.5', '1', '1.5', '0', '6', '5', '7.2']);
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

  it('reads a week from git only where git was not read that far back', async () => {
    const { page, intents } = await open(reviewExamples['review-empty']());
    assert.equal(await page.getByRole('heading', { name: 'Comes up this week' }).count(), 0);
    await page.getByRole('button', { name: 'Read this week from git' }).click();
    await page.getByRole('button', { name: 'Go to this week' }).click();
    assert.deepEqual(await intents(), [{ type: 'readWeekFromGit', week: '2026-W21' }, { type: 'goToThisWeek' }]);
  });

  it('holds no hours against a band while Leadline learns', async () => {
    const { page } = await open(reviewExamples['review-learning']());
    const words = await page.locator('.kinds-table tbody tr').first().innerText();
    assert.match(words, /starting\spoint\s8–14\sh/u);
    assert.doesNotMatch(await page.innerText('main, body'), /inside\sthe\sband|inside\s8/u);
  });

  it('asks a row of the seven shifts that nobody looked at for two months its question', async () => {
    const { page } = await open(reviewExamples.map());
    assert.equal(await page.locator('.shift-ask').count(), 1);
    assert.match(
      await page.locator('.shift', { has: page.locator('.shift-ask') }).innerText(),
      /next colleague bring/u,
    );
  });

  it('files and strikes lines by keyboard, and focus stays on the line', async () => {
    const { page, intents, show } = await open(reviewExamples.evidence());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await page.keyboard.press('s');
    const item = 'commit:20261119121000';
    assert.deepEqual(await intents(), [
      { type: 'refile', item, kind: null },
      { type: 'strike', item },
    ]);
    const next = reviewExamples.evidence();
    assert.equal(next.page, 'evidence');
    const days = next.evidence.days.map((day) => ({
      ...day,
      items: day.items.map((line) => (line.id === item ? { ...line, struckOn: '2026-11-19' } : line)),
    }));
    await show({ ...next, evidence: { ...next.evidence, days } });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-item')), item);
    assert.equal(await page.textContent('.unseen[role=status]'), 'Struck out: Commit “Cap the retry delay”');
    await page.keyboard.press('s');
    assert.deepEqual((await intents()).at(-1), { type: 'putBack', item });
  });

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

  it('lets what the user logged be corrected and deleted, by its buttons and by keys', async () => {
    const { page, intents } = await open(reviewExamples.evidence());
    await page.getByRole('button', { name: 'Correct… Staging hunt with the vendor' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('c');
    await page.keyboard.press('Delete');
    const entry = '0123456789ab-11';
    const [correct, remove] = [
      { type: 'correctEntry', entry },
      { type: 'removeEntry', entry },
    ] as const;
    assert.deepEqual(await intents(), [correct, correct, remove, remove], 'what git shows is no entry of the log');
  });

  it('takes a turning point, the next release and a vision file off the map', async () => {
    const { page, intents } = await open(reviewExamples.map());
    for (const name of ['Tech lead', 'Planned release', 'docs/vision.md']) {
      await page.getByRole('button', { name: `Remove: ${name}` }).click();
    }
    await page.getByLabel('Next release').fill('');
    await page.getByLabel('Next release').press('Enter');
    const withdrawn = { type: 'withdrawRelease', day: '2026-12-03' } as const;
    assert.deepEqual(await intents(), [
      { type: 'removePivot', pivot: '0123456789ab-6' },
      withdrawn,
      { type: 'unmarkVision', mark: '0123456789ab-7' },
      withdrawn,
    ]);
  });

  it('takes a kept intention back when its boxes are emptied, and by its own word', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.fill('input[id$=when]', '');
    await page.press('input[id$=when]', 'Enter');
    assert.deepEqual(await intents(), [], 'half of an intention is none');
    await page.fill('input[id$=will]', '');
    await page.press('input[id$=will]', 'Enter');
    await page.click('text=Take it back');
    const withdrawn = { type: 'withdrawIntention', week: '2026-W48' } as const;
    assert.deepEqual(await intents(), [withdrawn, withdrawn]);
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

  it('takes every form of the team by keyboard alone, and keeps half-typed words', async () => {
    const first = await open(reviewExamples.team());
    const { page, intents } = first;
    await page.focus('input[id$=person]');
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
    await page.fill('input[id$=area]', 'deploy');
    await page.fill('input[id$=person]', 'Noor');
    await page.selectOption('select[id$=state]', 'gap');
    await page.press('input[id$=area]', 'Enter');
    assert.deepEqual(await intents(), [], 'a gap without what helps is not sent');
    await page.selectOption('select[id$=helps]', 'pair');
    await page.press('input[id$=area]', 'Enter');
    assert.deepEqual(await intents(), [], 'nor is a gap without a day');
    await page.fill('input[id$=review]', '2026-12-04');
    await page.press('input[id$=review]', 'Enter');
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

  it('undoes the last entry with a button and with U', async () => {
    const { page, intents } = await open(reviewExamples.map());
    await page.click('text=Undo the last entry');
    await page.click('h1');
    await page.keyboard.press('u');
    const undo = { type: 'undo', record: '0123456789ab-9' };
    assert.deepEqual(await intents(), [undo, undo]);
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

  it('keeps an intention for the week that comes, and looks back on the last', async () => {
    const { page, intents } = await open(reviewExamples['review-full']());
    await page.click('text=the cue never came');
    await page.fill('input[id$=when]', 'the retry queue calls');
    await page.press('input[id$=when]', 'Enter');
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
});
