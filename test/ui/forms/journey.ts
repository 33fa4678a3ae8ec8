import assert from 'node:assert/strict';
import { journalEntry } from '../../../src/engine/prompts/journal/entry';
import { openDataFolder } from '../../../src/store/dataFolder';
import { copyWhole } from '../driver/documents';
import { runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { page, panel, records, sample, undoes } from './window';

const week = '2026-W11';
const question = 'What did you leave alone on purpose?';

export function journeyForms(): void {
  describe('The journey by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Open Weekly Review');
      await onPage('The journey', 'The way so far');
    });

    const onPage = async (tab: string, text: string): Promise<void> => {
      await panel.enter('button', tab);
      await panel.shows(text);
    };

    it('says where one skill is and what would count as practice', async () => {
      const group = (await panel.frame()).getByRole('radiogroup', { name: 'Where your business skill is' });
      await panel.tabToPlace(group.getByRole('radio', { name: 'comfortable' }));
      await panel.press('ArrowRight');
      const marked = await records.one({ type: 'ownSkill.set', skill: 'business', state: 'stretch' });
      const practice = await panel.tabTo('textbox', 'Next practice in business');
      await panel.type('sit in on the budget');
      await panel.press('Enter');
      const next = await records.one({
        type: 'ownSkill.set',
        skill: 'business',
        state: 'stretch',
        next: 'sit in on the budget',
      });
      await panel.hasFocus('Next practice in business');
      await undoes(next);
      await until('no practice stands', async () => (await practice.inputValue()) === '');
      await undoes(marked);
      await until('nothing is marked', async () => (await group.locator(':checked').count()) === 0);
    });

    it('adds a habit of the team, decides about it, and takes each decision back', async () => {
      const habit = 'two approvals before a release';
      await panel.fill('A rule, check or habit', habit);
      await panel.press('Enter');
      const added = await records.one({ type: 'practice.marked', practice: habit, state: 'kept' });
      await panel.hasFocus('A rule, check or habit');
      const group = (await panel.frame()).getByRole('radiogroup', { name: `What was decided about: ${habit}` });
      await panel.tabToPlace(group.getByRole('radio', { name: 'kept' }));
      await panel.press('ArrowRight', 'ArrowRight');
      const [changed, dropped] = await records.next(2);
      assert.deepEqual([changed?.['state'], dropped?.['state']], ['changed', 'dropped']);
      await undoes({ id: dropped?.id ?? '' });
      const middle = group.getByRole('radio', { name: 'changed' });
      await until('it is changed, not dropped', () => middle.isChecked());
      await undoes({ id: changed?.id ?? '' });
      await until('it is kept', () => group.getByRole('radio', { name: 'kept' }).isChecked());
      await undoes(added);
      await until('the line is gone', async () => (await group.count()) === 0);
    });

    it('notes on which day the picture was told, to whom', async () => {
      await panel.fill('Told to whom, or how', 'at the team meeting');
      await panel.typeDay((await panel.frame()).getByLabel('Day', { exact: true }), '03092026');
      await panel.enter('button', 'I told it');
      const told = await records.one({ type: 'vision.told', day: '2026-03-09', note: 'at the team meeting' });
      await panel.shows('Mon 9 Mar, 4 days ago');
      await panel.hasFocus('I told it');
      await undoes(told);
      await panel.lacks('4 days ago');
    });

    it('shows a turning point on the way so far, until it is taken back', async () => {
      await onPage('Your map', 'Marks on the way');
      await panel.fill('A turning point', 'two newcomers');
      await panel.press('Enter');
      const pivot = await records.one({ type: 'pivot.noted', day: '2026-03-13', label: 'two newcomers' });
      await onPage('The journey', 'The way so far');
      await panel.shows('two newcomers');
      await undoes(pivot);
      await panel.lacks('two newcomers');
    });

    it('keeps an answer in the playbook, shows it as a file, and takes it out', async () => {
      const { place, ownStorage } = sample;
      const { now, timeZone } = place;
      const at = Date.parse(now);
      const clock = () => ({ instant: at, timeZone });
      const { journal } = openDataFolder({ folder: place.data, privateFolder: ownStorage, clock });
      const answer = 'The deploy script, and it was fixed by lunch.';
      const prompt = { id: 'DEL-01', text: question, followUp: undefined };
      await journal.append(week, journalEntry({ prompt, evidenceLine: undefined, answer, at }, timeZone));
      await onPage('The week', 'Day by day');
      const keep = await panel.tabTo('button', `Works for me, keep it in the playbook: ${question}`);
      await panel.press('Enter');
      const kept = await records.one({
        type: 'playbook.kept',
        journal: `${week}.md#${new Date(at).toISOString()}`,
      });
      await until('it is pressed', async () => (await keep.getAttribute('aria-pressed')) === 'true');
      await onPage('The journey', answer);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await panel.enter('button', 'Export as Markdown');
      await page.locator('.monaco-editor').getByText('What works for me').first().waitFor();
      assert.equal(await copyWhole(page), `# What works for me\n\n## ${question}\n\n${answer}\n`);
      await runCommand(page, 'View: Close Editor');
      await page.getByText('Don’t Save').or(page.getByText("Don't Save")).first().waitFor();
      await panel.press('ArrowRight', 'Enter');
      await runCommand(page, 'Leadline: Open Weekly Review');
      await onPage('The journey', answer);
      await panel.enter('button', `Take out of the playbook: ${question}`);
      const removed = await records.one({ type: 'record.removed', of: kept.id });
      await panel.lacks(answer);
      await panel.keepsFocus();
      await undoes(removed);
      await panel.shows(answer);
      await undoes(kept);
      await panel.lacks(answer);
    });
  });
}
