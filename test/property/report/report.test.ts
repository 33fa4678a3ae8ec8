import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Commit, Evidence, ReadRepository } from '../../../src/engine/evidence/evidence';
import { kinds } from '../../../src/engine/kinds';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import { report, type Report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { dayMs, type Now } from '../../../src/engine/time/now';
import { ada, commit, file, id, noon, repository, tomas } from '../../unit/activity/history';
import { recordsOf } from '../../unit/records/recordText';

// The week of Monday, 4 March 2024; the report is made on its Sunday evening.
const zones = fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland');
const evening = noon + 4 * dayMs + 6 * 3_600_000;
const at = (timeZone: string): Now => ({ instant: evening, timeZone });

/** Commits of mine and of somebody else over the two weeks around the change of the American clocks. */
const work = fc.array(
  fc.record({
    minute: fc.integer({ min: -7 * 1440, max: 4 * 1440 }),
    mine: fc.boolean(),
    lines: fc.nat(400),
    path: fc.constantFrom('src/parser.ts', 'docs/adr/0001.md', 'package-lock.json', 'README.md'),
    message: fc.constantFrom('Change', 'Fix\n\nReviewed-by: Ada Quill <ada@example.invalid>', 'Revert "Change"', ''),
  }),
  { maxLength: 25 },
);
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

function repositoryOf(done: Work, name = 'one'): ReadRepository {
  const made = done.map(({ minute, mine, message }, index): Commit =>
    commit({ id: id(`${name}${index}`), after: minute, author: mine ? ada : tomas, message }),
  );
  const changes = new Map(made.map((one, index) => [one.id, [file(done[index]?.path ?? '', done[index]?.lines ?? 0)]]));
  return repository(made, { id: name, label: name, changes });
}

/** From Monday to the Sunday on which American clocks change, a whole minute. */
const moment = fc
  .integer({ min: -2 * 1440, max: 4 * 1440 })
  .map((minute) => new Date(noon + minute * 60_000).toISOString());
const placed: fc.Arbitrary<RecordBody> = fc.oneof(
  fc.record({
    type: fc.constant('log.added' as const),
    kind: fc.constantFrom(...kinds),
    minutes: fc.integer({ min: 1, max: 240 }),
    day: fc.constant('2024-03-06'),
    startsAt: moment,
  }),
  fc.record({
    type: fc.constant('editor.minutes' as const),
    startsAt: moment,
    minutes: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom(...kinds),
    repository: fc.constantFrom('one', 'two'),
  }),
  fc.record({
    type: fc.constant('calendar.item' as const),
    key: fc.nat(1e9).map((key) => key.toString(16).padStart(16, '0')),
    startsAt: moment,
    minutes: fc.integer({ min: 15, max: 120 }),
    kind: fc.constantFrom(...kinds),
  }),
);
/** Two items under one key are one meeting, of which the later counts. */
const differentMeetings = fc.uniqueArray(placed, {
  maxLength: 15,
  selector: (body) => (body.type === 'calendar.item' ? body.key : body),
});
const floating: fc.Arbitrary<RecordBody> = fc.record({
  type: fc.constant('log.added' as const),
  kind: fc.constantFrom(...kinds),
  minutes: fc.integer({ min: 1, max: 240 }),
  day: fc.constantFrom('2024-03-04', '2024-03-06', '2024-03-08'),
});
const said: fc.Arbitrary<readonly RecordBody[]> = fc.array(
  fc.oneof({ weight: 1, arbitrary: floating }, { weight: 3, arbitrary: placed }),
  { maxLength: 12 },
);

/** Windows, machines and the command line write files of their own: each entry is one of three writers'. */
const writers = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
function ofSeveralWriters(bodies: readonly RecordBody[]): readonly LeadRecord[] {
  return writers.flatMap((writer, turn) =>
    recordsOf(
      bodies.filter((_, index) => index % writers.length === turn),
      undefined,
      writer,
    ),
  );
}

const reportOf = (repositories: readonly ReadRepository[], records: readonly LeadRecord[], now: Now): Report =>
  report({ repositories } satisfies Evidence, records, defaultSettings, now);

/** What a reader sees of the weeks, as text, so that two reports can be compared to the byte. */
const shown = ({ weeks, last7Days, activities, notCounted, dive, setAside, variables }: Report): string =>
  JSON.stringify({ weeks, last7Days, activities, notCounted, dive, setAside, variables });

describe('The report', () => {
  it('knows nothing of what is dated later than its moment', () => {
    fc.assert(
      fc.property(work, said, zones, fc.integer({ min: -2 * 1440, max: 3 * 1440 }), (done, bodies, zone, minute) => {
        const now: Now = { instant: noon + minute * 60_000, timeZone: zone };
        const made = reportOf([repositoryOf(done)], recordsOf(bodies), now);
        const later = made.activities.filter(({ at, source }) => source !== 'said' && at > now.instant);
        assert.deepEqual(later, []);
        const known = reportOf([repositoryOf(done.filter((one) => one.minute <= minute))], recordsOf(bodies), now);
        const counted = ({ activities }: Report) =>
          activities.map(({ at, kind, minutes }) => [at, kind, minutes.mid].join(' ')).sort();
        assert.deepEqual(counted(made), counted(known));
      }),
    );
  });

  it('adds up: the items of a week are its hours, to the minute, in every zone', () => {
    fc.assert(
      fc.property(work, said, zones, (done, bodies, zone) => {
        const made = reportOf([repositoryOf(done)], recordsOf(bodies), at(zone));
        for (const week of made.weeks) {
          for (const kind of kinds) {
            const items = made.activities.filter(
              (item) => item.kind === kind && item.day >= week.from && item.day <= week.to,
            );
            const sum = items.reduce((total, { minutes }) => total + minutes.mid, 0);
            assert.equal(week.hours[kind]?.mid ?? 0, sum);
            const bySource = Object.values(week.sources[kind]).reduce((total, minutes) => total + minutes, 0);
            assert.equal(bySource, sum);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps low, mid and high in order for every kind of every week and day', () => {
    fc.assert(
      fc.property(work, said, zones, (done, bodies, zone) => {
        const made = reportOf([repositoryOf(done)], recordsOf(bodies), at(zone));
        for (const period of [made.last7Days, ...made.weeks, ...made.weeks.flatMap(({ days }) => days)]) {
          for (const estimate of Object.values(period.hours)) {
            if (!estimate) continue;
            assert.ok(estimate.low >= 0 && estimate.low <= estimate.mid + 1e-6, JSON.stringify(estimate));
            assert.ok(estimate.mid <= estimate.high + 1e-6, JSON.stringify(estimate));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of commits, repositories or records', () => {
    fc.assert(
      fc.property(work, work, said, zones, (first, second, bodies, zone) => {
        const one = repositoryOf(first, 'one');
        const two = repositoryOf(second, 'two');
        const records = recordsOf(bodies);
        const turned = (of: ReadRepository): ReadRepository => ({ ...of, commits: [...of.commits].reverse() });
        const straight = reportOf([one, two], records, at(zone));
        const reversed = reportOf([turned(two), turned(one)], [...records].reverse(), at(zone));
        assert.equal(JSON.stringify(reversed.weeks), JSON.stringify(straight.weeks));
        assert.equal(JSON.stringify(reversed.activities), JSON.stringify(straight.activities));
      }),
      { numRuns: 12 },
    );
  });

  it('is not changed by a repository in which I did nothing', () => {
    fc.assert(
      fc.property(work, work, zones, (mine, others, zone) => {
        const one = repositoryOf(mine, 'one');
        const theirs = others.map((done) => ({ ...done, mine: false, message: 'Change' as const }));
        const alone = reportOf([one], [], at(zone));
        const together = reportOf([one, repositoryOf(theirs, 'two')], [], at(zone));
        assert.equal(JSON.stringify(together.activities), JSON.stringify(alone.activities));
      }),
      { numRuns: 12 },
    );
  });

  it('gives each minute to one source, over several windows, all zones and the change of the clock', () => {
    fc.assert(
      fc.property(differentMeetings, zones, (bodies, zone) => {
        const made = reportOf([], ofSeveralWriters(bodies), at(zone));
        const marked = new Set<number>();
        for (const body of bodies) {
          if (!('startsAt' in body) || !('minutes' in body) || typeof body.minutes !== 'number') continue;
          const from = Date.parse(body.startsAt ?? '') / 60_000;
          for (let minute = 0; minute < body.minutes; minute += 1) marked.add(from + minute);
        }
        const counted = made.activities.reduce((total, { minutes }) => total + minutes.mid, 0);
        assert.equal(counted, marked.size);
      }),
      { numRuns: 40 },
    );
  });

  it('never covers less of what was said, measured or planned when an entry of any window is added', () => {
    fc.assert(
      fc.property(work, said, fc.oneof(placed, floating), zones, (done, bodies, more, zone) => {
        const one = repositoryOf(done);
        const covered = (given: readonly RecordBody[]): number =>
          reportOf([one], ofSeveralWriters(given), at(zone))
            .activities.filter(({ source }) => source !== 'estimated')
            .reduce((total, { minutes }) => total + minutes.mid, 0);
        assert.ok(covered([...bodies, more]) >= covered(bodies));
      }),
      { numRuns: 20 },
    );
  });

  it('is restored byte for byte when any entry is undone, whichever window undoes it', () => {
    fc.assert(
      fc.property(work, said, fc.oneof(placed, floating), fc.nat(12), zones, (done, bodies, entry, place, zone) => {
        const one = repositoryOf(done);
        const before = ofSeveralWriters(bodies);
        // Said between the others, and taken back by another window.
        const added = recordsOf([entry], `2024-03-04T09:${String(place).padStart(2, '0')}:30.000Z`, 'dddddddddddd');
        const undone = recordsOf(
          [{ type: 'record.removed', of: 'dddddddddddd-1' }],
          '2024-03-04T10:00:00.000Z',
          'eeeeeeeeeeee',
        );
        const after = [...before, ...added, ...undone];
        assert.equal(shown(reportOf([one], after, at(zone))), shown(reportOf([one], before, at(zone))));
      }),
      { numRuns: 12 },
    );
  });

  it('is restored byte for byte when the last entry is undone', () => {
    fc.assert(
      fc.property(work, said, zones, (done, bodies, zone) => {
        fc.pre(bodies.length > 0);
        const one = repositoryOf(done);
        const before = recordsOf(bodies.slice(0, -1));
        const after = recordsOf([...bodies, { type: 'record.removed', of: `aaaaaaaaaaaa-${bodies.length}` }]);
        assert.equal(shown(reportOf([one], after, at(zone))), shown(reportOf([one], before, at(zone))));
      }),
      { numRuns: 12 },
    );
  });

  it('never shows a dive to a user who chose no band, whatever the evidence', () => {
    fc.assert(
      fc.property(work, zones, (done, zone) => {
        const made = reportOf([repositoryOf(done.map((one) => ({ ...one, mine: true })))], [], at(zone));
        assert.equal(made.dive.state, 'unset');
        assert.equal(made.dive.wouldSpeak, false);
      }),
      { numRuns: 12 },
    );
  });
});
