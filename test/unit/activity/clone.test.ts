import assert from 'node:assert/strict';
import type { Branch, ReflogEntry, Tag } from '../../../src/engine/evidence/evidence';
import { minuteMs } from '../../../src/engine/time/now';
import { ada, commit, file, id, judged, noon, repository, tomas, verdicts } from './history';

const theirs = commit({ id: id('theirs'), author: tomas, message: 'Keep commas', after: -100 });
const branch: Branch = {
  name: 'refs/remotes/origin/commas',
  tip: theirs.id,
  tipAuthor: tomas,
  tipAt: noon,
  mergedIntoMainLine: false,
  pullRequest: undefined,
  upstream: undefined,
};

function entry(after: number, action: string, at = id('elsewhere')): ReflogEntry {
  return { id: at, at: noon + after * minuteMs, action };
}

function visit(...entries: readonly ReflogEntry[]): readonly string[] {
  const newestFirst = [...entries].reverse();
  return verdicts(judged(repository([theirs], { headReflog: newestFirst, branches: [branch] })));
}

describe('What this clone remembers', () => {
  const goes = entry(0, 'checkout: moving from main to commas', theirs.id);
  const comesBack = (after: number): ReflogEntry => entry(after, 'checkout: moving from commas to main');

  it('counts a stay on somebody else’s branch as review', () => {
    assert.deepEqual(visit(goes, comesBack(25)), ['reflog.branchVisit review 1']);
  });

  it('passes over a stay of less than five minutes, and one that has not ended', () => {
    assert.deepEqual(visit(goes, comesBack(4)), []);
    assert.deepEqual(visit(goes), []);
  });

  it('counts no review where I committed meanwhile', () => {
    const found = visit(goes, entry(5, 'commit: Add to it', id('mine')), comesBack(25));
    assert.ok(!found.some((verdict) => verdict.startsWith('reflog.branchVisit')), found.join());
  });

  it('knows the main line and a new branch on the same commit from a visit', () => {
    assert.deepEqual(
      visit(entry(0, 'checkout: moving from x to main', theirs.id), entry(60, 'checkout: moving from main to x')),
      [],
    );
    const same = entry(-1, 'pull: Fast-forward', theirs.id);
    assert.deepEqual(visit(same, entry(0, 'checkout: moving from main to mine', theirs.id), comesBack(30)), []);
  });

  it('counts a release tag of mine once, beside no release commit', () => {
    const release = commit({ id: id('release'), message: '2.0.0', after: 1 });
    const tag = (name: string, target: string): Tag => ({ name, target, at: noon, tagger: ada });
    const tags = [
      tag('v1', theirs.id),
      tag('v1-final', theirs.id),
      tag('v2', release.id),
      { ...tag('v0', theirs.id), tagger: tomas },
    ];
    const changes = new Map([[release.id, [file('package.json', 1)]]]);
    assert.deepEqual(verdicts(judged(repository([theirs, release], { tags, changes }))), [
      'commit.versionBump integration 1',
      'tag.release integration 1',
    ]);
  });

  it('counts comments of one day on one change as one review, and none on my own', () => {
    const mine = commit({ id: id('own'), after: -50 });
    const comment = (seconds: number): string =>
      JSON.stringify({ timestamp: String(noon / 1000 + seconds), author: ada.email });
    const notes = [theirs, mine].map((one) => ({
      reference: 'refs/notes/devtools/discuss',
      commit: one.id,
      text: [comment(0), comment(60), comment(90)].join('\n'),
    }));
    assert.deepEqual(verdicts(judged(repository([theirs, mine], { notes }))), [
      'commit.mine handsOn 1',
      'note.review review 1',
    ]);
  });

  it('counts an amended commit once and its amend as a mark', () => {
    const last = commit({ id: id('amended'), after: 10 });
    const headReflog = [entry(30, 'commit (amend): Change', last.id), entry(10, 'commit: Change', id('first'))];
    const { activities, marks } = judged(repository([last], { headReflog }));
    assert.deepEqual(
      activities.map(({ rule, commit: of }) => [rule, of]),
      [
        ['commit.mine', last.id],
        ['reflog.amend', last.id],
      ],
    );
    assert.deepEqual(
      marks.map(({ amend }) => amend ?? false),
      [false, true],
    );
  });
});

describe('The user’s own word', () => {
  const review = commit({ author: tomas, message: 'Keep commas\n\nReviewed-by: Ada Quill <ada@example.invalid>' });
  const own = commit();
  const generated = commit({ id: id('generated') });
  const changes = new Map([
    [own.id, [file('src/a.ts')]],
    [generated.id, [file('yarn.lock')]],
  ]);
  const all = repository([review, own, generated], { changes });

  it('files an item under another kind, even one that counted nothing', () => {
    const filed = new Map([
      [`commit:${own.id}`, 'direction'] as const,
      [`commit:${generated.id}`, 'integration'] as const,
    ]);
    assert.deepEqual(verdicts(judged(all, { filed, struck: new Map() })), [
      'commit.generated integration 1',
      'commit.mine direction 1',
      'line.review review 1',
    ]);
  });

  it('strikes an item out, whatever it was filed as', () => {
    const filed = new Map([[`commit:${review.id}`, 'mentoring'] as const]);
    const struck = new Map([[`commit:${review.id}`, noon]]);
    const { activities, notCounted } = judged(all, { filed, struck });
    assert.ok(!activities.some(({ commit: of }) => of === review.id));
    assert.match(notCounted.find(({ commit: of }) => of === review.id)?.reason ?? '', /^You struck this out/u);
  });
});
