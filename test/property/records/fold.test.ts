import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { foldRecords } from '../../../src/engine/records/fold';
import { readRecordLines } from '../../../src/engine/records/read';
import type { LeadRecord } from '../../../src/engine/records/schema';

const now = { instant: Date.parse('2030-01-01T00:00:00Z'), timeZone: 'Europe/Paris' };
const examples = readRecordLines(readFileSync('test/unit/records/fixtures/v1.jsonl', 'utf8'), 'v1.jsonl').records;

/** Records of any type by three writers, with clashing times, and removals and corrections that point anywhere. */
const someRecords: fc.Arbitrary<readonly LeadRecord[]> = fc
  .array(
    fc.record({
      example: fc.constantFrom(...examples),
      writer: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'),
      minute: fc.integer({ min: 0, max: 200 }),
      target: fc.nat(),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const ids = drafts.map(({ writer }, index) => `${writer}-${index + 1}`);
    return drafts.map(({ example, minute, target }, index) => ({
      ...example,
      id: ids[index] ?? '',
      at: new Date(Date.parse('2024-03-04T08:00:00Z') + minute * 60_000).toISOString(),
      // Only some types have it; the others carry it along like a field of a later release.
      ...('of' in example ? { of: ids[target % ids.length] ?? '' } : {}),
    }));
  });

describe('folding, for any records', () => {
  it('does not depend on the order of files and lines', () => {
    fc.assert(
      fc.property(
        someRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          assert.deepEqual(foldRecords(shuffled, now), foldRecords(records, now));
        },
      ),
    );
  });

  it('is not changed by a record that comes twice', () => {
    fc.assert(
      fc.property(
        someRecords.chain((records) => fc.tuple(fc.constant(records), fc.subarray([...records]))),
        ([records, again]) => {
          assert.deepEqual(foldRecords([...records, ...again], now), foldRecords(records, now));
        },
      ),
    );
  });

  it('gives back the state before, when whatever was said last is taken back', () => {
    fc.assert(
      fc.property(someRecords, fc.constantFrom(...examples), (records, example) => {
        const said = { ...example, id: 'eeeeeeeeeeee-1', at: '2025-01-01T00:00:00Z' };
        const undone: LeadRecord = {
          v: 1,
          id: 'eeeeeeeeeeee-2',
          at: '2025-01-01T00:01:00Z',
          zone: 'UTC',
          type: 'record.removed',
          of: said.id,
        };
        // A removal or a weekly total acts on other records; taking it back must bring those back as well.
        assert.deepEqual(foldRecords([...records, said, undone], now), foldRecords(records, now));
      }),
    );
  });

  it('never throws on lines that something else wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.json(), fc.string(), fc.constantFrom(...examples.map((one) => JSON.stringify(one))))),
        (lines) => {
          const { records, setAside } = readRecordLines(lines.join('\n'), 'any.jsonl');
          foldRecords(records, now);
          const written = lines
            .join('\n')
            .split('\n')
            .filter((line) => line.trim() !== '').length;
          assert.equal(records.length + setAside.length, written);
        },
      ),
    );
  });
});
