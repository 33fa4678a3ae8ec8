import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { commands, extensions, type Extension, window } from 'vscode';
import type { LeadlineApi } from '../../src/editor/extension';
import type { Leadline } from '../../src/editor/leadline';

const ID = 'leadline.leadline';

/** A loaded machine starts everything at once; activation itself is timed elsewhere. */
const START_MILLISECONDS = 15_000;

/** Our extension, once the editor has activated it by itself. */
export async function activeLeadline(): Promise<Extension<LeadlineApi>> {
  const extension = extensions.getExtension<LeadlineApi>(ID);
  assert.ok(extension, `${ID} is not installed`);
  await until('the editor activates Leadline by itself', () => extension.isActive, START_MILLISECONDS);
  return extension;
}

/** What runs in this window, as the extension itself opened it. */
export async function openedLeadline(): Promise<Leadline> {
  const { exports } = await activeLeadline();
  assert.ok(exports.open, 'Only a window under development opens its insides.');
  return exports.open();
}

/** Waits until something holds; the message says what was waited for. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    assert.ok(performance.now() < deadline, `Waited ${milliseconds} ms in vain until ${what}.`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}

/** Keys as the keyboard sends them, until the editor has told of them. */
export async function type(text: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  const before = document?.version ?? 0;
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('type', { text });
  await until('the editor took the keys', () => (document?.version ?? 0) > before);
  await pause(300);
}

/** Adds this window's activation to those of the run, and gives all of them, in milliseconds. */
export async function noteActivation(): Promise<readonly number[]> {
  const { exports } = await activeLeadline();
  const file = process.env['LEADLINE_ACTIVATIONS'] ?? '';
  appendFileSync(file, `${exports.activationMilliseconds.toFixed(2)}\n`);
  return readFileSync(file, 'utf8').trim().split('\n').map(Number);
}
