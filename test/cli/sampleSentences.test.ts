import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, git, json, leadline, patience, sample, type Sample } from './commandLine';

/*
 * The two sentences over the sample's last week, Monday 9 to Sunday 15 March 2026, each number of them counted by hand.
 *
 * Hands-on, from `git log --all --no-merges --author=ada@ --numstat`: twenty commits on four days, Tuesday to Friday,
 *   listed below with their lines and the minutes since the one before. By the constants of `src/engine/hours` a commit of n lines
 *   holds at most (6 + 40 ln(1 + n)) minutes, times her pace: the middle of her last sixty gaps is 44 minutes where the
 *   usual one is 25, which makes (44 / 25) ^ (0.5 * 60 / 65). Of that, the gap before it counts, bending towards the
 *   most; after a night only 0.35 of it can. That makes 19.7 hours, and a range of 9.5 to 33.8.
 * The rest of the week is Monday's, so nothing of it covers the same minute: review 75 min said and two lines at 20,
 *   mentoring 45 said and one line at 30, direction 60 said, two merges at 15.
 * Changes by others, from `git log --first-parent origin/main` of each repository, her own merges, the bot and what she
 *   reviewed or wrote along with (212, 213 and 214 name her in a line) left out: harbour-api #638, #640, #641 and #642;
 *   tide-charts 215, 217 and 218, merged by Joren.
 */
const byHand = {
  /** When, lines changed, minutes since the commit before. Two commits of one minute (each morning) are one line. */
  handsOn: [
    ['2026-03-10 09:21', 66, 'night'],
    ['2026-03-10 09:54', 52, 33],
    ['2026-03-10 13:46', 55, 232],
    ['2026-03-10 14:36', 59, 50],
    ['2026-03-11 09:30', 58, 'night'],
    ['2026-03-11 10:02', 41, 32],
    ['2026-03-11 13:40', 55, 218],
    ['2026-03-11 14:27', 51, 47],
    ['2026-03-12 09:26', 69, 'night'],
    ['2026-03-12 10:00', 64, 34],
    ['2026-03-12 13:57', 48, 237],
    ['2026-03-12 14:44', 79, 47],
    ['2026-03-13 09:20', 66, 'night'],
    ['2026-03-13 10:05', 49, 45],
    ['2026-03-13 13:47', 44, 222],
    ['2026-03-13 14:39', 73, 52],
  ],
  usualGap: 44,
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

  it('name the range of hands-on hours that her commits give by hand', async () => {
    const listed = new Map<string, number>();
    for (const repository of place.repositories) {
      const format = ['--format=@%ad', '--date=format-local:%Y-%m-%d %H:%M', '--numstat'];
      const own = [
        '--exclude=refs/notes/*',
        '--all',
        '--no-merges',
        '--author=ada@',
        '--since=2026-03-09T00:00:00+01:00',
      ];
      const out = await git(repository, ['log', ...own, ...format], { TZ: 'Europe/Berlin' });
      let at = '';
      for (const line of out.split('\n')) {
        if (line.startsWith('@')) at = line.slice(1);
        const [added, deleted, path] = line.split('\t');
        if (path !== undefined) listed.set(at, (listed.get(at) ?? 0) + Number(added) + Number(deleted));
      }
    }
    assert.deepEqual(
      [...listed].sort(([one], [other]) => (one < other ? -1 : 1)),
      byHand.handsOn.map(([at, lines]) => [at, lines]),
    );
    const hours = handsOnByHand() / 60;
    const { low, high } = rangeByHand(hours);
    assert.ok(Math.abs(hours - 19.68) < 0.01, String(hours));
    assert.ok(
      headline.startsWith(`**Between ${Math.floor(low * 2) / 2} and ${Math.ceil(high)} hours hands-on, `),
      headline,
    );
    assert.ok(headline.startsWith('**Between 9.5 and 34 hours hands-on, '), headline);
    assert.ok(ground.startsWith('Between 9.5 and 34 h hands-on; '), ground);
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
    const seen = Math.round((handsOnByHand() + byHand.restMinutes) / 60);
    assert.equal(seen, 24);
    assert.equal(
      ground.split('. ').slice(1).join('. '),
      `About ${seen} of your ${byHand.statedHours} h were visible here; ${byHand.statedHours - seen} h stay open.`,
    );
  });
});

/** Minutes, by the constants of `src/engine/hours`, worked out without its code. */
function handsOnByHand(): number {
  const pace = (byHand.usualGap / 25) ** ((0.5 * 60) / 65);
  return byHand.handsOn.reduce((sum, [, lines, gap]) => {
    const most = (6 + 40 * Math.log(1 + lines)) * pace;
    // After a night the gap is so long that all that can lie before it does.
    return sum + (gap === 'night' ? 0.35 * most : most * (1 - Math.exp(-gap / most)));
  }, 0);
}

/** The range of one week that was not measured, in hours. */
function rangeByHand(hours: number): { readonly low: number; readonly high: number } {
  return {
    low: (hours + 0.5) * Math.exp(-(0.66 + 0.87 / (1 + hours))) - 0.5,
    high: (hours + 0.5) * Math.exp(0.4 + 2.7 / (1 + hours)) - 0.5,
  };
}
