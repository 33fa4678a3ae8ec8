import assert from 'node:assert/strict';
import { presetBands } from '../../../src/engine/balance/bands';
import { acceptQuickPick, runCommand } from '../driver/palette';
import { runBeside } from '../driver/sample-window';
import { until } from '../driver/until';
import { page, panel, records, sample, undoes } from './window';

/** What Ada chose in the sample. */
const usual = {
  handsOn: { low: 8, high: 14 },
  review: { low: 6, high: 10 },
  mentoring: { low: 6, high: 10 },
  direction: { low: 6, high: 10 },
  integration: { low: 2, high: 4 },
};

export function tunerForms(): void {
  describe('The tuner by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Tune Your Week');
      await panel.shows('Tune your week');
      await panel.shows('What may be read');
    });

    const valueOf = async (name: string): Promise<string> => (await panel.the('spinbutton', name)).inputValue();
    const shows = async (name: string, value: string): Promise<void> => {
      await until(`${name} is ${value}`, async () => (await valueOf(name)) === value);
    };

    it('moves a band with digits, arrows and page keys, and undoes step by step', async () => {
      await panel.tabTo('spinbutton', 'Hands-on, to hours');
      await panel.type('12.5');
      await panel.press('Enter');
      const typed = await records.one({
        type: 'bands.confirmed',
        bands: { ...usual, handsOn: { low: 8, high: 12.5 } },
      });
      await panel.tabTo('spinbutton', 'Hands-on, from hours');
      await panel.press('ArrowUp', 'ArrowUp', 'ArrowDown');
      const stepped = await records.one({
        type: 'bands.confirmed',
        bands: { ...usual, handsOn: { low: 8.5, high: 12.5 } },
      });
      await panel.press('PageDown');
      const paged = await records.one({
        type: 'bands.confirmed',
        bands: { ...usual, handsOn: { low: 6.5, high: 12.5 } },
      });
      await panel.hasFocus('Hands-on, from hours');
      await undoes(paged);
      await shows('Hands-on, from hours', '8.5');
      await undoes(stepped);
      await shows('Hands-on, from hours', '8');
      await undoes(typed);
      await shows('Hands-on, to hours', '14');
      await panel.hasFocus('Hands-on, from hours');
    });

    it('keeps digits that are still being typed while the page is drawn anew', async () => {
      const field = await panel.tabTo('spinbutton', 'Review, to hours');
      await panel.type('1');
      const mentoring = (await panel.frame()).locator('.dial').nth(2);
      const before = await mentoring.innerText();
      runBeside(sample, 'log', '3h', 'mentoring');
      await records.next();
      await until('the new entry is drawn', async () => (await mentoring.innerText()) !== before);
      assert.equal(await field.inputValue(), '1');
      await panel.type('1');
      await panel.press('Tab');
      const said = await records.one({ type: 'bands.confirmed', bands: { ...usual, review: { low: 6, high: 11 } } });
      await undoes(said);
      await shows('Review, to hours', '10');
    });

    it('says that crossed ends were swapped', async () => {
      await panel.tabTo('spinbutton', 'Integration, from hours');
      await panel.type('6');
      await panel.press('Enter');
      const said = await records.one({
        type: 'bands.confirmed',
        bands: { ...usual, integration: { low: 4, high: 6 } },
      });
      await panel.shows('The upper value is below the lower one; they were swapped.');
      await undoes(said);
      await shows('Integration, from hours', '2');
    });

    it('starts from another preset and comes back', async () => {
      const preset = await panel.tabTo('combobox', 'Start from');
      await panel.type('Engineering');
      assert.equal(await preset.inputValue(), 'engineeringManager');
      await panel.enter('button', 'Use this starting point');
      const [role, bands] = await records.next(2);
      assert.deepEqual([role?.type, role?.['preset']], ['role.chosen', 'engineeringManager']);
      const offered = presetBands('engineeringManager', 40);
      assert.deepEqual(bands?.['bands'], offered);
      await shows('Hands-on, to hours', String(offered.handsOn.high));
      await panel.hasFocus('Use this starting point');
      // One act, two records: one key takes back both.
      await panel.undo(bands.id);
      const removed = await records.next(2);
      assert.deepEqual(
        removed.map((record) => [record.type, record['of']]),
        [role, bands].map((record) => ['record.removed', record?.id]),
      );
      await shows('Hands-on, to hours', '14');
    });

    it('states the week and its days', async () => {
      await panel.tabTo('spinbutton', 'My week has');
      await panel.type('32');
      await panel.press('Tab');
      const week = await records.one({ type: 'week.stated', hours: 32 });
      const friday = await panel.tabTo('checkbox', 'Fri');
      await panel.press('Space');
      const days = await records.one({ type: 'workingTime.set', weekdays: [1, 2, 3, 4], from: '09:00', to: '17:30' });
      await until('Friday is free', async () => !(await friday.isChecked()));
      await panel.hasFocus('Fri');
      await undoes(days);
      await until('Friday is back', () => friday.isChecked());
      await undoes(week);
      await shows('My week has', '40');
    });

    it('starts a scene with bands of its own until a day, and ends it today', async () => {
      await panel.enter('button', 'Launch: Start, until…');
      await until('the form has the focus', async () => (await panel.focused()) === 'Hands-on, from hours');
      const form = (await panel.frame()).locator('.scene-form');
      await panel.tabToPlace(form.getByRole('spinbutton', { name: 'Hands-on, to hours' }));
      await panel.type('24');
      await panel.typeDay(form.getByLabel('Until'), '03272026');
      await panel.press('Enter');
      const [started] = await records.next();
      assert.equal(started?.type, 'scene.started');
      assert.equal(started['scene'], 'launch');
      assert.equal(started['until'], '2026-03-27');
      assert.deepEqual((started['bands'] as typeof usual).handsOn.high, 24);
      const end = await panel.the('button', 'Launch: End today');
      await end.waitFor();
      await until('the scene has the focus', async () => (await panel.focused()) === 'Launch: End today');
      await panel.press('Enter');
      const ended = await records.one({ type: 'scene.ended', scene: 'launch' });
      await until('it can be started again', async () => (await panel.focused()) === 'Launch: Start, until…');
      await undoes(ended);
      await end.waitFor();
      await undoes(started);
      await (await panel.the('button', 'Launch: Start, until…')).waitFor();
    });

    it('refuses a scene until a day that has passed, and says so', async () => {
      const before = records.all().length;
      await panel.enter('button', 'New team: Start, until…');
      const form = (await panel.frame()).locator('.scene-form');
      await panel.typeDay(form.getByLabel('Until'), '03012026');
      await panel.press('Enter');
      await panel.shows('That day has passed. A scene ends today or later.');
      await panel.enter('button', 'Cancel');
      await until('the scene has the focus', async () => (await panel.focused()) === 'New team: Start, until…');
      assert.equal(records.all().length, before);
    });

    it('keeps hours past midnight, and undo brings the old ones back', async () => {
      const frame = await panel.frame();
      const from = frame.getByLabel('Hours, from');
      const to = frame.locator('.card', { hasText: 'Working time' }).getByLabel('to', { exact: true });
      assert.deepEqual([await from.inputValue(), await to.inputValue()], ['09:00', '17:30']);
      await panel.typeDay(from, '1000PM');
      await panel.typeDay(to, '0600AM');
      await panel.shows('Until 06:00 on the next morning.');
      await panel.press('Enter');
      const night = await records.one({
        type: 'workingTime.set',
        weekdays: [1, 2, 3, 4, 5],
        from: '22:00',
        to: '06:00',
      });
      await undoes(night);
      await until('the old hours stand', async () => (await from.inputValue()) === '09:00');
      await panel.enter('button', 'No fixed hours');
      const none = await records.one({ type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5] });
      await until('no hours stand', async () => (await from.inputValue()) === '');
      await panel.keepsFocus();
      await undoes(none);
      await until('the hours are back', async () => (await to.inputValue()) === '17:30');
    });

    it('notes days off and time on call, removes them later, and goes back step by step', async () => {
      const frame = await panel.frame();
      await panel.typeDay(frame.getByLabel('First day'), '03232026');
      await panel.typeDay(frame.getByLabel('Last day'), '03272026');
      await panel.enter('button', 'Add these days');
      const off = await records.one({ type: 'daysOff.added', from: '2026-03-23', to: '2026-03-27', why: 'away' });
      await panel.shows('Mon 23 Mar to Fri 27 Mar');
      await panel.typeDay(frame.getByLabel('First day'), '04062026');
      await panel.tabTo('combobox', 'What');
      await panel.type('on');
      await panel.enter('button', 'Add these days');
      const onCall = await records.one({ type: 'daysOff.added', from: '2026-04-06', to: '2026-04-06', why: 'onCall' });
      await panel.enter('button', 'Remove: Mon 23 Mar to Fri 27 Mar, day off, sick or away');
      const removed = await records.one({ type: 'record.removed', of: off.id });
      await panel.lacks('Mon 23 Mar to Fri 27 Mar');
      await panel.keepsFocus();
      await undoes(removed);
      await panel.shows('Mon 23 Mar to Fri 27 Mar');
      await undoes(onCall);
      await panel.lacks('Mon 6 Apr');
      await undoes(off);
      await panel.lacks('Mon 23 Mar to Fri 27 Mar');
    });

    it('leaves the form of a scene without a trace', async () => {
      const before = records.all().length;
      await panel.enter('button', 'New team: Start, until…');
      await panel.enter('button', 'Cancel');
      await until('the scene has the focus', async () => (await panel.focused()) === 'New team: Start, until…');
      assert.equal(records.all().length, before);
    });

    it('turns the counting of editor minutes on and off, asked in plain words', async () => {
      await panel.enter('button', 'Turn on');
      await acceptQuickPick(page, 'Yes, count editor time');
      const on = await records.one({ type: 'sensing.chosen', on: true });
      await panel.shows('Which editor has the focus, never its text: on.');
      await until('the way back has the focus', async () => (await panel.focused()) === 'Turn off');
      await panel.press('Enter');
      const off = await records.one({ type: 'sensing.chosen', on: false });
      await panel.shows('Which editor has the focus, never its text: off.');
      await until('the way back has the focus', async () => (await panel.focused()) === 'Turn on');
      await undoes(off);
      await undoes(on);
      await panel.shows('Which editor has the focus, never its text: off.');
    });
  });
}
