import { readRecordLines } from '../../../src/engine/records/read';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import { foldRecords } from '../../../src/engine/records/fold';
import type { UserState } from '../../../src/engine/records/state';

export const paris = 'Europe/Paris';
export const lateEnough = { instant: Date.parse('2030-01-01T00:00:00Z'), timeZone: paris };

/** Half an hour that somebody noted. */
export const mentoring = {
  type: 'log.added',
  kind: 'mentoring',
  minutes: 30,
  day: '2024-03-04',
} as const satisfies RecordBody;

/** Lines of one writer, a minute apart, as they stand in a file. */
export function linesOf(
  bodies: readonly RecordBody[],
  start = '2024-03-04T09:00:00.000Z',
  writer = 'aaaaaaaaaaaa',
): string {
  return bodies
    .map((body, index) => {
      const at = new Date(Date.parse(start) + index * 60_000).toISOString();
      return `${JSON.stringify({ v: 1, id: `${writer}-${index + 1}`, at, zone: paris, ...body })}\n`;
    })
    .join('');
}

export function recordsOf(bodies: readonly RecordBody[], start?: string, writer?: string): readonly LeadRecord[] {
  const { records, setAside } = readRecordLines(linesOf(bodies, start, writer), 'test.jsonl');
  if (setAside.length > 0) throw new Error(`not a record: ${setAside.map(({ text }) => text).join('\n')}`);
  return records;
}

export function stateOf(...bodies: readonly RecordBody[]): UserState {
  return foldRecords(recordsOf(bodies), lateEnough);
}

/** The id that `recordsOf` gives the record at a place, counted from 1. */
export function idOf(place: number, writer = 'aaaaaaaaaaaa'): string {
  return `${writer}-${place}`;
}
