// What leaves the editor: the same as what was shown before, and nobody of the sample in it.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { joren, lio, mina, tomas } from '../../../scripts/sample/team.mjs';
import { collectNames, type Names } from '../../../src/engine/names/names';
import { copyWhole, saveAndRead } from './documents';

/** The document in front is the preview: what it shows is what is written. */
export async function previewedText(page: Page): Promise<string> {
  const shown = await copyWhole(page);
  assert.equal(await saveAndRead(page), shown);
  return shown;
}

const others = [tomas, mina, joren, lio];

/** What the product may take out of a text as names of theirs. */
export const sampleNames = namesOf();

/** Every way anybody of the sample may be named: full name, each part of it, accounts made of it, and the address. */
const traces = others.flatMap(({ name, email }) => {
  const [first = name, last = name] = name.split(' ');
  return [name, first, last, `${first}${last}`, `${first.charAt(0)}${last}`, email];
});

export function namesNobody(text: string, what: string): void {
  for (const trace of traces) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${trace.replace(/[.+]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').exec(
      text,
    );
    assert.equal(
      found,
      null,
      `${what} names ${trace}: …${text.slice(Math.max(0, (found?.index ?? 0) - 40)).slice(0, 90)}`,
    );
  }
}

export function holdsNoAddress(text: string, what: string): void {
  // A handle keeps its sign: `@joren` is `@somebody`.
  assert.ok(!text.replaceAll('@somebody', '').includes('@'), `${what} holds an address`);
}

function namesOf(): Names {
  const collector = collectNames();
  for (const { name, email } of others) {
    collector.person(name);
    collector.address(email);
  }
  return collector.names;
}
