import assert from 'node:assert/strict';
import type { UnreadReason } from '../../../src/engine/evidence/evidence';
import { kinds } from '../../../src/engine/kinds';
import type { HourRange } from '../../../src/protocol/shapes';
import { readSnapshot } from '../../../src/protocol/snapshot';
import { balanceOf, reported } from '../reported';
import { reportOf } from './workedReport';

describe('The Balance page of a report', () => {
  it('shows the hours of the report no finer than an estimate can know, in a range that holds the one worked out', () => {
    const made = reportOf();
    const { period } = balanceOf(made);
    assert.ok(period);
    for (const kind of kinds) {
      const minutes = made.last7Days.hours[kind];
      const hours: HourRange | null = period.hours[kind];
      assert.equal(hours === null, minutes === null, kind);
      if (hours && minutes) {
        const step = minutes.mid >= 600 ? 1 : 0.5;
        assert.ok(Math.abs(hours.mid - minutes.mid / 60) <= step / 2 + 0.05, kind);
        assert.ok(hours.low <= hours.mid && hours.mid <= hours.high, kind);
        // Both ends were first rounded to a tenth.
        assert.ok(hours.low <= minutes.low / 60 + 0.05 && hours.high >= minutes.high / 60 - 0.05, kind);
      }
    }
  });

  it('offers bands before any is active, and never calls them chosen', () => {
    const snapshot = balanceOf(reportOf([]));
    assert.equal(snapshot.state, 'unset');
    assert.equal(snapshot.bands, null);
    assert.ok(snapshot.proposedBands);
  });

  it('does not say what is muted, and keeps the way to show it again', () => {
    const made = reportOf();
    const muted = {
      id: 'S1',
      name: 'leadingGaveWay',
      strength: 'strong',
      facts: [],
      sentence: 'Leading gave way to coding.',
      since: '2024-03-06',
      muted: true,
    } as const;
    const dive = { ...made.dive, state: 'diving', signals: [muted] } as const;
    const { facts, ask } = balanceOf({ ...made, dive });
    assert.ok(ask);
    assert.equal(facts[0]?.signal, 'S1');
    assert.ok(!facts.some(({ text }) => text.includes('gave way')));
  });

  it('gives each unread folder its condition, and a frame while there is no report', () => {
    const reasons: readonly UnreadReason[] = [
      'untrusted',
      'gitMissing',
      'dubiousOwnership',
      'virtual',
      'notARepository',
    ];
    for (const reason of reasons) {
      const made = reported([{ kind: 'unread', label: 'parser', reason, detail: '' }]);
      const snapshot = balanceOf(made);
      assert.equal(snapshot.repositories[0]?.condition, reason);
      assert.ok(readSnapshot(snapshot));
    }
    const loading = balanceOf(undefined);
    assert.equal(loading.state, 'loading');
    assert.ok(readSnapshot(loading));
  });
});
