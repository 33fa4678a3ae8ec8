import { join } from 'node:path';
import * as vscode from 'vscode';
import { searchJournal as findIn, type JournalFile } from '../../engine/prompts/journal/search';
import { journalWeek } from '../../app/prompts';
import { createCalendar } from '../../engine/time/calendar';
import { dayMs } from '../../engine/time/now';
import type { Parts } from '../parts';
import { pickOrType, type LiveItem } from '../quick/steps';
import type { Session } from '../session/session';
import { words } from '../words';

/** Opens this week's file, or the newest there is. The file is the user's: plain Markdown, to read and to edit. */
export async function openJournal({ session }: Parts): Promise<void> {
  const files = await session.data.journal.list();
  const now = session.clock();
  const { dayStartHour } = session.settings();
  const calendar = createCalendar(now.instant - dayMs, now.instant + dayMs, now.timeZone, dayStartHour);
  const thisWeek = `${journalWeek(now, calendar)}.md`;
  const file = files.includes(thisWeek) ? thisWeek : files.at(-1);
  if (file !== undefined) {
    await show(session, file, 0);
    return;
  }
  const choice = await vscode.window.showInformationMessage(words.journalEmpty, words.answerNow);
  if (choice === words.answerNow) await vscode.commands.executeCommand('leadline.answerPrompt');
}

type Hit = { readonly file: string; readonly line: number } | undefined;

/** Full-text search over everything in the journal, hand-written notes included. */
export async function searchJournal(parts: Parts): Promise<void> {
  const { session } = parts;
  const files = await readAll(session);
  if (files.length === 0) {
    await openJournal(parts);
    return;
  }
  const hit = await pickOrType<Hit>({
    title: words.searchTitle,
    placeholder: words.searchPlaceholder,
    items: (typed) =>
      findIn(files, typed)
        .slice(0, 100)
        .map(({ file, line, excerpt }): LiveItem<Hit> => ({
          label: excerpt,
          description: file.replace(/\.md$/u, ''),
          alwaysShow: true,
          value: { file, line: line - 1 },
        })),
  });
  if (hit) await show(session, hit.file, hit.line);
}

async function readAll({ data }: Session): Promise<readonly JournalFile[]> {
  const names = await data.journal.list();
  const files = await Promise.all(names.map(async (name) => ({ name, text: (await data.journal.read(name)) ?? '' })));
  return files.filter(({ text }) => text !== '');
}

async function show({ data }: Session, file: string, line: number): Promise<void> {
  const uri = vscode.Uri.file(join(data.folders().data, 'journal', file));
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 0, line, 0) });
}
