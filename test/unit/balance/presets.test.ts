import assert from 'node:assert/strict';
import { presetBands, presetNames, presetShares } from '../../../src/engine/balance/bands';
import { kinds } from '../../../src/engine/kinds';

describe('The presets', () => {
  it('are there for leads with and without people to manage, and none of them halves the week', () => {
    for (const name of ['techLeadSmall', 'techLeadLarge', 'staff', 'engineeringManager', 'director'] as const) {
      assert.ok(presetNames.includes(name), name);
    }
    for (const name of presetNames) {
      const [low, high] = presetShares[name].handsOn;
      assert.ok(low < high && low + high !== 100, `${name}: ${low} to ${high}`);
    }
  });

  it('leave room in the stated week: its low ends fit into it, and its high ends reach it', () => {
    for (const name of presetNames) {
      const bands = presetBands(name, 40);
      const sum = (end: 'low' | 'high'): number => kinds.reduce((all, kind) => all + bands[kind][end], 0);
      assert.ok(sum('low') <= 40 && sum('high') >= 40, `${name}: ${sum('low')} to ${sum('high')}`);
    }
  });
});
