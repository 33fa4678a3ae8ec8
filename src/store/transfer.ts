import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Outcome } from '../app/ports';
import { aboutPeople } from '../engine/records/aboutPeople';
import { readJournal } from '../engine/prompts/journal/journal';
import { readRecordLine } from '../engine/records/read';
import { removeNames } from '../engine/summary/removeNames';
import { withoutNames } from '../engine/records/withoutNames';
import { appendText } from './appendText';
import { attempt, failureOf } from './failure';
import { anyRecordsName, journalName, layout } from './layout';
import { replaceFile } from './replaceFile';

export interface Folders {
  readonly folder: string;
  readonly privateFolder: string | undefined;
}

const exportSchema = v.object({
  leadlineExport: v.literal(1),
  records: v.record(v.string(), v.string()),
  people: v.optional(v.record(v.string(), v.string())),
  journal: v.record(v.string(), v.string()),
});
type Export = v.InferOutput<typeof exportSchema>;

export interface Exported {
  readonly records: number;
  readonly journalFiles: number;
  /** Lines that were left out because they hold names or addresses, or cannot be read to tell. */
  readonly leftOut: number;
}

/** What to do about people in an export: everything as it stands, or nothing with a name of these or an address. */
export type People = 'asTheyStand' | { readonly withoutNames: readonly string[] };

/** Writes everything into one file. */
export async function exportData(
  { folder, privateFolder }: Folders,
  path: string,
  named: People,
): Promise<Outcome<Exported>> {
  return attempt(async () => {
    const names = named === 'asTheyStand';
    const records = await readAll(layout.records(folder), anyRecordsName);
    const people =
      names && privateFolder !== undefined && privateFolder !== folder
        ? await readAll(layout.records(privateFolder), anyRecordsName)
        : {};
    const written = await readAll(layout.journal(folder), journalName);
    const journal = names
      ? written
      : Object.fromEntries(
          Object.entries(written).map(([name, text]) => [name, removeNames(text, named.withoutNames)]),
        );
    let leftOut = 0;
    let count = 0;
    const chosen: Record<string, string> = {};
    for (const [name, text] of Object.entries(records)) {
      const lines = linesOf(text).flatMap((line) => {
        const kept = names ? line : withoutNames(line, named.withoutNames);
        if (kept === undefined) leftOut += 1;
        return kept === undefined ? [] : [`${kept}\n`];
      });
      count += lines.length;
      if (lines.length > 0) chosen[name] = lines.join('');
    }
    for (const text of Object.values(people)) count += linesOf(text).length;
    const document: Export = { leadlineExport: 1, records: chosen, ...(names ? { people } : {}), journal };
    await replaceFile(path, `${JSON.stringify(document, undefined, 1)}\n`);
    return { records: count, journalFiles: Object.keys(journal).length, leftOut };
  });
}

export interface Imported {
  readonly records: number;
  readonly journalParts: number;
  /** Lines about people that had no private folder to go to. */
  readonly leftOut: number;
}

/** Adds what is not there yet; what stands is never changed. A second import of the same file adds nothing. */
export async function importData({ folder, privateFolder }: Folders, path: string): Promise<Outcome<Imported>> {
  const document = await readExport(path);
  if (document.kind === 'failed') return document;
  return attempt(async () => {
    const { records, people = {}, journal } = document.value;
    const lines = [...Object.values(records), ...Object.values(people)].flatMap(linesOf);
    // Whatever part of the export they stood in, lines about people may only go to the private folder.
    const others = lines.filter((line) => !isAboutPeople(line));
    const peopleLines = lines.filter(isAboutPeople);
    const added = await addLines(layout.records(folder), others);
    const addedPeople = privateFolder === undefined ? 0 : await addLines(layout.records(privateFolder), peopleLines);
    return {
      records: added + addedPeople,
      journalParts: await addJournal(layout.journal(folder), journal),
      leftOut: privateFolder === undefined ? peopleLines.length : 0,
    };
  });
}

async function readExport(path: string): Promise<Outcome<Export>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { ...failureOf(error), reason: 'unreadable' };
  }
  try {
    return { kind: 'done', value: v.parse(exportSchema, JSON.parse(text)) };
  } catch {
    return { kind: 'failed', reason: 'unreadable', detail: 'not a Leadline export' };
  }
}

/** Every import is a writer of its own: its lines go to new files, with the ids they have. */
async function addLines(place: string, lines: readonly string[]): Promise<number> {
  const known = new Set(
    Object.values(await readAll(place, anyRecordsName))
      .flatMap(linesOf)
      .map(keyOf),
  );
  const byMonth = new Map<string, string[]>();
  for (const line of lines) {
    if (known.has(keyOf(line))) continue;
    known.add(keyOf(line));
    const month = monthOf(line);
    byMonth.set(month, [...(byMonth.get(month) ?? []), line]);
  }
  const writer = randomBytes(6).toString('hex');
  let added = 0;
  for (const [month, ofMonth] of byMonth) {
    await replaceFile(join(place, `${month}-${writer}.jsonl`), ofMonth.map((line) => `${line}\n`).join(''));
    added += ofMonth.length;
  }
  return added;
}

/** Whole new files as they are; from the others only the parts whose words are not there yet. */
async function addJournal(place: string, files: Readonly<Record<string, string>>): Promise<number> {
  let added = 0;
  for (const [name, text] of Object.entries(files)) {
    if (!journalName.test(name)) continue;
    const path = join(place, name);
    const here = await readFile(path, 'utf8').catch(() => '');
    const pieces = readJournal(text);
    const missing = here === '' ? pieces : pieces.filter(({ raw }) => !here.includes(raw.trim()));
    if (missing.length === 0) continue;
    const gap = here === '' || here.endsWith('\n') ? '' : '\n\n';
    await appendText(path, gap + missing.map(({ raw }) => raw).join(''), { flush: true });
    added += missing.filter(({ raw }) => raw.trim() !== '').length;
  }
  return added;
}

/** A record is known by its id, a line that cannot be read by its text. */
function keyOf(line: string): string {
  const record = readRecordLine(line);
  return typeof record === 'string' ? line : record.id;
}

/** A line that cannot be read is kept under the first month there is. */
function monthOf(line: string): string {
  const record = readRecordLine(line);
  return typeof record === 'string' ? '1970-01' : new Date(Date.parse(record.at)).toISOString().slice(0, 7);
}

function isAboutPeople(line: string): boolean {
  const record = readRecordLine(line);
  return typeof record !== 'string' && aboutPeople.has(record.type);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

async function readAll(place: string, name: RegExp): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(place).catch(() => [])).filter((candidate) => name.test(candidate)).sort();
  const texts: Record<string, string> = {};
  for (const file of names) texts[file] = await readFile(join(place, file), 'utf8');
  return texts;
}
