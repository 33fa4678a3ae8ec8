import type { Page } from 'playwright-core';
import { panelOf, type Panel } from '../driver/keys';
import { followRecords, type Records, type Said } from '../driver/records';
import { startSampleEditor, type SampleEditor } from '../driver/sample-window';

/** The one window in which all forms are filled in, one page after the other. */
export interface FormsWindow {
  readonly sample: SampleEditor;
  readonly page: Page;
  readonly panel: Panel;
  readonly records: Records;
  /** U, and the record that takes this one back. */
  readonly undoes: (said: Pick<Said, 'id'>) => Promise<void>;
}

export async function openFormsWindow(): Promise<FormsWindow> {
  const sample = await startSampleEditor();
  const page = await sample.window();
  const panel = panelOf(page);
  const records = followRecords(sample.place.data, sample.ownStorage);
  return {
    sample,
    page,
    panel,
    records,
    undoes: async ({ id }) => {
      await panel.undo(id);
      await records.one({ type: 'record.removed', of: id });
    },
  };
}
