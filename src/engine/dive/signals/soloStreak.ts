import { capital, count, countInWords, hoursInWords } from '../words';
import type { SignalRule } from './rule';

/** S6: working days in a row with building and no other kind of event. A question: it may have happened elsewhere. */
export const soloStreak: SignalRule = {
  id: 'S6',
  name: 'soloStreak',
  strength: 'promptOnly',
  setting: 'dive.signals.soloStreak',
  offFor: ['smallTeam', 'newcomerScene'],
  supports: true,
  find({ input, days, at, raise }) {
    const least = input.settings['dive.soloHours'] * 60;
    let run = 0;
    for (let index = at; index >= 0; index -= 1) {
      const day = days[index];
      if (!day || day.mid < least || day.leading > 0 || day.leadingOfTotals > 0) break;
      run += 1;
    }
    if (run < input.settings['dive.soloDays'] * raise) return undefined;
    return {
      facts: [count('soloDays', run, 'workingDays')],
      sentence: `${capital(countInWords(run, 'working day', 'working days'))} in a row with ${hoursInWords(
        least,
        least,
      )} or more of building and nothing else seen here.`,
    };
  },
};
