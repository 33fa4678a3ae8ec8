import type { Page } from 'playwright-core';
import { panelOf, type Panel } from '../driver/keys';
import { followRecords, type Records, type Said } from '../driver/records';
import { startSampleEditor, type SampleEditor } from '../driver/sample-window';

// The one window in which all forms are filled in, one page after the other. Its parts are bound here when it opens and
// imported by name, so that a form's file reads as what is done in the form and passes nothing along.
export let sample: SampleEditor;
export let page: Page;
export let panel: Panel;
export let records: Records;

export async function openFormsWindow(): Promise<void> {
  sample = await startSampleEditor();
  page = await sample.window();
  panel = panelOf(page);
  records = followRecords(sample.place.data, sample.ownStorage);
}

export async function closeFormsWindow(): Promise<void> {
  await sample.stop();
}

/** U, and the record that takes this one back. */
export async function undoes({ id }: Pick<Said, 'id'>): Promise<void> {
  await panel.undo(id);
  await records.one({ type: 'record.removed', of: id });
}
