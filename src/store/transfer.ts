import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Outcome } from '../app/ports';
import { aboutPeople } from '../engine/records/aboutPeople';
import { readJournal } from '../engine/prompts/journal/journal';
import { readRecordLine } from '../engine/records/read';
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
  /** Lines that were left out because they are about people, hold an address, or cannot be read to tell. */
  readonly leftOut: number;
}

/**
 * What to do about people in an export: the user's own words as they stand, with those lines about people that they
 * ticked (by record id, or all there ever were); or each line and each journal file as it may leave without names.
 */
export type People =
  | { readonly names: 'stand'; readonly aboutPeople: 'all' | ReadonlySet<string> }
  | {
      readonly names: 'removed';
      /** `undefined`: nothing of this line may leave. */
      readonly line: (line: string) => string | undefined;
      readonly journal: (text: string) => string;
    };

/** Writes what the user chose into one file. */
export async function exportData(
  { folder, privateFolder }: Folders,
  path: string,
  people: People,
): Promise<Outcome<Exported>> {
  return attempt(async () => {
    const apart = privateFolder !== undefined && privateFolder !== folder ? [privateFolder] : [];
    const shared = chosenLines(await readAll(layout.records(folder), anyRecordsName), people, apart.length === 0);
    const own = await Promise.all(
      apart.map(async (place) => chosenLines(await readAll(layout.records(place), anyRecordsName), people, true)),
    );
    const journal = Object.fromEntries(
      Object.entries(await readAll(layout.journal(folder), journalName)).map(([name, text]) => [
        name,
        people.names === 'stand' ? text : people.journal(text),
      ]),
    );
    const [aboutOthers] = own;
    const document: Export = {
      leadlineExport: 1,
      records: shared.files,
      ...(people.names === 'stand' && aboutOthers ? { people: aboutOthers.files } : {}),
      journal,
    };
    await replaceFile(path, `${JSON.stringify(document, undefined, 1)}\n`);
    return {
      records: shared.count + (people.names === 'stand' ? (aboutOthers?.count ?? 0) : 0),
      journalFiles: Object.keys(journal).length,
      leftOut: shared.leftOut + (aboutOthers?.leftOut ?? 0),
    };
  });
}

interface Chosen {
  readonly files: Readonly<Record<string, string>>;
  readonly count: number;
  readonly leftOut: number;
}

/** `holdsPeople`: lines about people are kept in this folder, so one that cannot be read may be one. */
function chosenLines(texts: Readonly<Record<string, string>>, people: People, holdsPeople: boolean): Chosen {
  const files: Record<string, string> = {};
  let count = 0;
  let leftOut = 0;
  for (const [name, text] of Object.entries(texts)) {
    const all = linesOf(text);
    const kept = all.flatMap((line) => chosenLine(line, people, holdsPeople) ?? []);
    if (kept.length > 0) files[name] = kept.map((line) => `${line}\n`).join('');
    count += kept.length;
    leftOut += all.length - kept.length;
  }
  return { files, count, leftOut };
}

function chosenLine(line: string, people: People, holdsPeople: boolean): string | undefined {
  if (people.names === 'removed') return people.line(line);
  if (people.aboutPeople === 'all') return line;
  const record = readRecordLine(line);
  const isChosen =
    typeof record === 'string' ? !holdsPeople : !aboutPeople.has(record.type) || people.aboutPeople.has(record.id);
  return isChosen ? line : undefined;
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
