import { extend, finish, startDeliberateDive } from '../commands/deliberateDive';
import { handOverDive } from '../commands/handOver';
import { aboutNotice } from '../notices/aboutNotice';
import { seeWhatWaits } from '../notices/seeWhatWaits';
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
  finishDive: (parts) => finish(parts),
  extendDive: extend,
  handOver: handOverDive,
};
