import assert from 'node:assert/strict';
import type { Commit, Person, ReadRepository, Tag } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report, type Report } from '../../../src/engine/report';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { doneWithoutYou } from '../../../src/engine/summary/doneWithoutYou';
import { month } from '../../../src/engine/summary/month';
import { weekHeadline } from '../../../src/engine/summary/weekHeadline';
import { dayMs } from '../../../src/engine/time/now';
import { ada, commit, host, id, mira, noon, repository, tomas } from '../activity/history';
import { recordsOf } from '../records/recordText';

const now = { instant: noon + 2 * dayMs, timeZone: 'Europe/Paris' };
const kim: Person = { name: 'Kim Vale', email: 'kim@example.invalid' };
const main = 'refs/remotes/origin/main';

interface Words {
  readonly author: Person;
  readonly message?: string;
  readonly committer?: Person;
}

/** Changes one after the other on the main line, half an hour apart, from Wednesday noon on. */
function landed(changes: readonly Words[], more: Partial<ReadRepository> = {}): ReadRepository {
  const commits = changes.map((words, index): Commit =>
    commit({ id: id(`o${index}`), after: index * 30, parents: index === 0 ? [] : [id(`o${index - 1}`)], ...words }),
  );
  return repository([...commits].reverse(), {
    changes: new Map(),
    mainLine: main,
    branches: [
      {
        name: main,
        tip: commits.at(-1)?.id ?? '',
        tipAuthor: tomas,
        tipAt: noon,
        mergedIntoMainLine: true,
        pullRequest: undefined,
        upstream: undefined,
      },
    ],
    ...more,
  });
}

function made(read: ReadRepository, bodies: readonly RecordBody[] = [], at = now): Report {
  return report({ repositories: [read] }, recordsOf(bodies), defaultSettings, at);
}

function card(read: ReadRepository, bodies: readonly RecordBody[] = [], week = '2024-W10', at = now) {
  const { items, note } = doneWithoutYou(made(read, bodies, at), weekOfReport(made(read, bodies, at), week));
  return { lines: items.map(({ text, detail }) => (detail === '' ? text : `${text} ${detail}`)), note };
}

const squash = (author: Person, line: string): Words => ({ author, committer: host, message: `Work (#12)\n\n${line}` });
const pair = 'Co-authored-by: Ada Quill <ada@example.invalid>';
const review = 'Reviewed-by: Ada Quill <ada@example.invalid>';
const alone: readonly Words[] = [{ author: tomas }, { author: mira }, { author: kim }];

describe('What landed without you', () => {
  it('leaves out what you paired on, reviewed or put in for somebody else', () => {
    const { lines } = card(
      landed([
        squash(tomas, pair),
        squash(mira, pair),
        squash(kim, pair),
        squash(tomas, review),
        { author: kim, committer: ada },
        { author: mira },
      ]),
    );
    assert.deepEqual(lines, [
      'One change by somebody else landed. Five more had a commit, merge, review or co-authorship of yours.',
    ]);
  });

  it('says so when every change had a part of yours, and leaves the headline without a count', () => {
    const read = landed([squash(tomas, pair), squash(mira, pair), squash(kim, review)]);
    const { lines, note } = card(read);
    assert.deepEqual(lines, []);
    assert.equal(
      note,
      'Every change by others that landed had a commit, merge, review or co-authorship of yours in it.',
    );
    const said = made(read);
    assert.doesNotMatch(weekHeadline(said, weekOfReport(said, '2024-W10')).headline, /without you/u);
  });

  it('counts a change whose author only asked for your review, and one whose line of yours you struck out', () => {
    const asked = card(landed([squash(tomas, 'Requested review from @ada'), ...alone]));
    assert.match(asked.lines[0] ?? '', /^Four changes by three people landed\. No change by others/u);
    const read = landed([squash(tomas, review), ...alone]);
    assert.match(card(read).lines[0] ?? '', /^Three changes .* One more had a commit/u);
    const struck = card(read, [{ type: 'evidence.struck', item: `commit:${id('o0')}` }]);
    assert.match(struck.lines[0] ?? '', /^Four changes by three people landed\./u);
  });

  it('counts the month the same way, so that the two pages agree', () => {
    const { others } = month(made(landed([squash(tomas, pair), ...alone])));
    assert.deepEqual(others, ['Three changes by others landed without you in them.']);
  });
});

