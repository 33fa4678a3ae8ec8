import assert from 'node:assert/strict';
import { heldBackBy, mayInterrupt, type Moment } from '../../../src/engine/dive/moment';

const afterCommit: Moment = {
  event: 'commit',
  minutesSinceStart: 60,
  minutesWithoutTyping: 0,
  minutesAway: 0,
  debugging: false,
  merging: false,
  presenting: false,
  doNotDisturb: false,
};

describe('the moment of a message', () => {
  it('is just after a commit or a branch switch', () => {
    assert.ok(mayInterrupt(afterCommit));
    assert.ok(mayInterrupt({ ...afterCommit, event: 'branchSwitch' }));
  });
  it('is five minutes without typing, or coming back after ten minutes', () => {
    assert.ok(mayInterrupt({ ...afterCommit, event: 'idle', minutesWithoutTyping: 5 }));
    assert.ok(!mayInterrupt({ ...afterCommit, event: 'idle', minutesWithoutTyping: 4.9 }));
    assert.ok(mayInterrupt({ ...afterCommit, event: 'focus', minutesAway: 10 }));
    assert.ok(!mayInterrupt({ ...afterCommit, event: 'focus', minutesAway: 9 }));
  });
  it('is never in the middle of something', () => {
    assert.equal(heldBackBy({ ...afterCommit, minutesSinceStart: 9 }), 'sessionStart');
    assert.equal(heldBackBy({ ...afterCommit, debugging: true }), 'debugging');
    assert.equal(heldBackBy({ ...afterCommit, merging: true }), 'merging');
    assert.equal(heldBackBy({ ...afterCommit, presenting: true }), 'presenting');
    assert.equal(heldBackBy({ ...afterCommit, doNotDisturb: true }), 'doNotDisturb');
    assert.equal(heldBackBy({ ...afterCommit, event: 'other' }), 'noBreakpoint');
  });
});
