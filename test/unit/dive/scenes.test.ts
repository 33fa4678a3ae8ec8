import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { at, divingFor, sound, today, wideBands, workingDaysUpTo, type DayChange, type Sample } from './sample';

const scene = (
  name: Extract<RecordBody, { readonly type: 'scene.started' }>['scene'],
  from: string,
  until: string,
): NonNullable<Sample['said']>[number] => [from, { type: 'scene.started', scene: name, until }];

describe('the scene of a launch', () => {
  const deep: Sample = { days: divingFor(5) };
  it('hears no notice about depth while it lasts; the state is told as it is', () => {
    assert.ok(sound(deep).wouldSpeak);
    const { state, silence, because } = sound({ ...deep, said: [scene('launch', '2024-06-03', today)] });
    assert.deepEqual([state, silence], ['diving', 'launch']);
    assert.equal(because, 'The scene is a launch: no notices about depth while it lasts.');
  });
  it('ends by itself', () => {
    assert.ok(sound({ ...deep, said: [scene('launch', '2024-06-03', '2024-06-13')] }).wouldSpeak);
  });
});

describe('the scene of a newcomer who joins', () => {
  const joining = (days: Sample['days'], until: string): Sample => ({
    days: days ?? new Map(),
    said: [scene('newcomerJoining', '2024-06-03', until)],
  });
  it('takes building as neutral: a week of it beside somebody is no dive, logged or not', () => {
    assert.equal(sound({ days: divingFor(5) }).state, 'diving');
    const { state, signals } = sound(joining(divingFor(5), today));
    assert.deepEqual([state, signals], ['surface', []]);
  });
  it('is not called wading for the hours, and asks nothing about a run or a growth of them', () => {
    const bands = { ...wideBands, handsOn: { low: 2, high: 8 } };
    assert.equal(sound({ input: { bands } }).state, 'wading');
    assert.equal(sound({ ...joining(undefined, today), input: { bands } }).state, 'surface');
    const growing = new Map(
      workingDaysUpTo(today, 20).map((day, index) => [day, { handsOn: 150 + 40 * Math.floor(index / 5) }]),
    );
    const asked = (sample: Sample): readonly string[] => sound(sample).signals.map(({ id }) => id);
    assert.deepEqual(asked({ days: growing }), ['S6', 'S12']);
    assert.deepEqual(asked(joining(growing, today)), []);
  });
  it('still says that others build on a branch that is not merged', () => {
    const { state, notice } = sound({ ...joining(undefined, today), input: { builtOnSince: [at('2024-06-10')] } });
    assert.deepEqual([state, notice?.signals], ['diving', ['S8']]);
  });
  it('lets an earlier dive end after three of its days', () => {
    const days = divingFor(8);
    const since = (from: string): string => sound({ days, said: [scene('newcomerJoining', from, today)] }).state;
    assert.equal(since('2024-06-13'), 'diving');
    assert.equal(since('2024-06-12'), 'surface');
  });
  it('is judged again from the day after it', () => {
    assert.equal(sound(joining(divingFor(5), '2024-06-12')).state, 'diving');
    assert.equal(sound(joining(divingFor(5), '2024-06-13')).state, 'wading');
  });
});

describe('the season of incidents', () => {
  const fire = { handsOn: 480, incidentShare: 1 };
  const season = [scene('incidentSeason', '2024-06-03', '2024-06-28')];
  const after = (days: Sample['days'], said: NonNullable<Sample['said']>): string | undefined =>
    sound({ days: days ?? new Map(), said }).afterDive?.endedOn;
  it('asks on the first calm day, not on the day after each fire', () => {
    const row = new Map<string, DayChange>([
      ['2024-06-12', fire],
      ['2024-06-13', fire],
      [today, { handsOn: 200, incidentShare: 0.3 }],
    ]);
    assert.equal(after(row, []), '2024-06-13');
    assert.equal(after(row, season), undefined);
    const calm = new Map<string, DayChange>([...row, [today, { handsOn: 120, review: 2 }]]);
    assert.equal(after(calm, season), '2024-06-13');
  });
  it('asks once: the second calm day has no question', () => {
    assert.equal(after(new Map([['2024-06-12', fire]]), season), undefined);
  });
  it('waits for a day with work', () => {
    const idle = new Map<string, DayChange>([
      ['2024-06-12', fire],
      ['2024-06-13', {}],
    ]);
    assert.equal(after(idle, []), undefined);
    assert.equal(after(idle, season), '2024-06-12');
  });
});
