import { quantile } from 'd3-array';
import { exactly } from '../../estimate';
import { count, hours, hoursInWords } from '../words';
import type { SignalRule } from './rule';

/** S10: more work outside the user's own hours than in nine of ten of their own weeks. Never part of a dive. */
export const afterHours: SignalRule = {
  id: 'S10',
  name: 'afterHours',
  strength: 'promptOnly',
  setting: 'dive.signals.afterHours',
  offFor: [],
  supports: false,
  onlyNow: true,
  find({ input, raise }) {
    const late = input.afterHours;
    if (!late || late.earlierShares.length < input.settings['dive.lateWeeks']) return undefined;
    const usual = quantile(late.earlierShares, input.settings['dive.lateShare']) ?? 1;
    if (late.share <= usual || late.minutes < input.settings['dive.lateHours'] * 60 * raise) return undefined;
    const percent = (share: number): number => Math.round(share * 100);
    return {
      facts: [
        hours('afterHours', exactly(late.minutes)),
        count('afterHoursShare', percent(late.share), 'percent'),
        count('usualHighShare', percent(usual), 'percent'),
      ],
      sentence:
        `About ${hoursInWords(late.minutes, late.minutes)} of the last 7 days lay outside the hours you set, ` +
        `${percent(late.share)} % of what is visible; ${mostWeeks(input.settings['dive.lateShare'])} stay under ${percent(usual)} %.`,
    };
  },
};

function mostWeeks(share: number): string {
  return share === 0.9 ? 'nine of ten of your weeks' : `${Math.round(share * 100)} % of your weeks`;
}
