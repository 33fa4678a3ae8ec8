import { counted, isCommitId, readZonedTime } from './commitLog';
import type { ReflogEntry, SetAside } from './evidence';
import { splitNulFields } from './nulFields';

/**
 * What to ask of `git log -z -g --date=raw`; `%gd` then carries the time of the entry, not of the commit. The author is
 * that of the commit HEAD came to, which no branch may hold any more.
 */
export const reflogFormat = 'id=%H%x00at=%gd%x00an=%aN%x00ae=%aE%x00action=%gs';

export interface Reflog {
  /** Newest first. */
  readonly entries: readonly ReflogEntry[];
  readonly setAside: readonly SetAside[];
}

export function readReflog(text: string): Reflog {
  const entries: ReflogEntry[] = [];
  let unreadable = 0;
  for (const fields of recordsOf(splitNulFields(text))) {
    const field = (prefix: string): string | undefined =>
      fields.find((one) => one.startsWith(prefix))?.slice(prefix.length);
    const [id = '', at = '', action] = [field('id='), field('at='), field('action=')];
    const time = at.endsWith('}') ? readZonedTime(at.slice(at.lastIndexOf('@{') + 2, -1)) : undefined;
    const [name, email] = [field('an='), field('ae=')];
    if (!isCommitId(id) || !time || action === undefined) unreadable++;
    else {
      const author = name === undefined || email === undefined ? {} : { author: { name, email } };
      entries.push({ id, at: time.instant, action, ...author });
    }
  }
  return { entries, setAside: counted({ 'unreadable reflog line': unreadable }) };
}

/** Every field carries its own prefix, so that nothing inside one can begin a record. */
function recordsOf(fields: readonly string[]): readonly (readonly string[])[] {
  const records: string[][] = [];
  for (const field of fields) {
    const last = records.at(-1);
    if (!last || field.startsWith('id=')) records.push([field]);
    else last.push(field);
  }
  return records;
}

/**
 * The reflog file itself: `old new name <address> seconds zone⇥action`. Read this way in a partial clone, where asking
 * git for an entry whose commit is gone could make it ask the remote.
 */
export function readReflogFile(text: string): Reflog {
  const entries: ReflogEntry[] = [];
  let unreadable = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const head = tab < 0 ? line : line.slice(0, tab);
    const id = head.split(' ', 2)[1] ?? '';
    const time = readZonedTime(head.slice(head.lastIndexOf('> ') + 2));
    if (!isCommitId(id) || !time || !head.includes('> ')) unreadable++;
    else entries.push({ id, at: time.instant, action: tab < 0 ? '' : line.slice(tab + 1) });
  }
  return { entries: entries.reverse(), setAside: counted({ 'unreadable reflog line': unreadable }) };
}
