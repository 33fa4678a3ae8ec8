import type { Commit, Person, SetAside, ZonedTime } from './evidence';
import { rememberById } from './history';

/**
 * What to ask of `git log -z --date=raw`: each field carries its own prefix, because an empty subject or address makes
 * two NULs meet, and a field that went missing must not shift the others.
 */
export const commitLogFormat =
  'id=%H%x00parents=%P%x00an=%aN%x00ae=%aE%x00ad=%ad%x00cn=%cN%x00ce=%cE%x00cd=%cd%x00m=%B';

const prefixes = ['id=', 'parents=', 'an=', 'ae=', 'ad=', 'cn=', 'ce=', 'cd=', 'm='] as const;

export interface CommitLogReader {
  readonly push: (text: string) => void;
  /** Everything read; call once, after the last piece. */
  readonly end: () => CommitLog;
}

export interface CommitLog {
  readonly commits: readonly Commit[];
  readonly setAside: readonly SetAside[];
}

/**
 * Reads the log as it arrives. Records that are torn, doubled or undated are set aside and counted. Written for speed:
 * it must stay well under the time git takes to print, so whole records are cut by position, a value at a time.
 */
export function createCommitLogReader(): CommitLogReader {
  const commits: Commit[] = [];
  const byId = new Map<string, Commit>();
  const personOf = createPeople();
  const ends: number[] = [];
  let rest = '';
  let torn = 0;
  let undated = 0;

  /** The value of a field of the record that begins at `start`. */
  const value = (text: string, start: number, field: number): string =>
    text.slice((field === 0 ? start : (ends[field - 1] ?? 0) + 1) + (prefixes[field]?.length ?? 0), ends[field]);

  const take = (text: string, start: number): void => {
    const id = value(text, start, 0);
    if (!isCommitId(id)) {
      torn++;
      return;
    }
    if (byId.has(id)) return;
    const authoredText = value(text, start, 4);
    const committedText = value(text, start, 7);
    const authored = readZonedTime(authoredText);
    const committed = authoredText === committedText ? authored : readZonedTime(committedText);
    if (!authored || !committed) {
      undated++;
      return;
    }
    const commit: Commit = {
      id,
      parents: idsIn(value(text, start, 1)),
      author: personAt(text, 2),
      authored,
      committer: personAt(text, 5),
      committed,
      message: withoutFinalNewline(value(text, start, 8)),
    };
    commits.push(commit);
    byId.set(id, commit);
  };

  /** The person whose name is field `field` and whose address is the one after it. */
  const personAt = (text: string, field: number): Person =>
    personOf(text.slice((ends[field - 1] ?? 0) + 1, ends[field + 1]));

  return {
    push(piece) {
      const text = rest === '' ? piece : rest + piece;
      let start = 0;
      for (;;) {
        const found = findRecord(text, start, ends);
        if (found === 'incomplete') break;
        if (found === 'whole') take(text, start);
        else if (found === 'torn') torn++;
        start = (ends.at(-1) ?? start) + 1;
      }
      rest = text.slice(start);
    },
    end() {
      if (rest.trim() !== '') torn++;
      rememberById(commits, byId);
      return {
        commits,
        setAside: counted({ 'unreadable commit': torn, 'commit without a date': undated }),
      };
    },
  };
}

/**
 * Looks for one record at `start` and leaves in `ends` where its fields end. Where fields have lost their order, `ends`
 * holds what has to be passed over: `torn` when a record had begun, `stray` for a field outside of any.
 */
function findRecord(text: string, start: number, ends: number[]): 'whole' | 'torn' | 'stray' | 'incomplete' {
  ends.length = 0;
  let at = start;
  for (let field = 0; field < prefixes.length; field++) {
    const prefix = prefixes[field] ?? '';
    const end = text.indexOf('\0', at);
    if (end < 0) return 'incomplete';
    if (!text.startsWith(prefix, at)) {
      // A field that begins a record is left for the next look.
      if (field === 0) ends.push(end);
      else if (!text.startsWith('id=', at)) ends.push(end);
      return field === 0 ? 'stray' : 'torn';
    }
    ends.push(end);
    at = end + 1;
  }
  return 'whole';
}

/**
 * One object for each spelling of a person, however many commits carry it. Asked with the two fields as git wrote them,
 * `an=Ada Quill\0ae=ada@…` for an author and `cn=…\0ce=…` for a committer, so that a known spelling is one look.
 */
function createPeople(): (fields: string) => Person {
  const byFields = new Map<string, Person>();
  const bySpelling = new Map<string, Person>();
  return (fields) => {
    const known = byFields.get(fields);
    if (known) return known;
    const end = fields.indexOf('\0');
    const name = fields.slice(fieldMark, end);
    const email = fields.slice(end + 1 + fieldMark);
    const spelling = `${name}\0${email}`;
    const person = bySpelling.get(spelling) ?? { name, email };
    bySpelling.set(spelling, person);
    byFields.set(fields, person);
    return person;
  };
}

/** Length of `an=`, `ae=`, `cn=` and `ce=`. */
const fieldMark = 3;

/** Most commits have one parent, and most others two. */
function idsIn(text: string): readonly string[] {
  if (text === '') return [];
  return text.includes(' ') ? text.split(' ') : [text];
}

export function readCommitLog(text: string): CommitLog {
  const reader = createCommitLogReader();
  reader.push(text);
  return reader.end();
}

/** SHA-1 or SHA-256, in full. */
export function isCommitId(text: string): boolean {
  if (text.length !== 40 && text.length !== 64) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return true;
}

/** git's raw date, `1700000000 +0100`. `undefined` for what is no date or beyond what a date can hold. */
export function readZonedTime(text: string): ZonedTime | undefined {
  const space = text.indexOf(' ');
  const seconds = Number(space < 0 ? text : text.slice(0, space));
  if (text === '' || !Number.isSafeInteger(seconds) || Math.abs(seconds) > lastSecond) return undefined;
  if (space < 0) return { instant: seconds * 1000, offsetMinutes: 0 };
  const sign = text.charCodeAt(space + 1) === 45 ? -1 : 1;
  const clock = Number(text.slice(space + 2));
  if (!Number.isInteger(clock)) return { instant: seconds * 1000, offsetMinutes: 0 };
  return { instant: seconds * 1000, offsetMinutes: sign * (Math.floor(clock / 100) * 60 + (clock % 100)) };
}

/** The last second an ECMAScript date can name. */
const lastSecond = 8_640_000_000_000;

/** Only what really happened. */
export function counted(counts: Readonly<Record<string, number>>): readonly SetAside[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, count }));
}

function withoutFinalNewline(message: string): string {
  return message.endsWith('\n') ? message.slice(0, -1) : message;
}
