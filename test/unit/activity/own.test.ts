import assert from 'node:assert/strict';
import type { FileChange } from '../../../src/engine/evidence/evidence';
import { ada, commit, file, helper, host, id, judged, mira, repository, tomas, verdicts, verdictsOn } from './history';

function withFiles(message: string, files: readonly FileChange[]): readonly string[] {
  const one = commit({ message });
  return verdictsOn(one, { changes: new Map([[one.id, files]]) });
}

describe('A commit of mine', () => {
  it('is hands-on', () => {
    assert.deepEqual(verdictsOn(commit()), ['commit.mine handsOn 1']);
  });

  it('is direction where it changes direction pages, by its lines', () => {
    assert.deepEqual(withFiles('Decide on commas', [file('docs/adr/4.md')]), ['commit.mine direction 1']);
    assert.deepEqual(withFiles('Keep commas', [file('src/a.ts', 30), file('README.md', 10)]), [
      'commit.mine direction 0.25',
      'commit.mine handsOn 0.75',
    ]);
  });

  it('made with another person is half hands-on and half mentoring', () => {
    assert.deepEqual(
      verdictsOn(commit({ message: 'Keep commas\n\nCo-authored-by: Tomas Reed <tomas@example.invalid>' })),
      ['commit.together handsOn 0.5', 'commit.together mentoring 0.5'],
    );
  });

  it('that names me or a bot as co-author was made alone', () => {
    for (const line of ['Ada Quill <ada@example.invalid>', 'Ada Quill <old@example.invalid>']) {
      assert.deepEqual(verdictsOn(commit({ message: `Keep commas\n\nCo-authored-by: ${line}` })), [
        'commit.mine handsOn 1',
      ]);
    }
  });

  it('written with a coding agent is my hands-on work', () => {
    for (const line of [
      'Co-authored-by: Claude <noreply@anthropic.com>',
      'Assisted-by: helper',
      'AI-Tool: some agent',
    ]) {
      assert.deepEqual(verdictsOn(commit({ message: `Keep commas\n\n${line}` })), ['commit.withAgent handsOn 1'], line);
    }
  });

  it('counts nothing where nobody made an effort, and says which', () => {
    assert.deepEqual(withFiles('Update', [file('package-lock.json', 900)]), ['commit.generated -']);
    assert.deepEqual(withFiles('Update', [file('app/locales/fr.json', 90), file('a/__snapshots__/b.snap')]), [
      'commit.generated -',
    ]);
    assert.deepEqual(withFiles('Move', [file('b.ts', 0, { from: 'a.ts' })]), ['commit.rename -']);
    const space = { addedIgnoringSpace: 0, deletedIgnoringSpace: 0 };
    assert.deepEqual(withFiles('Indent', [file('a.ts', 50, space)]), ['commit.whiteSpace -']);
    assert.deepEqual(withFiles('Nothing', []), ['commit.empty -']);
    const sweep = Array.from({ length: 40 }, (_, index) => file(`src/${index}.ts`, 20, { deleted: 20 }));
    assert.deepEqual(withFiles('Run prettier over everything', sweep), ['commit.formatSweep -']);
  });

  it('keeps its effort when generated files change beside it', () => {
    const one = commit();
    const changes = new Map([
      [one.id, [file('src/a.ts', 12), file('yarn.lock', 4000), file('logo.png', 0, { added: undefined })]],
    ]);
    const { marks, activities } = judged(repository([one], { changes }));
    assert.deepEqual(
      marks.map(({ lines }) => lines),
      [12],
    );
    assert.equal(activities.length, 1);
  });

  it('counts nothing when the repository says it is one to ignore', () => {
    const one = commit();
    assert.deepEqual(verdictsOn(one, { ignoredRevisions: new Set([one.id]) }), ['commit.ignoredRevision -']);
  });

  it('is generated where .gitattributes says so', () => {
    const one = commit();
    const changes = new Map([[one.id, [file('api/client.ts')]]]);
    const attributes = { generated: ['api/*.ts'], vendored: [] };
    assert.deepEqual(verdictsOn(one, { changes, attributes }), ['commit.generated -']);
  });

  it('that makes a release is integration', () => {
    for (const subject of [
      '2.1.1',
      'v3.0.0-beta.1',
      'Release 1.4.0',
      'chore(release): 1.4.0',
      'Bump version to 2.0',
      'build: bump version',
    ]) {
      assert.deepEqual(
        withFiles(subject, [file('package.json', 2), file('CHANGELOG.md', 80)]),
        ['commit.versionBump integration 1'],
        subject,
      );
    }
    assert.deepEqual(withFiles('Bump the parser to read 2.0 files', [file('src/a.ts', 90)]), ['commit.mine handsOn 1']);
  });

  it('that takes a change back is hands-on, but small', () => {
    const one = commit({ message: 'Revert "Keep commas"\n\nThis reverts commit 4.' });
    const { marks, activities } = judged(repository([one], { changes: new Map([[one.id, [file('src/a.ts', 900)]]]) }));
    assert.deepEqual(
      activities.map(({ rule, kind }) => [rule, kind]),
      [['commit.revert', 'handsOn']],
    );
    assert.ok((marks[0]?.lines ?? 900) < 10);
  });

  it('counts once when a rebase, a fork or a pick left copies of it', () => {
    const first = commit({ message: 'Keep commas', after: 10 });
    const rebased = commit({ message: 'Keep commas', after: 10, committedAfter: 300 });
    const squashed = commit({ message: 'Keep commas (#4)', after: 10, committedAfter: 400 });
    const picked = commit({ message: `Keep commas on 1.x\n\n(cherry picked from commit ${first.id})`, after: 900 });
    const fork = repository([first, rebased], { id: 'repository-2' });
    const { activities, marks, notCounted } = judged([repository([first, squashed, picked]), fork]);
    assert.equal(activities.length, 1);
    assert.equal(marks.length, 1);
    assert.deepEqual(
      notCounted.map(({ rule }) => rule),
      ['commit.twin', 'commit.twin', 'commit.twin'],
    );
  });

  it('of somebody’s patch is integration', () => {
    assert.deepEqual(verdictsOn(commit({ message: 'Keep commas\n\nPatch by Tomas Reed.' })), [
      'commit.patchOfAnother integration 1',
    ]);
  });

  it('without readable files is hands-on of unknown size', () => {
    const { activities, marks } = judged(repository([commit()], { changes: new Map(), partialClone: true }));
    assert.match(activities[0]?.reason ?? '', /not visible in a partial clone/u);
    assert.equal(marks[0]?.lines, undefined);
  });

  it('takes the minutes gtm measured for it', () => {
    const one = commit();
    const notes = [{ reference: 'refs/notes/gtm-data', commit: one.id, text: '[ver:1,total:1800]' }];
    assert.deepEqual(verdictsOn(one, { notes }), ['commit.mine handsOn 30m']);
  });
});

