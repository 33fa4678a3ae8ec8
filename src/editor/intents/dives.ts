import { extend, finish, startDeliberateDive } from '../commands/deliberateDive';
import { handOverDive } from '../commands/handOver';
import { aboutNotice } from '../notices/aboutNotice';
import { seeWhatWaits } from '../notices/seeWhatWaits';
import type { Parts } from '../parts';
import type { HandlersOf } from './handlersOf';

export const diveHandlers: HandlersOf<
  'setBox' | 'seeWhatWaits' | 'notNow' | 'aboutNotice' | 'finishDive' | 'extendDive' | 'handOver'
> = {
  setBox: startDeliberateDive,
  seeWhatWaits,
  notNow: async ({ session, notices }) => {
    const signals = session.reader.loaded()?.report.dive.signals ?? [];
    await notices.notNow(signals.filter(({ strength }) => strength !== 'promptOnly').map(({ id }) => id));
  },
  aboutNotice: (parts, { signal }) => aboutNotice(parts, signal),
  finishDive: (parts) => finish(parts, shownBox(parts)),
  extendDive: (parts) => extend(parts, shownBox(parts)),
  handOver: (parts) => handOverDive(parts, shownBox(parts)),
};

/** The box that the page shows. */
function shownBox({ session }: Parts): string | undefined {
  return session.reader.loaded()?.report.dive.declared?.id;
}
