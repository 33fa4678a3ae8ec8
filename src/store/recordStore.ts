import { join } from 'node:path';
import type { Clock, Done, PartlyStored, RecordStore } from '../app/ports';
import { aboutPeople } from '../engine/records/aboutPeople';
import { readRecordLine } from '../engine/records/read';
import { recordVersion, type LeadRecord, type RecordBody } from '../engine/records/schema';
import { appendText } from './appendText';
import { failureOf } from './failure';
import { layout, recordsFile } from './layout';
import { createRecordReader } from './recordReader';

export interface RecordStoreOptions {
  readonly folder: string;
  /** The editor's own storage, for lines about people; `undefined` where there is none. */
  readonly privateFolder: string | undefined;
  readonly clock: Clock;
  /** 12 hex digits, new for each process. */
  readonly writer: string;
}

export function createRecordStore({ folder, privateFolder, clock, writer }: RecordStoreOptions): RecordStore {
  const folders = [...new Set([folder, ...(privateFolder === undefined ? [] : [privateFolder])])];
  const read = createRecordReader(folders.map(layout.records));
  /** Files whose last write fell short: the next line must not be glued to the torn one. */
  const torn = new Set<string>();
  let written = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const appendAll = async (bodies: readonly RecordBody[]): Promise<Done<readonly LeadRecord[]> | PartlyStored> => {
    const stored: LeadRecord[] = [];
    for (const body of bodies) {
      const place = aboutPeople.has(body.type) ? privateFolder : folder;
      if (place === undefined) return { kind: 'failed', reason: 'noPrivateFolder', detail: '', stored };
      const { instant, timeZone } = clock();
      const at = new Date(instant).toISOString();
      const line = JSON.stringify({ v: recordVersion, id: `${writer}-${written + 1}`, at, zone: timeZone, ...body });
      const record = readRecordLine(line);
      // What we write ourselves must be readable: anything else is a bug of the caller, not of the disk.
      if (typeof record === 'string') throw new Error(`Not a record of type ${body.type}: ${record}.`);
      const path = join(layout.records(place), recordsFile(at, writer));
      try {
        await appendText(path, `${torn.has(path) ? '\n' : ''}${line}\n`);
      } catch (error) {
        torn.add(path);
        return { ...failureOf(error), stored };
      }
      torn.delete(path);
      written += 1;
      stored.push(record);
    }
    return { kind: 'done', value: stored };
  };

  return {
    append(bodies) {
      const turn = queue.then(() => appendAll(bodies));
      queue = turn.catch(() => undefined);
      return turn;
    },
    read,
  };
}
