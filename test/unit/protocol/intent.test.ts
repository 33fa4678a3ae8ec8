import assert from 'node:assert/strict';
import fc from 'fast-check';
import { intentNames, readIntent, type Intent } from '../../../src/protocol/intent';

const bands = { handsOn: { low: 8, high: 14 }, review: null, mentoring: null, direction: null, integration: null };

const examples: readonly Intent[] = [
  { type: 'ready' },
  { type: 'log', kind: 'mentoring', minutes: 30 },
  { type: 'keepAnswer', prompt: 'IDN-01', part: 'answer', text: 'Pairing.\n\nAgain on Tuesday: ✓' },
  { type: 'openEvidence', kind: 'handsOn', week: '2024-W10' },
  { type: 'openEvidence', kind: 'review', week: null },
  { type: 'confirmBand', preset: 'techLeadLarge', statedWeekHours: 40, bands },
  { type: 'startScene', scene: 'launch', until: '2024-03-15', bands: null },
  { type: 'strike', item: 'commit:00ff' },
  { type: 'setWorkingHours', hours: { from: '22:00', to: '06:00' } },
  { type: 'setWorkingHours', hours: null },
  { type: 'addDays', from: '2024-12-23', to: '2025-01-02', why: 'holiday' },
  { type: 'removeDays', days: '0123456789ab-3' },
  { type: 'correctEntry', entry: '0123456789ab-3' },
  { type: 'removeEntry', entry: '0123456789ab-3' },
  { type: 'withdrawIntention', week: '2024-W11' },
  { type: 'withdrawRelease', day: '2024-04-15' },
  { type: 'unmarkVision', mark: '0123456789ab-3' },
  { type: 'setSkill', area: 'parser', person: 'Kim', state: 'gap', mitigation: 'pair', reviewOn: null },
];

describe('What a page may ask for', () => {
  for (const intent of examples) {
    it(`can be said and is understood: ${JSON.stringify(intent).slice(0, 60)}`, () => {
      assert.deepEqual(readIntent(structuredClone(intent)), intent);
    });
  }

  it('is a closed list: a command, a path or an address is nothing a page can name', () => {
    for (const message of [
      { type: 'command', command: 'workbench.action.terminal.new' },
      { type: 'openUrl', url: 'https://example.invalid' },
      { type: 'openFile', path: '/etc/passwd' },
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'toString' },
      'ready',
      null,
      undefined,
      ['ready'],
    ]) {
      assert.equal(readIntent(message), undefined, JSON.stringify(message));
    }
  });

  it('drops what does not belong to an intent, so that nothing rides along', () => {
    assert.deepEqual(readIntent({ type: 'ready', command: 'rm', __proto__: { evil: true } }), { type: 'ready' });
  });

  it('holds limits: minutes, hours, days and the length of every text', () => {
    const refused: readonly unknown[] = [
      { type: 'log', kind: 'mentoring', minutes: 0 },
      { type: 'log', kind: 'mentoring', minutes: 1.5 },
      { type: 'log', kind: 'mentoring', minutes: 1441 },
      { type: 'log', kind: 'sleeping', minutes: 30 },
      { type: 'setStatedWeek', hours: 0 },
      { type: 'setWorkingHours', hours: { from: '24:00', to: '06:00' } },
      { type: 'setWorkingHours', hours: { from: '09:00' } },
      { type: 'addDays', from: '2024-12-23', to: '2025-01-02', why: 'tired' },
      { type: 'setStatedWeek', hours: Number.NaN },
      { type: 'setStatedWeek', hours: '40' },
      { type: 'goToWeek', week: '2024-10' },
      { type: 'goToWeek', week: '../../2024-W10' },
      { type: 'planRelease', day: '2024-13-01' },
      { type: 'keepPlan', cue: 'a build breaks', will: 'wait', occasion: 'always' },
      { type: 'strike', item: 'commit:00ff\n--upload-pack' },
      { type: 'strike', item: 'x'.repeat(201) },
      { type: 'keepAnswer', prompt: 'IDN-01', part: 'answer', text: 'x'.repeat(20_001) },
      { type: 'addAsk', ask: 'x'.repeat(1_001) },
      { type: 'setSkill', area: '', person: 'Kim', state: 'fit', mitigation: null, reviewOn: null },
      { type: 'writeCharter', lines: ['', '', '', '', '', ''], was: [] },
    ];
    for (const message of refused) assert.equal(readIntent(message), undefined, JSON.stringify(message).slice(0, 80));
  });

  it('never throws, whatever is posted, and gives back only names of the list', () => {
    const names = new Set<string>(intentNames);
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...intentNames), kind: fc.anything(), text: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (message) => {
        const read = readIntent(message);
        assert.ok(read === undefined || names.has(read.type));
      }),
    );
  });
});
