import assert from 'node:assert/strict';
import { extensions, type Extension } from 'vscode';

const ID = 'leadline.leadline';

/** A loaded machine starts everything at once; activation itself is timed elsewhere. */
const START_MILLISECONDS = 15_000;

/** Our extension, once the editor has activated it by itself. */
export async function activeLeadline(): Promise<Extension<unknown>> {
  const extension = extensions.getExtension(ID);
  assert.ok(extension, `${ID} is not installed`);
  const deadline = performance.now() + START_MILLISECONDS;
  while (!extension.isActive && performance.now() < deadline) await new Promise((wake) => setTimeout(wake, 50));
  assert.ok(extension.isActive, `${ID} was not activated by the editor`);
  return extension;
}
