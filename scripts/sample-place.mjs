// @ts-check
// Makes the sample workspace anew in the cache folder and says where it is.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './editor/folders.mjs';

/**
 * @param {string} [folder] where the sample is written; what was there before goes, since a sample is the same every time
 * @returns {Promise<{ open: string, repositories: readonly string[], data: string, now: string, timeZone: string }>}
 */
export async function samplePlace(folder = join(cacheFolder(), 'sample')) {
  rmSync(folder, { recursive: true, force: true });
  const said = execFileSync(process.execPath, ['scripts/sample.mjs', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { workspace, repositories, data, now, timeZone } = JSON.parse(said);
  return { open: workspace, repositories, data, now, timeZone };
}
