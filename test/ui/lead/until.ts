import assert from 'node:assert/strict';

/** A loaded machine takes its time; a healthy one is through long before. */
const MOST_MILLISECONDS = 40_000;

/** Waits until something holds; the message says what was waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + MOST_MILLISECONDS;
  while (!(await holds())) {
    assert.ok(performance.now() < deadline, `Waited in vain for: ${what}.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
