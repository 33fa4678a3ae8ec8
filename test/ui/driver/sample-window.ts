import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { environmentFor, sampleSettings } from '../../../scripts/editor/open.mjs';
import { samplePlace } from '../../../scripts/sample-place.mjs';
import { startEditor, type RunningEditor } from './editor';
import { openWindow } from './window';

/** One served editor on a sample of its own; windows are opened as a test needs them. */
export interface SampleEditor {
  readonly editor: RunningEditor;
  readonly place: Awaited<ReturnType<typeof samplePlace>>;
  /** Where lines about people are kept, apart from the data folder. */
  readonly ownStorage: string;
  /** The sample's clock, which runs on from its moment as the windows' does. */
  readonly now: () => string;
  readonly window: () => Promise<Page>;
  readonly stop: () => Promise<void>;
}

export async function startSampleEditor(): Promise<SampleEditor> {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-forms-'));
  const place = await samplePlace(join(temporary, 'sample'));
  const begun = Date.now();
  const editor = await startEditor({ settings: sampleSettings(place.data), environment: environmentFor(place) });
  return {
    editor,
    place,
    ownStorage: join(editor.userData, 'User', 'globalStorage', 'leadline.leadline', 'private'),
    now: () => new Date(Date.parse(place.now) + Date.now() - begun).toISOString(),
    window: () => openWindow(editor, place.open, { width: 1400, height: 1000 }),
    stop: async () => {
      await editor.stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** The command line on the same data folder, as in a terminal beside the window. */
export function runBeside(sample: Pick<SampleEditor, 'place' | 'now'>, ...words: readonly string[]): string {
  const { place } = sample;
  return execFileSync(
    process.execPath,
    [
      join('dist', 'cli.cjs'),
      ...words,
      ...place.repositories.flatMap((repository) => ['--repo', repository]),
      ...['--now', sample.now(), '--tz', place.timeZone, '--data', place.data],
    ],
    { encoding: 'utf8' },
  );
}
