import assert from 'node:assert/strict';
import type { ReadRepository, UnreadReason } from '../../../src/engine/evidence/evidence';
import { kinds } from '../../../src/engine/kinds';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report, type Report } from '../../../src/engine/report';
import { currentWeek } from '../../../src/engine/reportWeeks';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { balanceSnapshot, type Surroundings } from '../../../src/protocol/build/balance';
import { evidencePage } from '../../../src/protocol/build/evidence';
import { mapPage } from '../../../src/protocol/build/map';
import { tunerPage } from '../../../src/protocol/build/tuner';
import { weekPage } from '../../../src/protocol/build/week';
import type { HourRange } from '../../../src/protocol/shapes';
import { readReviewSnapshot } from '../../../src/protocol/review';
import { readSnapshot } from '../../../src/protocol/snapshot';
import { commit, file, id, mira, noon, repository, tomas } from '../activity/history';
import { recordsOf } from '../records/recordText';

const now = { instant: noon + 2 * 86_400_000, timeZone: 'Europe/Paris' };
const hostile = '"><img src=x onerror=alert(1)> \u202e ${process} \u0007';

const surroundings: Surroundings = {
  language: 'en',
  now,
  singleKeys: true,
  refreshing: false,
  offer: undefined,
  draft: '',
  kept: null,
  noted: null,
  trouble: [],
};

const common = {
  view: 'review',
  language: 'en',
  timeZone: 'Europe/Paris',
  asOf: new Date(now.instant).toISOString(),
  singleKeys: true,
  undo: null,
  unsaved: false,
} as const;

function worked(): ReadRepository {
  const mine = [60, 120, 600, -1400, -1300, -2880].map((after, index) =>
    commit({ id: id(`m${index}`), after, message: index === 0 ? hostile : `Change ${index}` }),
  );
  return repository(mine, {
    label: `parser ${'x'.repeat(300)}`,
    changes: new Map(mine.map((one) => [one.id, [file('src/parser/read.ts', 40)]])),
  });
}

const said: readonly RecordBody[] = [
  { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: 40 },
  {
    type: 'bands.confirmed',
    bands: {
      handsOn: { low: 8, high: 14 },
      review: { low: 6, high: 10 },
      mentoring: { low: 6, high: 10 },
      direction: null,
      integration: { low: 2, high: 4 },
    },
  },
  { type: 'log.added', kind: 'mentoring', minutes: 90, day: '2024-03-06', hand: 'support', note: hostile },
  { type: 'skill.set', area: 'src/parser', person: 'Kim', state: 'stretch' },
  { type: 'intention.kept', week: '2024-W10', when: 'the parser calls', will: 'ask Kim first' },
  { type: 'ask.added', ask: hostile },
];

function reportOf(repositories: readonly ReadRepository[], bodies: readonly RecordBody[] = said): Report {
  return report({ repositories }, recordsOf(bodies), defaultSettings, now);
}

