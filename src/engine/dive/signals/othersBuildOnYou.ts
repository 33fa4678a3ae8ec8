import { capital, count, countInWords } from '../words';
import { dayNumber } from '../../time/days';
import type { SignalRule } from './rule';

/** S8: branches of others contain an unmerged branch of mine: they wait for it to land. */
export const othersBuildOnYou: SignalRule = {
  id: 'S8',
  name: 'othersBuildOnYou',
  strength: 'strong',
  setting: 'dive.signals.othersBuildOnYou',
  offFor: ['smallTeam'],
  supports: true,
  find({ input, days, at, until, raise }) {
    const quiet = input.builtOnSince
      .filter((since) => since <= until)
      .map((since) => {
        const day = input.calendar.dayOf(since);
        return day === undefined
          ? days.length
          : days.slice(0, at + 1).filter((each) => each.number > dayNumber(day)).length;
      })
      .filter((passed) => passed >= input.settings['dive.builtOnDays'] * raise);
    if (quiet.length === 0) return undefined;
    const longest = Math.max(...quiet);
    const branches = countInWords(quiet.length, 'branch of others builds', 'branches of others build');
    return {
      facts: [count('builtOn', quiet.length, 'branches'), count('builtOnDays', longest, 'workingDays')],
      sentence: `${capital(branches)} on a branch of yours that is not merged, for ${countInWords(
        longest,
        'working day',
        'working days',
      )}.`,
    };
  },
};
