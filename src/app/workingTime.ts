import type { RecordOf } from '../engine/records/schema';
import type { UserState } from '../engine/records/state';
import { localDayOf } from '../engine/time/instants';
import type { Now } from '../engine/time/now';
import type { Failed, Outcome, RecordStore } from './ports';
import { say } from './say';

type WorkingTime = Pick<UserState, 'workingWeekdays' | 'workingHours'>;

/** The weekdays somebody works on, 1 is Monday; their hours stay. */
export function setWorkingDays(
  records: RecordStore | undefined,
  weekdays: readonly number[],
  { workingHours }: WorkingTime,
): Promise<Outcome<RecordOf<'workingTime.set'>>> {
  return say<'workingTime.set'>(records, { type: 'workingTime.set', weekdays: [...weekdays], ...workingHours });
}

/** From when to when, `HH:MM`; an end before the beginning is on the next morning. `undefined`: at any hour. */
export async function setWorkingHours(
  records: RecordStore | undefined,
  hours: UserState['workingHours'],
  { workingWeekdays }: WorkingTime,
): Promise<Outcome<RecordOf<'workingTime.set'>> | Failed<'noLength'>> {
  if (hours && hours.from === hours.to) return { kind: 'failed', reason: 'noLength', detail: hours.from };
  return say<'workingTime.set'>(records, { type: 'workingTime.set', weekdays: [...workingWeekdays], ...hours });
}

/** Days off, on call or of a release, both ends included. */
export async function addDays(
  records: RecordStore | undefined,
  { from, to, why }: Required<Pick<RecordOf<'daysOff.added'>, 'from' | 'to' | 'why'>>,
): Promise<Outcome<RecordOf<'daysOff.added'>> | Failed<'backwards'>> {
  if (to < from) return { kind: 'failed', reason: 'backwards', detail: `${from} ${to}` };
  return say<'daysOff.added'>(records, { type: 'daysOff.added', from, to, why });
}

/** Other bands until a day; a scene that would be over before it began is not started. */
export async function startScene(
  records: RecordStore | undefined,
  { scene, until, bands }: Pick<RecordOf<'scene.started'>, 'scene' | 'until' | 'bands'>,
  { instant, timeZone }: Now,
): Promise<Outcome<RecordOf<'scene.started'>> | Failed<'alreadyOver'>> {
  // A scene begins on the day it is written down, from midnight on.
  if (until < localDayOf(instant, timeZone)) return { kind: 'failed', reason: 'alreadyOver', detail: until };
  return say<'scene.started'>(records, { type: 'scene.started', scene, until, ...(bands ? { bands } : {}) });
}
