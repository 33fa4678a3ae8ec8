import assert from 'node:assert/strict';
import type { Person } from '../../../src/engine/evidence/evidence';
import { kinds } from '../../../src/engine/kinds';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { currentWeek } from '../../../src/engine/reportWeeks';
import { mira, tomas } from '../activity/history';
import { landed } from '../activity/landed';
import { reported, weekPageOf } from '../reported';
import { reportOf, said } from './workedReport';

describe('The page of a week', () => {
  it('says what week it is and opens its neighbours, never the future', () => {
    const made = reportOf();
    const page = weekPageOf(made, currentWeek(made).week);
    assert.equal(page.week, '2024-W10');
    assert.equal(page.before, '2024-W09');
    assert.equal(page.after, null);
    assert.equal(page.areas[0]?.area, 'src/parser');
    assert.deepEqual(page.areas[0].knows, [{ person: 'Kim', state: 'stretch' }]);
  });

  it('begins the tally with the middles of what is known, and leaves what cannot be seen empty', () => {
    const made = reportOf();
    const { known, period } = weekPageOf(made);
    assert.equal(known.mentoring, 1.5);
    for (const kind of kinds) assert.equal(known[kind], period.hours[kind]?.mid ?? null);
  });

  it('draws a week without evidence as a gap, never as zero', () => {
    const page = weekPageOf(reportOf());
    assert.equal(page.soundings.length, 12);
    assert.equal(page.soundings[0]?.range, null);
    assert.ok(page.soundings.at(-1)?.range);
  });

  it('draws the turning points of its twelve weeks and no others', () => {
    const bodies: readonly RecordBody[] = [
      ...said,
      { type: 'daysOff.added', from: '2023-12-10', to: '2023-12-20', why: 'onCall' },
      { type: 'daysOff.added', from: '2023-11-01', to: '2023-11-05', why: 'onCall' },
      { type: 'release.planned', day: '2024-03-08' },
      { type: 'pivot.noted', day: '2024-04-01', label: 'later' },
    ];
    const made = reportOf(bodies);
    const { pivots, soundings } = weekPageOf(made);
    assert.equal(soundings[0]?.from, '2023-12-18');
    assert.deepEqual(
      pivots.map(({ kind, day, until }) => [kind, day, until]),
      [
        ['onCall', '2023-12-10', '2023-12-20'],
        ['role', '2024-03-04', null],
        ['release', '2024-03-08', null],
      ],
    );
    const earlier = weekPageOf(made, '2023-W50');
    assert.deepEqual(
      earlier.pivots.map(({ day }) => day),
      ['2023-11-01', '2023-12-10'],
    );
  });

  it('counts what landed without the reader, and says nothing where a count would be a person', () => {
    const kim = { name: 'Kim Vale', email: 'kim@example.invalid' };
    const cardOf = (authors: readonly Person[]) =>
      weekPageOf(reported([landed(authors.map((author) => ({ author })))], said)).doneWithoutYou;
    const told = cardOf([tomas, mira, kim, tomas]);
    assert.equal(told.items[0]?.text, 'Four changes by three people landed.');
    const little = cardOf([tomas]);
    assert.deepEqual(little.items, []);
    assert.equal(little.note, 'Fewer than three people were active, so no more is said.');
    assert.doesNotMatch(JSON.stringify([told, little]), /Tomas|Mira|Kim|example\.invalid/u);
  });

  it('draws, heads and exports a week under one rule: what may be said of a band', () => {
    const stated = (hours: number): Report =>
      reportOf([
        { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: hours },
        ...said.filter(({ type }) => type !== 'role.chosen'),
      ]);
    const seen = (stated(100).weeks.at(-1)?.seen.mid ?? 0) / 60;
    for (const hours of [Math.floor(seen * 2 * 0.97), Math.ceil(seen * 2 * 1.03)]) {
      // Past the ten days of learning, so that a band may count at all.
      const made = { ...stated(hours), dive: { ...stated(hours).dive, state: 'surface' } } as const;
      const { verdict, reading, headline } = weekPageOf(made);
      assert.equal(verdict === 'thin', headline.startsWith('Too little'), headline);
      assert.equal(reading, verdict === 'thin' ? 'partial' : 'full');
    }
    const learning = { ...stated(10), dive: { ...stated(10).dive, state: 'learning' } } as const;
    const page = weekPageOf(learning);
    assert.equal(page.reading, 'learning');
    assert.doesNotMatch(page.headline, /band|chose/u);
  });
});
