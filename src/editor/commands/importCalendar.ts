import { readFile, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  importCalendarItems,
  takeOutMeetings,
  undoImport,
  type CalendarItem,
  type Imported,
} from '../../app/importCalendar';
import { paced } from '../../app/paced';
import type { CalendarRead, CalendarReading, CalendarSpan } from '../../engine/evidence/calendar/event';
import { largestCalendarBytes, readCalendarInSteps } from '../../engine/evidence/calendar/file';
import { ruleFor } from '../../engine/evidence/calendar/rules';
import type { LeadRecord } from '../../engine/records/schema';
import { dayMs } from '../../engine/time/now';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { pause } from '../session/pause';
import { inform, keepOrTell } from '../tell';
import { words } from '../words';
import { changeRules, confirmedRules, fileTitles, type Answered } from './calendarRules';
import { calendarWords } from './calendarWords';

/** Meetings of the weeks that are kept by the minute, and those planned for the next two. */
const daysBack = 90;
const daysAhead = 14;

/** Reads a calendar file that the user picks. What is kept of a meeting is its start, length and kind. */
export async function importCalendar(parts: Parts): Promise<void> {
  const { calendarRules } = await parts.session.state();
  if (calendarRules.length === 0) return chooseFile(parts);
  const what = await pick<'file' | 'rules'>(calendarWords.title, calendarWords.what, [
    { label: calendarWords.chooseFile, value: 'file' },
    { label: calendarWords.changeRules, description: calendarWords.ruleCount(calendarRules.length), value: 'rules' },
  ]);
  if (what === 'rules') await changeRules(parts);
  else if (what === 'file') await chooseFile(parts);
}

async function chooseFile(parts: Parts): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    title: calendarWords.title,
    openLabel: calendarWords.open,
    filters: { iCalendar: ['ics'] },
  });
  const file = chosen?.[0];
  if (file) await importCalendarFrom(parts, file.fsPath);
  else parts.session.desk.change({ calendarUnreadable: false });
}

export async function importCalendarFrom(parts: Parts, path: string): Promise<void> {
  const { session } = parts;
  const now = session.clock();
  const span = { from: now.instant - daysBack * dayMs, to: now.instant + daysAhead * dayMs, timeZone: now.timeZone };
  const { people } = await session.report();
  const reading = await readFrom(path, span, (email) => people.isMe({ name: '', email }));
  session.desk.change({ calendarUnreadable: reading.kind !== 'read' });
  if (reading.kind !== 'read') {
    const again = await vscode.window.showErrorMessage(faultWords[reading.kind], calendarWords.another);
    if (again === calendarWords.another) await chooseFile(parts);
    return;
  }
  const confirmed = await confirmedRules(parts, reading.events);
  if (!confirmed) return;
  // Whoever was asked about rules is at it; later imports only offer it.
  const answered = confirmed.said.length === 0 ? confirmed : await fileTitles(parts, reading.events, confirmed);
  if (answered) await bringIn(parts, { reading, span }, answered);
}

interface OpenFile {
  readonly reading: CalendarRead;
  readonly span: CalendarSpan;
}

async function bringIn(parts: Parts, file: OpenFile, { rules, said }: Answered): Promise<void> {
  const { session } = parts;
  const { events, series, leftOut, cutShort } = file.reading;
  const items = events.flatMap(({ title, ...event }): readonly CalendarItem[] => {
    const kind = ruleFor(title, rules)?.kind;
    return kind === undefined || kind === null ? [] : [{ ...event, kind }];
  });
  const whole = !cutShort && leftOut.unreadable === 0;
  const [first, last] = [events[0], events.at(-1)];
  const covers = whole && first && last ? { from: first.startsAt, to: last.startsAt } : undefined;
  const outcome = await keepOrTell(session, '', async () => {
    const { records } = await session.data.records.read();
    const known = { items, series, from: file.span.from, to: file.span.to, covers };
    return importCalendarItems(session.data.records, known, records, session.clock());
  });
  if (outcome.kind === 'failed') return;
  // Not awaited: a message stays until somebody looks at it.
  void tell(parts, file, { rules, said: [...said, ...outcome.value.said] }, outcome.value);
}

/** Says what came of it, with the way back and what may be done about the rest. */
async function tell(parts: Parts, file: OpenFile, answered: Answered, done: Imported): Promise<void> {
  const { session } = parts;
  const kinds = file.reading.events.map(({ title }) => ruleFor(title, answered.rules)?.kind);
  const without = kinds.filter((kind) => kind === undefined).length;
  const byRule = kinds.filter((kind) => kind === null).length;
  const choice = await vscode.window.showInformationMessage(
    told(file.reading, done, { without, byRule }),
    ...(answered.said.length === 0 ? [] : [words.undo]),
    ...(without === 0 ? [] : [calendarWords.fileOthers]),
    ...(done.missing.length === 0 ? [] : [calendarWords.takeOut]),
  );
  if (choice === words.undo) await takeBackAll(parts, answered.said);
  if (choice === calendarWords.fileOthers) {
    const more = await fileTitles(parts, file.reading.events, answered);
    if (more && more.said.length > answered.said.length) await bringIn(parts, file, more);
  }
  if (choice !== calendarWords.takeOut) return;
  const outcome = await keepOrTell(session, '', () => takeOutMeetings(session.data.records, done.missing));
  if (outcome.kind === 'failed') return;
  const after = await vscode.window.showInformationMessage(calendarWords.takenOut(done.missing.length), words.undo);
  if (after === words.undo) await takeBackAll(parts, outcome.value);
}

async function takeBackAll({ session }: Parts, said: readonly LeadRecord[]): Promise<void> {
  const outcome = await keepOrTell(session, '', () => undoImport(session.data.records, said));
  if (outcome.kind === 'done') inform(words.undone);
}

/** What came of it, and what the file held that is not counted. */
function told(
  { events, leftOut, brokenParts, cutShort }: CalendarRead,
  done: Imported,
  { without, byRule }: { readonly without: number; readonly byRule: number },
): string {
  const sentences = [
    events.length === 0 && done.removed === 0 ? calendarWords.nothing : calendarWords.done(done, byRule),
    without === 0 ? undefined : calendarWords.withoutRule(without),
    calendarWords.notCounted(leftOut),
    leftOut.unreadable === 0 ? undefined : calendarWords.entriesUnread(leftOut.unreadable),
    brokenParts === 0 ? undefined : calendarWords.partsUnread(brokenParts),
    cutShort ? calendarWords.cutShort : undefined,
    done.missing.length === 0 ? undefined : calendarWords.missing(done.missing.length),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

type Fault = 'notACalendar' | 'tooLarge' | 'notReadable';

const faultWords: Readonly<Record<Fault, string>> = {
  notACalendar: calendarWords.unreadable,
  tooLarge: calendarWords.tooLarge,
  notReadable: calendarWords.notOpened,
};

async function readFrom(
  path: string,
  span: CalendarSpan,
  isMe: (address: string) => boolean,
): Promise<CalendarRead | { readonly kind: Fault } | Extract<CalendarReading, { kind: 'notACalendar' }>> {
  try {
    if ((await stat(path)).size > largestCalendarBytes) return { kind: 'tooLarge' };
    return await paced(readCalendarInSteps(await readFile(path, 'utf8'), span, isMe), pause);
  } catch {
    return { kind: 'notReadable' };
  }
}
