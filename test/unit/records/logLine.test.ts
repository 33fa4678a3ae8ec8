import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLogLine, type LogLine } from '../../../src/engine/records/logLine';
import { readRecordLine } from '../../../src/engine/records/read';

/** Friday 8 March 2024, 16:00 in Paris. */
const now = { instant: Date.parse('2024-03-08T15:00:00Z'), timeZone: 'Europe/Paris' };
const read = (line: string): LogLine => readLogLine(line, now, 4);

function bodyOf(line: string): Record<string, unknown> {
  const result = read(line);
  assert.ok(result.kind === 'read', line);
  return Object.fromEntries(Object.entries(result.body).filter(([name]) => name !== 'type'));
}

describe('a typed log line', () => {
  it('is minutes, kind and note', () => {
    assert.deepEqual(bodyOf('30m mentoring pairing on parser'), {
      kind: 'mentoring',
      minutes: 30,
      day: '2024-03-08',
      note: 'pairing on parser',
    });
  });

  it('takes the ways in which people write a length', () => {
    const lengths = {
      '45m': 45,
      '45 min': 45,
      '45': 45,
      '1h': 60,
      '1h30': 90,
      '1h 30m': 90,
      '1.5h': 90,
      '1,5 h': 90,
      '2 hours': 120,
    };
    for (const [text, minutes] of Object.entries(lengths)) {
      assert.deepEqual(
        bodyOf(`${text} review the import`),
        { kind: 'review', minutes, day: '2024-03-08', note: 'the import' },
        text,
      );
    }
  });

  it('may name the kind first', () => {
    assert.deepEqual(bodyOf('Review 20m'), { kind: 'review', minutes: 20, day: '2024-03-08' });
  });

  it('knows everyday words for the kinds and keeps what they say', () => {
    assert.equal(bodyOf('1h 1:1')['kind'], 'mentoring');
    assert.equal(bodyOf('1h coding the spike')['kind'], 'handsOn');
    assert.deepEqual(bodyOf('1h hiring first call'), {
      kind: 'direction',
      minutes: 60,
      day: '2024-03-08',
      tag: 'hiring',
      note: 'first call',
    });
  });

  it('reads a day and a time before the note or at its end, and leaves them alone inside', () => {
    assert.equal(bodyOf('30m yesterday review')['day'], '2024-03-07');
    assert.equal(bodyOf('30m review the parser on Monday')['day'], '2024-03-04');
    assert.equal(bodyOf('30m review friday')['day'], '2024-03-08');
    assert.equal(bodyOf('30m review 2024-02-29 notes')['day'], '2024-02-29');
    assert.deepEqual(bodyOf('30m direction plan for monday with the team'), {
      kind: 'direction',
      minutes: 30,
      day: '2024-03-08',
      note: 'plan for monday with the team',
    });
    assert.equal(bodyOf('30m mentoring yesterday at 9:30')['startsAt'], '2024-03-07T08:30:00.000Z');
    assert.equal(bodyOf('30m mentoring now')['startsAt'], '2024-03-08T14:30:00.000Z');
  });

  it('after midnight belongs to the evening before', () => {
    const night = { ...now, instant: Date.parse('2024-03-09T01:00:00Z') };
    const line = readLogLine('30m review', night, 4);
    assert.equal(line.kind === 'read' && line.body.day, '2024-03-08');
  });

  it('takes lane, hand and tag as marks', () => {
    assert.deepEqual(bodyOf('30m mentoring #team #support #ask a second monitor'), {
      kind: 'mentoring',
      minutes: 30,
      day: '2024-03-08',
      lane: 'team',
      hand: 'support',
      tag: 'ask',
      note: 'a second monitor',
    });
  });

  it('says what it misses', () => {
    const faults: Record<string, string> = {
      '': 'noMinutes',
      mentoring: 'noMinutes',
      '30m': 'noKind',
      '30m talking about review': 'noKind',
      '0m review': 'noMinutes',
      'review 3 pages': 'noMinutes',
      '40h review': 'tooLong',
      '30m review 2024-02-30': 'notADay',
      '30m review 2024-03-09': 'inTheFuture',
      '30m review at 23:00': 'inTheFuture',
    };
    for (const [line, fault] of Object.entries(faults)) {
      assert.deepEqual(read(line), { kind: 'unread', fault }, line);
    }
  });

  it('of any words gives a record that can be stored, or says why not', () => {
    const words = fc.constantFrom(
      '30m',
      '1h',
      'review',
      'm',
      'at',
      '9:30',
      '25:99',
      'monday',
      '2024-02-31',
      '#team',
      '#x',
      'note',
      '',
      '🙂',
      '99999999',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const line = read(parts.join(' '));
        if (line.kind === 'unread') return;
        const stored = JSON.stringify({
          v: 1,
          id: 'aaaaaaaaaaaa-1',
          at: '2024-03-08T15:00:00.000Z',
          zone: 'UTC',
          ...line.body,
        });
        assert.notEqual(typeof readRecordLine(stored), 'string', stored);
      }),
    );
  });
});
