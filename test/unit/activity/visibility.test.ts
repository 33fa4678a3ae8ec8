import assert from 'node:assert/strict';
import type { Commit, ReadRepository } from '../../../src/engine/evidence/evidence';
import { findBreaks } from '../../../src/engine/activity/breaks';
import { seeVisibility } from '../../../src/engine/activity/see';
import type { RepositoryVisibility } from '../../../src/engine/activity/visibility';
import { report } from '../../../src/engine/report';
import { dayMs } from '../../../src/engine/time/now';
import { ada, commit, helper, host, id, mira, noon, repository, tomas, type CommitWords } from './history';
import { identifyPeople } from '../../../src/engine/people/identify';
import { evidenceOf, settings } from './history';

const now = { instant: noon, timeZone: 'Europe/Paris' };
const people = [ada, tomas, mira];

/** One commit a day up to now, the newest last. */
function daily(count: number, words: (index: number) => CommitWords): readonly Commit[] {
  return Array.from({ length: count }, (_, index) => {
    const after = -(count - index) * 24 * 60;
    return commit({
      author: people[index % 3] ?? ada,
      after,
      id: id(`d${index}`),
      message: `Step ${index}`,
      ...words(index),
    });
  });
}

const shows = (one: { readonly shows: boolean }): boolean => one.shows;

function seen(commits: readonly Commit[], more: Partial<ReadRepository> = {}): RepositoryVisibility {
  const one = repository(commits, more);
  return seeVisibility(one, identifyPeople(evidenceOf(one), [], [], settings), now);
}

describe('What a repository can show', () => {
  it('is no review where changes are squashed, with the nearest remedy and the words for it', () => {
    const found = seen(daily(40, (index) => ({ committer: host, message: `Step (#${index})` })));
    assert.equal(found.style, 'squash');
    assert.equal(found.kinds.review, 'notVisible');
    assert.equal(found.kinds.integration, 'notVisible');
    assert.equal(found.kinds.handsOn, 'visible');
    assert.equal(found.review, 'none');
    assert.equal(found.remedy, 'sensing');
    assert.match(found.why, /review.* not visible here/u);
  });

  it('is nothing at all while git knows no address of mine', () => {
    const found = seen(
      daily(40, () => ({})),
      { me: { email: undefined, name: undefined } },
    );
    assert.deepEqual(new Set(Object.values(found.kinds)), new Set(['notVisible']));
    assert.match(found.why, /git config user\.email/u);
  });

  it('is integration where people merge', () => {
    const found = seen(
      daily(40, (index) =>
        index % 4 === 3 ? { parents: [id(`d${index - 1}`), id('x')], message: "Merge branch 'x'" } : {},
      ),
    );
    assert.equal(found.style, 'merge');
    assert.equal(found.kinds.integration, 'visible');
    assert.equal(found.kinds.review, 'notVisible');
    assert.equal(found.counts['merges'], 10);
  });

  it('is review where most commits say who reviewed', () => {
    const found = seen(daily(40, () => ({ message: 'Step\n\nReviewed-By: Mira Voss <mira@example.invalid>' })));
    assert.equal(found.kinds.review, 'visible');
    assert.equal(found.review, 'Reviewed-by lines');
  });

  it('is told by Gerrit’s and by a mail list’s marks', () => {
    const gerrit = seen(
      daily(40, () => ({ message: 'Step\n\nChange-Id: I3ecfe9b6dc4ac42c6a69b3fd9c6d2c68fe8e62a2\nReviewed-by: M' })),
    );
    assert.equal(gerrit.style, 'gerrit');
    const mail = seen(
      daily(40, (index) => ({ author: tomas, committer: mira, committedAfter: -(40 - index) * 24 * 60 + 600 })),
    );
    assert.equal(mail.style, 'mail');
    assert.equal(mail.kinds.integration, 'visible');
  });

  it('is a merge bot’s word where a bot merges', () => {
    const bors = { name: 'bors', email: 'bors@example.invalid' };
    const found = seen(
      daily(40, (index) =>
        index % 2
          ? { author: bors, parents: [id('a'), id('b')], message: `Auto merge of #${index} - tomas:x, r=mira` }
          : {},
      ),
    );
    assert.equal(found.style, 'merge');
    assert.equal(found.kinds.review, 'visible');
    assert.equal(found.kinds.integration, 'notVisible');
    assert.match(found.review, /merge bot/u);
  });

  it('is mixed where squashes stand beside merges, and laid straight on where neither does', () => {
    const mixed = daily(40, (index) =>
      index % 4 === 3 ? { parents: [id('a'), id('b')], message: "Merge branch 'x'" } : { message: `Step (#${index})` },
    );
    assert.equal(seen(mixed).style, 'mixed');
    assert.equal(seen(daily(40, () => ({}))).style, 'rebase');
  });

  it('is unknown where too little was read, and the bots’ commits are not looked at', () => {
    assert.equal(seen(daily(3, () => ({}))).style, 'unknown');
    assert.equal(seen(daily(40, () => ({ author: helper, message: 'Bump (#4)' }))).style, 'unknown');
    assert.equal(seen([]).kinds.handsOn, 'notVisible');
  });

  it('is no direction in a partial clone', () => {
    const found = seen(
      daily(40, () => ({})),
      { partialClone: true },
    );
    assert.equal(found.kinds.direction, 'notVisible');
    assert.equal(found.kinds.handsOn, 'partial');
  });
});

