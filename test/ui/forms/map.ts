import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Panel } from '../driver/keys';
import { acceptQuickPick, answerInputBox, runCommand } from '../driver/palette';
import type { Records } from '../driver/records';
import { until } from '../driver/until';
import type { FormsWindow } from './shared';

export function mapForms(shared: () => FormsWindow): void {
  describe('The map by keyboard alone', () => {
    let page: Page;
    let panel: Panel;
    let records: Records;
    let undoes: FormsWindow['undoes'];

    before(async () => {
      ({ page, panel, records, undoes } = shared());
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'Your map');
      await panel.shows('Seven shifts');
    });

    const hasFocus = async (name: string): Promise<void> => {
      await until(`${name} has the focus`, async () => (await panel.focused()) === name);
    };

    it('marks a shift, and takes the mark back', async () => {
      const group = (await panel.frame()).getByRole('radiogroup').first();
      const far = group.getByRole('radio', { name: 'far' });
      await panel.tabToPlace(far);
      await panel.press('Space');
      const first = await records.one({ type: 'shift.marked', shift: 'ownArea', state: 'far' });
      await panel.press('ArrowRight');
      const second = await records.one({ type: 'shift.marked', shift: 'ownArea', state: 'moving' });
      const moving = group.getByRole('radio', { name: 'moving' });
      await until('it is moving', () => moving.isChecked());
      await undoes(second);
      await until('it is far again', () => far.isChecked());
      await undoes(first);
      await until('nothing is marked', async () => (await group.locator(':checked').count()) === 0);
      assert.notEqual(await panel.focused(), 'body');
    });

    it('places the identity mark with the arrows', async () => {
      const slider = await panel.tabTo('slider', 'Where do you stand today?');
      await panel.press('ArrowRight', 'ArrowRight');
      await panel.enter('button', 'Place the mark');
      const said = await records.one({ type: 'identity.placed', place: 60 });
      await hasFocus('Place the mark');
      await undoes(said);
      await until('the slider follows', async () => (await slider.inputValue()) === '50');
    });

    it('keeps a charter of several lines, and the lines before it come back', async () => {
      await panel.tabTo('textbox', 'Line 1');
      await panel.type('I answer for the outcome.');
      await panel.tabTo('textbox', 'Line 3');
      await panel.type('The team owns the how.');
      await panel.press('Enter');
      const said = await records.one({
        type: 'charter.written',
        lines: ['I answer for the outcome.', 'The team owns the how.'],
      });
      const second = await panel.the('textbox', 'Line 2');
      await until('the lines closed up', async () => (await second.inputValue()) === 'The team owns the how.');
      assert.equal(await (await panel.the('textbox', 'Line 3')).inputValue(), '');
      await hasFocus('Line 3');
      await undoes(said);
      await until('the charter is empty', async () => (await second.inputValue()) === '');
    });

    it('notes a gap with what helps and when to look again, changes it, and removes it', async () => {
      await panel.tabTo('textbox', 'Area');
      await panel.type('src/retry');
      await panel.tabTo('textbox', 'First name');
      await panel.type('Noor');
      await panel.tabTo('combobox', 'State');
      await panel.type('gap');
      await panel.tabTo('combobox', 'What helps');
      await panel.type('Pair');
      await panel.press('Tab');
      await hasFocus('Add');
      await panel.press('Enter');
      const gap = { type: 'skill.set', area: 'src/retry', person: 'Noor', state: 'gap', mitigation: 'pair' };
      const added = await records.one(gap);
      await hasFocus('Add');
      const day = (await panel.frame()).getByLabel('When to look again at Noor and src/retry');
      await panel.typeDay(day, '04012026');
      await panel.press('Enter');
      const dated = await records.one({ ...gap, reviewOn: '2026-04-01' });
      await panel.tabTo('combobox', 'How Noor knows src/retry');
      await panel.press('ArrowUp');
      const better = await records.one({
        type: 'skill.set',
        area: 'src/retry',
        person: 'Noor',
        state: 'stretch',
        mitigation: 'pair',
        reviewOn: '2026-04-01',
      });
      await hasFocus('How Noor knows src/retry');
      await panel.enter('button', 'Remove Noor from src/retry');
      const removed = await records.one({ type: 'skill.removed', area: 'src/retry', person: 'Noor' });
      await panel.shows('Nothing noted yet.');
      await panel.keepsFocus();
      await undoes(removed);
      await day.waitFor();
      await undoes(better);
      await undoes(dated);
      await until('no day is set', async () => (await day.inputValue()) === '');
      await undoes(added);
      await panel.shows('Nothing noted yet.');
    });

    it('writes into the longer view, and closes an entry', async () => {
      await panel.tabTo('textbox', 'Skill');
      await panel.type('Query planning');
      await panel.tabTo('combobox', 'Needed');
      await panel.press('ArrowDown');
      await panel.tabTo('textbox', 'Who grows it');
      await panel.type('Noor');
      await panel.tabTo('textbox', 'First real task');
      await panel.type('the slow report');
      await panel.press('Enter');
      const added = await records.one({
        type: 'ledger.added',
        skill: 'Query planning',
        horizon: 'year',
        who: 'Noor',
        firstTask: 'the slow report',
        dueOn: '2027-03-13',
      });
      await hasFocus('First real task');
      await panel.enter('button', 'Done: Query planning');
      const closed = await records.one({ type: 'ledger.closed', of: added.id });
      await hasFocus('Skill');
      await undoes(closed);
      await (await panel.the('button', 'Done: Query planning')).waitFor();
      await undoes(added);
      await panel.lacks('Query planning');
    });

    it('takes an ask, answers it, and goes on to the next', async () => {
      await panel.tabTo('textbox', 'What is asked');
      await panel.type('A second reviewer');
      await panel.press('Enter');
      const first = await records.one({ type: 'ask.added', ask: 'A second reviewer' });
      await (await panel.the('button', 'Answered: A second reviewer')).waitFor();
      await panel.type('A quiet Friday');
      await panel.press('Enter');
      const second = await records.one({ type: 'ask.added', ask: 'A quiet Friday' });
      await panel.enter('button', 'Answered: A second reviewer');
      const answered = await records.one({ type: 'ask.answered', of: first.id });
      await hasFocus('Answered: A quiet Friday');
      await undoes(answered);
      await (await panel.the('button', 'Answered: A second reviewer')).waitFor();
      await undoes(second);
      await undoes(first);
      await panel.lacks('A quiet Friday');
    });

    it('keeps an if-then plan, and removing it can be undone', async () => {
      const form = (await panel.frame()).locator('form.if-then');
      await panel.tabToPlace(form.getByRole('textbox', { name: 'When' }));
      await panel.type('a build breaks');
      await panel.tabToPlace(form.getByRole('textbox', { name: 'I will' }));
      await panel.type('wait ten minutes');
      await panel.press('Enter');
      const kept = await records.one({ type: 'plan.kept', cue: 'a build breaks', will: 'wait ten minutes' });
      await panel.enter('button', 'Remove: When a build breaks, I will wait ten minutes.');
      const removed = await records.one({ type: 'record.removed', of: kept.id });
      await panel.lacks('When a build breaks');
      await panel.keepsFocus();
      await undoes(removed);
      await panel.shows('When a build breaks');
      await undoes(kept);
      await panel.lacks('When a build breaks');
    });

    it('notes a turning point on its day, a release, and a team repository', async () => {
      await panel.tabTo('textbox', 'A turning point');
      await panel.type('two people joined');
      const frame = await panel.frame();
      await panel.typeDay(frame.getByLabel('Day', { exact: true }), '03022026');
      await panel.press('Enter');
      const pivot = await records.one({ type: 'pivot.noted', day: '2026-03-02', label: 'two people joined' });
      await panel.enter('button', 'Remove: two people joined');
      const removed = await records.one({ type: 'record.removed', of: pivot.id });
      await panel.lacks('two people joined');
      await undoes(removed);
      await panel.shows('two people joined');
      await undoes(pivot);
      const release = frame.getByLabel('Next release');
      await panel.typeDay(release, '04152026');
      await panel.enter('button', 'Mark a file…');
      await panel.press('Escape');
      const planned = await records.one({ type: 'release.planned', day: '2026-04-15' });
      await undoes(planned);
      await until('no release is planned', async () => (await release.inputValue()) === '');
      const team = await panel.tabTo('checkbox', 'tide-charts');
      await panel.press('Space');
      const [marked] = await records.next();
      assert.deepEqual([marked?.type, marked?.['team']], ['teamRepository.set', true]);
      await until('it is the team’s', () => team.isChecked());
      await undoes({ id: marked?.id ?? '' });
      await until('it is not', async () => !(await team.isChecked()));
      await hasFocus('tide-charts');
    });

    it('marks the vision file in the editor’s own list', async () => {
      await panel.enter('button', 'Mark a file…');
      const list = page.locator('.quick-input-list .monaco-list-row');
      await list.first().waitFor();
      const path = (await list.first().locator('.label-name').textContent()) ?? '';
      await acceptQuickPick(page, path);
      const [marked] = await records.next();
      assert.deepEqual([marked?.type, marked?.['path']], ['vision.marked', path]);
      await panel.shows(path);
      await hasFocus('Mark a file…');
      await undoes({ id: marked?.id ?? '' });
      await panel.shows('none marked');
    });

    it('shows a handed-over piece, holds it looser, and lets it go', async () => {
      const answer = (question: RegExp, text: string): Promise<void> => answerInputBox(page, question, text);
      await runCommand(page, 'Leadline: Hand Over…');
      await answer(/What must be true/u, 'The retry queue survives a restart');
      await answer(/Which paths/u, 'src/retry');
      await answer(/What must not be changed/u, 'the wire format');
      await answer(/When do you look at it together/u, '2026-03-20');
      await answer(/What should they know/u, '');
      const handed = await records.one({
        type: 'handover.added',
        outcome: 'The retry queue survives a restart',
        paths: ['src/retry'],
        limits: 'the wire format',
        checkOn: '2026-03-20',
      });
      // The note is a document of its own in front of the panel.
      await page.locator('.monaco-editor').getByText('Handed over').first().waitFor();
      await runCommand(page, 'View: Close Editor');
      await page.getByText('Don’t Save').or(page.getByText("Don't Save")).first().waitFor();
      await panel.press('ArrowRight', 'Enter');
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'Your map');
      const grip = await panel.tabTo('combobox', 'How close you hold: The retry queue survives a restart');
      await panel.press('ArrowDown');
      const looser = await records.one({ type: 'handover.grip', of: handed.id, grip: 'light' });
      await until('it is held lightly', async () => (await grip.inputValue()) === 'light');
      await panel.enter('button', 'Done: The retry queue survives a restart');
      const closed = await records.one({ type: 'handover.closed', of: handed.id });
      await panel.lacks('The retry queue survives a restart');
      await panel.keepsFocus();
      await undoes(closed);
      await grip.waitFor();
      await undoes(looser);
      await undoes(handed);
      await panel.lacks('The retry queue survives a restart');
    });
  });
}
