import * as vscode from 'vscode';
import * as v from 'valibot';
import type { PromptOffer } from '../../engine/prompts/offer';
import type { Parts } from '../parts';
import { answerDraft } from '../session/drafts';
import { inform } from '../tell';
import { words } from '../words';
import { keepAnswer } from './keepAnswer';

/** Which document is an answer being written to which question; kept over a reload, as the editor keeps the document. */
const writingShape = v.object({ uri: v.string(), prompt: v.string(), evidenceLine: v.optional(v.string()) });
type Writing = v.InferOutput<typeof writingShape>;
const key = 'answerBeingWritten';

/** Opens an untitled Markdown document with the question on top, for an answer of several lines. */
export async function openLongAnswer({ session, memory }: Parts, offer: PromptOffer): Promise<void> {
  const { prompt, evidenceLine } = offer;
  const asked = [...(evidenceLine === undefined ? [] : [evidenceLine]), prompt.text].map((line) => `> ${line}`);
  const draft = session.drafts.get(answerDraft(prompt.id));
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: `${asked.join('\n>\n')}\n\n${draft}`,
  });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  const writing: Writing = {
    uri: document.uri.toString(),
    prompt: prompt.id,
    ...(evidenceLine === undefined ? {} : { evidenceLine }),
  };
  await memory.update(key, writing);
  await followLongAnswer(memory);
  inform(words.keepAnswerHint);
}

/** Keeps what was written below the question, and closes the document. */
export async function keepLongAnswer(parts: Parts): Promise<void> {
  const { session, memory } = parts;
  const writing = readWriting(memory);
  const document = writing && documentOf(writing);
  const prompt = writing && (await session.questions.find(await session.report(), writing.prompt));
  if (!writing || !document || !prompt) {
    inform(words.noAnswerHere);
    return;
  }
  const text = answerIn(document.getText());
  if (text === '') {
    inform(words.nothingTyped);
    return;
  }
  if (!(await keepAnswer(parts, { prompt, evidenceLine: writing.evidenceLine }, text))) return;
  await memory.update(key, undefined);
  await followLongAnswer(memory);
  // The words are in the journal: closing must not ask whether to save them once more.
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Lets “Keep Answer” be offered while such a document is open. */
export async function followLongAnswer(memory: vscode.Memento): Promise<void> {
  const writing = readWriting(memory);
  const open = writing !== undefined && documentOf(writing) !== undefined;
  await vscode.commands.executeCommand('setContext', 'leadline.answering', open);
}

/** Everything below the quoted question. */
export function answerIn(text: string): string {
  const lines = text.split(/\r?\n/u);
  const first = lines.findIndex((line) => !line.startsWith('>') && line.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trim();
}

function readWriting(memory: vscode.Memento): Writing | undefined {
  const read = v.safeParse(writingShape, memory.get(key));
  return read.success ? read.output : undefined;
}

function documentOf({ uri }: Writing): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);
}
