import { counted, isCommitId, readZonedTime } from './commitLog';
import type { ReflogEntry, SetAside } from './evidence';
import { splitNulFields } from './nulFields';

/** What to ask of `git log -z -g --date=raw`; `%gd` then carries the time of the entry, not of the commit. */
export const reflogFormat = 'id=%H%x00at=%gd%x00action=%gs';

export interface Reflog {
  /** Newest first. */
  readonly entries: readonly ReflogEntry[];
  readonly setAside: readonly SetAside[];
}

export function readReflog(text: string): Reflog {
  const fields = splitNulFields(text);
  const entries: ReflogEntry[] = [];
  let unreadable = 0;
  for (let index = 0; index < fields.length; index += 3) {
    const [id = '', at = '', action = ''] = [fields[index], fields[index + 1], fields[index + 2]];
    const time = readZonedTime(at.slice(at.lastIndexOf('@{') + 2, -1));
    const known = id.startsWith('id=') && isCommitId(id.slice(3)) && action.startsWith('action=');
    if (!known || !time || !at.startsWith('at=') || !at.endsWith('}')) unreadable++;
    else entries.push({ id: id.slice(3), at: time.instant, action: action.slice(7) });
  }
  return { entries, setAside: counted({ 'unreadable reflog line': unreadable }) };
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
