import assert from 'node:assert/strict';
import { isIncident, matchesSpike } from '../../../src/engine/dive/situations';
import { dayMs, hourMs } from '../../../src/engine/time/now';
import { at, divingFor, signal, sound, today, type Sample } from './sample';

const dive = { days: divingFor(5) };
const quiet = (sample: Sample, reason: string): void => {
  const { wouldSpeak, silence } = sound(sample);
  assert.deepEqual([wouldSpeak, silence], [false, reason]);
};

describe('a dive without any excuse', () => {
  it('would be told', () => {
    const { state, wouldSpeak, silence } = sound(dive);
    assert.deepEqual([state, wouldSpeak, silence], ['diving', true, 'speaks']);
  });
});

describe('legitimate dives', () => {
  it('holiday of a small team: silent from its third day on, before a week of it is over', () => {
    for (const team of [1, 2]) {
      const usual = { handsOn: 120, review: 2, team, landed: 1, project: 1 };
      const away = { handsOn: 240, review: 0, team: 0, landed: 0, project: 0 };
      for (const days of [3, 4, 5]) {
        assert.equal(signal({ usual, days: divingFor(days, away) }, 'S1'), undefined, `${team} others, day ${days}`);
        assert.ok(
          signal({ usual, days: divingFor(days, { ...away, team }) }, 'S1'),
          `${team} others at work, day ${days}`,
        );
      }
    }
  });
  it('incident: a subject or a branch of the last day silences everything', () => {
    quiet({ ...dive, input: { recentSubjects: ['hotfix: stop the outage'] } }, 'incident');
    quiet({ ...dive, input: { currentBranches: ['incident/login'] } }, 'incident');
  });
  it('incident: a day of repairs is left out, and asked about on the next working day', () => {
    const repairs = new Map([['2024-06-13', { handsOn: 480, incidentShare: 1 }]]);
    const report = sound({ days: repairs });
    assert.equal(report.state, 'surface');
    assert.deepEqual(report.afterDive, { of: 'incident', id: undefined, reason: 'incident', endedOn: '2024-06-13' });
    assert.equal(sound({ days: new Map([['2024-06-12', { handsOn: 480, incidentShare: 1 }]]) }).afterDive, undefined);
  });
  it('incident: a branch is one by its name', () => {
    for (const branch of [
      'hotfix/login',
      'hotfix',
      'ada/hotfix-login',
      'incident-77',
      'sev1/queue',
      'revert-12-cache',
      'p0_queue',
    ])
      assert.ok(isIncident(branch), branch);
    for (const branch of [
      'main',
      'feature/map0',
      'feature/prefix',
      'feature/incident-report',
      'docs/rollback',
      'steep1',
    ])
      assert.ok(!isIncident(branch), branch);
  });
  it('incident: a subject is one where the word opens it or marks it', () => {
    for (const subject of [
      'hotfix: stop the queue',
      'Hotfix for the login',
      'fix(hotfix): stop the queue',
      'Apply the hotfix for the login',
      'Incident 42: drain the queue',
      'incident in the queue: drain it',
      'ABC-12: outage: drain the queue',
      'fix: stop the outage in the queue',
      'Stop the queue from growing (SEV-1)',
      'sev1 queue',
      'p0: stop',
      '[P1] Stop the queue',
      'Revert "Add cache"',
      'revert: add the cache',
      'Rollback the migration',
      'Roll back to 2.3',
      'roll-back of 1.2',
    ]) {
      assert.ok(isIncident(subject), subject);
    }
  });
  it('incident: a subject that only speaks of incidents is ordinary work', () => {
    for (const subject of [
      'Add the incident report model',
      'Incident report: add a field nobody waits for, and its long explanation: both',
      'Fix P1 parser label',
      'Document the rollback of migrations',
      'Describe how to revert a release',
      'Rollback plan for the migration',
      'Revert button: use the right icon',
      'Add an outage page',
      'feat: list open incidents',
      'docs: how we ship a hotfix',
      'Reverting is not p10',
      'Add coincidental test',
    ]) {
      assert.ok(!isIncident(subject), subject);
    }
  });
  it('on call: S1 to S3 rest and nothing is said in the window', () => {
    const said = [['2024-06-01', { type: 'daysOff.added', from: '2024-06-08', to: today, why: 'onCall' }]] as const;
    quiet({ ...dive, said }, 'onCall');
    assert.equal(signal({ ...dive, said }, 'S1'), undefined);
  });
  it('spike: its days are left out, its branch is silent, S4 and S7 rest there', () => {
    quiet({ ...dive, input: { currentBranches: ['spike/parser'] } }, 'spike');
    const spikes = divingFor(4, { handsOn: 400, spikeShare: 1 });
    assert.equal(sound({ days: spikes }).state, 'surface');
    const change = { privateChange: { lines: 900, oldestAt: at('2024-06-10') }, currentBranches: ['poc/x'] };
    assert.equal(signal({ input: change }, 'S7'), undefined);
    assert.ok(matchesSpike('refs/remotes/origin/Experiment/deep/er', ['experiment/*']));
    assert.ok(!matchesSpike('feature/spike', ['spike/*']));
  });
  it('small team: S6, S8, S11 and S13 rest', () => {
    const sample = (authors: number): Sample => ({
      ...dive,
      input: {
        activeAuthors30d: authors,
        builtOnSince: [at('2024-06-10')],
        areas: [{ area: 'a', commits: 10, mine: 10, authors: 3 }],
        mergeGate: { merges: 10, byMe: 10, authors: 3 },
      },
    });
    const ids = (authors: number): readonly string[] => sound(sample(authors)).signals.map(({ id }) => id);
    assert.deepEqual(ids(3), ['S1', 'S6', 'S8', 'S11', 'S13']);
    assert.deepEqual(ids(2), ['S1']);
  });
  it('newcomer lead: S1 to S3 rest in the first thirty days, unless the clone is shallow', () => {
    const began = at(today) - 20 * dayMs;
    assert.equal(signal({ ...dive, input: { myFirstCommitAt: began } }, 'S1'), undefined);
    assert.ok(signal({ ...dive, input: { myFirstCommitAt: began - 11 * dayMs } }, 'S1'));
    assert.ok(signal({ ...dive, input: { myFirstCommitAt: began, shallow: true } }, 'S1'));
  });
  it('pairing counts as leading work, so a day of pairing is no dive', () => {
    assert.equal(sound({ days: divingFor(5, { handsOn: 240, mentoring: 2 }) }).state, 'surface');
  });
  it('a newcomer on the team, with mentoring up, is no dive', () => {
    assert.equal(sound({ days: divingFor(5, { handsOn: 300, mentoring: 3 }) }).state, 'surface');
  });
  it('cover for absence: declared with an end, it is silent until then', () => {
    const said = [['2024-06-10', { type: 'dive.started', reason: 'cover', until: '2024-06-21T17:00:00Z' }]] as const;
    const report = sound({ ...dive, said });
    assert.deepEqual([report.state, report.wouldSpeak, report.silence], ['declared', false, 'declared']);
  });
  it('release and integration work counts as integration, and a release day is silent', () => {
    assert.equal(sound({ days: divingFor(3, { handsOn: 300, integration: 3 }) }).state, 'surface');
    const said = [['2024-06-01', { type: 'daysOff.added', from: today, to: today, why: 'release' }]] as const;
    quiet({ ...dive, said }, 'releaseDay');
    quiet({ ...dive, said: [['2024-06-01', { type: 'release.planned', day: today }]] }, 'releaseDay');
  });
  it('a day off and a weekend hear nothing', () => {
    const said = [['2024-06-01', { type: 'daysOff.added', from: today, to: today, why: 'holiday' }]] as const;
    quiet({ days: divingFor(6), said }, 'dayOff');
    quiet({ ...dive, now: at('2024-06-15', 12) }, 'dayOff');
  });
  it('pausing, presenting, messages switched off and hours outside the own ones are silent', () => {
    quiet({ ...dive, said: [[today, { type: 'notices.paused', until: '2024-06-20T00:00:00Z' }]] }, 'paused');
    quiet({ ...dive, said: [[today, { type: 'presenting.set', on: true }]] }, 'presenting');
    quiet({ ...dive, settings: { showMessages: false } }, 'messagesOff');
    const hours: NonNullable<Sample['said']> = [
      ['2024-01-03', { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }],
    ];
    quiet({ ...dive, said: hours }, 'outsideHours');
    assert.ok(sound({ ...dive, said: hours, now: at(today, 15) }).wouldSpeak);
  });
  it('hours past midnight are working hours until they end, also on the morning after the last working day', () => {
    const friday = '2024-06-14';
    const hours = (from: string, to: string): NonNullable<Sample['said']> => [
      ['2024-01-03', { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from, to }],
    ];
    const night = { days: divingFor(5, undefined, friday), said: hours('22:00', '06:00') };
    assert.ok(sound({ ...night, now: at(friday, 23) }).wouldSpeak);
    assert.equal(sound({ ...night, now: at('2024-06-15', 5) }).silence, 'speaks');
    quiet({ ...night, now: at(friday, 16) }, 'outsideHours');
    quiet({ ...night, now: at('2024-06-15', 23) }, 'dayOff');
    const late = { ...dive, said: hours('14:00', '00:30') };
    assert.ok(sound({ ...late, now: at(today, 15) }).wouldSpeak);
    quiet({ ...late, now: at(today, 11) }, 'outsideHours');
  });
  it('a pause that has passed no longer holds', () => {
    const paused = [
      [at(today) - 8 * dayMs, { type: 'notices.paused', until: new Date(at(today) - hourMs).toISOString() }],
    ] as const;
    assert.ok(sound({ ...dive, said: paused }).wouldSpeak);
  });
});
