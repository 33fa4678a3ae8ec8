import * as vscode from 'vscode';
import { aboutPeople } from '../../engine/records/aboutPeople';
import { peopleLines } from '../../engine/records/peopleLines';
import { journalWithoutNames } from '../../engine/prompts/journal/withoutNames';
import { withoutNames } from '../../engine/records/withoutNames';
import { knownNames } from '../../engine/people/knownNames';
import type { DataFolder } from '../../store/dataFolder';
import type { Parts } from '../parts';
import { pick, pickMany } from '../quick/steps';
import type { Session } from '../session/session';
import { inform } from '../tell';
import { oneLine } from './oneLine';
import { words } from '../words';

type People = Parameters<DataFolder['exportTo']>[1];

/** Writes what the user chose into one file; lines about people only where each was ticked. */
export async function exportMyData({ session }: Parts): Promise<void> {
  const names = await pick<boolean>(words.exportTitle, words.exportPlaceholder, [
    { label: words.exportPlain, description: words.exportPlainNote, value: false },
    { label: words.exportNames, description: words.exportNamesNote, value: true },
  ]);
  if (names === undefined) return;
  const people = names ? await askAboutPeople(session) : await withoutAnybody(session);
  if (people === undefined) return;
  const target = await vscode.window.showSaveDialog({
    title: words.exportTitle,
    saveLabel: words.exportSave,
    filters: { JSON: ['json'] },
  });
  if (!target) return;
  const outcome = await session.data.folder().exportTo(target.fsPath, people);
  if (outcome.kind === 'done') {
    const { records, journalFiles, leftOut } = outcome.value;
    inform(words.exported(records, journalFiles, leftOut));
  } else refuse(session, outcome);
}

async function withoutAnybody(session: Session): Promise<People> {
  const names = knownNames(await session.report());
  return {
    names: 'removed',
    line: (line) => withoutNames(line, names),
    journal: (text) => journalWithoutNames(text, names),
  };
}

/** Which lines about people go along: none is ticked beforehand. `undefined` when the user left. */
async function askAboutPeople(session: Session): Promise<People | undefined> {
  const lines = peopleLines(await session.state()).filter(({ keep }) => aboutPeople.has(keep.type));
  const ticked =
    lines.length === 0
      ? []
      : await pickMany(
          words.exportTitle,
          words.exportPeople,
          lines.map(({ id, text }) => ({ label: oneLine(text), picked: false, value: id })),
        );
  if (ticked === undefined) return undefined;
  // With every line of today goes what was said before it, so that an import gives back the same.
  const all = lines.length > 0 && ticked.length === lines.length;
  return { names: 'stand', aboutPeople: all ? 'all' : new Set(ticked) };
}

/** Adds what an export holds and is not here yet; a second import of the same file changes nothing. */
export async function importMyData({ session }: Parts): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({ openLabel: words.importOpen, filters: { JSON: ['json'] } });
  const file = chosen?.[0];
  if (!file) return;
  const outcome = await session.data.folder().importFrom(file.fsPath);
  if (outcome.kind === 'done') {
    await session.reader.retell();
    inform(words.imported(outcome.value.records, outcome.value.journalParts));
  } else refuse(session, outcome);
}

/** Deletes everything after the editor's own question: the one thing here that cannot be taken back. */
export async function deleteMyData(parts: Parts): Promise<void> {
  const { session } = parts;
  const { data } = session.data.folders();
  const choice = await vscode.window.showWarningMessage(
    words.deleteAsk,
    { modal: true, detail: words.deleteDetail(data) },
    words.deleteYes,
  );
  if (choice === words.deleteYes) await deleteEverything(parts);
}

export async function deleteEverything({ session, sensing, memory }: Parts): Promise<void> {
  // What the sensor still holds must not be written after the folder was emptied.
  await sensing.forget();
  const outcome = await session.data.folder().deleteAll();
  if (outcome.kind === 'failed') {
    refuse(session, outcome);
    return;
  }
  await session.drafts.clear();
  for (const key of memory.keys()) await memory.update(key, undefined);
  session.desk.clear();
  await session.reader.retell();
  inform(words.deleted(outcome.value));
}

function refuse(
  session: Session,
  { reason, detail }: { readonly reason: Parameters<Session['log']['notStored']>[0]; readonly detail: string },
): void {
  session.log.notStored(reason, detail);
  void vscode.window.showErrorMessage(reason === 'unreadable' ? words.unreadableExport : words.notDone);
}
