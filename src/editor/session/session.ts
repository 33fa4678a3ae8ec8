import { join, sep } from 'node:path';
import type * as vscode from 'vscode';
import type { GitCache } from '../../app/gitPort';
import type { Clock } from '../../app/ports';
import { foldRecords } from '../../engine/records/fold';
import type { UserState } from '../../engine/records/state';
import type { Report } from '../../engine/report';
import type { Settings } from '../../engine/settings/settings';
import { daysBetween, mondayOf } from '../../engine/time/calendar';
import { dayMs } from '../../engine/time/now';
import { readEditorSettings, type EditorSettings } from '../data/settings';
import { openUserData, type UserData } from '../data/userData';
import { journalOfWindow } from '../questions/openJournal';
import { createPromptSources, type PromptSources } from '../questions/promptSources';
import { createQuestions, type Questions } from '../questions/questions';
import { createTime, type Time } from './clock';
import { createDesk, type Desk } from './desk';
import { createDrafts, type Drafts } from './drafts';
import { createLog, type Log } from './log';
import { createWorkspace, type Workspace } from './place';
import { createReader, type Reader } from './reader';

export interface RepositoryHere {
  readonly folder: string;
  readonly label: string;
  readonly id: string;
  /** The id is that of the history, so that it outlives this clone; a shallow or empty clone has only one of its own. */
  readonly lasting: boolean;
}

/** Everything one window of the editor has of Leadline. Commands and pages are functions of it. */
export interface Session {
  readonly extension: vscode.Uri;
  readonly extensionId: string;
  readonly channel: vscode.LogOutputChannel;
  readonly log: Log;
  readonly clock: Clock;
  readonly time: Time;
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
  /** What the user said so far; needs no git. */
  readonly state: () => Promise<UserState>;
  /** The repositories that were read last. */
  readonly repositories: () => readonly RepositoryHere[];
  /** The repository a file lies in, as far as it was read. */
  readonly repositoryOf: (path: string) => RepositoryHere | undefined;
  /** Reads history as far back as this week and what led up to it. */
  readonly lookBackTo: (week: string) => Promise<void>;
  /** The user looked at who knows what; worth knowing once a day. */
  readonly noteSkillsOpened: () => Promise<void>;
  /** Whether the data folder can be written to; the pages say so when it cannot. */
  readonly checkData: () => Promise<void>;
  /** Once a day over all windows: minutes older than 90 days become weekly totals. */
  readonly foldOldMinutes: () => Promise<void>;
  /** Reads the settings again after the user changed them; true when the data folder is another one. */
  readonly takeSettings: () => boolean;
  readonly dispose: () => void;
}

export function createSession(context: vscode.ExtensionContext, channel: vscode.LogOutputChannel): Session {
  const time = createTime();
  const { clock } = time;
  const log = createLog(channel);
  let given = readEditorSettings();
  let weeksBack = 0;
  const settings = (): Settings => ({
    ...given.settings,
    weeksOfHistory: Math.max(given.settings.weeksOfHistory, weeksBack),
  });
  const data = openUserData(context, given.settings.dataFolder, clock);
  const workspace = createWorkspace();
  let cache: Promise<GitCache> | undefined;
  let salt: Promise<string> | undefined;
  const reader = createReader({
    workspace,
    records: data.records,
    settings,
    clock,
    log,
    cache: () => (cache ??= openCache(data.cache)),
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
    seed: () => (salt ??= data.cache.salt()),
  });
  return {
    extension: context.extensionUri,
    extensionId: context.extension.id,
    channel,
    log,
    clock,
    time,
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
    state: async () => foldRecords((await data.records.read()).records, clock()),
    repositories: () => repositoriesOf(workspace, reader),
    repositoryOf: (path) => enclosing(repositoriesOf(workspace, reader), path),
    lookBackTo: async (week) => {
      const today = (await reader.ensure()).report.today;
      const monday = mondayOf(week);
      if (monday === undefined) return;
      weeksBack = Math.max(weeksBack, Math.ceil(daysBetween(monday, today) / 7) + baselineWeeks);
      await reader.refresh();
    },
    noteSkillsOpened: async () => {
      const { skillsOpenedAt = 0 } = foldRecords((await data.records.read()).records, clock());
      if (clock().instant - skillsOpenedAt < dayMs) return;
      await data.records.append([{ type: 'skills.opened' }]);
    },
    checkData: async () => {
      const outcome = await data.folder().check();
      const unwritable = outcome.kind === 'failed';
      if (unwritable) log.notStored(outcome.reason, outcome.detail);
      if (unwritable !== desk.state().unwritable) desk.change({ unwritable });
    },
    foldOldMinutes: async () => {
      const { instant } = clock();
      if (!(await data.claim(new Date(instant).toISOString().slice(0, 10), 'fold'))) return;
      const outcome = await data.folder().foldMinutes(instant, settings().dayStartHour);
      if (outcome.kind === 'failed') log.notStored(outcome.reason, outcome.detail);
    },
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

async function openCache(store: UserData['cache']): Promise<GitCache> {
  const [salt, { createGitCache }] = await Promise.all([store.salt(), import('../gitReading')]);
  return createGitCache({ store, salt });
}

/** A week is read together with the weeks it is compared with. */
const baselineWeeks = 9;

/** The innermost repository whose folder holds the path. */
function enclosing(repositories: readonly RepositoryHere[], path: string): RepositoryHere | undefined {
  return repositories
    .filter(({ folder }) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0];
}

/** Evidence keeps the order in which repositories were found. */
function repositoriesOf(workspace: Workspace, reader: Reader): readonly RepositoryHere[] {
  const evidence = reader.loaded()?.evidence.repositories ?? [];
  return workspace.places().flatMap(({ folder, label }, index) => {
    const repository = evidence[index];
    return repository?.kind === 'read'
      ? [{ folder, label, id: repository.id, lasting: !repository.shallow && !repository.empty }]
      : [];
  });
}
