import assert from 'node:assert/strict';
import type { Person } from '../../../src/engine/evidence/evidence';
import type { Report } from '../../../src/engine/report';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { doneWithoutYou } from '../../../src/engine/summary/doneWithoutYou';
import { weekHeadline } from '../../../src/engine/summary/weekHeadline';
import { weekMarkdown } from '../../../src/engine/summary/weekMarkdown';
import { ada, commit, id, mira, noon, tomas } from '../activity/history';
import { landed } from '../activity/landed';
import { reported } from '../reported';

const kim: Person = { name: 'Kim Vale', email: 'kvale@example.invalid' };

/** What these people landed one after the other, in a week that the user spent building. */
function landedBy(...authors: readonly Person[]): Report {
  const tip = id(`o${authors.length - 1}`);
  const read = landed(
    authors.map((author) => ({ author })),
    {
      label: 'mina-vale_*fork*',
      tags: [
        { name: 'kim-vale/v1', target: tip, at: noon, tagger: { name: 'Joren Pike', email: 'jpike@example.invalid' } },
        { name: 'jpike-2', target: tip, at: noon, tagger: mira },
      ],
    },
  );
  const own = commit({ id: id('mine'), author: ada });
  return reported(
    [{ ...read, commits: [own, ...read.commits] }],
    [{ type: 'log.added', kind: 'handsOn', minutes: 1_440, day: '2024-03-06' }],
    3,
  );
}

const areas = ['home/tomas@corp.example', 'sandbox/mira', 'src/joren-pike', 'src/kvale', 'src/tomás', 'src/queue'];

describe('The week as Markdown', () => {
  it('names nobody, whatever areas, releases and folders are called', () => {
    const made = landedBy(tomas, mira, kim, tomas);
    const others = { areas, carriedByOthers: ['sandbox/mira'], pages: 0, revisions: 0 };
    const text = weekMarkdown(made, weekOfReport(made, '2024-W10'), others);
    assert.doesNotMatch(text, /tom[aá]s|reed|mira|voss|kim|vale|joren|pike|corp\.example|@/iu);
    assert.match(
      text,
      /^- Six areas moved on: home\/an address, sandbox\/somebody, src\/somebody, src\/somebody, src\/somebody and src\/queue\. Others carried sandbox\/somebody;/mu,
    );
    assert.match(text, /^- Release somebody\/v1 was cut by somebody else/mu);
    assert.match(text, /^- Release somebody-2 was cut by somebody else/mu);
  });

  it('lets no folder’s name become a heading, a link or a picture', () => {
    const made = landedBy(tomas);
    const text = weekMarkdown(made, weekOfReport(made, '2024-W10'));
    assert.match(text, /^- mina-somebody\\_\\\*fork\\\*: |^- mina-vale\\_\\\*fork\\\*: /mu);
  });
});

describe('With fewer than three people', () => {
  it('neither the headline nor “Done without you” counts what they did', () => {
    for (const authors of [[tomas], [tomas, tomas, tomas], [tomas, mira, tomas]]) {
      const made = landedBy(...authors);
      const week = weekOfReport(made, '2024-W10');
      assert.deepEqual(doneWithoutYou(made, week), {
        items: [],
        note: 'Fewer than three people were active, so no more is said.',
      });
      assert.doesNotMatch(weekHeadline(made, week).headline, /landed/u);
      assert.doesNotMatch(weekMarkdown(made, week), /landed|changes? by/u);
    }
  });

  it('and with three, both do', () => {
    const made = landedBy(tomas, mira, kim);
    const week = weekOfReport(made, '2024-W10');
    assert.equal(doneWithoutYou(made, week).items[0]?.text, 'Three changes by three people landed.');
    assert.match(weekHeadline(made, week).headline, /three changes by others landed without you in them/u);
  });
});
