import assert from 'node:assert/strict';
import { declareDive, extendDive, feltThePull, finishDive } from '../../../src/app/dives';
import { fileUnder, putBack, strikeOut } from '../../../src/app/fileEvidence';
import { addAgreement, closeHandover, handOver, handoverNote } from '../../../src/app/handOver';
import { keepTally } from '../../../src/app/journey';
import { correctEntry, logTypedLine, logWork } from '../../../src/app/logWork';
import { confirmBands, confirmIdentities, confirmRole, stateWeek } from '../../../src/app/setUp';
import { undo, undoAll } from '../../../src/app/undo';
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
