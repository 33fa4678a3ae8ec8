import * as vscode from 'vscode';
import { forgetRule, keepRules } from '../../app/calendarRules';
import type { CalendarEvent } from '../../engine/evidence/calendar/event';
import {
  inOrder,
  isNamedBy,
  offeredRules,
  patternOf,
  ruleFor,
  titlesWithoutRule,
  type TitleRule,
} from '../../engine/evidence/calendar/rules';
import { kinds, type Kind } from '../../engine/kinds';
import type { LeadRecord } from '../../engine/records/schema';
import type { Parts } from '../parts';
import { askText, pick, pickMany, type LiveItem } from '../quick/steps';
import { keepOrTell, takeBack } from '../tell';
import { kindWords, words } from '../words';
import { calendarWords } from './calendarWords';

/** What the user answered, and what was kept of it. */
export interface Answered {
  readonly rules: readonly TitleRule[];
  readonly said: readonly LeadRecord[];
}

/** The rules that hold; those that these meetings need and nobody asked about yet are asked about now, once. */
export async function confirmedRules(parts: Parts, events: readonly CalendarEvent[]): Promise<Answered | undefined> {
  const { calendarRules } = await parts.session.state();
  const known = inOrder(calendarRules);
  const left = events.filter(({ title }) => !ruleFor(title, known));
  const needed = offeredRules
    .map((rule) => ({ rule, count: left.filter(({ title }) => ruleFor(title, offeredRules) === rule).length }))
    .filter(({ count, rule }) => count > 0 && !known.some(({ pattern }) => pattern === rule.pattern));
  if (needed.length === 0) return { rules: known, said: [] };
  const taken = await pickMany(
    calendarWords.title,
    calendarWords.rules,
    needed.map(({ rule, count }): LiveItem<TitleRule> => ({
      label: calendarWords.rule(rule.pattern),
      description: `${nameOf(rule.kind)}, ${calendarWords.examples(count)}`,
      picked: true,
      value: rule,
    })),
  );
  if (!taken) return undefined;
  // A tick taken away is an answer too: such meetings may be filed under another kind, or stay out.
  const answers: TitleRule[] = [];
  for (const { rule } of needed) {
    const kind = taken.includes(rule) ? rule.kind : await askKind(calendarWords.rule(rule.pattern));
    if (kind === undefined) return undefined;
    answers.push({ pattern: rule.pattern, kind });
  }
  return keep(parts, known, answers);
}

/**
 * Lists the titles that no rule names, for as long as the user files them. Titles are shown here and nowhere else; what
 * is kept of one are the words that the user confirms.
 */
export async function fileTitles(
  parts: Parts,
  events: readonly CalendarEvent[],
  before: Answered,
): Promise<Answered | undefined> {
  let answered = before;
  for (;;) {
    const titles = titlesWithoutRule(events, answered.rules);
    if (titles.length === 0) return answered;
    const title = await pick<string | null>(calendarWords.title, calendarWords.titles, [
      { label: calendarWords.leaveRest, value: null },
      ...titles.map(({ title, count }) => ({ label: title, description: calendarWords.examples(count), value: title })),
    ]);
    if (title === undefined || title === null) return answered;
    const rule = await askRule(title);
    if (!rule) continue;
    const kept = await keep(parts, answered.rules, [rule]);
    if (!kept) return undefined;
    answered = { rules: kept.rules, said: [...answered.said, ...kept.said] };
  }
}

async function askRule(title: string): Promise<TitleRule | undefined> {
  const kind = await askKind(calendarWords.rule(title));
  if (kind === undefined) return undefined;
  const pattern = await askText({
    title: calendarWords.title,
    prompt: calendarWords.pattern,
    value: patternOf(title),
    most: 200,
    check: (text) => (isNamedBy(title, text) ? undefined : calendarWords.patternMisses(title)),
  });
  return pattern === undefined ? undefined : { pattern: pattern.trim().toLowerCase(), kind };
}

/** A confirmed rule may get another kind, or be forgotten; both can be taken back. */
export async function changeRules(parts: Parts): Promise<void> {
  const { session } = parts;
  const { calendarRules } = await session.state();
  const rule = await pick<TitleRule>(
    calendarWords.title,
    calendarWords.whichRule,
    inOrder(calendarRules).map((known) => ({
      label: calendarWords.rule(known.pattern),
      description: nameOf(known.kind),
      value: known,
    })),
  );
  if (!rule) return;
  const kind = await pick<Kind | null | 'forget'>(calendarWords.title, calendarWords.rule(rule.pattern), [
    ...kindItems,
    { label: calendarWords.forget, description: calendarWords.forgetNote, value: 'forget' },
  ]);
  if (kind === undefined || kind === rule.kind) return;
  const { records } = session.data;
  const outcome = await keepOrTell(session, '', async () =>
    kind === 'forget'
      ? forgetRule(records, (await records.read()).records, rule)
      : keepRules(records, [{ pattern: rule.pattern, kind }]),
  );
  if (outcome.kind === 'failed') return;
  const ids = outcome.value.map(({ id }) => id);
  session.desk.said(ids);
  const message =
    kind === 'forget' ? calendarWords.forgotten(rule.pattern) : calendarWords.changed(rule.pattern, nameOf(kind));
  void vscode.window.showInformationMessage(message, words.undo).then(async (choice) => {
    const [first] = ids;
    if (choice === words.undo && first !== undefined) await takeBack(session, first);
  });
}

async function keep(
  { session }: Parts,
  known: readonly TitleRule[],
  answers: readonly TitleRule[],
): Promise<Answered | undefined> {
  const outcome = await keepOrTell(session, '', () => keepRules(session.data.records, answers));
  if (outcome.kind === 'failed') return undefined;
  return { rules: inOrder([...answers, ...known]), said: outcome.value };
}

const kindItems: readonly LiveItem<Kind | null>[] = [
  ...kinds.map((kind) => ({ label: kindWords[kind], value: kind })),
  { label: calendarWords.leaveOut, value: null },
];

function askKind(placeholder: string): Promise<Kind | null | undefined> {
  return pick<Kind | null>(calendarWords.title, placeholder, kindItems);
}

function nameOf(kind: Kind | null): string {
  return kind === null ? calendarWords.leaveOut : kindWords[kind];
}
