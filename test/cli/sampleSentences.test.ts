import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, git, json, leadline, patience, sample, type Sample } from './commandLine';

/*
 * The two sentences over the sample's last week, Monday 9 to Sunday 15 March 2026, each number of them counted by hand.
 *
 * Hands-on, from `git log --all --no-merges --author=ada@ --format=%ad`: five commits a day on four days, Tuesday to
 *   Friday, the first at about 9:20 and the last at about 14:40. The least is a quarter of an hour for each of the
 *   twenty commits; the most is the working time of the four days, 9:00 to 17:30 (record `workingTime.set`): 34 hours.
 * The rest of the week is Monday's, so nothing of it covers the same minute: review 75 min said and two lines at 20,
 *   mentoring 45 said and one line at 30, direction 60 said, two merges at 15.
 * Changes by others, from `git log --first-parent origin/main` of each repository, her own merges, the bot and what she
 *   reviewed or wrote along with (212, 213 and 214 name her in a line) left out: harbour-api #638, #640, #641 and #642;
 *   tide-charts 215, 217 and 218, merged by Joren.
 */
const byHand = {
  commits: 20,
  commitDays: 4,
  workingDayHours: 8.5,
  restMinutes: 75 + 2 * 20 + (45 + 30) + 60 + 2 * 15,
  changesByOthers: { 'harbour-api': 4, 'tide-charts': 3 },
  withALineOfHers: [212, 213, 214],
  band: { low: 8, high: 14 },
  statedHours: 40,
} as const;

interface Week {
  readonly hours: Readonly<Record<string, { readonly low: number; readonly mid: number; readonly high: number }>>;
}

describe('the sentences over the last week of the sample', function () {
  this.timeout(patience);

  let place: Sample;
  let headline: string;
  let ground: string;
  let week: Week;

  before(async () => {
    place = await sample();
    week = (await json(['week', ...at(place)])) as Week;
    const { out } = await leadline(['week', '--format', 'markdown', ...at(place)]);
    [, , headline = '', ground = ''] = out.split('\n\n');
  });

  const inWeek = async (name: string, words: readonly string[]): Promise<readonly string[]> => {
    const repository = place.repositories.find((path) => path.endsWith(name)) ?? '';
    const out = await git(repository, ['log', '--format=%cI %an%x09%cn%x09%s', ...words]);
    return out.split('\n').filter((line) => line >= '2026-03-09' && line < '2026-03-16');
  };

  it('name a range of hands-on hours that the commits and the working days allow', async () => {
    const own = ['--exclude=refs/notes/*', '--all', '--no-merges', '--author=ada@'];
    const commits = (await Promise.all(Object.keys(byHand.changesByOthers).map((name) => inWeek(name, own)))).flat();
    assert.equal(commits.length, byHand.commits);
    assert.equal(new Set(commits.map((line) => line.slice(0, 10))).size, byHand.commitDays);
    const [, low = '', high = ''] = /^\*\*Between ([\d.]+) and ([\d.]+) hours hands-on, /u.exec(headline) ?? [];
    assert.ok(Number(low) >= byHand.commits * 0.25, `${low} h is less than the commits themselves`);
    // From the first commit of a day to its last, each day.
    const spans = byHand.commitDays * 5.5;
    assert.ok(Number(low) <= spans && (week.hours['handsOn']?.mid ?? 0) <= spans + byHand.commitDays, low);
    assert.equal(Number(high), byHand.commitDays * byHand.workingDayHours);
    assert.ok(ground.startsWith(`Between ${low} and ${high} h hands-on; `), ground);
  });

  it('hold it against the band Ada chose, no further than the range allows', () => {
    const records = join(place.data, 'records');
    const lines = readdirSync(records).flatMap((name) => readFileSync(join(records, name), 'utf8').split('\n'));
    const chosen = lines.filter((line) => line.includes('"bands.confirmed"'));
    assert.equal(chosen.length, 1);
    assert.ok(chosen[0]?.includes(`"handsOn":${JSON.stringify(byHand.band)}`));
    const { low = 0, mid = 0 } = week.hours['handsOn'] ?? {};
    assert.ok(low <= byHand.band.high && mid > byHand.band.high, 'perhaps: the middle is over it, the low end is not');
    assert.match(headline, / hands-on, perhaps over the 14 you chose, /u);
    assert.match(ground, /; you chose 8–14\. /u);
  });

  it('count the changes that landed without Ada', async () => {
    let all = 0;
    for (const [name, count] of Object.entries(byHand.changesByOthers)) {
      const landed = (await inWeek(name, ['--first-parent', 'refs/remotes/origin/main'])).filter((line) => {
        const [head = '', committer = '', subject = ''] = line.split('\t');
        const hers = committer === 'Ada Quill' || head.endsWith('Ada Quill');
        return (
          !head.endsWith('[bot]') && !hers && !byHand.withALineOfHers.some((number) => subject.includes(`/${number}-`))
        );
      });
      assert.equal(landed.length, count, `${name}: ${landed.join('\n')}`);
      all += landed.length;
    }
    assert.equal(all, 7);
    assert.match(headline, /, and seven changes by others landed without you in them\.\*\*$/u);
  });

  it('say how much of the week was seen, and leave the rest open', () => {
    const seen = Math.round((week.hours['handsOn']?.mid ?? 0) + byHand.restMinutes / 60);
    assert.equal(
      ground.split('. ').slice(1).join('. '),
      `About ${seen} of your ${byHand.statedHours} h were visible here; ${byHand.statedHours - seen} h stay open.`,
    );
  });
});
