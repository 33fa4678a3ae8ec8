import { capital, count, countInWords } from '../words';
import { dayNumber } from '../../time/days';
import type { DayContext, SignalRule } from './rule';

/** S8: branches of others contain an unmerged branch of mine: they wait for it to land. */
export const othersBuildOnYou: SignalRule = {
  id: 'S8',
  name: 'othersBuildOnYou',
  strength: 'strong',
  setting: 'dive.signals.othersBuildOnYou',
  offFor: ['smallTeam'],
  supports: true,
  find(context) {
    const quiet = builtOnFor(context, context.input.builtOnSince);
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
  heldDuring(context) {
    const { builtOnSince, builtOnBefore } = context.input;
    const then = (builtOnBefore ?? []).filter(({ until }) => until > context.from).map(({ since }) => since);
    return builtOnFor(context, [...builtOnSince, ...then]).length > 0;
  },
};

/** Working days that each of them has lasted, of those that lasted long enough. */
function builtOnFor({ input, days, at, until, raise }: DayContext, since: readonly number[]): readonly number[] {
  return since
    .filter((instant) => instant <= until)
    .map((instant) => {
      const day = input.calendar.dayOf(instant);
      return day === undefined
        ? days.length
        : days.slice(0, at + 1).filter((each) => each.number > dayNumber(day)).length;
    })
    .filter((passed) => passed >= input.settings['dive.builtOnDays'] * raise);
}
