import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { weekMarkdown } from '../../../src/engine/summary/weekMarkdown';
import { commit, file, id, repository } from '../activity/history';
import { bands, reported, weekPageOf } from '../reported';

const mine = [60, 120, 300, -1400, -1300].map((after, index) => commit({ id: id(`m${index}`), after }));
const paths = ['src/parser/read.ts', 'docs|[x](y)/a.ts', 'src/parser/b.ts', 'src/for-kim/c.ts', 'top.ts'];
const read = repository(mine, {
  changes: new Map(mine.map((one, index) => [one.id, [file(paths[index] ?? '', 40)]])),
});
const bodies: readonly RecordBody[] = [
  { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: 16 },
  { type: 'bands.confirmed', bands },
  { type: 'scene.started', scene: 'launch', until: '2024-03-20' },
  { type: 'pivot.noted', day: '2024-03-05', label: 'Kim became tester' },
  { type: 'pride.noted', day: '2024-03-05', words: 'Kim cut the release' },
  { type: 'intention.kept', week: '2024-W10', when: 'Kim calls', will: 'let it ring' },
  { type: 'skill.set', area: 'src/parser', person: 'Kim', state: 'fit' },
  { type: 'log.added', kind: 'mentoring', minutes: 90, day: '2024-03-06', note: 'with Kim' },
];
const made = reported([read], bodies);
const text = weekMarkdown(made, weekOfReport(made, '2024-W10'));

/** The cells of the table under a heading, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const part = text.split(`## ${heading}\n\n`)[1]?.split('\n\n')[0] ?? '';
  return part
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('The week as Markdown', () => {
  const page = weekPageOf(made);

  it('holds each day that has come, with the range the panel draws', () => {
    const rows = tableUnder('Day by day');
    assert.deepEqual(
      rows.map(([day]) => day),
      ['Mon 4', 'Tue 5', 'Wed 6', 'Thu 7', 'Fri 8'],
    );
    rows.forEach((row, index) => {
      const { low = 0, high = 0 } = page.days[index] ?? {};
      assert.equal(row.at(-1), low === high ? `${low} h` : `${low}–${high} h`);
    });
    assert.equal(rows[2]?.[3], '1.5', 'an hour and a half of mentoring was said');
  });

  it('holds twelve weeks with the bands of their time, and a gap as a gap', () => {
    const rows = tableUnder('Hands-on, twelve weeks');
    assert.deepEqual(
      rows.map(([week, hours]) => [week, hours === 'nothing seen']),
      page.soundings.map(({ week, range }) => [week, range === null]),
    );
    assert.deepEqual(rows.at(-1)?.slice(2), ['8–14 h', 'launch, role: tech lead, larger team, a turning point']);
    assert.equal(rows[0]?.[2], '', 'no band had been chosen');
  });

  it('holds where the hands-on hours went, in names that can do nothing', () => {
    const rows = tableUnder('Where the hands-on hours went');
    assert.deepEqual(rows.map(([area]) => area).sort(), [
      'docs\\|\\[x\\](y)',
      'src/for-somebody',
      'src/parser',
      'the top folder',
    ]);
    assert.equal(rows.length, page.areas.length);
  });

  it('holds nothing the user wrote, and nobody’s name', () => {
    assert.doesNotMatch(text, /Kim|tester|let it ring|example\.invalid/u);
  });
});
