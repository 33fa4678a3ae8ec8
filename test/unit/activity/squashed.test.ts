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

  it('is the work where the branch’s own commit is only an earlier copy of what was laid on the main line', () => {
    const [left, mine] = ['left', 'mine'].map((name, index) =>
      commit({
        id: id(name),
        committer: index === 0 ? ada : host,
        after: 60,
        committedAfter: 60 + index * 60,
        message: index === 0 ? 'Read notes' : 'Read notes (#7)',
      }),
    );
    assert.ok(left && mine);
    const found = judged(repository([mine, left], { onMainLine: new Set([mine.id]) }));
    assert.deepEqual(
      [found.activities.map((one) => one.commit), found.notCounted.map((one) => one.commit)],
      [[mine.id], [left.id]],
    );
  });

  it('is no commit that the host laid on the main line, whatever its branch called others', () => {
    const [one, two] = [30, 60].map((after, index) =>
      commit({ id: id(`r${index}`), committer: host, after, committedAfter: 240, message: 'Try it' }),
    );
    assert.ok(one && two);
    const headReflog = [one, two].map(({ authored }, index) => ({
      id: id(`gone${index}`),
      at: authored.instant,
      author: ada,
      action: 'commit: Try it',
    }));
    const found = judged(repository([two, one], { headReflog, onMainLine: new Set([one.id, two.id]) }));
    assert.deepEqual(verdicts(found), [counted, counted]);
  });

  it('is told by the host’s hand or its number: another commit of that subject is work', () => {
    assert.deepEqual(squashed('Fix it', ['Fix it'], ada), [counted, counted, counted]);
  });
});
