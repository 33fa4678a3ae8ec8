import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerBox, quickPickRow, runCommand } from './driver/palette';
import { followRecords } from './driver/records';
import { startSampleEditor, type SampleEditor } from './driver/sample-window';

describe('A prompt, answered from the palette by keyboard alone', () => {
  let sample: SampleEditor;
  let page: Page;

  before(async () => {
    sample = await startSampleEditor();
    page = await sample.window();
  });
  after(async () => {
    await sample.stop();
  });

  it('is taken with Enter, and its words are in the journal', async () => {
    const records = followRecords(sample.place.data);
    await runCommand(page, 'Leadline: Answer a Prompt');
    await quickPickRow(page, /\?$/u).first().waitFor();
    await page.keyboard.press('Enter');
    await answerBox(page, 'Escape leaves it as a draft', 'I asked before I built.');
    const [said] = await records.next();
    assert.equal(said?.type, 'prompt.answered');
    const journal = join(sample.place.data, 'journal');
    const words = readdirSync(journal).map((name) => readFileSync(join(journal, name), 'utf8'));
    assert.ok(words.some((text) => text.includes('I asked before I built.')));
  });
});
