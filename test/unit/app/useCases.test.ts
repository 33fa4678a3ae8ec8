import assert from 'node:assert/strict';
import { declareDive, extendDive, feltThePull, finishDive } from '../../../src/app/dives';
import { fileUnder, putBack, strikeOut } from '../../../src/app/fileEvidence';
import { addAgreement, closeHandover, handOver, handoverNote } from '../../../src/app/handOver';
import { keepTally } from '../../../src/app/journey';
import { correctEntry, logTypedLine, logWork, rewriteEntry } from '../../../src/app/logWork';
import { confirmBands, confirmIdentities, confirmRole, stateWeek } from '../../../src/app/setUp';
import { undo, undoAll } from '../../../src/app/undo';
import { addDays, setWorkingDays, setWorkingHours, startScene } from '../../../src/app/workingTime';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { minuteMs } from '../../../src/engine/time/now';
import { valueOf } from '../store/place';
import { now, open, openWithoutPrivate, stateOf } from './place';

describe('logging work', () => {
  it('keeps an entry, corrects it, takes it back and puts it back', async () => {
    const data = open();
    const entry = valueOf(await logWork(data, { kind: 'review', minutes: 30, day: '2024-03-04' }));
    valueOf(await correctEntry(data, entry.id, { minutes: 45 }));
    assert.equal((await stateOf(data)).log[0]?.minutes, 45);
    const removed = valueOf(await undo(data.records, entry.id));
    assert.equal((await stateOf(data)).log.length, 0);
    valueOf(await undo(data.records, removed.id));
    assert.equal((await stateOf(data)).log[0]?.minutes, 45);
  });

  it('says an entry anew in one correction of what differs, and takes off what was taken off', async () => {
    const data = open();
    const said = { kind: 'review', minutes: 30, day: '2024-03-04', startsAt: '2024-03-04T08:00:00.000Z' } as const;
    valueOf(await logWork(data, { ...said, lane: 'team', note: 'the parser' }));
    const state = await stateOf(data);
    const [before] = state.log;
    assert.ok(before);
    const anew = { kind: 'mentoring', minutes: 30, day: '2024-03-03', hand: 'support', note: 'the lexer' } as const;
    const [correction, ...more] = valueOf(await rewriteEntry(data, before, anew, state));
    assert.deepEqual(more, []);
    assert.ok(correction?.type === 'entry.corrected');
    assert.deepEqual([correction.minutes, correction.cleared], [undefined, ['startsAt', 'lane']]);
    const { kind, day, startsAt, lane, hand, note } = (await stateOf(data)).log[0] ?? before;
    assert.deepEqual(
      { kind, day, startsAt, lane, hand, note },
      {
        kind: 'mentoring',
        day: '2024-03-03',
        startsAt: undefined,
        lane: undefined,
        hand: 'support',
        note: 'the lexer',
      },
    );
    valueOf(await undo(data.records, correction.id));
    assert.deepEqual((await stateOf(data)).log[0], before);
  });

  it('says nothing where an entry is left as it is', async () => {
    const data = open();
    valueOf(await logWork(data, { kind: 'review', minutes: 30, day: '2024-03-04', note: 'the parser' }));
    const state = await stateOf(data);
    const [before] = state.log;
    assert.ok(before);
    const same = { kind: 'review', minutes: 30, day: '2024-03-04', note: 'the parser' } as const;
    assert.deepEqual(valueOf(await rewriteEntry(data, before, same, state)), []);
  });

  it('gives an entry the kind that is chosen last, also over one it was filed under', async () => {
    const data = open();
    const { id } = valueOf(await logWork(data, { kind: 'review', minutes: 30, day: '2024-03-04' }));
    const item = `record:${id}`;
    valueOf(await fileUnder(data.records, item, 'direction'));
    const state = await stateOf(data);
    const [before] = state.log;
    assert.ok(before);
    const filed = { kind: 'direction', minutes: 30, day: '2024-03-04' } as const;
    assert.deepEqual(valueOf(await rewriteEntry(data, before, filed, state)), [], 'as it is shown');
    valueOf(await rewriteEntry(data, before, { ...filed, kind: 'mentoring' }, state));
    const after = await stateOf(data);
    assert.deepEqual([after.log[0]?.kind, after.filed.get(item)], ['mentoring', undefined]);
  });

  it('of a typed line names what is missing and keeps nothing', async () => {
    const data = open();
    const failed = await logTypedLine(data, 'pairing all day', now, defaultSettings);
    assert.deepEqual([failed.kind, failed.kind === 'failed' && failed.reason], ['failed', 'noMinutes']);
    assert.equal((await stateOf(data)).log.length, 0);
  });

  it('without a data folder is a named failure', async () => {
    const failed = await logTypedLine({ records: undefined }, '30m review', now, defaultSettings);
    assert.equal(failed.kind === 'failed' && failed.reason, 'noDataFolder');
  });
});

