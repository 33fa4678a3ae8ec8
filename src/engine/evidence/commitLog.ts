import type { Commit, Person, SetAside, ZonedTime } from './evidence';
import { createNulFields } from './nulFields';

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

/** Reads the log as it arrives. Records that are torn, doubled or undated are set aside and counted. */
export function createCommitLogReader(): CommitLogReader {
  const commits: Commit[] = [];
  const seen = new Set<string>();
  const personOf = createPeople();
  const fields: string[] = [];
  let torn = 0;
  let undated = 0;

  const finish = (): void => {
    const [id = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = fields;
    fields.length = 0;
    if (!isCommitId(id)) {
      torn++;
      return;
    }
    if (seen.has(id)) return;
    const authored = readZonedTime(ad);
    const committed = readZonedTime(cd);
    if (!authored || !committed) {
      undated++;
      return;
    }
    seen.add(id);
    commits.push({
      id,
      parents: parents === '' ? [] : parents.split(' '),
      author: personOf(an, ae),
      authored,
      committer: personOf(cn, ce),
      committed,
      message: withoutFinalNewline(message),
    });
  };

  const reader = createNulFields((field) => {
    const prefix = prefixes[fields.length] ?? 'm=';
    if (!field.startsWith(prefix)) {
      // Fields have lost their order: wait for the next record.
      if (fields.length > 0) torn++;
      fields.length = 0;
      if (!field.startsWith('id=')) return;
    }
    fields.push(field.slice(field.startsWith('id=') && fields.length === 0 ? 3 : prefix.length));
    if (fields.length === prefixes.length) finish();
  });

  return {
    push: (text) => {
      reader.push(text);
    },
    end: () => {
      if (fields.length > 0 || reader.rest().trim() !== '') torn++;
      return { commits, setAside: counted({ 'unreadable commit': torn, 'commit without a date': undated }) };
    },
  };
}

/** One object for each spelling of a person, however many commits carry it. */
function createPeople(): (name: string, email: string) => Person {
  const byEmail = new Map<string, Map<string, Person>>();
  return (name, email) => {
    const names = byEmail.get(email) ?? new Map<string, Person>();
    if (names.size === 0) byEmail.set(email, names);
    const known = names.get(name);
    if (known) return known;
    const person = { name, email };
    names.set(name, person);
    return person;
  };
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
