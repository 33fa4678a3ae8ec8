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
    if (!late || late.earlierShares.length < leastWeeks) return undefined;
    const usual = quantile(late.earlierShares, ownTenth) ?? 1;
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
        `${percent(late.share)} % of what is visible; nine of ten of your weeks stay under ${percent(usual)} %.`,
    };
  },
};

/** A tenth part of fewer than eight weeks is a guess. */
const leastWeeks = 8;
const ownTenth = 0.9;
