import assert from 'node:assert/strict';
import { offerPrompt } from '../../../src/engine/prompts/offer';
import type { Prompt } from '../../../src/engine/prompts/prompt';
import { namesIn } from '../../../src/engine/prompts/trigger/trigger';
import { holds } from '../../../src/engine/prompts/trigger/evaluate';
import { computeVariables } from '../../../src/engine/prompts/variables/compute';
import type { VariableInput } from '../../../src/engine/prompts/variables/input';
import { shippedBank } from './shippedBank';
import { dayMs, fridayEvening } from './sample';
import { diveWeek, healthyWeek, untouchedHealthyWeek } from './weeks';

/** The prompts whose trigger holds, by id. */
function firing(input: VariableInput): readonly string[] {
  const variables = computeVariables(input);
  return shippedBank.filter(({ trigger }) => trigger && holds(trigger, variables)).map(({ id }) => id);
}

function promptOf(id: string): Prompt {
  const prompt = shippedBank.find((one) => one.id === id);
  assert.ok(prompt, id);
  return prompt;
}

/** Variables that say where in the day or week the user is. */
const calendarNames = ['isDayStart', 'isWeekStart', 'isWeekEnd', 'weeklyHabitSet'];
const isCalendar = ({ trigger }: Prompt): boolean =>
  trigger !== undefined && namesIn(trigger).every(({ path: [name = ''] }) => calendarNames.includes(name));

describe('a healthy week', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    Monday: ['IDN-01', 'COA-01', 'COA-05', 'GOA-02', 'GOA-07', 'SCP-02'],
    Tuesday: ['IDN-01', 'COA-01', 'COA-05', 'GOA-07'],
    Wednesday: ['IDN-01', 'COA-01', 'COA-05', 'GOA-07'],
    Thursday: ['IDN-01', 'COA-01', 'COA-05', 'GOA-07'],
    Friday: ['IDN-01', 'COA-01', 'COA-05', 'GOA-03', 'GOA-07', 'SCP-02'],
  };

  Object.entries(expected).forEach(([name, ids], index) => {
    it(`fires only calendar and strength prompts on its ${name}`, () => {
      const fired = firing(healthyWeek(fridayEvening - (4 - index) * dayMs));
      assert.deepEqual([...fired].sort(), [...ids].sort());
      for (const id of fired) assert.ok(promptOf(id).kind === 'strength' || isCalendar(promptOf(id)), id);
    });
  });

  it('fires nothing about hours over a band, waiting, takeover or dive, even before the user keeps any record', () => {
    const about = /band\.high|othersWaiting|takeovers14d|dive|delegatedTouched|handsOnTrend|handsOnCreep|soloStreak/u;
    for (let back = 0; back < 5; back += 1) {
      for (const week of [healthyWeek, untouchedHealthyWeek]) {
        for (const id of firing(week(fridayEvening - back * dayMs))) {
          const names = namesIn(promptOf(id).trigger ?? { kind: 'truth', of: { kind: 'name', path: [], column: 1 } });
          const read = names.map(({ path }) => path.join('.')).filter((name) => about.test(name));
          // "Inside the band" is the one thing a healthy week may say about it.
          assert.deepEqual(
            read.filter((name) => !(id === 'GOA-07' && name === 'band.high')),
            [],
            id,
          );
        }
      }
    }
  });

  it('adds only offers of the journey pages while those are untouched', () => {
    const fired = firing(untouchedHealthyWeek(fridayEvening));
    assert.deepEqual(
      fired.filter((id) => !(expected['Friday'] ?? []).includes(id)),
      // An empty longer view, no context passed on, never a summary shared: monthly questions, each once in 75 days.
      ['LNG-01', 'PRB-05', 'ORG-01'],
    );
  });
});

describe('a dive week', () => {
  it('offers its candidates', () => {
    const about = {
      building: ['DEL-01', 'DEL-02', 'DEL-05', 'PRB-06', 'ORG-06', 'VIS-04', 'ALN-03', 'LNG-04', 'HND-07', 'CON-04'],
      others: ['FBK-03', 'SUP-04', 'GVC-02', 'DEL-03', 'DEL-07', 'HND-03', 'SKL-04'],
      whatIsMissing: ['COA-02', 'FBK-07', 'STR-03'],
      // True in any week: others' changes landed, and it is Friday.
      always: ['IDN-01', 'SCP-02'],
    };
    assert.deepEqual([...firing(diveWeek())].sort(), Object.values(about).flat().sort());
  });

  it('shows one of them, with its measured line', () => {
    const input = diveWeek();
    const offer = offerPrompt({
      ...input,
      prompts: shippedBank,
      variables: computeVariables(input),
      seed: 'install',
      asked: false,
    });
    assert.ok(offer.kind === 'offer');
    assert.ok(offer.triggered);
    assert.equal(offer.prompt.id, 'GVC-02');
    assert.equal(offer.evidenceLine, '2 of your changes replaced lines that others had written within two weeks');
  });

  it('never speaks with blame or names anybody', () => {
    for (const id of firing(diveWeek())) {
      const { text, evidenceLine = '' } = promptOf(id);
      assert.doesNotMatch(`${text} ${evidenceLine}`, /!|should|fail|too much|bad|wrong|Tomas|Noor/iu, id);
    }
  });
});
