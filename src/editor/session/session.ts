import { join } from 'node:path';
import type * as vscode from 'vscode';
import type { GitCache } from '../../app/gitPort';
import type { Clock } from '../../app/ports';
import type { Report } from '../../engine/report';
import type { Settings } from '../../engine/settings/settings';
import { createGitCache } from '../../git/cache';
import { readEditorSettings, type EditorSettings } from '../data/settings';
import { openUserData, type UserData } from '../data/userData';
import { journalOfWindow } from '../questions/openJournal';
import { createPromptSources, type PromptSources } from '../questions/promptSources';
import { createQuestions, type Questions } from '../questions/questions';
import { createClock } from './clock';
import { createDesk, type Desk } from './desk';
import { createDrafts, type Drafts } from './drafts';
import { createLog, type Log } from './log';
import { createWorkspace, type Workspace } from './place';
import { createReader, type Reader } from './reader';

/** Everything one window of the editor has of Leadline. Commands and pages are functions of it. */
export interface Session {
  readonly extension: vscode.Uri;
  readonly channel: vscode.LogOutputChannel;
  readonly log: Log;
  readonly clock: Clock;
  readonly given: () => EditorSettings;
  readonly settings: () => Settings;
  readonly data: UserData;
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly sources: PromptSources;
  readonly questions: Questions;
  /** The report, read now if it never was. */
  readonly report: () => Promise<Report>;
  /** Reads the settings again after the user changed them; true when the data folder is another one. */
  readonly takeSettings: () => boolean;
  readonly dispose: () => void;
}

export function createSession(context: vscode.ExtensionContext, channel: vscode.LogOutputChannel): Session {
  const clock = createClock();
  const log = createLog(channel);
  let given = readEditorSettings();
  const settings = (): Settings => given.settings;
  const data = openUserData(context, given.settings.dataFolder, clock);
  const workspace = createWorkspace();
  let cache: Promise<GitCache> | undefined;
  const reader = createReader({
    workspace,
    records: data.records,
    settings,
    clock,
    log,
    cache: () => (cache ??= data.cache.salt().then((salt) => createGitCache({ store: data.cache, salt }))),
  });
  const desk = createDesk();
  const sources = createPromptSources({
    bankFile: join(context.extensionPath, 'dist', 'prompts', 'bank.json'),
    ownFile: () =>
      given.settings['prompts.file'] === ''
        ? join(data.folders().data, 'prompts.json')
        : given.settings['prompts.file'],
    repositories: () => repositoriesOf(workspace, reader),
  });
  const questions = createQuestions({
    records: data.records,
    journal: journalOfWindow(data.journal, () => data.folders().data),
    claim: data.claim,
    clock,
    sources,
  });
  return {
    extension: context.extensionUri,
    channel,
    log,
    clock,
    given: () => given,
    settings,
    data,
    workspace,
    reader,
    desk,
    drafts: createDrafts(context.globalState),
    sources,
    questions,
    report: async () => (await reader.ensure()).report,
    takeSettings: () => {
      given = readEditorSettings();
      return data.follow(given.settings.dataFolder);
    },
    dispose: () => {
      reader.dispose();
      desk.dispose();
      data.dispose();
    },
  };
}

/** Evidence keeps the order in which repositories were found. */
function repositoriesOf(
  workspace: Workspace,
  reader: Reader,
): readonly { readonly folder: string; readonly label: string; readonly id: string }[] {
  const evidence = reader.loaded()?.evidence.repositories ?? [];
  return workspace.places().flatMap(({ folder, label }, index) => {
    const repository = evidence[index];
    return repository?.kind === 'read' ? [{ folder, label, id: repository.id }] : [];
  });
}
