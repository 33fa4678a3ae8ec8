import { presetBands, type Bands, type PresetName } from '../engine/balance/bands';
import { kinds } from '../engine/kinds';
import type { LeadRecord, RecordBody } from '../engine/records/schema';
import type { UserState } from '../engine/records/state';
import type { Failed, Outcome, RecordStore } from './ports';
import { sayAll } from './say';

export interface ConfirmRole {
  readonly preset: PresetName;
  readonly statedWeekHours: number;
  /** The user's own bands; without them the preset's, which they have just seen and taken. */
  readonly bands?: Bands;
}

/** Confirms role and bands in one go. The first confirmation also ends the set-up. */
export async function confirmRole(
  records: RecordStore | undefined,
  { preset, statedWeekHours, bands }: ConfirmRole,
  state: Pick<UserState, 'setUpAt'>,
): Promise<Outcome<readonly LeadRecord[]> | Failed<'badBands'>> {
  const chosen = bands ?? presetBands(preset, statedWeekHours);
  if (!areBands(chosen)) return badBands;
  const bodies: readonly RecordBody[] = [
    { type: 'role.chosen', preset, statedWeekHours },
    { type: 'bands.confirmed', bands: chosen },
    ...(state.setUpAt === undefined ? [{ type: 'setup.finished' } as const] : []),
  ];
  return sayAll(records, bodies);
}

export async function confirmBands(
  records: RecordStore | undefined,
  bands: Bands,
): Promise<Outcome<readonly LeadRecord[]> | Failed<'badBands'>> {
  return areBands(bands) ? sayAll(records, [{ type: 'bands.confirmed', bands }]) : badBands;
}

/**
 * States the hours of the working week. Bands stay in hours as they were chosen: they are the user's, and a shorter
 * week does not change what was meant by them.
 */
export function stateWeek(records: RecordStore | undefined, hours: number): Promise<Outcome<readonly LeadRecord[]>> {
  return sayAll(records, [{ type: 'week.stated', hours }]);
}

/** "These are me": confirms the chosen addresses and withdraws those that were confirmed before and are not chosen now. */
export function confirmIdentities(
  records: RecordStore | undefined,
  chosen: readonly string[],
  state: Pick<UserState, 'confirmedAddresses'>,
): Promise<Outcome<readonly LeadRecord[]>> {
  const wanted = new Set(chosen.map((address) => address.trim().toLowerCase()).filter((address) => address !== ''));
  const before = new Set(state.confirmedAddresses);
  const bodies: readonly RecordBody[] = [
    ...[...wanted]
      .filter((address) => !before.has(address))
      .map((address): RecordBody => ({ type: 'identity.confirmed', address })),
    ...[...before]
      .filter((address) => !wanted.has(address))
      .map((address): RecordBody => ({ type: 'identity.withdrawn', address })),
  ];
  return sayAll(records, bodies);
}

const badBands: Failed<'badBands'> = { kind: 'failed', reason: 'badBands', detail: '' };

function areBands(bands: Bands): boolean {
  return kinds.every((kind) => {
    const band = bands[kind];
    return band === null || (band.low >= 0 && band.low <= band.high && band.high <= 168);
  });
}
