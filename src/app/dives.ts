import type { DeclaredDive, UserState } from '../engine/records/state';
import type { RecordBody, RecordOf } from '../engine/records/schema';
import type { Now } from '../engine/time/now';
import type { Failed, Outcome, RecordStore } from './ports';
import { say } from './say';

type DiveStarted = Extract<RecordBody, { readonly type: 'dive.started' }>;

export interface DeclareDive {
  readonly reason: DiveStarted['reason'];
  /** When the box ends, epoch ms. */
  readonly until: number;
  /** Who could take it afterwards, in the user's words. */
  readonly who?: string;
  readonly note?: string;
}

export function declareDive(
  records: RecordStore | undefined,
  { reason, until, who, note }: DeclareDive,
): Promise<Outcome<RecordOf<'dive.started'>>> {
  return say<'dive.started'>(records, {
    type: 'dive.started',
    reason,
    until: instantText(until),
    ...(who === undefined || who.trim() === '' ? {} : { who: who.trim() }),
    ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }),
  });
}

/** `noDive`: none is open, or the one that was meant has ended; `alreadyExtended`: a box is extended once. */
export type DiveFault = 'noDive' | 'alreadyExtended';

/**
 * Extends the open box once, by half of its first length, from its end or from now when that has passed. `id` names the
 * one that is meant: a message may stand while another box is set.
 */
export async function extendDive(
  records: RecordStore | undefined,
  state: Pick<UserState, 'dives'>,
  now: Now,
  id?: string,
): Promise<Outcome<RecordOf<'dive.extended'>> | Failed<DiveFault>> {
  const dive = openDive(state, id);
  if (!dive) return { kind: 'failed', reason: 'noDive', detail: '' };
  if (dive.extended) return { kind: 'failed', reason: 'alreadyExtended', detail: '' };
  const half = (dive.firstUntil - dive.startedAt) / 2;
  const until = instantText(Math.max(now.instant, dive.until) + half);
  return say<'dive.extended'>(records, { type: 'dive.extended', of: dive.id, until });
}

export async function finishDive(
  records: RecordStore | undefined,
  state: Pick<UserState, 'dives'>,
  { how = 'finished', id }: { readonly how?: RecordOf<'dive.finished'>['how']; readonly id?: string | undefined } = {},
): Promise<Outcome<RecordOf<'dive.finished'>> | Failed<DiveFault>> {
  const dive = openDive(state, id);
  if (!dive) return { kind: 'failed', reason: 'noDive', detail: '' };
  return say<'dive.finished'>(records, { type: 'dive.finished', of: dive.id, how });
}

export function feltThePull(
  records: RecordStore | undefined,
  cue: string | undefined,
): Promise<Outcome<RecordOf<'urge.felt'>>> {
  const said = cue?.trim() ?? '';
  return say<'urge.felt'>(records, { type: 'urge.felt', ...(said === '' ? {} : { cue: said }) });
}

function openDive({ dives }: Pick<UserState, 'dives'>, id: string | undefined): DeclaredDive | undefined {
  return dives.findLast((dive) => dive.finishedAt === undefined && (id === undefined || dive.id === id));
}

function instantText(instant: number): string {
  return new Date(instant).toISOString();
}
