import assert from 'node:assert/strict';
import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import { timeline } from '../../../src/engine/summary/timeline';
import { dayMs, minuteMs } from '../../../src/engine/time/now';
import { commit, file, id, noon, repository, tomas } from '../activity/history';
import { reported } from '../reported';

const dayMinutes = 1440;
const band = { handsOn: { low: 1, high: 40 }, review: null, mentoring: null, direction: null, integration: null };
/** Written on Monday 4 March 2024. */
const bodies: readonly RecordBody[] = [
  { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: 10 },
  { type: 'bands.confirmed', bands: band },
];

/** What a clone shows of a life of building every Tuesday and Wednesday, read `daysLater` over the last half year. */
function readLater(daysLater: number, more: Partial<ReadRepository> = {}): ReadRepository {
  const at = noon + daysLater * dayMs;
  const commits = [];
  for (let day = -700; day <= daysLater; day += 1) {
    // `noon` is a Wednesday.
    if (((day % 7) + 7) % 7 !== 0 && ((day % 7) + 7) % 7 !== 6) continue;
    for (let hour = 0; hour < 5; hour += 1) {
      commits.push(commit({ id: id(`m${day} ${hour}`), after: day * dayMinutes + hour * 60 - 120 }));
    }
  }
  const readFrom = at - 182 * dayMs;
  const within = commits.filter(({ committed }) => committed.instant >= readFrom);
  return repository(within, {
    changes: new Map(within.map((one) => [one.id, [file('src/parser/read.ts', 40)]])),
    readFrom,
    ...more,
  });
}

function told(daysLater: number, more: Partial<ReadRepository> = {}): readonly string[] {
  return timeline(reported([readLater(daysLater, more)], bodies, daysLater)).map(
    ({ day, text, detail }) => `${day} ${text}${detail === '' ? '' : `: ${detail}`}`,
  );
}

describe('The way so far, months later', () => {
  it('keeps the day of a first as long as all before it is known, and then claims it no more', () => {
    const first = '2024-03-10 First week inside the band you chose';
    for (const later of [7, 40, 170]) assert.ok(told(later).includes(first), String(later));
    for (const later of [200, 300, 500]) {
      assert.ok(!told(later).some((line) => line.includes('First week inside')), told(later).join('\n'));
    }
  });

  it('keeps the baseline the same two months before the first band, and then leaves it out', () => {
    const baseline = (later: number): string | undefined =>
      told(later).find((line) => line.includes('before any band'));
    assert.match(
      baseline(7) ?? '',
      /^2024-01-08 The weeks before any band: About .* hands-on in the middle one of the eight weeks with work, of the eight before\.$/u,
    );
    assert.equal(baseline(100), baseline(7));
    assert.equal(baseline(300), undefined);
  });

  it('names the first change by a newcomer only while it was read from the choice of the role on', () => {
    const begun = (daysLater: number): readonly string[] => {
      const at = noon + (daysLater - 3) * dayMs;
      const theirs = commit({ id: id('n'), author: tomas, after: (at - noon) / minuteMs });
      const read = readLater(daysLater);
      return told(daysLater, {
        commits: [...read.commits, theirs],
        firstCommits: new Map([['hash', at]]),
      }).filter((line) => line.includes('newcomer'));
    };
    assert.deepEqual(begun(40), ['2024-04-12 First change by a newcomer']);
    assert.deepEqual(begun(300), [], 'an earlier one may lie before what is read');
  });
});
