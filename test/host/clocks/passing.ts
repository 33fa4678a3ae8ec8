import { window } from 'vscode';
import { setSensing } from '../../../src/editor/commands/chooseSensing';
import type { Parts } from '../../../src/editor/parts';
import type { RecordOf } from '../../../src/engine/records/schema';
import { minuteMs } from '../../../src/engine/time/now';
import { until } from '../leadline';

/** To the beginning of a minute, so that what a test does lies in a whole one. */
function toFullMinute({ session }: Parts): void {
  session.time.pass(minuteMs - (session.clock().instant % minuteMs));
}

export interface Sensed {
  /** `handsOn 5`, in order of time. */
  readonly minutes: readonly string[];
  readonly records: readonly RecordOf<'editor.minutes'>[];
}

/** Turns the sensor on as the user would, does something, lets minutes pass, turns it off, and reads what it wrote. */
export async function sensedWhile(parts: Parts, minutes: number, work: () => Promise<void>): Promise<Sensed> {
  const before = new Set((await editorMinutes(parts)).map(({ id }) => id));
  await until('the window has the focus', () => window.state.focused && window.state.active);
  toFullMinute(parts);
  await setSensing(parts, true);
  await work();
  parts.session.time.pass(minutes * minuteMs);
  await setSensing(parts, false);
  const records = (await editorMinutes(parts)).filter(({ id }) => !before.has(id));
  return {
    records,
    minutes: records.map(({ kind, minutes: length, steering }) => `${steering ? 'steered ' : ''}${kind} ${length}`),
  };
}

export async function editorMinutes({ session }: Parts): Promise<readonly RecordOf<'editor.minutes'>[]> {
  const { records } = await session.data.records.read();
  return records.filter((record) => record.type === 'editor.minutes');
}
