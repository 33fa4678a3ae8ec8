import type { Notice } from '../engine/dive/diveReport';
import type { RecordBody, RecordOf } from '../engine/records/schema';
import { addDays } from '../engine/time/calendar';
import { dayMs, type DayName, type Now } from '../engine/time/now';
import type { Claim, Done, Failed, Outcome, RecordStore } from './ports';
import { say } from './say';

export interface NoticePorts {
  readonly records: RecordStore | undefined;
  readonly claim: Claim | undefined;
}

/**
 * Takes the next message of the day for this window. Only after `done` may the message be put up: over all windows one
 * gets it. It counts as shown from then on, whatever the editor does with it. `earlier` is how many messages the day
 * had, so that who may have several a day gets each of them once.
 */
export async function takeNotice(
  { records, claim }: NoticePorts,
  notice: Notice,
  day: DayName,
  earlier: number,
): Promise<Outcome<RecordOf<'notice.shown'>> | Failed<'taken'>> {
  if (!claim || !(await claim(day, `message-${earlier + 1}`))) return { kind: 'failed', reason: 'taken', detail: '' };
  return say<'notice.shown'>(records, {
    type: 'notice.shown',
    notice: notice.id,
    where: 'message',
    signals: [...notice.signals],
    facts: notice.facts.join(' '),
  });
}

export function rateNotice(
  records: RecordStore | undefined,
  signal: string,
  rating: RecordOf<'notice.rated'>['rating'],
): Promise<Outcome<RecordOf<'notice.rated'>>> {
  return say<'notice.rated'>(records, { type: 'notice.rated', signal, rating });
}

/** "Not now", for every signal the notice named. */
export async function dismissNotice(
  records: RecordStore | undefined,
  signals: readonly string[],
): Promise<Done<undefined> | Failed> {
  for (const signal of signals) {
    const outcome = await say<'notice.dismissed'>(records, { type: 'notice.dismissed', signal });
    if (outcome.kind === 'failed') return outcome;
  }
  return { kind: 'done', value: undefined };
}

/** Mutes a signal until a moment (epoch ms), or until the user says otherwise. */
export function muteSignal(
  records: RecordStore | undefined,
  signal: string,
  until?: number,
): Promise<Outcome<RecordOf<'signal.muted'>>> {
  const end = until === undefined ? {} : { until: new Date(until).toISOString() };
  return say<'signal.muted'>(records, { type: 'signal.muted', signal, ...end });
}

const pauseDays = 7;

export function pauseNotices(
  records: RecordStore | undefined,
  now: Now,
  days = pauseDays,
): Promise<Outcome<RecordOf<'notices.paused'>>> {
  return say<'notices.paused'>(records, { type: 'notices.paused', until: after(now, days) });
}

export function setPresenting(
  records: RecordStore | undefined,
  on: boolean,
): Promise<Outcome<RecordOf<'presenting.set'>>> {
  return say<'presenting.set'>(records, { type: 'presenting.set', on });
}

/** Starts a scene that lasts some days, today included. */
export function startScene(
  records: RecordStore | undefined,
  scene: Omit<Extract<RecordBody, { readonly type: 'scene.started' }>, 'type' | 'until'>,
  today: DayName,
  days: number,
): Promise<Outcome<RecordOf<'scene.started'>>> {
  return say<'scene.started'>(records, { type: 'scene.started', ...scene, until: addDays(today, days - 1) });
}

function after(now: Now, days: number): string {
  return new Date(now.instant + days * dayMs).toISOString();
}