describe('A merge of mine', () => {
  const base = commit({ id: id('base'), author: tomas, after: 0, parents: [] });
  const merge = (
    branch: readonly Parameters<typeof commit>[0][],
    message = "Merge branch 'commas'",
  ): readonly string[] => {
    const tips = branch.map((words, index) =>
      commit({
        ...words,
        id: id(`b${index}`),
        parents: [index === 0 ? base.id : id(`b${index - 1}`)],
        after: index + 1,
      }),
    );
    const made = commit({ id: id('merge'), message, parents: [base.id, tips.at(-1)?.id ?? id('gone')], after: 60 });
    return verdicts(judged(repository([base, ...tips, made]))).filter((verdict) => verdict.startsWith('merge'));
  };

  it('of others’ work is integration', () => {
    assert.deepEqual(merge([{ author: tomas }, { author: mira }, { author: ada }]), ['merge.ofOthers integration 1']);
  });

  it('of my own work counts nothing', () => {
    assert.deepEqual(merge([{ author: ada }]), ['merge.own -']);
  });

  it('of a bot’s work counts nothing', () => {
    assert.deepEqual(merge([{ author: helper }]), ['merge.ofBots -']);
  });

  it('that brings a branch up to date counts nothing, unless it had conflicts', () => {
    assert.deepEqual(merge([{ author: tomas }], "Merge branch 'main' into commas"), ['merge.sync -']);
    assert.deepEqual(merge([{ author: tomas }], "Merge branch 'main' into commas\n\n# Conflicts:\n#\tsrc/a.ts"), [
      'merge.conflict integration 1',
    ]);
  });

  it('that says I reviewed what it takes in is a review too', () => {
    const message = "Merge pull request 'commas' (#4)\n\nReviewed-by: Ada Quill <ada@example.invalid>";
    assert.deepEqual(merge([{ author: tomas }], message), ['merge.ofOthers integration 1', 'merge.ofOthers review 1']);
    assert.deepEqual(merge([{ author: ada }], message), ['merge.own -']);
  });

  it('whose branch was not read is told by the account it came from', () => {
    assert.deepEqual(merge([], 'Merge pull request #4 from tomas/commas'), ['merge.ofRequest integration 1']);
    assert.deepEqual(merge([], 'Merge pull request #4 from ada-quill/commas'), ['merge.unknown -']);
    assert.deepEqual(merge([], "Merge branch 'commas'"), ['merge.unknown -']);
  });

  it('stays a mark that ends a gap, without lines', () => {
    const made = commit({ parents: [base.id, id('gone')], message: "Merge branch 'x'", committer: host });
    const { marks } = judged(repository([made]));
    assert.deepEqual(
      marks.map((mark) => [mark.merge, mark.lines]),
      [[true, 0]],
    );
  });
});
