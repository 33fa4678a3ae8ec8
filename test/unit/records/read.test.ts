import assert from 'node:assert/strict';
import { readRecordLines } from '../../../src/engine/records/read';
import { countSetAside } from '../../../src/engine/records/setAsideCounts';
import { idOf, linesOf } from './recordText';

const good = linesOf([{ type: 'presenting.set', on: true }]);
const reasonsOf = (text: string): readonly string[] =>
  readRecordLines(text, 'a.jsonl').setAside.map(({ reason, line }) => `${reason} ${line}`);

describe('reading a records file', () => {
  it('keeps the lines before a torn last one, and says where it tore', () => {
    const read = readRecordLines(`${good}{"v":1,"id":"aaaa`, 'a.jsonl');
    assert.equal(read.records.length, 1);
    assert.deepEqual(read.setAside, [{ reason: 'tornLine', file: 'a.jsonl', line: 2, text: '{"v":1,"id":"aaaa' }]);
  });

  it('takes a whole last line whose newline is missing', () => {
    assert.equal(readRecordLines(good.trimEnd(), 'a.jsonl').records.length, 1);
  });

  it('sets a bad line aside and reads on', () => {
    const read = readRecordLines(`not json\n[1]\nnull\n{}\n${good}`, 'a.jsonl');
    assert.equal(read.records.length, 1);
    assert.deepEqual(countSetAside(read.setAside), [{ what: 'records.badLine', count: 4 }]);
  });

  it('sets aside a type it does not know and a version that is newer, apart from each other', () => {
    const unknown = good.replace('presenting.set', 'moon.phase');
    const newer = good.replace('"v":1', '"v":2');
    assert.deepEqual(reasonsOf(unknown + newer), ['unknownType 1', 'newerVersion 2']);
  });

  it('refuses a day or an instant that does not exist', () => {
    const log = linesOf([{ type: 'log.added', kind: 'review', minutes: 15, day: '2024-02-28' }]);
    assert.equal(readRecordLines(log, 'a.jsonl').records.length, 1);
    assert.deepEqual(reasonsOf(log.replace('2024-02-28', '2024-02-30')), ['badLine 1']);
    assert.deepEqual(reasonsOf(log.replace(/"at":"2024-03-04/u, '"at":"2024-13-04')), ['badLine 1']);
  });

  it('refuses minutes that are not whole, not positive or not a number', () => {
    const log = linesOf([{ type: 'log.added', kind: 'review', minutes: 15, day: '2024-02-28' }]);
    for (const minutes of ['0', '-5', '1.5', '"15"', 'null', '1e9']) {
      assert.deepEqual(reasonsOf(log.replace('"minutes":15', `"minutes":${minutes}`)), ['badLine 1'], minutes);
    }
  });

  it('sets aside a total that no week can hold, so that every figure stays a number', () => {
    const tally =
      '{"v":1,"id":"0123456789ab-1","at":"2024-03-04T08:00:00Z","zone":"UTC","type":"tally.kept","week":"2024-W10","minutes":{"review":1e300}}\n';
    assert.deepEqual(reasonsOf(tally), ['badLine 1']);
    assert.deepEqual(reasonsOf(tally.replace('1e300', '600')), []);
  });

  it('keeps fields that a later release added', () => {
    const [record] = readRecordLines(good.replace('"on":true', '"on":true,"why":"demo"'), 'a.jsonl').records;
    assert.equal(record && 'why' in record && record.why, 'demo');
  });

  it('reads files with a byte order mark, Windows newlines and empty lines', () => {
    const read = readRecordLines(`\uFEFF\r\n${good.replace('\n', '\r\n')}\r\n\n`, 'a.jsonl');
    assert.deepEqual(
      read.records.map(({ id }) => id),
      [idOf(1)],
    );
    assert.deepEqual(read.setAside, []);
  });

  it('counts lines from where the text begins', () => {
    assert.equal(readRecordLines('bad\nbad\n', 'a.jsonl', 41).setAside[1]?.line, 42);
  });
});