describe('A report as pages', () => {
  it('is read by the Balance page as it was built, hostile names and all', () => {
    const snapshot = balanceSnapshot(reportOf([worked()]), surroundings);
    assert.deepEqual(readSnapshot(structuredClone(snapshot)), snapshot);
  });

  it('does not say what is muted, and keeps the way to show it again', () => {
    const made = reportOf([worked()]);
    const muted = {
      id: 'S1',
      name: 'leadingGaveWay',
      strength: 'strong',
      facts: [],
      sentence: 'Leading gave way to coding.',
      since: '2024-03-06',
      muted: true,
    } as const;
    const dive = { ...made.dive, state: 'diving', signals: [muted] } as const;
    const { facts, ask } = balanceSnapshot({ ...made, dive }, surroundings);
    assert.ok(ask);
    assert.equal(facts[0]?.signal, 'S1');
    assert.ok(!facts.some(({ text }) => text.includes('gave way')));
  });

  it('is read by the weekly panel as it was built, page by page', () => {
    const made = reportOf([worked()]);
    const pages = [
      { ...common, page: 'week', week: weekPage({ report: made, week: '2024-W10', answers: [], prompt: null }) },
      { ...common, page: 'evidence', evidence: evidencePage(made, 'handsOn', '2024-W10') },
      { ...common, page: 'evidence', evidence: evidencePage(made, 'mentoring', null) },
      { ...common, page: 'tuner', tuner: tunerPage(made) },
      { ...common, page: 'map', map: mapPage(made) },
    ];
    for (const page of pages) assert.deepEqual(readReviewSnapshot(structuredClone(page)), page, page.page);
  });

  it('shows the hours of the report no finer than an estimate can know, in a range that holds the one worked out', () => {
    const made = reportOf([worked()]);
    const { period } = balanceSnapshot(made, surroundings);
    assert.ok(period);
    for (const kind of kinds) {
      const minutes = made.last7Days.hours[kind];
      const hours: HourRange | null = period.hours[kind];
      assert.equal(hours === null, minutes === null, kind);
      if (hours && minutes) {
        const step = minutes.mid >= 600 ? 1 : 0.5;
        assert.ok(Math.abs(hours.mid - minutes.mid / 60) <= step / 2 + 0.05, kind);
        assert.ok(hours.low <= hours.mid && hours.mid <= hours.high, kind);
        // Both ends were first rounded to a tenth.
        assert.ok(hours.low <= minutes.low / 60 + 0.05 && hours.high >= minutes.high / 60 - 0.05, kind);
      }
    }
  });

  it('explains a number completely: the lines of a kind add up to it', () => {
    const made = reportOf([worked()]);
    for (const kind of ['handsOn', 'mentoring'] as const) {
      const page = evidencePage(made, kind, '2024-W10');
      const lines = page.days.flatMap(({ items }) => items.flatMap(({ range }) => (range ? [range.mid] : [])));
      const total = lines.reduce((sum, hours) => sum + hours, 0);
      // Every line is rounded to a tenth.
      assert.ok(Math.abs(total - (page.total?.mid ?? -1)) <= 0.05 * (lines.length + 1), `${kind} ${total}`);
      assert.ok(lines.length > 0);
    }
  });

  it('keeps a struck line in sight, with its day, and takes its hours away', () => {
    const made = reportOf([worked()]);
    const before = evidencePage(made, 'handsOn', '2024-W10');
    const item = before.days.flatMap(({ items }) => items).find(({ range }) => range !== null);
    assert.ok(item);
    const after = evidencePage(
      reportOf([worked()], [...said, { type: 'evidence.struck', item: item.id }]),
      'handsOn',
      '2024-W10',
    );
    const line = after.days.flatMap(({ items }) => items).find(({ id: other }) => other === item.id);
    assert.ok(line?.struckOn);
    assert.ok((after.total?.mid ?? 0) < (before.total?.mid ?? 0));
  });

  it('begins the tally with the middles of what is known, and leaves what cannot be seen empty', () => {
    const made = reportOf([worked()], said);
    const { known, period } = weekPage({ report: made, week: '2024-W10', answers: [], prompt: null });
    assert.equal(known.mentoring, 1.5);
    for (const kind of kinds) assert.equal(known[kind], period.hours[kind]?.mid ?? null);
  });

  it('draws the turning points of its twelve weeks and no others', () => {
    const bodies: readonly RecordBody[] = [
      ...said,
      { type: 'daysOff.added', from: '2023-12-10', to: '2023-12-20', why: 'onCall' },
      { type: 'daysOff.added', from: '2023-11-01', to: '2023-11-05', why: 'onCall' },
      { type: 'release.planned', day: '2024-03-08' },
      { type: 'pivot.noted', day: '2024-04-01', label: 'later' },
    ];
    const made = reportOf([worked()], bodies);
    const { pivots, soundings } = weekPage({ report: made, week: '2024-W10', answers: [], prompt: null });
    assert.equal(soundings[0]?.from, '2023-12-18');
    assert.deepEqual(
      pivots.map(({ kind, day, until }) => [kind, day, until]),
      [
        ['onCall', '2023-12-10', '2023-12-20'],
        ['role', '2024-03-04', null],
        ['release', '2024-03-08', null],
      ],
    );
    const earlier = weekPage({ report: made, week: '2023-W50', answers: [], prompt: null });
    assert.deepEqual(
      earlier.pivots.map(({ day }) => day),
      ['2023-11-01', '2023-12-10'],
    );
  });

  it('says which lines the user said, so that they can be corrected or deleted', () => {
    const gap = {
      type: 'gap.answered',
      startsAt: '2024-03-06T09:00:00Z',
      endsAt: '2024-03-06T10:00:00Z',
      answer: 'oneToOne',
    } as const;
    const made = reportOf([worked()], [...said, gap]);
    const own = (kind: 'mentoring' | 'handsOn') =>
      evidencePage(made, kind, '2024-W10').days.flatMap(({ items }) => items.map((item) => item.own));
    assert.deepEqual(own('mentoring'), [
      { record: made.state.gapAnswers[0]?.id, logged: false },
      { record: made.state.log[0]?.id, logged: true },
    ]);
    assert.ok(own('handsOn').every((one) => one === null));
  });

  it('lists coming and recent days on the tuner, and the next release with them', () => {
    const made = reportOf(
      [worked()],
      [
        ...said,
        { type: 'workingTime.set', weekdays: [1, 2, 3], from: '14:00', to: '24:00' },
        { type: 'daysOff.added', from: '2024-05-01', to: '2024-05-01', why: 'holiday' },
        { type: 'daysOff.added', from: '2024-02-01', to: '2024-02-02' },
        { type: 'daysOff.added', from: '2023-12-01', to: '2023-12-24', why: 'holiday' },
        { type: 'release.planned', day: '2024-04-15' },
      ],
    );
    const { hours, days, today } = tunerPage(made);
    assert.deepEqual([today, hours], ['2024-03-08', { from: '14:00', to: '00:00' }]);
    assert.deepEqual(
      days.map(({ record, from, why }) => [record !== null, from, why]),
      [
        [true, '2024-02-01', 'away'],
        [false, '2024-04-15', 'release'],
        [true, '2024-05-01', 'holiday'],
      ],
    );
  });

  it('shows no release that has passed as the next one', () => {
    const day = (planned: string) => mapPage(reportOf([], [{ type: 'release.planned', day: planned }])).releaseDay;
    assert.deepEqual([day('2024-03-05'), day('2024-04-15')], [null, '2024-04-15']);
  });

  it('draws a week without evidence as a gap, never as zero', () => {
    const page = weekPage({ report: reportOf([worked()]), week: '2024-W10', answers: [], prompt: null });
    assert.equal(page.soundings.length, 12);
    assert.equal(page.soundings[0]?.range, null);
    assert.ok(page.soundings.at(-1)?.range);
  });

  it('counts what landed without the reader, and says nothing where a count would be a person', () => {
    const main = { mainLine: 'refs/heads/main' };
    const branch = (tip: string) => ({
      name: 'refs/heads/main',
      tip,
      tipAuthor: tomas,
      tipAt: noon,
      mergedIntoMainLine: true,
      pullRequest: undefined,
      upstream: undefined,
    });
    const kim = { name: 'Kim Vale', email: 'kim@example.invalid' };
    const chain = [tomas, mira, kim, tomas].map((author, index) =>
      commit({ id: id(`o${index}`), author, after: index * 10, parents: index === 0 ? [] : [id(`o${index - 1}`)] }),
    );
    const landed = repository([...chain].reverse(), { ...main, branches: [branch(id('o3'))] });
    const told = weekPage({ report: reportOf([landed]), week: '2024-W10', answers: [], prompt: null }).doneWithoutYou;
    assert.equal(told.items[0]?.text, 'Four changes by three people landed.');
    const few = repository([...chain.slice(0, 1)], { ...main, branches: [branch(id('o0'))] });
    const little = weekPage({ report: reportOf([few]), week: '2024-W10', answers: [], prompt: null }).doneWithoutYou;
    assert.deepEqual(little.items, []);
    assert.equal(little.note, 'Fewer than three people were active, so no more is said.');
    assert.doesNotMatch(JSON.stringify([told, little]), /Tomas|Mira|Kim|example\.invalid/u);
  });

  it('gives each unread folder its condition, and a frame while there is no report', () => {
    const reasons: readonly UnreadReason[] = [
      'untrusted',
      'gitMissing',
      'dubiousOwnership',
      'virtual',
      'notARepository',
    ];
    for (const reason of reasons) {
      const made = report(
        { repositories: [{ kind: 'unread', label: 'parser', reason, detail: '' }] },
        [],
        defaultSettings,
        now,
      );
      const snapshot = balanceSnapshot(made, surroundings);
      assert.equal(snapshot.repositories[0]?.condition, reason);
      assert.ok(readSnapshot(snapshot));
    }
    const loading = balanceSnapshot(undefined, surroundings);
    assert.equal(loading.state, 'loading');
    assert.ok(readSnapshot(loading));
  });

  it('offers bands before any is active, and never calls them chosen', () => {
    const snapshot = balanceSnapshot(reportOf([worked()], []), surroundings);
    assert.equal(snapshot.state, 'unset');
    assert.equal(snapshot.bands, null);
    assert.ok(snapshot.proposedBands);
  });

  it('says what week it is and opens its neighbours, never the future', () => {
    const made = reportOf([worked()]);
    const page = weekPage({ report: made, week: currentWeek(made).week, answers: [], prompt: null });
    assert.equal(page.week, '2024-W10');
    assert.equal(page.before, '2024-W09');
    assert.equal(page.after, null);
    assert.equal(page.areas[0]?.area, 'src/parser');
    assert.deepEqual(page.areas[0].knows, [{ person: 'Kim', state: 'stretch' }]);
  });

  it('draws, heads and exports a week under one rule: what may be said of a band', () => {
    const stated = (hours: number): Report =>
      reportOf(
        [worked()],
        [
          { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: hours },
          ...said.filter(({ type }) => type !== 'role.chosen'),
        ],
      );
    const seen = (stated(100).weeks.at(-1)?.seen.mid ?? 0) / 60;
    for (const hours of [Math.floor(seen * 2 * 0.97), Math.ceil(seen * 2 * 1.03)]) {
      // Past the ten days of learning, so that a band may count at all.
      const made = { ...stated(hours), dive: { ...stated(hours).dive, state: 'surface' } } as const;
      const { verdict, reading, headline } = weekPage({ report: made, week: '2024-W10', answers: [], prompt: null });
      assert.equal(verdict === 'thin', headline.startsWith('Too little'), headline);
      assert.equal(reading, verdict === 'thin' ? 'partial' : 'full');
    }
    const learning = { ...stated(10), dive: { ...stated(10).dive, state: 'learning' } } as const;
    const page = weekPage({ report: learning, week: '2024-W10', answers: [], prompt: null });
    assert.equal(page.reading, 'learning');
    assert.doesNotMatch(page.headline, /band|chose/u);
  });

  it('reads nothing that is not a whole snapshot', () => {
    const snapshot = balanceSnapshot(reportOf([worked()]), surroundings);
    for (const wrong of [undefined, null, 'x', {}, { ...snapshot, state: 'sinking' }, { ...snapshot, period: {} }]) {
      assert.equal(readSnapshot(wrong), undefined);
    }
  });
});
