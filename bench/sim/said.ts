import type { LeadRecord, RecordBody } from '../../src/engine/records/schema';

/** A record with its moment, before it gets its envelope. */
export interface Said {
  readonly at: number;
  readonly body: RecordBody;
}

/** The envelope and a body of the list make one of the records of the list. */
export function asRecord({ at, body }: Said, index: number, zone = 'UTC'): LeadRecord {
  return { v: 1, id: recordId(index), at: new Date(at).toISOString(), zone, ...body };
}

/** By their place in what was said. */
export function recordId(index: number): string {
  return `0123456789ab-${index + 1}`;
}
