import assert from 'node:assert/strict';
import { acceptQuickPick, runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { page, panel, records, undoes } from './window';

export function mapForms(): void {
  describe('The map by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'Your map');
      await panel.shows('Seven shifts');
    });

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
      await panel.keepsFocus();
    });

    it('places the identity mark with the arrows', async () => {
      const slider = await panel.tabTo('slider', 'Where do you stand today?');
      await panel.press('ArrowRight', 'ArrowRight');
      await panel.enter('button', 'Place the mark');
      const said = await records.one({ type: 'identity.placed', place: 60 });
      await panel.hasFocus('Place the mark');
      await undoes(said);
      await until('the slider follows', async () => (await slider.inputValue()) === '50');
    });

    it('keeps a charter of several lines, and the lines before it come back', async () => {
      await panel.fill('Line 1', 'I answer for the outcome.');
      await panel.fill('Line 3', 'The team owns the how.');
      await panel.press('Enter');
      const said = await records.one({
        type: 'charter.written',
        lines: ['I answer for the outcome.', 'The team owns the how.'],
      });
      const second = await panel.the('textbox', 'Line 2');
      await until('the lines closed up', async () => (await second.inputValue()) === 'The team owns the how.');
      assert.equal(await (await panel.the('textbox', 'Line 3')).inputValue(), '');
      await panel.hasFocus('Line 3');
      await undoes(said);
      await until('the charter is empty', async () => (await second.inputValue()) === '');
    });

    it('keeps an if-then plan, and removing it can be undone', async () => {
      const form = (await panel.frame()).locator('form.if-then');
      await panel.tabToPlace(form.getByRole('textbox', { name: 'When' }));
      await panel.type('a build breaks');
      await panel.tabToPlace(form.getByRole('textbox', { name: 'I will' }));
      await panel.type('wait ten minutes');
      await panel.tabTo('combobox', 'Shown');
      await panel.type('when others w');
      await panel.enter('button', 'Keep this plan');
      const kept = await records.one({
        type: 'plan.kept',
        cue: 'a build breaks',
        will: 'wait ten minutes',
        occasion: 'othersWaiting',
      });
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
      await panel.fill('A turning point', 'two people joined');
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
      await panel.tabTo('checkbox', 'tide-charts');
      const planned = await records.one({ type: 'release.planned', day: '2026-04-15' });
      await undoes(planned);
      await until('no release is planned any more', async () => (await release.inputValue()) === '');
      await panel.typeDay(release, '04152026');
      await panel.tabTo('checkbox', 'tide-charts');
      const again = await records.one({ type: 'release.planned', day: '2026-04-15' });
      await panel.enter('button', 'Remove: Planned release');
      const withdrawn = await records.one({ type: 'release.withdrawn', day: '2026-04-15' });
      await until('it is withdrawn', async () => (await release.inputValue()) === '');
      await undoes(withdrawn);
      await until('it stands again', async () => (await release.inputValue()) === '2026-04-15');
      await undoes(again);
      await until('no release is planned', async () => (await release.inputValue()) === '');
      const team = await panel.tabTo('checkbox', 'tide-charts');
      await panel.press('Space');
      const [marked] = await records.next();
      assert.deepEqual([marked?.type, marked?.['team']], ['teamRepository.set', true]);
      await until('it is the team’s', () => team.isChecked());
      await undoes({ id: marked?.id ?? '' });
      await until('it is not', async () => !(await team.isChecked()));
      await panel.hasFocus('tide-charts');
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
      await panel.hasFocus('Mark a file…');
      await panel.enter('button', `Remove: ${path}`);
      const unmarked = await records.one({ type: 'vision.unmarked', repository: marked?.['repository'], path });
      await panel.shows('none marked');
      await undoes(unmarked);
      await panel.shows(path);
      await undoes({ id: marked?.id ?? '' });
      await panel.shows('none marked');
    });
  });
}
