// @ts-check
// Where the scripts keep what must outlive a checkout.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Downloads: kept outside the checkout, so that a fresh clone finds them again, and made anew when deleted. */
export function cacheFolder() {
  const chosen = process.env['LEADLINE_CACHE'];
  if (chosen) return chosen;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'leadline');
}

/** What a user of `npm start -- PATH` wrote in the served editor, the journal above all: nothing here may be thrown away. */
export function keptFolder() {
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'leadline');
}
