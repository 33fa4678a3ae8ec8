import assert from 'node:assert/strict';
import { minuteMs } from '../../../src/engine/time/now';
import { ada, commit, host, id, judged, noon, repository, verdicts } from './history';

/** Two commits on a branch of mine, and what the host's button made of them two hours later. */
function squashed(message: string, subjects: readonly string[], committer = host): readonly string[] {
  const base = commit({ id: id('base'), parents: [], after: 0 });
  const aside = subjects.map((subject, index) =>
    commit({ id: id(`w${index}`), parents: [id('base')], after: 30 + index * 30, message: subject }),
  );
  const squash = commit({ id: id('squash'), author: ada, committer, parents: [id('base')], after: 240, message });
  return verdicts(judged(repository([squash, ...aside, base], { onMainLine: new Set([id('base'), id('squash')]) })));
}

const listed = 'Read notes (#7)\n\n* Try it\n\n* Test it\n';
const counted = 'commit.mine handsOn 1';

describe('A squash of my own branch', () => {
  it('holds no work of its own where the commits it names are here', () => {
    assert.deepEqual(squashed(listed, ['Try it', 'Test it']), [counted, counted, counted, 'commit.twin -']);
    assert.deepEqual(squashed('Read notes (#7)', ['Read notes']), [counted, counted, 'commit.twin -']);
  });

  it('holds none either where the branch is deleted and the reflog still counts its commits', () => {
    const squash = commit({ id: id('s'), committer: host, parents: [id('base')], after: 240, message: listed });
    const base = commit({ id: id('base'), parents: [], after: 0 });
    const entry = (name: string, after: number, subject: string) => ({
      id: id(name),
      at: noon + after * minuteMs,
      author: ada,
      action: `commit: ${subject}`,
    });
    const headReflog = [entry('y', 60, 'Test it'), entry('x', 30, 'Try it')];
    const found = judged(repository([squash, base], { headReflog, onMainLine: new Set([id('base'), id('s')]) }));
    assert.deepEqual(verdicts(found), [
      counted,
      'commit.twin -',
      'reflog.leftBehind handsOn 1',
      'reflog.leftBehind handsOn 1',
    ]);
  });

  it('is the work itself where they are not', () => {
    assert.deepEqual(squashed(listed, []), [counted, counted]);
    assert.deepEqual(squashed(listed, ['Something else']), [counted, counted, counted]);
    assert.deepEqual(squashed('Read notes (#7)', ['Something else']), [counted, counted, counted]);
  });

  it('is told by the host’s hand or its number: another commit of that subject is work', () => {
    assert.deepEqual(squashed('Fix it', ['Fix it'], ada), [counted, counted, counted]);
  });
});