describe('working time', () => {
  it('keeps the hours when the days change, and the days when the hours do', async () => {
    const data = open();
    valueOf(await setWorkingHours(data.records, { from: '22:00', to: '06:00' }, await stateOf(data)));
    valueOf(await setWorkingDays(data.records, [1, 2, 3, 4], await stateOf(data)));
    const set = await stateOf(data);
    assert.deepEqual([set.workingWeekdays, set.workingHours], [[1, 2, 3, 4], { from: '22:00', to: '06:00' }]);
    valueOf(await setWorkingHours(data.records, undefined, set));
    const none = await stateOf(data);
    assert.deepEqual([none.workingWeekdays, none.workingHours], [[1, 2, 3, 4], undefined]);
  });

  it('takes no hours that begin and end at once, and no days that run backwards', async () => {
    const data = open();
    const hours = await setWorkingHours(data.records, { from: '09:00', to: '09:00' }, await stateOf(data));
    const days = await addDays(data.records, { from: '2024-03-06', to: '2024-03-05', why: 'away' });
    assert.deepEqual(
      [hours, days].map((done) => done.kind === 'failed' && done.reason),
      ['noLength', 'backwards'],
    );
    assert.equal((await data.records.read()).records.length, 0);
  });

  it('puts days off, on call and of a release where each belongs, until they are taken back', async () => {
    const data = open();
    const span = { from: '2024-03-11', to: '2024-03-12' } as const;
    const said = [];
    for (const why of ['away', 'holiday', 'onCall', 'release'] as const) {
      said.push(valueOf(await addDays(data.records, { ...span, why })));
    }
    const state = await stateOf(data);
    assert.deepEqual(
      state.daysOff.map(({ why }) => why),
      ['away', 'holiday'],
    );
    assert.deepEqual([state.onCall, state.releaseDays], [[span], [span]]);
    for (const { id } of said) valueOf(await undo(data.records, id));
    assert.deepEqual((await stateOf(data)).namedDays, []);
  });

  it('starts no scene that would be over before it began, and one of today', async () => {
    const data = open();
    const scene = (until: string) => startScene(data.records, { scene: 'launch', until }, now);
    const over = await scene('2024-03-03');
    assert.equal(over.kind === 'failed' && over.reason, 'alreadyOver');
    assert.equal((await data.records.read()).records.length, 0);
    valueOf(await scene('2024-03-04'));
    assert.equal((await stateOf(data)).scenes[0]?.to, '2024-03-04');
  });
});

describe('the tally of a week', () => {
  const nothing = { handsOn: null, review: null, mentoring: null, direction: null, integration: null };
  const talliedIn = async (data: ReturnType<typeof open>) => (await stateOf(data)).tallies.get('2024-W09')?.minutes;

  it('says only what was changed, and an earlier word stands until it is changed', async () => {
    const data = open();
    const keep = async (minutes: Parameters<typeof keepTally>[2]) =>
      valueOf(await keepTally(data.records, '2024-W09', minutes, (await stateOf(data)).tallies));
    await keep({ ...nothing, mentoring: 330 });
    assert.deepEqual(await talliedIn(data), { mentoring: 330 });
    const second = await keep({ ...nothing, review: 60 });
    assert.deepEqual(await talliedIn(data), { mentoring: 330, review: 60 });
    valueOf(await undo(data.records, second.id));
    assert.deepEqual(await talliedIn(data), { mentoring: 330 });
  });
});

describe('confirming role and bands', () => {
  it('activates bands only with the confirmation, and ends the set-up once', async () => {
    const data = open();
    assert.equal((await stateOf(data)).bands, undefined);
    valueOf(await confirmRole(data.records, { preset: 'techLeadLarge', statedWeekHours: 40 }, await stateOf(data)));
    const first = await stateOf(data);
    assert.deepEqual(first.bands?.handsOn, { low: 8, high: 14 });
    assert.equal(first.setUpAt, now.instant);
    valueOf(await confirmRole(data.records, { preset: 'director', statedWeekHours: 40 }, first));
    const { records } = await data.records.read();
    assert.equal(records.filter(({ type }) => type === 'setup.finished').length, 1);
  });

  it('refuses bands that end before they begin, and keeps chosen hours when the week is stated anew', async () => {
    const data = open();
    const none = { review: null, mentoring: null, direction: null, integration: null };
    const failed = await confirmBands(data.records, { ...none, handsOn: { low: 10, high: 5 } });
    assert.equal(failed.kind === 'failed' && failed.reason, 'badBands');
    valueOf(await confirmBands(data.records, { ...none, handsOn: { low: 5, high: 10 } }));
    valueOf(await stateWeek(data.records, 32));
    const state = await stateOf(data);
    assert.deepEqual([state.statedWeekHours, state.bands?.handsOn], [32, { low: 5, high: 10 }]);
  });

  it('"these are me" confirms what is chosen and withdraws the rest', async () => {
    const data = open();
    valueOf(await confirmIdentities(data.records, ['Ada@Example.invalid', 'old@example.invalid'], await stateOf(data)));
    valueOf(await confirmIdentities(data.records, ['ada@example.invalid'], await stateOf(data)));
    const state = await stateOf(data);
    assert.deepEqual(state.confirmedAddresses, ['ada@example.invalid']);
    assert.deepEqual(valueOf(await confirmIdentities(data.records, ['ada@example.invalid'], state)), []);
  });
});

