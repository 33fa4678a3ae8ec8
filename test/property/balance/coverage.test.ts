import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCoverage, lengthOf } from '../../../src/engine/balance/coverage';

const stretches = fc.array(
  fc.tuple(fc.nat(200), fc.nat(40)).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 40 },
);

describe('Minutes already spoken for', () => {
  it('are given out exactly once, whatever claims overlap', () => {
    fc.assert(
      fc.property(stretches, (claims) => {
        const coverage = createCoverage();
        const given = claims.reduce((sum, claim) => sum + lengthOf(coverage.claim(claim)), 0);
        // The oracle marks single units in a set.
        const units = new Set<number>();
        for (const { from, to } of claims) for (let unit = from; unit < to; unit += 1) units.add(unit);
        assert.equal(given, units.size);
      }),
    );
  });
});
