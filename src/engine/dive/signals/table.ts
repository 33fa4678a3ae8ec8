import { afterHours } from './afterHours';
import { creep } from './creep';
import { gatekeeper } from './gatekeeper';
import { leadingGaveWay } from './leadingGaveWay';
import { longStretch } from './longStretch';
import { onlyYou } from './onlyYou';
import { othersBuildOnYou } from './othersBuildOnYou';
import { othersWaiting } from './othersWaiting';
import { overChosenHours } from './overChosenHours';
import { privateChange } from './privateChange';
import { replacedLines } from './replacedLines';
import type { SignalRule } from './rule';
import { soloStreak } from './soloStreak';
import { tookBack } from './tookBack';

/** Every signal there is, in the order of every list. */
export const signalRules: readonly SignalRule[] = [
  leadingGaveWay,
  overChosenHours,
  othersWaiting,
  replacedLines,
  tookBack,
  soloStreak,
  privateChange,
  othersBuildOnYou,
  longStretch,
  afterHours,
  onlyYou,
  creep,
  gatekeeper,
];
