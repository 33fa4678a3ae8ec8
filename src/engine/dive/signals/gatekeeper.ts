import { count } from '../words';
import type { SignalRule } from './rule';

/** S13: nearly all work of others is merged by me. Off for maintainers, whose task that is. */
export const gatekeeper: SignalRule = {
  id: 'S13',
  name: 'gatekeeper',
  strength: 'promptOnly',
  setting: 'dive.signals.gatekeeper',
  offFor: ['smallTeam', 'maintainer', 'shallow'],
  supports: false,
  onlyNow: true,
  find({ input, raise }) {
    const gate = input.mergeGate;
    const { settings } = input;
    if (!gate || gate.merges < settings['dive.gateMerges'] * raise) return undefined;
    if (gate.authors < settings['dive.gateAuthors']) return undefined;
    const share = gate.byMe / gate.merges;
    if (share < settings['dive.gateShare']) return undefined;
    return {
      facts: [count('mergesOfOthers', gate.merges, 'events'), count('mergedByMe', Math.round(share * 100), 'percent')],
      sentence: `${gate.byMe} of ${gate.merges} merges of the work of others in the last 30 days were yours.`,
    };
  },
};
