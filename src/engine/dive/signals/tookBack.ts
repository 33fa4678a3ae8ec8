import { dayMs } from '../../time/now';
import { count, countInWords } from '../words';
import type { SignalRule } from './rule';

/** S5: lines changed in what the user handed over, and still counts as handed over. */
export const tookBack: SignalRule = {
  id: 'S5',
  name: 'tookBack',
  strength: 'strong',
  setting: 'dive.signals.tookBack',
  offFor: [],
  supports: true,
  find({ input, until, raise }) {
    const window = input.settings['dive.handedOverDays'];
    const perHandover = new Map<string, number>();
    for (const touch of input.handedOver) {
      if (touch.at > until || touch.at <= until - window * dayMs) continue;
      perHandover.set(touch.handover, (perHandover.get(touch.handover) ?? 0) + touch.lines);
    }
    const least = input.settings['dive.handedOverLines'] * raise;
    const taken = [...perHandover.values()].filter((lines) => lines >= least);
    if (taken.length === 0) return undefined;
    const lines = taken.reduce((sum, part) => sum + part, 0);
    return {
      facts: [count('handovers', taken.length, 'changes'), count('lines', lines, 'lines')],
      sentence: `You changed ${lines} lines in the last ${window} days in ${countInWords(
        taken.length,
        'area',
        'areas',
      )} that you handed over.`,
    };
  },
};
