import type { Trouble } from '../../protocol/snapshot';
import type { Session } from '../session/session';

/** What did not work and the report cannot know. */
export function troubleOf(session: Session): readonly Trouble[] {
  const { unsaved, calendarUnreadable, unwritable } = session.desk.state();
  const ignored = session.given().faults.map(({ name }) => name);
  const linesAside = session.reader.loaded()?.records.setAside.length ?? 0;
  const trouble: Trouble[] = [];
  if (unsaved || unwritable) trouble.push({ kind: 'storeNotWritable', unsaved: unsaved !== undefined });
  if (session.reader.historyFailed()) trouble.push({ kind: 'historyFailed' });
  if (calendarUnreadable) trouble.push({ kind: 'calendarUnreadable' });
  if (ignored.length > 0) trouble.push({ kind: 'settingsIgnored', names: ignored.slice(0, 100) });
  if (linesAside > 0) trouble.push({ kind: 'linesSetAside', count: linesAside });
  return trouble;
}
