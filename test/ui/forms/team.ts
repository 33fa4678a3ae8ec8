import assert from 'node:assert/strict';
import { answerBox, runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { page, panel, records, undoes } from './window';

export function teamForms(): void {
  describe('Your team by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'Your team');
      await panel.shows('Agreed outcomes');
    });

    it('names who carries an area, changes that where it stands, and takes it away', async () => {
      // Nobody changed it lately, so the line stands only as long as somebody is named.
      const area = 'reports';
      await panel.fill('Which area', area);
      await panel.press('Tab');
      await panel.type('Noor');
      await panel.press('Enter');
      const named = await records.one({ type: 'areaOwner.set', area, owner: 'Noor' });
      await panel.hasFocus('Owner');
      const owner = await panel.tabTo('textbox', `Owner of ${area}`);
      await panel.typeOver('Kim');
      await panel.press('Enter');
      const changed = await records.one({ type: 'areaOwner.set', area, owner: 'Kim' });
      await panel.hasFocus(`Owner of ${area}`);
      await undoes(changed);
      await until('it is as before', async () => (await owner.inputValue()) === 'Noor');
      await panel.tabTo('textbox', `Owner of ${area}`);
      await panel.typeOver('');
      await panel.press('Tab');
      const removed = await records.one({ type: 'areaOwner.removed', area });
      await until('the line is gone', async () => (await owner.count()) === 0);
      await panel.keepsFocus();
      await undoes(removed);
      await owner.waitFor();
      await undoes(named);
      await until('the line is gone', async () => (await owner.count()) === 0);
    });

    it('leaves a line with Escape as it was', async () => {
      const owner = (await panel.frame()).getByRole('textbox', { name: /^Owner of / }).first();
      await panel.tabToPlace(owner);
      await panel.type('Ki');
      await panel.press('Escape');
      await until('nothing stands', async () => (await owner.inputValue()) === '');
      await panel.hasFocus('body');
    });

    it('writes what somebody else would need of an area', async () => {
      const needed = (await panel.frame()).getByRole('textbox', { name: /^What .* would need$/ }).first();
      await panel.tabToPlace(needed);
      const label = await panel.focused();
      await panel.type('an afternoon together');
      await panel.press('Enter');
      const area = label.replace(/^What (.*) would need$/u, '$1');
      const said = await records.one({ type: 'area.ifILeft', area, needed: 'an afternoon together' });
      await panel.hasFocus(label);
      await undoes(said);
      await until('nothing stands', async () => (await needed.inputValue()) === '');
    });

    it('agrees on an outcome with an owner and a day, and one key takes all of it back', async () => {
      const outcome = 'Tides are right to the minute';
      await panel.fill('Outcome', outcome);
      await panel.press('Tab');
      await panel.type('Noor');
      await panel.fill('Limits', 'no new service');
      await panel.fill('Paths, separated by commas', 'src/tides, docs/tides.md');
      await panel.typeDay((await panel.frame()).getByLabel('Look at it together on'), '03202026');
      await panel.enter('button', 'Keep the agreement');
      const [agreed, owned] = await records.next(2);
      assert.deepEqual(
        [agreed?.type, agreed?.['outcome'], agreed?.['limits'], agreed?.['paths'], agreed?.['checkOn']],
        ['handover.added', outcome, 'no new service', ['src/tides', 'docs/tides.md'], '2026-03-20'],
      );
      assert.deepEqual([owned?.type, owned?.['of'], owned?.['owner']], ['agreement.owner', agreed?.id, 'Noor']);
      await panel.hasFocus('Keep the agreement');
      const owner = await panel.tabTo('textbox', `Owner of ${outcome}`);
      await panel.typeOver('Kim');
      await panel.press('Enter');
      const changed = await records.one({ type: 'agreement.owner', of: agreed?.id, owner: 'Kim' });
      await panel.hasFocus(`Owner of ${outcome}`);
      await undoes(changed);
      await until('it is as before', async () => (await owner.inputValue()) === 'Noor');
      await panel.undo(owned?.id ?? '');
      const gone = await records.next(2);
      assert.deepEqual(
        gone.map(({ type, of }) => [type, of]),
        [agreed, owned].map((record) => ['record.removed', record?.id]),
      );
      await panel.lacks(outcome);
    });

    it('begins with a first name, fills a line about them, and takes both away', async () => {
      await panel.fill('Teammate', 'Noor');
      await panel.press('Enter');
      const named = await records.one({ type: 'person.noted', person: 'Noor' });
      await panel.hasFocus('Teammate');
      const line = await panel.tabTo('textbox', 'Growing in: Noor');
      await panel.type('reading a query plan');
      await panel.press('Enter');
      const said = await records.one({ type: 'person.noted', person: 'Noor', growing: 'reading a query plan' });
      await panel.hasFocus('Growing in: Noor');
      await panel.enter('button', 'Remove the lines about Noor');
      const removed = await records.one({ type: 'person.removed', person: 'Noor' });
      await until('the lines are gone', async () => (await line.count()) === 0);
      await panel.keepsFocus();
      await undoes(removed);
      await line.waitFor();
      await undoes(said);
      await until('the line is blank', async () => (await line.inputValue()) === '');
      await undoes(named);
      await until('the lines are gone', async () => (await line.count()) === 0);
    });

    it('notes a gap with what helps and when to look again, changes it, and removes it', async () => {
      await panel.fill('Area', 'src/retry');
      await panel.fill('First name', 'Noor');
      await panel.tabTo('combobox', 'State');
      await panel.type('gap');
      await panel.tabTo('combobox', 'What helps');
      await panel.type('Pair');
      await panel.typeDay((await panel.frame()).getByLabel('Look again on', { exact: true }), '03302026');
      await panel.press('Enter');
      const gap = { type: 'skill.set', area: 'src/retry', person: 'Noor', state: 'gap', mitigation: 'pair' };
      const added = await records.one({ ...gap, reviewOn: '2026-03-30' });
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
      await panel.hasFocus('How Noor knows src/retry');
      await panel.enter('button', 'Remove Noor from src/retry');
      const removed = await records.one({ type: 'skill.removed', area: 'src/retry', person: 'Noor' });
      await until('the row is gone', async () => (await day.count()) === 0);
      await panel.keepsFocus();
      await undoes(removed);
      await day.waitFor();
      await undoes(better);
      await undoes(dated);
      await until('the first day stands again', async () => (await day.inputValue()) === '2026-03-30');
      await undoes(added);
      await until('the row is gone', async () => (await day.count()) === 0);
    });

    it('writes into the longer view, and closes an entry', async () => {
      await panel.fill('Skill', 'Query planning');
      await panel.tabTo('combobox', 'Needed');
      await panel.press('ArrowDown');
      await panel.fill('Who grows it', 'Noor');
      await panel.fill('First real task', 'the slow report');
      await panel.press('Enter');
      const added = await records.one({
        type: 'ledger.added',
        skill: 'Query planning',
        horizon: 'year',
        who: 'Noor',
        firstTask: 'the slow report',
        dueOn: '2027-03-13',
      });
      await panel.hasFocus('First real task');
      await panel.enter('button', 'Done: Query planning');
      const closed = await records.one({ type: 'ledger.closed', of: added.id });
      await panel.hasFocus('Skill');
      await undoes(closed);
      await (await panel.the('button', 'Done: Query planning')).waitFor();
      await undoes(added);
      await panel.lacks('Query planning');
    });

    it('takes an ask, answers it, and goes on to the next', async () => {
      await panel.fill('What is asked', 'A second reviewer');
      await panel.press('Enter');
      const first = await records.one({ type: 'ask.added', ask: 'A second reviewer' });
      await (await panel.the('button', 'Answered: A second reviewer')).waitFor();
      await panel.type('A quiet Friday');
      await panel.press('Enter');
      const second = await records.one({ type: 'ask.added', ask: 'A quiet Friday' });
      await panel.enter('button', 'Answered: A quiet Friday');
      const answered = await records.one({ type: 'ask.answered', of: second.id });
      await panel.hasFocus('Answered: A second reviewer');
      await undoes(answered);
      await (await panel.the('button', 'Answered: A quiet Friday')).waitFor();
      await undoes(second);
      await undoes(first);
      await panel.lacks('A quiet Friday');
    });

    it('shows a handed-over piece, holds it looser, and lets it go', async () => {
      await runCommand(page, 'Leadline: Hand Over…');
      await answerBox(page, 'What must be true', 'The retry queue survives a restart');
      await answerBox(page, 'Which paths', 'src/retry');
      await answerBox(page, 'What must not be changed', 'the wire format');
      await answerBox(page, 'When do you look at it together', '2026-03-20');
      await answerBox(page, 'What should they know', '');
      const [handed] = await records.next();
      assert.ok(handed);
      assert.deepEqual(
        ['type', 'outcome', 'paths', 'limits', 'checkOn'].map((field) => handed[field]),
        ['handover.added', 'The retry queue survives a restart', ['src/retry'], 'the wire format', '2026-03-20'],
      );
      // One of the two repositories holds the path, and only there it counts.
      assert.match(String(handed['repository']), /^[0-9a-f]{32}$/u);
      // The note is a document of its own in front of the panel.
      await page.locator('.monaco-editor').getByText('Handed over').first().waitFor();
      await runCommand(page, 'View: Close Editor');
      await page.getByText('Don’t Save').or(page.getByText("Don't Save")).first().waitFor();
      await panel.press('ArrowRight', 'Enter');
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'Your team');
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
