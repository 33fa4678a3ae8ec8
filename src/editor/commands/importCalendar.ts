import { readFile, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { importCalendarItems, type CalendarItem, type Imported } from '../../app/importCalendar';
import { paced } from '../../app/paced';
import { sayAll } from '../../app/say';
import type { CalendarEvent, CalendarRead, CalendarSpan } from '../../engine/evidence/calendar/event';
import { offeredRules, ruleFor, type TitleRule } from '../../engine/evidence/calendar/rules';
import { kinds, type Kind } from '../../engine/kinds';
import { dayMs } from '../../engine/time/now';
import type { Parts } from '../parts';
import { pick, pickMany, type LiveItem } from '../quick/steps';
import { pause } from '../session/pause';
import { inform, keepOrTell } from '../tell';
import { kindWords } from '../words';
import { calendarWords } from './calendarWords';

/** Meetings of the weeks that are kept by the minute, and those planned for the next two. */
const daysBack = 90;
const daysAhead = 14;

/** Reads a calendar file that the user picks. What is kept of a meeting is its start, length and kind. */
export async function importCalendar(parts: Parts): Promise<void> {
  const { session } = parts;
  const chosen = await vscode.window.showOpenDialog({
    title: calendarWords.title,
    openLabel: calendarWords.open,
    filters: { iCalendar: ['ics'] },
  });
  const file = chosen?.[0];
  if (file) await importCalendarFrom(parts, file.fsPath);
  else session.desk.change({ calendarUnreadable: false });
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
    if (again === calendarWords.another) await importCalendar(parts);
    return;
  }
  const rules = await confirmedRules(parts, reading.events);
  if (!rules) return;
  const items = reading.events.flatMap(({ title, ...event }): readonly CalendarItem[] => {
    const kind = ruleFor(title, rules)?.kind;
    return kind === undefined || kind === null ? [] : [{ ...event, kind }];
  });
  const file = { items, series: reading.series, from: span.from, to: span.to };
  const outcome = await keepOrTell(session, '', async () =>
    importCalendarItems(session.data.records, file, (await session.data.records.read()).records, now),
  );
  if (outcome.kind === 'failed') return;
  inform(told(reading, outcome.value, reading.events.length - items.length));
}

/** What came of it, and what the file held that is not counted. */
function told({ events, leftOut, brokenParts, cutShort }: CalendarRead, done: Imported, left: number): string {
  const sentences = [
    events.length === 0 && done.removed === 0 ? calendarWords.nothing : calendarWords.done(done, left),
    calendarWords.notCounted(leftOut),
    leftOut.unreadable === 0 ? undefined : calendarWords.entriesUnread(leftOut.unreadable),
    brokenParts === 0 ? undefined : calendarWords.partsUnread(brokenParts),
    cutShort ? calendarWords.cutShort : undefined,
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
): Promise<CalendarRead | { readonly kind: Fault }> {
  const { largestCalendarBytes, readCalendarInSteps } = await import('../calendarFile');
  try {
    if ((await stat(path)).size > largestCalendarBytes) return { kind: 'tooLarge' };
    return await paced(readCalendarInSteps(await readFile(path, 'utf8'), span, isMe), pause);
  } catch {
    return { kind: 'notReadable' };
  }
}

/** Rules the user has confirmed; those that this file needs and nobody asked about yet are asked about now, once. */
async function confirmedRules(
  { session }: Parts,
  events: readonly CalendarEvent[],
): Promise<readonly TitleRule[] | undefined> {
  const { calendarRules } = await session.state();
  const known: readonly TitleRule[] = calendarRules;
  const left = events.filter(({ title }) => !ruleFor(title, known));
  const needed = offeredRules
    .map((rule) => ({ rule, count: left.filter(({ title }) => ruleFor(title, offeredRules) === rule).length }))
    .filter(({ count, rule }) => count > 0 && !known.some(({ pattern }) => pattern === rule.pattern));
  if (needed.length === 0) return known;
  const taken = await pickMany(
    calendarWords.title,
    calendarWords.rules,
    needed.map(({ rule, count }): LiveItem<TitleRule> => ({
      label: calendarWords.rule(rule.pattern),
      description: `${rule.kind === null ? calendarWords.leaveOut : kindWords[rule.kind]}, ${calendarWords.examples(count)}`,
      detail: calendarWords.other,
      picked: true,
      value: rule,
    })),
  );
  if (!taken) return undefined;
  // A tick taken away is an answer too: such meetings may be filed under another kind, or stay out.
  const answers: TitleRule[] = [];
  for (const { rule } of needed) {
    const kind = taken.includes(rule) ? rule.kind : await askKind(rule);
    if (kind === undefined) return undefined;
    answers.push({ pattern: rule.pattern, kind });
  }
  const outcome = await keepOrTell(session, '', () =>
    sayAll(
      session.data.records,
      answers.map(({ pattern, kind }) => ({ type: 'calendar.rule', pattern, kind })),
    ),
  );
  return outcome.kind === 'failed' ? undefined : inOrder([...known, ...answers]);
}

function askKind({ pattern }: TitleRule): Promise<Kind | null | undefined> {
  return pick<Kind | null>(calendarWords.title, calendarWords.rule(pattern), [
    { label: calendarWords.leaveOut, value: null },
    ...kinds.map((kind) => ({ label: kindWords[kind], value: kind })),
  ]);
}

/** The offered order: the narrow patterns stand before the wide ones. */
function inOrder(rules: readonly TitleRule[]): readonly TitleRule[] {
  const place = ({ pattern }: TitleRule): number => {
    const at = offeredRules.findIndex((offered) => offered.pattern === pattern);
    return at < 0 ? -1 : at;
  };
  return rules.toSorted((one, other) => place(one) - place(other));
}
