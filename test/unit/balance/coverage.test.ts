import assert from 'node:assert/strict';
import { createCoverage, lengthOf } from '../../../src/engine/balance/coverage';

describe('Minutes already spoken for', () => {
  it('gives a later claim only what is left', () => {
    const coverage = createCoverage();
    assert.deepEqual(coverage.claim({ from: 10, to: 20 }), [{ from: 10, to: 20 }]);
    assert.deepEqual(coverage.claim({ from: 5, to: 25 }), [
      { from: 5, to: 10 },
      { from: 20, to: 25 },
    ]);
    assert.deepEqual(coverage.claim({ from: 0, to: 30 }), [
      { from: 0, to: 5 },
      { from: 25, to: 30 },
    ]);
  });

  it('gives nothing for an empty or backward stretch', () => {
    const coverage = createCoverage();
    assert.deepEqual(coverage.claim({ from: 10, to: 10 }), []);
    assert.deepEqual(coverage.claim({ from: 10, to: 5 }), []);
    assert.equal(lengthOf(coverage.claim({ from: 0, to: 20 })), 20);
  });

  it('keeps stretches that only touch apart from each other', () => {
    const coverage = createCoverage();
    coverage.claim({ from: 0, to: 10 });
    assert.deepEqual(coverage.claim({ from: 10, to: 20 }), [{ from: 10, to: 20 }]);
  });
});
