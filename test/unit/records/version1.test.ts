import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foldRecords } from '../../../src/engine/records/fold';
import { readRecordLines } from '../../../src/engine/records/read';
import { recordTypes } from '../../../src/engine/records/schema';
import { lateEnough } from './recordText';

const text = readFileSync('test/unit/records/fixtures/v1.jsonl', 'utf8');
const { records, setAside } = readRecordLines(text, 'v1.jsonl');
const state = foldRecords(records, lateEnough);

describe('records written by version 1', () => {
  it('cover every type there is', () => {
    assert.deepEqual([...new Set(records.map(({ type }) => type))].sort(), [...recordTypes].sort());
  });

  it('are all read', () => {
    assert.deepEqual(setAside, []);
    assert.equal(records.length, 100);
  });

  it('still say what the user chose', () => {
    assert.equal(state.preset, 'techLeadLarge');
    assert.equal(state.setUpAt, Date.parse('2024-03-04T08:01:00Z'));
    assert.deepEqual(state.bands?.handsOn, { low: 8, high: 14 });
    assert.equal(state.bands.integration, null);
    assert.equal(state.statedWeekHours, 36);
    assert.deepEqual(state.workingWeekdays, [1, 2, 3, 4]);
    assert.deepEqual(state.workingHours, { from: '09:00', to: '17:30' });
    assert.deepEqual(state.daysOff, [
      { from: '2024-04-01', to: '2024-04-01', why: 'holiday' },
      { from: '2024-05-06', to: '2024-05-10', why: 'away' },
    ]);
    assert.deepEqual(state.onCall, [{ from: '2024-03-18', to: '2024-03-22' }]);
    assert.deepEqual(state.releaseDays, [{ from: '2024-03-28', to: '2024-03-28' }]);
    assert.deepEqual(
      state.namedDays.map(({ from, why }) => [from, why]),
      [
        ['2024-04-01', 'holiday'],
        ['2024-03-18', 'onCall'],
        ['2024-03-28', 'release'],
        ['2024-05-06', 'away'],
      ],
    );
    assert.deepEqual(
      state.scenes.map(({ scene, to }) => [scene, to]),
      [['launch', '2024-03-29']],
    );
    assert.deepEqual(state.confirmedAddresses, ['ada@example.invalid']);
    assert.equal(state.sensing, true);
    assert.ok(state.walkthroughSteps.has('role'));
  });

  it('still say where the time went', () => {
    assert.deepEqual(
      state.log.map(({ minutes, note, lane, hand }) => [minutes, note, lane, hand]),
      [
        [30, 'pairing on the parser', 'team', 'support'],
        [60, 'roadmap', undefined, undefined],
      ],
    );
    assert.equal(state.log[0]?.tag, undefined);
    assert.deepEqual(state.editorSpans, [
      {
        id: '0123456789ab-23',
        startsAt: Date.parse('2024-03-04T09:00:00Z'),
        minutes: 25,
        kind: 'handsOn',
        repository: 'r1',
        steering: true,
      },
    ]);
    assert.deepEqual(state.foldedMinutes[0]?.minutes, { handsOn: 300, review: 120 });
    const [, withPlace] = state.foldedMinutes;
    assert.deepEqual([withPlace?.repository, withPlace?.seen, withPlace?.watched], ['r1', { handsOn: 100 }, 260]);
    assert.deepEqual(
      state.calendarItems.map(({ minutes }) => minutes),
      [30],
    );
    assert.equal(state.calendarRules[1]?.kind, null);
    assert.equal(state.gapAnswers[0]?.answer, 'oneToOne');
    assert.deepEqual(state.tallies.get('2024-W10')?.minutes, { mentoring: 240 });
    assert.equal(state.felt.get('2024-W10'), 'steady');
    assert.deepEqual([...state.filed], [['commit:abc', 'direction']]);
    assert.deepEqual([...state.struck.keys()], ['commit:def']);
  });

  it('still say what was declared, shown and kept', () => {
    const [dive] = state.dives;
    assert.ok(dive?.extended);
    assert.equal(dive.until, Date.parse('2024-03-04T16:30:00Z'));
    assert.equal(dive.finishedAt, Date.parse('2024-03-04T08:37:00Z'));
    assert.equal(state.handovers[0]?.grip, 'firm');
    assert.ok(state.handovers[0].closedAt);
    assert.equal(state.noticesShown[0]?.facts, '18 to 27 h');
    assert.equal(state.pausedUntil, Date.parse('2024-03-11T00:00:00Z'));
    assert.equal(state.presenting, true);
    assert.equal(state.promptsAnswered[0]?.journal, '2024-W10.md');
    assert.deepEqual(state.promptCadence, { daily: true, weekly: 'everySecondWeek' });
    assert.equal(state.acceptedTeamPrompts.get('r1'), 'h1');
    assert.equal(state.intentions.get('2024-W11')?.will, 'ask who is on it');
    assert.equal(state.intentionReviews.get('2024-W10'), 'partly');
    assert.deepEqual(
      state.plans.map(({ cue, occasion }) => [cue, occasion]),
      [
        ['a red build', undefined],
        ['somebody waits', 'othersWaiting'],
      ],
    );
    assert.equal(state.shifts.get('areas')?.state, 'moving');
    assert.deepEqual(
      state.skills.map(({ area, person }) => [area, person]),
      [['parser', 'Tomas']],
    );
    assert.ok(state.ledger[0]?.closedAt);
    assert.ok(state.asks[0]?.answeredAt);
    assert.equal(state.intentions.get('2024-W12'), undefined);
    assert.equal(state.releaseDay, '2024-04-15');
    assert.deepEqual(state.plannedReleases, ['2024-04-15']);
    assert.deepEqual(
      state.visionFiles.map(({ path }) => path),
      ['docs/vision.md'],
    );
    assert.equal(state.teamRepositories.get('r1'), true);
    assert.equal(state.playbook.length, 1);
    assert.equal(state.lastRecordId, records.at(-1)?.id);
  });

  it('still say what is kept about the team and about oneself', () => {
    assert.deepEqual(
      state.practices.map(({ practice, state: decided }) => [practice, decided]),
      [['two approvals', 'changed']],
    );
    assert.equal(state.ownSkills.get('product')?.next, 'sit in on two user talks');
    assert.equal(state.visionTold[0]?.day, '2024-03-04');
    assert.deepEqual(
      state.areaOwners.map(({ area, owner }) => [area, owner]),
      [['src/parser', 'Tomas']],
    );
    assert.equal(state.ifILeft.get('src/lexer')?.needed, 'one afternoon with somebody');
    assert.equal(state.agreementOwners.get('0123456789ab-39')?.owner, 'Tomas');
    assert.deepEqual(
      state.persons.map(({ person, energy, unknown }) => [person, energy, unknown]),
      [['Tomas', 'hard puzzles', undefined]],
    );
    assert.equal(state.pride[0]?.words, 'the release went out while I was away');
  });
});
