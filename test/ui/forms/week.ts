import assert from 'node:assert/strict';
import { runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { page, panel, records, undoes } from './window';

/** The week of the sample's clock, and the one after it. */
const week = '2026-W11';
const nextWeek = '2026-W12';

export function weekForms(): void {
  describe('The week page by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.shows('Day by day');
    });

    it('says how the week felt, and takes it back', async () => {
      const heavy = await panel.tabTo('button', 'heavy');
      await panel.press('Space');
      const said = await records.one({ type: 'week.felt', week, felt: 'heavy' });
      await until('it is pressed', async () => (await heavy.getAttribute('aria-pressed')) === 'true');
      await panel.hasFocus('heavy');
      await undoes(said);
      await until('it is free again', async () => (await heavy.getAttribute('aria-pressed')) === 'false');
      await panel.hasFocus('heavy');
    });

    it('notes what others did well, removes the line, and takes that back', async () => {
      const words = 'the release went out without me';
      await panel.fill('What are you proud of?', words);
      await panel.press('Enter');
      const [said] = await records.next();
      assert.deepEqual([said?.type, said?.['words']], ['pride.noted', words]);
      await panel.hasFocus('What are you proud of?');
      const remove = await panel.tabTo('button', `Remove: ${words}`);
      await panel.press('Enter');
      const removed = await records.one({ type: 'record.removed', of: said?.id });
      await until('the line is gone', async () => (await remove.count()) === 0);
      await until('the next field has the focus', async () => (await panel.focused()) === 'What are you proud of?');
      await undoes(removed);
      await remove.waitFor();
      await undoes({ id: said?.id ?? '' });
      await until('the line is gone', async () => (await remove.count()) === 0);
    });

    it('begins a tally with what is known, keeps only what was typed, and undo brings the old figures back', async () => {
      const review = await panel.tabTo('spinbutton', 'Review, hours');
      const reviewed = await review.inputValue();
      assert.notEqual(reviewed, '0');
      await panel.type('4.5');
      const mentoring = await panel.tabTo('spinbutton', 'Mentoring, hours');
      const mentored = await mentoring.inputValue();
      await panel.press('ArrowUp', 'ArrowUp');
      await panel.press('Enter');
      const said = await records.one({
        type: 'tally.kept',
        week,
        minutes: { review: 270, mentoring: (Number(mentored) + 2) * 60 },
      });
      await panel.hasFocus('Mentoring, hours');
      await undoes(said);
      await until('the figures are as before', async () => (await review.inputValue()) === reviewed);
      await until('all of them', async () => (await mentoring.inputValue()) === mentored);
    });

    it('says what a tally may hold, and keeps nothing else', async () => {
      const review = await panel.tabTo('spinbutton', 'Review, hours');
      await panel.typeOver('140');
      await panel.press('Tab');
      await panel.shows('From 0 to 100.');
      assert.equal(await review.inputValue(), '140');
      await panel.tabTo('spinbutton', 'Review, hours');
      await panel.typeOver('0');
      await panel.press('Tab');
      await panel.lacks('From 0 to 100.');
    });

    it('keeps one intention for next week, changes it, and goes back step by step', async () => {
      const when = await panel.tabTo('textbox', 'When');
      await panel.type('the retry queue calls');
      const will = await panel.tabTo('textbox', 'I will');
      await panel.type('ask who would like it');
      await panel.press('Enter');
      const first = {
        type: 'intention.kept',
        week: nextWeek,
        when: 'the retry queue calls',
        will: 'ask who would like it',
      };
      const said = await records.one(first);
      await panel.hasFocus('I will');
      await panel.press('End');
      await panel.type(' first');
      await panel.enter('button', 'Keep for next week');
      const changed = await records.one({ ...first, will: 'ask who would like it first' });
      await panel.enter('button', 'Take it back');
      const withdrawn = await records.one({ type: 'intention.withdrawn', week: nextWeek });
      await until('the boxes are free', async () => (await will.inputValue()) === '');
      await undoes(withdrawn);
      await until('it stands again', async () => (await will.inputValue()) === 'ask who would like it first');
      await undoes(changed);
      await until('the first sentence stands', async () => (await will.inputValue()) === 'ask who would like it');
      await undoes(said);
      await until('nothing stands', async () => (await will.inputValue()) === '' && (await when.inputValue()) === '');
    });

    it('takes no blanks for an intention', async () => {
      await panel.fill('When', '   ');
      await panel.fill('I will', 'rest');
      await panel.press('Enter');
      // The field that lacks words has the focus, and the browser says why.
      await until('the empty field has the focus', async () => (await panel.focused()) === 'When');
      await panel.enter('button', 'Leave it empty');
      assert.equal(await (await panel.the('textbox', 'I will')).inputValue(), '');
    });

    it('goes to the week before and looks back on its intention there, and comes back', async () => {
      await panel.enter('button', 'Week before');
      await panel.shows('Week 10, ');
      await panel.hasFocus('Week before');
      await panel.fill('When', 'a merge waits');
      await panel.fill('I will', 'look at it after lunch');
      await panel.press('Enter');
      const kept = await records.one({
        type: 'intention.kept',
        week,
        when: 'a merge waits',
        will: 'look at it after lunch',
      });
      await panel.enter('button', 'Week after');
      await panel.shows('Week 11, ');
      await panel.keepsFocus();
      const partly = await panel.tabTo('button', 'partly');
      await panel.press('Space');
      const looked = await records.one({ type: 'intention.reviewed', week, came: 'partly' });
      await until('it is pressed', async () => (await partly.getAttribute('aria-pressed')) === 'true');
      await undoes(looked);
      await until('it is free again', async () => (await partly.getAttribute('aria-pressed')) === 'false');
      await undoes(kept);
      await panel.lacks('How did it go?');
    });

    it('shows every drawing as a table', async () => {
      const frame = await panel.frame();
      const summaries = frame.getByText('Show as table');
      const count = await summaries.count();
      assert.equal(count, 2);
      for (let index = 0; index < count; index += 1) {
        const summary = summaries.nth(index);
        await panel.tabToPlace(summary);
        await panel.press('Enter');
        await frame.locator('details[open] table').nth(index).waitFor();
      }
      for (let index = 0; index < count; index += 1) {
        await panel.tabToPlace(summaries.nth(index));
        await panel.press('Space');
      }
      assert.equal(await frame.locator('details[open]').count(), 0);
    });

    it('leads from a number to its evidence and back, and focus goes along', async () => {
      await panel.enter('button', 'Why this number: Direction');
      await panel.shows('What it rests on');
      await until('the heading has the focus', async () => /^Why /u.test(await panel.focused()));
      await panel.enter('button', 'Back to the week');
      await panel.shows('Day by day');
      await panel.keepsFocus();
    });

    it('goes from an area to the team, where who else knows it is written', async () => {
      await panel.tabToPlace((await panel.frame()).getByRole('button', { name: /^Edit who else knows/u }).first());
      await panel.press('Enter');
      await panel.shows('Who knows what');
      await until('the heading has the focus', async () => (await panel.focused()) === 'Your team');
      await panel.enter('button', 'The week');
      await panel.shows('Day by day');
      await panel.hasFocus('The week');
    });
  });
}
