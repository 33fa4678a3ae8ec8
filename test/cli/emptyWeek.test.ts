import assert from 'node:assert/strict';
import { at, leadline, patience, sample, type Sample } from './commandLine';

/** Years before the first commit of the sample, and the week before it. */
const emptyWeeks = ['2020-W10', '2025-W37'] as const;

describe('An empty week in a terminal', function () {
  this.timeout(patience);

  let place: Sample;

  before(async () => {
    place = await sample();
  });

  const told = async (...words: readonly string[]): Promise<string> => {
    const { code, out, error } = await leadline([...words, ...at(place)]);
    assert.equal(code, 0, error);
    return out;
  };

  it('is told in the words of the Markdown, without a table of zeros', async () => {
    for (const week of emptyWeeks) {
      const [, headline = '', ...said] = (await told('week', '--week', week)).split('\n\n');
      const [, , bold = '', ground = ''] = (await told('week', '--week', week, '--format', 'markdown')).split('\n\n');
      assert.equal(bold, '**Nothing was recorded in this week.**');
      assert.equal(headline, `${bold.replaceAll('*', '')}\n${ground}`);
      // What comes next is of today, not of that week.
      assert.match(said[0] ?? '', /^Last 7 days \(7 to 13 March 2026\): /u);
      assert.doesNotMatch(said.join('\n\n'), /^Kind|^Seen:/mu, week);
    }
  });

  it('is a gap among other weeks, never a row of zeros', async () => {
    const rows = (await told('trend', '--weeks', '27')).split('\n');
    const row = (week: string): string => rows.find((line) => line.startsWith(week)) ?? '';
    assert.equal(row('2025-W37').replace(/\s+/gu, ' '), '2025-W37 – – – – – 0 %');
    assert.match(row('2025-W38'), /^2025-W38 +\d+–\d+ .* 0 /u);
    assert.ok(rows.some((line) => line.includes('– not seen.')));
  });
});
