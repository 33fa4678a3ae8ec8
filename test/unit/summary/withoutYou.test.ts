import assert from 'node:assert/strict';
import type { Person, ReadRepository, Tag } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { doneWithoutYou } from '../../../src/engine/summary/doneWithoutYou';
import { month } from '../../../src/engine/summary/month';
import { weekHeadline } from '../../../src/engine/summary/weekHeadline';
import { dayMs, minuteMs } from '../../../src/engine/time/now';
import { ada, type CommitWords, host, id, mira, noon, tomas } from '../activity/history';
import { landed } from '../activity/landed';
import { momentAfter, reported } from '../reported';

const kim: Person = { name: 'Kim Vale', email: 'kim@example.invalid' };

function card(read: ReadRepository, said: readonly RecordBody[] = [], week = '2024-W10', daysLater = 2) {
  const made = reported([read], said, daysLater);
  const { items, note } = doneWithoutYou(made, weekOfReport(made, week));
  return { lines: items.map(({ text, detail }) => (detail === '' ? text : `${text} ${detail}`)), note };
}

const squash = (author: Person, line: string): CommitWords => ({
  author,
  committer: host,
  message: `Work (#12)\n\n${line}`,
});
const pair = 'Co-authored-by: Ada Quill <ada@example.invalid>';
const review = 'Reviewed-by: Ada Quill <ada@example.invalid>';
const alone: readonly CommitWords[] = [{ author: tomas }, { author: mira }, { author: kim }];

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
    const said = reported([read]);
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
    const { others } = month(reported([landed([squash(tomas, pair), ...alone])]));
    assert.deepEqual(others, ['Three changes by others landed without you in them.']);
  });
});

describe('What a clone has not heard yet', () => {
  /** In days after `noon`, when the first change lands: its week is over and another one has begun. */
  const nextWeek = 8;

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
    assert.deepEqual(month(reported([read])).others, [
      'Three changes by others landed without you in them, as of the fetch on Thursday.',
    ]);
  });

  it('is not mentioned after a fetch of the same day, nor where nothing is fetched at all', () => {
    for (const more of [{ fetchedAt: momentAfter(2).instant - minuteMs }, { fetchedAt: undefined }]) {
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
