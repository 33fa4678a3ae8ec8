import { exactly } from '../../estimate';
import { hours, hoursInWords } from '../words';
import type { SignalRule } from './rule';

/** S9: a long stretch of building without a pause. Asked at the next pause, at most weekly. */
export const longStretch: SignalRule = {
  id: 'S9',
  name: 'longStretch',
  strength: 'promptOnly',
  setting: 'dive.signals.longStretch',
  offFor: [],
  supports: false,
  onlyNow: true,
  find({ input, raise }) {
    const minutes = input.longestStretch ?? 0;
    if (minutes < input.settings['dive.stretchHours'] * 60 * raise) return undefined;
    return {
      facts: [hours('longestStretch', exactly(minutes))],
      sentence: `${hoursInWords(minutes, minutes)} of building today without a pause of ${input.settings['dive.stretchPauseMinutes']} minutes.`,
    };
  },
};