describe('a declared dive', () => {
  it('is extended once by half its box, and finished', async () => {
    const data = open();
    valueOf(await declareDive(data.records, { reason: 'spike', until: now.instant + 120 * minuteMs, who: ' ' }));
    const extended = valueOf(await extendDive(data.records, await stateOf(data), now));
    assert.equal(extended.until, '2024-03-04T12:00:00.000Z');
    const again = await extendDive(data.records, await stateOf(data), now);
    assert.equal(again.kind === 'failed' && again.reason, 'alreadyExtended');
    valueOf(await finishDive(data.records, await stateOf(data)));
    const [dive] = (await stateOf(data)).dives;
    assert.deepEqual([dive?.how, dive?.who], ['finished', undefined]);
    const none = await finishDive(data.records, await stateOf(data));
    assert.equal(none.kind === 'failed' && none.reason, 'noDive');
  });

  it('is the one that is meant: a message about an earlier box does nothing to the one that is open', async () => {
    const data = open();
    const first = valueOf(await declareDive(data.records, { reason: 'spike', until: now.instant + 30 * minuteMs }));
    valueOf(await declareDive(data.records, { reason: 'pairing', until: now.instant + 60 * minuteMs }));
    const finished = await finishDive(data.records, await stateOf(data), { id: first.id });
    assert.equal(finished.kind === 'failed' && finished.reason, 'noDive');
    const extended = await extendDive(data.records, await stateOf(data), now, first.id);
    assert.equal(extended.kind === 'failed' && extended.reason, 'noDive');
    const { dives } = await stateOf(data);
    assert.deepEqual(
      dives.map(({ reason, finishedAt, extended: longer }) => [reason, finishedAt !== undefined, longer]),
      [
        ['spike', true, false],
        ['pairing', false, false],
      ],
    );
  });

  it('begins sooner as an urge, with or without its cue', async () => {
    const data = open();
    valueOf(await feltThePull(data.records, 'a red build'));
    valueOf(await feltThePull(data.records, ''));
    assert.deepEqual(
      (await stateOf(data)).urges.map(({ cue }) => cue),
      ['a red build', undefined],
    );
  });
});

describe('handing over', () => {
  it('agrees on an outcome with its owner, who stands where lines about people stand, and takes both back', async () => {
    const data = open();
    const said = valueOf(
      await addAgreement(data.records, { outcome: 'Retries never double-charge', paths: ['src/retry'], owner: 'Kim' }),
    );
    assert.deepEqual(
      said.map(({ type }) => type),
      ['handover.added', 'agreement.owner'],
    );
    const { handovers, agreementOwners } = await stateOf(data);
    assert.deepEqual([handovers.length, agreementOwners.get(said[0]?.id ?? '')?.owner], [1, 'Kim']);
    valueOf(
      await undoAll(
        data.records,
        said.map(({ id }) => id),
      ),
    );
    const after = await stateOf(data);
    assert.deepEqual([after.handovers.length, after.agreementOwners.size], [0, 0]);
  });

  it('keeps no agreement whose owner has no place to stand, so that a second try keeps no second one', async () => {
    const data = openWithoutPrivate();
    const failed = await addAgreement(data.records, { outcome: 'Imports are fast', paths: [], owner: 'Kim' });
    assert.equal(failed.kind === 'failed' && failed.reason, 'noPrivateFolder');
    assert.equal((await stateOf(data)).handovers.length, 0);
  });

  it('keeps outcome, paths, limits and check date, and its note has no field for how', async () => {
    const data = open();
    const given = {
      outcome: 'Imports take under a minute',
      paths: ['src\\import', 'src/import', ' '],
      checkOn: '2024-03-20',
    };
    const kept = valueOf(await handOver(data.records, given));
    assert.deepEqual(kept.paths, ['src/import']);
    assert.equal((await stateOf(data)).handovers[0]?.checkOn, '2024-03-20');
    valueOf(await closeHandover(data.records, kept.id));
    assert.ok((await stateOf(data)).handovers[0]?.closedAt);
    assert.doesNotMatch(handoverNote(kept), /how|steps/iu);
    const failed = await handOver(data.records, { outcome: ' ', paths: [] });
    assert.equal(failed.kind === 'failed' && failed.reason, 'noOutcome');
  });
});

describe('filing evidence', () => {
  it('re-files, strikes out and puts back', async () => {
    const data = open();
    valueOf(await fileUnder(data.records, 'commit:abc', 'direction'));
    assert.equal((await stateOf(data)).filed.get('commit:abc'), 'direction');
    valueOf(await strikeOut(data.records, 'commit:abc', 'a script'));
    assert.ok((await stateOf(data)).struck.has('commit:abc'));
    valueOf(await putBack(data.records, 'commit:abc'));
    const state = await stateOf(data);
    assert.deepEqual([state.filed.size, state.struck.size], [0, 0]);
  });
});
