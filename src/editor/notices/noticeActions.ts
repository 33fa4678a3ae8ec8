import type { BoxAction, NoticeAction } from '../../engine/dive/diveReport';
import { extend, finish, startDeliberateDive } from '../commands/deliberateDive';
import { handOverDive } from '../commands/handOver';
import type { Parts } from '../parts';
import { seeWhatWaits } from './seeWhatWaits';

/** What the buttons of a message lead to, beside "Not now"; with the box it spoke of. */
export const noticeActions: Readonly<Record<Exclude<NoticeAction | BoxAction, 'notNow'>, ActOnBox>> = {
  setBox: (parts) => startDeliberateDive(parts),
  showWaiting: (parts) => seeWhatWaits(parts),
  finish,
  extend,
  handOver: handOverDive,
};

type ActOnBox = (parts: Parts, box: string | undefined) => Promise<void>;
