import assert from 'node:assert/strict';
import fc from 'fast-check';
import { soundDive } from '../../../src/engine/dive/sound';
import type { RecordBody } from '../../../src/engine/records/schema';
import { addDays } from '../../../src/engine/time/calendar';
import { at, confirmed, sampleInput, sound, today, workingDaysUpTo, type DayChange } from '../../unit/dive/sample';

const change: fc.Arbitrary<DayChange> = fc.record({
  handsOn: fc.integer({ min: 0, max: 600 }),
  review: fc.integer({ min: 0, max: 6 }),
  mentoring: fc.integer({ min: 0, max: 3 }),
  project: fc.integer({ min: 0, max: 9 }),
});
const lastDays = (count: number): fc.Arbitrary<ReadonlyMap<string, DayChange>> =>
  fc
    .array(change, { minLength: count, maxLength: count })
    .map((list) => new Map(workingDaysUpTo(today, count).map((day, index) => [day, list[index] ?? {}])));
const runs = { numRuns: 25 };

describe('whatever the days hold', () => {
  it('the order of what is handed in changes nothing', () => {
    fc.assert(
      fc.property(lastDays(12), fc.infiniteStream(fc.nat()), (days, picks) => {
        const waiting = ['2024-06-10', '2024-06-11', '2024-06-12'].map((day) => ({
          repository: 'r',
          branch: day,
          since: at(day),
          fetchedAt: at(today, 9),
          usualDays: undefined,
        }));
        const input = sampleInput({ days, input: { waiting } });
        const order = waiting.map((branch) => ({ branch, key: picks.next().value as number }));
        order.sort((one, other) => one.key - other.key);
        const shuffled = { ...input, waiting: order.map(({ branch }) => branch) };
        assert.deepEqual(soundDive(shuffled), soundDive(input));
      }),
      runs,
    );
  });
  it('nothing is ever said before bands are confirmed or while learning', () => {
    fc.assert(
      fc.property(lastDays(10), fc.integer({ min: 0, max: 9 }), (days, learned) => {
        assert.equal(sound({ days, unset: true }).wouldSpeak, false);
        const start = workingDaysUpTo(today, learned + 1)[0] ?? today;
        const report = sound({ days, unset: true, said: [[start, confirmed]] });
        assert.deepEqual([report.wouldSpeak, report.state], [false, 'learning']);
      }),
      runs,
    );
  });
  it('more leading work never makes a dive', () => {
    fc.assert(
      fc.property(lastDays(6), (days) => {
        const busier = new Map([...days].map(([day, one]) => [day, { ...one, review: (one.review ?? 0) + 6 }]));
        assert.notEqual(sound({ days: busier }).depth, 'diving');
      }),
      runs,
    );
  });
  it('removing evidence of building never makes a dive', () => {
    fc.assert(
      fc.property(lastDays(8), (days) => {
        const gone = new Map([...days].map(([day, one]) => [day, { ...one, handsOn: 0 }]));
        assert.equal(
          sound({ days: gone }).signals.some(({ id }) => id === 'S1'),
          false,
        );
      }),
      runs,
    );
  });
  it('a message always has facts, a question and a state of diving', () => {
    fc.assert(
      fc.property(lastDays(9), (days) => {
        const { wouldSpeak, notice, state } = sound({ days });
        if (!wouldSpeak) return;
        assert.equal(state, 'diving');
        assert.ok(notice && notice.facts.length > 0 && notice.facts.length <= 2);
      }),
      runs,
    );
  });
});

describe('over any run of days and windows', () => {
  it('there is at most one message a day and three in seven days', () => {
    const reaction = fc.constantFrom('useful', 'notUseful', 'dismissed', 'none');
    fc.assert(
      fc.property(lastDays(40), fc.array(reaction, { minLength: 40, maxLength: 40 }), (days, reactions) => {
        const said: (readonly [number, RecordBody])[] = [];
        const shown: string[] = [];
        workingDaysUpTo(today, 20).forEach((day, index) => {
          // Two windows ask in turn; each sees the records of the others.
          for (const hour of [10, 17]) {
            const { wouldSpeak, notice } = sound({
              days,
              said,
              now: at(day, hour),
              input: { builtOnSince: [at(addDays(day, -9))] },
              settings: { 'dive.waitingDays': 1 },
            });
            if (!wouldSpeak || !notice) continue;
            shown.push(day);
            said.push([
              at(day, hour),
              { type: 'notice.shown', notice: notice.id, where: 'message', signals: [...notice.signals] },
            ]);
            const how = reactions[index] ?? 'none';
            for (const signal of notice.signals) {
              if (how === 'dismissed') said.push([at(day, hour), { type: 'notice.dismissed', signal }]);
              else if (how !== 'none') said.push([at(day, hour), { type: 'notice.rated', signal, rating: how }]);
            }
          }
        });
        assert.equal(new Set(shown).size, shown.length);
        for (const day of shown) {
          const week = shown.filter((other) => other <= day && other > addDays(day, -7));
          assert.ok(week.length <= 3);
        }
      }),
      { numRuns: 4 },
    );
  });
});
