import assert from 'node:assert/strict';
import { ada, commit, helper, host, id, judged, mira, repository, tomas, verdicts, verdictsOn } from './history';

function naming(...lines: readonly string[]): readonly string[] {
  return verdictsOn(commit({ author: tomas, message: ['Keep commas', '', ...lines].join('\n') }));
}

describe('A commit of somebody else', () => {
  it('that says I reviewed it is a review', () => {
    assert.deepEqual(naming('Reviewed-by: Ada Quill <ada@example.invalid>'), ['line.review review 1']);
    assert.deepEqual(naming('Reviewed-by: Ada Quill'), ['line.review review 1']);
    assert.deepEqual(naming('Approved by:\tada-quill'), ['line.review review 1']);
  });

  it('counts one review however many lines say so', () => {
    const lines = ['Acked-by: Ada Quill <ada@example.invalid>', 'Tested-by: Ada Quill', 'Reviewed-by: Ada Quill'];
    assert.deepEqual(naming(...lines), ['line.review review 1']);
  });

  it('with a lighter word counts less', () => {
    const { activities } = judged(
      repository([commit({ author: tomas, message: 'Keep commas\n\nAcked-by: Ada Quill <ada@example.invalid>' })]),
    );
    assert.deepEqual(
      activities.map(({ kind, timing }) => [kind, timing.by === 'allowance' && timing.allowance]),
      [['review', 'acknowledgement']],
    );
  });

  it('that thanks me for help is mentoring, beside a review', () => {
    assert.deepEqual(naming('Mentored-by: Ada Quill', 'Helped-by: Ada Quill'), ['line.mentored mentoring 1']);
    assert.deepEqual(naming('Suggested-by: Ada Quill'), ['line.suggested mentoring 1']);
    assert.deepEqual(naming('Reviewed-by: Ada Quill', 'Co-authored-by: Ada Quill <ada@example.invalid>'), [
      'line.coauthor mentoring 1',
      'line.review review 1',
    ]);
  });

  it('that names another person, or asks me, says nothing of my time', () => {
    assert.deepEqual(naming('Reviewed-by: Mira Voss <mira@example.invalid>'), []);
    assert.deepEqual(naming('Reviewed-by: Ada Quill <ada.quill@example.invalid>'), []);
    assert.deepEqual(naming('Reviewers: ada-quill'), ['line.asked -']);
    assert.deepEqual(naming('> Reviewed-by: Ada Quill <ada@example.invalid>'), []);
  });

  it('squashed by the host is never credited as my review', () => {
    assert.deepEqual(verdictsOn(commit({ author: tomas, committer: host, message: 'Keep commas (#4)' })), []);
  });

  it('by a coding agent that names me is my hands-on work', () => {
    const message = 'Keep commas\n\nCo-authored-by: Ada Quill <ada@example.invalid>';
    assert.deepEqual(verdictsOn(commit({ author: helper, message })), ['line.coauthor handsOn 1']);
  });

  it('that I put into the history is integration, and a series put in at one sitting is one piece of work', () => {
    const series = [1, 2, 3, 4].map((step) =>
      commit({ author: tomas, committer: ada, message: `Step ${step}`, after: step, committedAfter: 600 + step }),
    );
    const { activities } = judged(repository(series));
    assert.deepEqual(
      activities.map(({ rule }) => rule),
      Array.from({ length: 4 }, () => 'commit.integrated'),
    );
    const shares = activities.map(({ timing }) => (timing.by === 'span' ? 0 : timing.share));
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  });

  it('that a pick or a rewrite copied counts my review once', () => {
    const message = 'Keep commas\n\nReviewed-by: Ada Quill <ada@example.invalid>';
    const first = commit({ author: tomas, message, after: 5 });
    const copy = commit({ author: tomas, message, after: 5, committedAfter: 5000, committer: mira });
    assert.deepEqual(verdicts(judged(repository([first, copy]))), ['commit.twin -', 'line.review review 1']);
  });

  it('is counted once when two clones hold it', () => {
    const one = commit({ author: tomas, message: 'Keep commas\n\nReviewed-by: Ada Quill <ada@example.invalid>' });
    const clones = [repository([one]), repository([one], { id: 'repository-2' })];
    assert.deepEqual(verdicts(judged(clones)), ['line.review review 1']);
  });

  it('merged by a bot on my word is a review, unless it takes in my own work', () => {
    const base = commit({ id: id('base'), author: tomas, parents: [], after: 0 });
    const bors = { name: 'bors', email: 'bors@example.invalid' };
    const landed = (author: typeof ada): readonly string[] => {
      const tip = commit({ id: id('tip'), author, parents: [base.id], after: 1 });
      const merge = commit({
        author: bors,
        message: 'Auto merge of #4 - someone:commas, r=ada-quill',
        parents: [base.id, tip.id],
        after: 9,
      });
      return verdicts(judged(repository([base, tip, merge])));
    };
    assert.deepEqual(landed(tomas), ['line.review review 1']);
    assert.deepEqual(landed(ada), ['commit.mine handsOn 1', 'merge.ofMine -']);
  });
});
