import assert from 'node:assert/strict';

/** A busy machine may take this long for what is usually done within a blink. */
const PATIENCE_MILLISECONDS = 40_000;

/** Waits until something holds; the message says what was waited for. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = PATIENCE_MILLISECONDS,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    assert.ok(performance.now() < deadline, `Waited ${milliseconds} ms in vain until ${what}.`);
    await new Promise((wake) => setTimeout(wake, 40));
  }
}
