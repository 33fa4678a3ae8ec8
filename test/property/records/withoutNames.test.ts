import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { namesFrom } from '../../../src/engine/names/names';
import { aboutPeople } from '../../../src/engine/records/aboutPeople';
import { isFreeWord } from '../../../src/engine/records/freeWords';
import { readRecordLine, readRecordLines } from '../../../src/engine/records/read';
import type { LeadRecord } from '../../../src/engine/records/schema';
import { withoutNames } from '../../../src/engine/records/withoutNames';

const examples = readRecordLines(readFileSync('test/unit/records/fixtures/v1.jsonl', 'utf8'), 'v1.jsonl').records;
/** Lines about people and addresses of one's own never leave without names. */
const kept = examples.filter(
  ({ type }) => !aboutPeople.has(type) && !/^identity\.(?:confirmed|withdrawn)$/u.test(type),
);

/** Every string that stands anywhere in a record, so that each of them is somebody's name once. */
const everyWord = [...new Set(examples.flatMap((record) => Object.values(record).flatMap(stringsOf)))];

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, ...value.split(/[^\p{L}\p{N}]+/u)].filter((text) => text !== '');
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}

/** Names that hit whatever they can: words of the records themselves, in the spelling of a name, and any other. */
const someNames = fc.array(
  fc.oneof(
    fc.constantFrom(...everyWord),
    fc.constantFrom(...everyWord).map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    fc.string(),
  ),
  { maxLength: 30 },
);

describe('an export without names, for any names', () => {
  it('reads back whole: every line, and every choice, key, number and day in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kept), someNames, (record, people) => {
        const line = withoutNames(JSON.stringify(record), namesFrom(people));
        const read = readRecordLine(line ?? '');
        assert.ok(typeof read !== 'string', record.type);
        assert.deepEqual(fixedOf(read), fixedOf(record));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back whole also where the words fill all the room there is', () => {
    const full: LeadRecord = {
      v: 1,
      id: '0123456789ab-1',
      at: '2024-03-04T08:00:00Z',
      zone: 'UTC',
      type: 'handover.added',
      outcome: 'Bo '.repeat(6_600),
      paths: ['bo/'.repeat(66)],
    };
    const line = withoutNames(JSON.stringify(full), namesFrom(['Bo'])) ?? '';
    assert.notEqual(typeof readRecordLine(line), 'string');
    assert.doesNotMatch(line, /\bbo\b/iu);
  });

  it('leaves out what a later release may have written beside the fields known here', () => {
    const [example] = kept;
    const line = withoutNames(JSON.stringify({ ...example, later: 'with Tomas' }), namesFrom([]));
    assert.ok(line !== undefined && !line.includes('Tomas'));
  });
});

function fixedOf(record: LeadRecord): unknown {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'who' && !isFreeWord(record, field)));
}
