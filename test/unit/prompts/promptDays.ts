import { offerPrompt, shownRecord, type NoOffer, type PromptOffer } from '../../../src/engine/prompts/offer';
import type { Prompt } from '../../../src/engine/prompts/prompt';
import type { Variables } from '../../../src/engine/prompts/variables/value';
import { foldPrompts } from '../../../src/engine/records/foldPrompts';
import { orderRecords } from '../../../src/engine/records/order';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import type { UserState } from '../../../src/engine/records/state';
import { defaultSettings, type Settings } from '../../../src/engine/settings/settings';
import { recordsOf } from '../records/recordText';
import { calendar, stateOf, zone, type Said } from './sample';
import { shippedBank } from './shippedBank';

export interface PromptDaysOptions {
  readonly prompts?: readonly Prompt[];
  readonly settings?: Partial<Settings>;
  readonly said?: readonly Said[];
  readonly seed?: string;
}

/** Records and claims of one user over days, as every window and the command line see them. */
export function promptDays({ prompts = shippedBank, settings = {}, said, seed = 'install' }: PromptDaysOptions = {}) {
  const base = stateOf(said ?? [[800, { type: 'setup.finished' }]], Date.parse('2030-01-01T00:00:00Z'));
  const all: Settings = { ...defaultSettings, ...settings };
  const claims = new Set<string>();
  const shown: Shown[] = [];
  const records: LeadRecord[] = [];

  const state = (now: number): UserState => ({ ...base, ...foldPrompts(orderRecords(records, now)) });
  const append = (at: number, body: RecordBody): void => {
    records.push(...recordsOf([body], new Date(at).toISOString(), String(records.length).padStart(12, '0')));
  };
  /** What one window would show, without showing it. */
  const look = (now: number, variables: Variables, asked = false, seen = state(now)): PromptOffer | NoOffer =>
    offerPrompt({
      prompts,
      variables,
      state: seen,
      settings: all,
      now: { instant: now, timeZone: zone },
      calendar,
      seed,
      asked,
    });
  /** Shows it as a window does: claim first, then the record, then the screen. */
  const open = (now: number, variables: Variables, asked = false, seen = state(now)): PromptOffer | NoOffer => {
    const offer = look(now, variables, asked, seen);
    if (offer.kind === 'none' || !offer.fresh || offer.claim === undefined) return offer;
    if (claims.has(offer.claim)) {
      // Another window was faster: read again, and see what stands now.
      const again = look(now, variables, asked);
      return again.kind === 'offer' && again.fresh && again.claim !== offer.claim ? show(now, again) : again;
    }
    return show(now, offer);
  };
  const show = (now: number, offer: PromptOffer): PromptOffer => {
    claims.add(offer.claim ?? '');
    append(now, shownRecord(offer));
    shown.push({ at: now, offer });
    return offer;
  };
  return { open, look, append, state, shown, records, settings: all };
}

export interface Shown {
  readonly at: number;
  readonly offer: PromptOffer;
}

export type PromptDays = ReturnType<typeof promptDays>;
