import { count, countInWords } from '../words';
import type { SignalRule } from './rule';

/** S11: an active area that only I change, in a team that could share it. A question about continuity. */
export const onlyYou: SignalRule = {
  id: 'S11',
  name: 'onlyYou',
  strength: 'promptOnly',
  setting: 'dive.signals.onlyYou',
  offFor: ['smallTeam', 'shallow'],
  supports: false,
  onlyNow: true,
  find({ input, raise }) {
    const { settings } = input;
    const areas = input.areas.filter(
      (area) =>
        area.authors >= settings['dive.areaAuthors'] &&
        area.commits >= settings['dive.areaCommits'] * raise &&
        area.mine / area.commits >= settings['dive.areaShare'],
    );
    if (areas.length === 0) return undefined;
    return {
      facts: [count('areas', areas.length, 'changes')],
      sentence: `In ${countInWords(areas.length, 'area', 'areas')} nearly every change of the last 90 days was yours.`,
    };
  },
};
