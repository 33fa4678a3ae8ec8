import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecordLines, type ReadRecords, type SetAsideLine } from '../engine/records/read';
import type { LeadRecord } from '../engine/records/schema';
import { hasCode } from './failure';
import { anyRecordsName } from './layout';

interface KnownFile {
  readonly inode: number;
  readonly size: number;
  readonly modified: number;
  /** Bytes that end with a newline; what follows may still be in the middle of being written. */
  readonly whole: number;
  readonly lines: number;
  readonly records: readonly LeadRecord[];
  readonly setAside: readonly SetAsideLine[];
  readonly tail: ReadRecords;
}

/** Reads all record files of some folders; a second call reads only what was appended since. */
export function createRecordReader(folders: readonly string[]): () => Promise<ReadRecords> {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  let last: ReadRecords = { records: [], setAside: [] };

  return async () => {
    const next = new Map<string, KnownFile>();
    const unreadable: SetAsideLine[] = [];
    for (const folder of folders) {
      for (const name of await recordFiles(folder, unreadable)) {
        const path = join(folder, name);
        try {
          const file = await readKnown(path, name, known.get(path));
          if (file) next.set(path, file);
        } catch {
          unreadable.push({ reason: 'unreadableFile', file: name, line: 0, text: '' });
        }
      }
    }
    const unchanged = next.size === known.size && [...next].every(([path, file]) => known.get(path) === file);
    if (!unchanged || last.setAside.some(({ reason }) => reason === 'unreadableFile') || unreadable.length > 0) {
      const files = [...next.values()];
      last = {
        records: files.flatMap(({ records, tail }) => [...records, ...tail.records]),
        setAside: [...files.flatMap(({ setAside, tail }) => [...setAside, ...tail.setAside]), ...unreadable],
      };
    }
    known = next;
    return last;
  };
}

async function recordFiles(folder: string, unreadable: SetAsideLine[]): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => anyRecordsName.test(name)).sort();
  } catch (error) {
    // Nothing written yet is not a fault.
    if (!hasCode(error, 'ENOENT')) unreadable.push({ reason: 'unreadableFile', file: 'records', line: 0, text: '' });
    return [];
  }
}

async function readKnown(path: string, name: string, before: KnownFile | undefined): Promise<KnownFile | undefined> {
  const now = await stat(path).catch((error: unknown) => {
    // Folded or deleted by another window since the folder was listed.
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (!now) return undefined;
  const grown = before !== undefined && before.inode === now.ino && before.size <= now.size;
  if (grown && before.size === now.size && before.modified === now.mtimeMs) return before;
  const start = grown ? before.whole : 0;
  const bytes = await readFrom(path, start);
  const cut = bytes.lastIndexOf(10) + 1;
  const firstLine = grown ? before.lines + 1 : 1;
  const text = bytes.toString('utf8', 0, cut);
  const read = readRecordLines(text, name, firstLine);
  const lines = firstLine - 1 + countNewlines(text);
  return {
    inode: now.ino,
    size: start + bytes.length,
    modified: now.mtimeMs,
    whole: start + cut,
    lines,
    records: grown ? [...before.records, ...read.records] : read.records,
    setAside: grown ? [...before.setAside, ...read.setAside] : read.setAside,
    tail: readRecordLines(bytes.toString('utf8', cut), name, lines + 1),
  };
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function readFrom(path: string, start: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const parts: Buffer[] = [];
    let position = start;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(65_536), 0, 65_536, position);
      if (bytesRead === 0) return Buffer.concat(parts);
      parts.push(buffer.subarray(0, bytesRead));
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
