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
    assert.deepEqual(bodyOf('1h code review for the importer'), {
      kind: 'review',
      minutes: 60,
      day: '2024-03-08',
      note: 'for the importer',
    });
    assert.equal(bodyOf('1h PR reviews')['kind'], 'review');
    assert.equal(bodyOf('1h code the importer')['kind'], 'handsOn');
    assert.deepEqual(bodyOf('1h hands on'), { kind: 'handsOn', minutes: 60, day: '2024-03-08' });
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
    assert.equal(bodyOf('30m review on Monday')['day'], '2024-03-04');
    assert.equal(bodyOf('30m review on Monday the parser')['day'], '2024-03-04');
    assert.deepEqual(bodyOf('30m review the parser, on Monday'), {
      kind: 'review',
      minutes: 30,
      day: '2024-03-04',
      note: 'the parser',
    });
    assert.equal(bodyOf('30m review the parser yesterday')['day'], '2024-03-07');
    assert.equal(bodyOf('30m review friday')['day'], '2024-03-08');
    assert.equal(bodyOf('30m review last Friday')['day'], '2024-03-01');
    assert.equal(bodyOf('30m review last Thursday')['day'], '2024-03-07');
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

  it('leaves a weekday or tomorrow at the end of a note to the note, unless it is set apart', () => {
    for (const note of ['what to do on Monday', 'plan for tomorrow', 'on the parser', 'what came of last Friday']) {
      assert.deepEqual(bodyOf(`30m mentoring ${note}`), { kind: 'mentoring', minutes: 30, day: '2024-03-08', note });
    }
    assert.deepEqual(read('30m review tomorrow'), { kind: 'unread', fault: 'inTheFuture' });
    assert.deepEqual(read('30m review the parser, tomorrow'), { kind: 'unread', fault: 'inTheFuture' });
    assert.deepEqual(read('30m review next Monday'), { kind: 'unread', fault: 'inTheFuture' });
  });

  it('reads the ways in which people write a time of day', () => {
    const starts = {
      'at 2pm': '13:00',
      'at 2 pm': '13:00',
      '2:30pm': '13:30',
      'at 9.30': '08:30',
      'at 12am': '23:00',
      'at 12 pm': '11:00',
      '14:00': '13:00',
    };
    for (const [text, utc] of Object.entries(starts)) {
      assert.equal(String(bodyOf(`30m mentoring ${text}`)['startsAt']).slice(11, 16), utc, text);
    }
    assert.equal(bodyOf('30m mentoring version 9.30')['startsAt'], undefined);
    assert.deepEqual(read('30m mentoring at 14pm'), { kind: 'unread', fault: 'notADay' });
  });

  it('counts on the day its start belongs to, and says that day', () => {
    assert.deepEqual(bodyOf('30m review at 02:00'), {
      kind: 'review',
      minutes: 30,
      day: '2024-03-07',
      startsAt: '2024-03-08T01:00:00.000Z',
    });
    assert.deepEqual(bodyOf('30m review Tuesday at 02:00'), {
      kind: 'review',
      minutes: 30,
      day: '2024-03-05',
      startsAt: '2024-03-06T01:00:00.000Z',
    });
    const morning = { ...now, instant: Date.parse('2024-03-08T03:10:00Z') };
    const line = readLogLine('30m review now', morning, 4);
    assert.equal(line.kind === 'read' && line.body.day, '2024-03-07');
  });

  it('does not reach into the future, but for what rounding adds', () => {
    assert.deepEqual(read('60m review at 15:30'), { kind: 'unread', fault: 'notOver' });
    assert.equal(bodyOf('30m review at 15:33')['startsAt'], '2024-03-08T14:33:00.000Z');
  });

  it('keeps a count as what was said, not as minutes', () => {
    assert.deepEqual(bodyOf('2h 5 reviews'), { kind: 'review', minutes: 120, day: '2024-03-08', note: '5 reviews' });
    assert.deepEqual(bodyOf('2h 12 reviews of imports'), {
      kind: 'review',
      minutes: 120,
      day: '2024-03-08',
      note: '12 reviews of imports',
    });
    assert.equal(bodyOf('1h 30 review')['minutes'], 90);
  });

  it('takes what people add around length and kind', () => {
    assert.deepEqual(bodyOf('90 minutes of review'), { kind: 'review', minutes: 90, day: '2024-03-08' });
    for (const line of ['30m mentoring: pairing', '30m mentoring - pairing', 'mentoring: 30m pairing']) {
      assert.deepEqual(bodyOf(line), { kind: 'mentoring', minutes: 30, day: '2024-03-08', note: 'pairing' }, line);
    }
    for (const word of ['1on1', '1-on-1', 'one-on-one', 'One-to-one', '1:1', 'one on one']) {
      assert.deepEqual(
        bodyOf(`30m ${word} with Noor`),
        {
          kind: 'mentoring',
          minutes: 30,
          day: '2024-03-08',
          note: 'with Noor',
        },
        word,
      );
    }
    assert.deepEqual(bodyOf('30m interview'), { kind: 'direction', minutes: 30, day: '2024-03-08', tag: 'hiring' });
    assert.equal(bodyOf('30m review #Team')['lane'], 'team');
    assert.equal(bodyOf('30m review #Team')['tag'], undefined);
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
