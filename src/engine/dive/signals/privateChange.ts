import { count, countInWords } from '../words';
import { dayNumber } from '../../time/days';
import type { SignalRule } from './rule';

/** S7: a large change that nobody else has seen yet. */
export const privateChange: SignalRule = {
  id: 'S7',
  name: 'privateChange',
  strength: 'promptOnly',
  setting: 'dive.signals.privateChange',
  offFor: ['spikeBranch'],
  supports: true,
  find({ input, days, at, until, raise }) {
    const change = input.privateChange;
    if (!change || change.lines < input.settings['dive.privateLines'] * raise || change.oldestAt > until)
      return undefined;
    const day = input.calendar.dayOf(change.oldestAt);
    const passed =
      day === undefined ? at + 1 : days.slice(0, at + 1).filter((each) => each.number > dayNumber(day)).length;
    if (passed < input.settings['dive.privateDays']) return undefined;
    return {
      facts: [count('privateLines', change.lines, 'lines'), count('privateDays', passed, 'workingDays')],
      sentence: `${change.lines} changed lines of yours have been on this machine only for ${countInWords(
        passed,
        'working day',
        'working days',
      )}.`,
    };
  },
};
