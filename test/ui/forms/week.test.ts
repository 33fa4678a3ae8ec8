import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { panelOf, type Panel } from '../driver/keys';
import { runCommand } from '../driver/palette';
import { followRecords, type Records } from '../driver/records';
import { startSampleEditor, type SampleEditor } from '../driver/sample-window';
import { until } from '../driver/until';

/** The week of the sample's clock, and the one after it. */
const week = '2026-W11';
const nextWeek = '2026-W12';

describe('The week page by keyboard alone', () => {
  let sample: SampleEditor;
  let page: Page;
  let panel: Panel;
  let records: Records;

  before(async () => {
    sample = await startSampleEditor();
    page = await sample.window();
    panel = panelOf(page);
    records = followRecords(sample.place.data, sample.ownStorage);
    await runCommand(page, 'Leadline: Open Weekly Review');
    await panel.shows('Day by day');
  });
  after(async () => {
    await sample.stop();
  });

  const undoes = async (said: { readonly id: string }): Promise<void> => {
    await panel.undo();
    await records.one({ type: 'record.removed', of: said.id });
  };

  it('says how the week felt, and takes it back', async () => {
    const heavy = await panel.tabTo('button', 'heavy');
    await panel.press('Space');
    const said = await records.one({ type: 'week.felt', week, felt: 'heavy' });
    await until('it is pressed', async () => (await heavy.getAttribute('aria-pressed')) === 'true');
    assert.equal(await panel.focused(), 'heavy');
    await undoes(said);
    await until('it is free again', async () => (await heavy.getAttribute('aria-pressed')) === 'false');
    assert.equal(await panel.focused(), 'heavy');
  });
});