describe('The sentence about what is not visible', () => {
  const said = (...messages: readonly string[]): string => {
    const commits = daily(120, (index) => ({ author: tomas, message: messages[index] ?? 'Step' }));
    const { visibility } = report(evidenceOf(repository(commits)), [], settings, now);
    return visibility[0]?.why ?? '';
  };

  it('stands beside no item of mine that shows the contrary', () => {
    const way = 'Changes are laid straight onto the main line here';
    assert.equal(said(), `${way}: review, mentoring and integration are not visible here.`);
    const together = 'Step\n\nCo-authored-by: Ada Quill <ada@example.invalid>';
    assert.equal(said(together), `${way}: review and integration are not visible here, mentoring hardly.`);
  });

  it('calls lines that are seldom written hardly any, not none', () => {
    const commits = daily(120, (index) => ({
      message: index === 0 ? 'Step\n\nReviewed-by: Mira Voss <mira@example.invalid>' : 'Step',
    }));
    assert.equal(seen(commits).review, 'hardly any Reviewed-by lines');
  });
});

describe('Breaks in what a project leaves', () => {
  const line = 'Step\n\nReviewed-by: Mira Voss <mira@example.invalid>';

  it('are found where it stops writing who reviewed, with the counts behind them', () => {
    const found = seen(daily(150, (index) => ({ message: index < 100 ? line : 'Step' })));
    assert.deepEqual(
      found.breaks.map(({ what, evidence, before, after }) => ({ what, evidence, before, after })),
      [{ what: 'stopped', evidence: 'review', before: { events: 91, commits: 91 }, after: { events: 0, commits: 50 } }],
    );
    assert.equal(found.breaks[0]?.at, noon - 50 * dayMs);
    assert.equal(found.kinds.review, 'visible');
  });

  it('are found where it starts', () => {
    const found = seen(daily(150, (index) => ({ message: index < 100 ? 'Step' : line })));
    assert.deepEqual(
      found.breaks.map(({ what, at }) => [what, at]),
      [['started', noon - 50 * dayMs]],
    );
  });

  it('are not seen in chance, or in a habit that only grows weaker', () => {
    const every = (count: number): readonly { at: number; shows: boolean }[] =>
      Array.from({ length: 300 }, (_, index) => ({
        at: index * dayMs,
        shows: index % (index < 150 ? 2 : count) === 0,
      }));
    assert.deepEqual(findBreaks(every(2), 'review', shows), []);
    assert.deepEqual(findBreaks(every(4), 'review', shows), []);
    assert.equal(findBreaks(every(50), 'review', shows).length, 1);
  });

  it('are not seen in the few weeks for which one contributor names reviewers', () => {
    const sightings = Array.from({ length: 900 }, (_, index) => ({
      at: index * dayMs,
      shows: index >= 400 && index < 440 ? index % 2 === 0 : index % 40 === 0,
    }));
    assert.deepEqual(findBreaks(sightings, 'review', shows), []);
  });

  it('are found over a year where a project makes few commits', () => {
    const sightings = Array.from({ length: 60 }, (_, index) => ({ at: index * 14 * dayMs, shows: index < 30 }));
    const [found, ...more] = findBreaks(sightings, 'review', shows);
    assert.equal(found?.what, 'stopped');
    assert.equal(found.at, 30 * 14 * dayMs);
    assert.deepEqual(more, []);
  });
});
