import * as vscode from 'vscode';
import { say } from '../../app/say';
import { bothEdges } from '../../engine/summary/bothEdges';
import type { Names } from '../../engine/names/names';
import { removeNames } from '../../engine/names/removeNames';
import { knownNames } from '../../engine/people/knownNames';
import { shareLine, type ShareLine } from '../../engine/summary/shareLines';
import { weekMarkdown } from '../../engine/summary/weekMarkdown';
import type { Report } from '../../engine/report';
import { weekOfReport } from '../../engine/reportWeeks';
import type { RecordOf } from '../../engine/records/schema';
import { weekPage } from '../../protocol/build/week';
import { othersOfWeek } from '../pages/touchedFiles';
import { answersOfWeek } from '../pages/weekAnswers';
import type { Parts } from '../parts';
import { askText, pick, pickMany } from '../quick/steps';
import { oneLine } from './oneLine';
import { keepOrTell } from '../tell';
import { teamNote } from '../teamNote';
import { words } from '../words';

/** The week as Markdown, the same text as the command line's. The document is the preview; saving it is the user's. */
export async function exportWeek(parts: Parts, week: string): Promise<void> {
  const report = await parts.session.report();
  await preview(weekMarkdown(report, weekOfReport(report, week), await othersOfWeek(parts.session, report, week)));
  await noteShared(parts, 'markdown');
}

/** Lines for a manager or a coach: chosen one by one, names removed, and shown exactly before anything leaves. */
export async function shareLines(parts: Parts, week: string): Promise<void> {
  const { session } = parts;
  const report = await session.report();
  const known = knownNames(report);
  const lines = await linesOf(parts, report, week, known);
  const chosen = await pickMany(
    words.shareTitle,
    words.sharePlaceholder,
    // What leaves is chosen line by line, so nothing is ticked beforehand.
    lines.map((line) => ({ label: line.text, picked: false, value: line })),
  );
  if (!chosen || chosen.length === 0) return;
  const named = chosen.some(({ text, withoutNames }) => text !== withoutNames);
  const names = named
    ? await pick<boolean>(words.shareTitle, words.shareNames, [
        { label: words.shareWithout, description: words.shareWithoutNote, value: false },
        { label: words.shareWith, value: true },
      ])
    : false;
  if (names === undefined) return;
  const to = await pick<RecordOf<'summary.shared'>['to']>(words.shareTitle, words.shareFor, [
    { label: words.shareManager, value: 'manager' },
    { label: words.shareCoach, value: 'coach' },
    { label: words.shareMyself, value: 'markdown' },
  ]);
  if (to === undefined) return;
  const asked =
    to === 'markdown' ? '' : await askText({ title: words.shareTitle, prompt: words.shareAsk, most: 2_000 });
  if (asked === undefined) return;
  const text = chosen.map((line) => `- ${names ? line.text : line.withoutNames}`).join('\n');
  const typed = (names ? asked : removeNames(asked, known)).trim();
  const ask = typed === '' ? '' : `\n## ${words.shareAskHeading}\n\n${typed}\n`;
  await preview(`# ${words.shareHeading(week)}\n\n${text}\n${ask}`);
  await noteShared(parts, to);
}

export async function tellTeam(parts: Parts): Promise<void> {
  await preview(teamNote);
  await noteShared(parts, 'team');
}

/** Everything on the week's page that is a sentence; what others did comes first. */
async function linesOf({ session }: Parts, report: Report, week: string, names: Names): Promise<readonly ShareLine[]> {
  const answers = await answersOfWeek(session.data.journal, week);
  const others = await othersOfWeek(session, report, week);
  const page = weekPage({ report, week, answers, others, prompt: null });
  const edges = bothEdges(weekOfReport(report, week));
  const ours = [
    ...page.doneWithoutYou.items.map(({ text }) => text),
    page.headline,
    page.subline,
    ...(page.spaces === null ? [] : [page.spaces]),
    ...(edges === undefined ? [] : [edges]),
    ...page.notVisible,
  ];
  const { last, next } = page.intention;
  const own = [
    ...page.pride.map(({ words: said }) => words.sharePride(said)),
    ...[...page.lanes.team, ...page.lanes.strategy].map(({ text }) => text),
    ...answers.map(({ question, answer }) => `${question} ${answer}`),
    ...[last, next].flatMap((intention) => (intention ? [words.intention(intention.when, intention.will)] : [])),
  ];
  return [...ours.filter((line) => line !== ''), ...own].map((line) => shareLine(oneLine(line), names));
}

/** What stands in the document is, to the letter, what leaves when the user saves or copies it. */
export async function preview(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

async function noteShared({ session }: Parts, to: RecordOf<'summary.shared'>['to']): Promise<void> {
  await keepOrTell(session, '', () => say(session.data.records, { type: 'summary.shared', to }));
}
