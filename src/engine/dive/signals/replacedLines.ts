import { countWords } from '../../words';
import { count, capital } from '../words';
import { dayNumber } from '../../time/days';
import type { ReplacedLines } from '../diveInput';
import type { DayContext, SignalRule } from './rule';

/** S4: lines that one other person wrote lately were replaced, more than once. */
export const replacedLines: SignalRule = {
  id: 'S4',
  name: 'replacedLines',
  strength: 'strong',
  setting: 'dive.signals.replacedLines',
  offFor: ['spikeBranch'],
  supports: true,
  find(context) {
    const { settings } = context.input;
    const changes = changesWithin(context, settings['dive.replacedWithinDays']);
    const fresh = changesWithin(context, settings['dive.replacedFreshDays']);
    if (changes.length < settings['dive.replacedTimes'] || fresh.length === 0) return undefined;
    const lines = changes.reduce((sum, change) => sum + change.lines, 0);
    return {
      facts: [count('changes', changes.length, 'changes'), count('replacedLines', lines, 'lines')],
      sentence:
        `${capital(countWords(changes.length))} of your changes replaced lines written by others ` +
        `within the ${settings['dive.replacedDaysOld'] === 14 ? 'two weeks' : `${settings['dive.replacedDaysOld']} days`} before.`,
    };
  },
};

function changesWithin({ input, days, at, until, raise }: DayContext, length: number): readonly ReplacedLines[] {
  const first = days[Math.max(0, at - length + 1)]?.number ?? 0;
  return (input.replacements ?? []).filter((change) => {
    const day = input.calendar.dayOf(change.at);
    return (
      day !== undefined &&
      dayNumber(day) >= first &&
      change.at <= until &&
      change.lines >= input.settings['dive.replacedLeast'] * raise
    );
  });
}
