import type { BoxAction, NoticeAction } from '../../engine/dive/diveReport';
import { extend, finish, startDeliberateDive } from '../commands/deliberateDive';
import { handOverDive } from '../commands/handOver';
import type { Command } from '../parts';
import { seeWhatWaits } from './seeWhatWaits';

/** What the buttons of a message lead to, beside "Not now". */
export const noticeActions: Readonly<Record<Exclude<NoticeAction | BoxAction, 'notNow'>, Command>> = {
  setBox: startDeliberateDive,
  showWaiting: seeWhatWaits,
  finish,
  extend,
  handOver: handOverDive,
};