describe('What a clone has not heard yet', () => {
  /** Wednesday noon is when the first change lands; the week is over and another one has begun. */
  const nextWeek = { ...now, instant: noon + 8 * dayMs };

  it('is not told as a fact about people: a week after the last fetch is not known', () => {
    const read = landed(alone, { fetchedAt: noon + dayMs });
    const { lines, note } = card(read, [], '2024-W11', nextWeek);
    assert.deepEqual(lines, []);
    assert.equal(
      note,
      'Nothing of this week was fetched yet, as of the fetch on 7 March 2024: what others did in it is not known here.',
    );
  });

  it('is said with the day of the fetch where the week goes on after it', () => {
    const read = landed(alone, { fetchedAt: noon + dayMs });
    assert.match(card(read).lines[0] ?? '', /^Three changes by three people landed, as of the fetch on Thursday\. /u);
    const few = card(landed(alone.slice(0, 1), { fetchedAt: noon + dayMs }));
    assert.equal(few.note, 'Fewer than three people were active, as of the fetch on Thursday, so no more is said.');
    assert.deepEqual(month(made(read)).others, [
      'Three changes by others landed without you in them, as of the fetch on Thursday.',
    ]);
  });

  it('is not mentioned after a fetch of the same day, nor where nothing is fetched at all', () => {
    for (const more of [{ fetchedAt: now.instant - 60_000 }, { fetchedAt: undefined }]) {
      assert.match(card(landed(alone, more)).lines[0] ?? '', /^Three changes by three people landed\. /u);
    }
    const own = landed(alone, { mainLine: 'refs/heads/main', fetchedAt: noon });
    assert.doesNotMatch(JSON.stringify(card(own)), /fetch/u);
  });

  it('is not counted as nothing before git was read at all', () => {
    const { lines, note } = card(landed(alone), [], '2022-W10');
    assert.deepEqual([lines, note], [[], 'What landed before git was read is not known here.']);
  });
});

describe('Releases by others', () => {
  const tag = (name: string, tagger: Person | undefined, after: number): Tag => ({
    name,
    target: id('o0'),
    at: noon + after * dayMs,
    tagger,
  });
  const bot: Person = { name: 'release[bot]', email: '1+release[bot]@users.noreply.github.com' };
  const releases = (tags: readonly Tag[], changes = alone): readonly string[] =>
    card(landed(changes, { tags })).lines.filter((line) => line.startsWith('Release'));

  it('are told by their name, the first one after yours as the first', () => {
    assert.deepEqual(releases([tag('1.0', ada, -40), tag('1.1', tomas, 0), tag('1.2', mira, 1)]), [
      'Release 1.1 was cut by somebody else for the first time.',
      'Release 1.2 was cut by somebody else.',
    ]);
  });

  it('by you leave the change they were set on one without you', () => {
    assert.match(card(landed(alone, { tags: [tag('1.0', ada, 0)] })).lines[0] ?? '', /^Three changes .* No change by/u);
  });

  it('are no first time where an earlier one was theirs, nor where none was ever yours', () => {
    const plain = ['Release 1.1 was cut by somebody else.'];
    assert.deepEqual(releases([tag('1.0', ada, -40), tag('1.0.1', mira, -20), tag('1.1', tomas, 0)]), plain);
    assert.deepEqual(releases([tag('1.1', tomas, 0)]), plain);
  });

  it('leave out yours, a bot’s, one nobody signed, and those of other weeks', () => {
    assert.deepEqual(
      releases([tag('1.0', ada, 0), tag('1.1', bot, 0), tag('1.2', undefined, 0), tag('1.3', tomas, -9)]),
      [],
    );
  });

  it('are not told where so few are active that a release would name a person', () => {
    assert.deepEqual(releases([tag('1.1', tomas, 0)], alone.slice(0, 2)), []);
  });
});
