import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../src/app/ports';

const made: string[] = [];

/** A folder of its own for each test; removed when the tests of the file are done. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-store-'));
  made.push(folder);
  return folder;
}

after(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const paris = 'Europe/Paris';

export function clockAt(text: string): Clock {
  return () => ({ instant: Date.parse(text), timeZone: paris });
}

/** Fails the test with the reason, or gives the value. */
export function valueOf<T>(
  outcome:
    | { readonly kind: 'done'; readonly value: T }
    | { readonly kind: 'failed'; readonly reason: string; readonly detail: string },
): T {
  if (outcome.kind === 'failed') throw new Error(`${outcome.reason} ${outcome.detail}`);
  return outcome.value;
}
