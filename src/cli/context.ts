import { readFile, stat } from 'node:fs/promises';
import { loadReport, type LoadedReport } from '../app/loadReport';
import { foldersById, readOthersWork } from '../app/othersWork';
import type { Clock } from '../app/ports';
import { noIdentityWords } from '../engine/activity/visibilityWords';
import type { WeekSummary } from '../engine/balance/week';
import { paceMemoryWeeks } from '../engine/hours/pace';
import type { Evidence } from '../engine/evidence/evidence';
import type { Report } from '../engine/report';
import { weekOfReport } from '../engine/reportWeeks';
import type { OthersWork } from '../engine/summary/othersWork';
import { readSettings, type Settings } from '../engine/settings/settings';
import { daysBetween, mondayOf, weekOf, weekdayOf } from '../engine/time/calendar';
import { localDayOf } from '../engine/time/instants';
import type { Now } from '../engine/time/now';
import { findRepositories } from '../git/findRepositories';
import { readRepository } from '../git/readRepository';
import { readTouched } from '../git/readTouched';
import { openDataFolder, type DataFolder } from '../store/dataFolder';
import type { Options } from './options';
import { limitWords, noDataYet, settingWords, stopping, unreadWords, wrong } from './words';

/** What a command has to work with. */
export interface Context {
  readonly options: Options;
  readonly settings: Settings;
  readonly now: Now;
  readonly data: DataFolder | undefined;
  /** One line for the person at the terminal, beside the result. */
  readonly note: (line: string) => void;
}

export interface Stop {
  readonly kind: 'stop';
  readonly code: 1 | 2;
  readonly message: string;
}

export type OrStop<T> = { readonly kind: 'ready'; readonly value: T } | Stop;

export function stop(code: Stop['code'], message: string): Stop {
  return { kind: 'stop', code, message };
}

export async function openContext(options: Options, note: Context['note']): Promise<OrStop<Context>> {
  for (const path of options.repositories) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) return stop(2, wrong.noFolder(path));
  }
  const settings = await settingsFrom(options.settings, note);
  if (!settings) return stop(2, wrong.settingsUnread(options.settings ?? ''));
  const timeZone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now: Now = { instant: options.now ?? Date.now(), timeZone };
  const clock: Clock = () => ({ instant: options.now ?? Date.now(), timeZone });
  const data = options.data === undefined ? undefined : openDataFolder({ folder: options.data, clock });
  const isNew = data !== undefined && (await stat(data.folder).catch(() => undefined)) === undefined;
  // Writing makes the folder; whoever only reads has perhaps mistyped it.
  if (isNew && options.command !== 'log') note(noDataYet(data.folder));
  return { kind: 'ready', value: { options, settings, now, data, note } };
}

async function settingsFrom(path: string | undefined, note: Context['note']): Promise<Settings | undefined> {
  if (path === undefined) return readSettings({}).settings;
  try {
    const text = await readFile(path, 'utf8');
    // Some editors of Windows begin a file with a mark.
    const given: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    // An editor's settings file holds much that is not ours.
    const ours = Object.fromEntries(Object.entries(given).filter(([key]) => key.startsWith('leadline.')));
    const { settings, faults } = readSettings(ours);
    if (faults.length > 0) note(settingWords(faults));
    return settings;
  } catch {
    return undefined;
  }
}

/** Weeks that are read beyond the one asked for: its baselines, of which that of the pace reaches back the furthest. */
const baselineWeeks = paceMemoryWeeks + 1;

export interface Look {
  /** How far the command looks back. */
  readonly weeksBack?: number;
  /** Look for dives, too: replaced lines and what is not committed cost more than all the rest. */
  readonly dives?: boolean;
}

/** The report alone, as most commands need it. */
export async function reportFor(context: Context, look?: Look): Promise<OrStop<Report>> {
  const loaded = await readingFor(context, look);
  return loaded.kind === 'stop' ? loaded : { kind: 'ready', value: loaded.value.report };
}

/** Reads git and records; stops where figures would be half a truth. */
export async function readingFor(
  context: Context,
  { weeksBack = 0, dives = true }: Look = {},
): Promise<OrStop<LoadedReport>> {
  const { options, settings, now, data, note } = context;
  const weeksOfHistory = Math.max(settings.weeksOfHistory, weeksBack + baselineWeeks);
  const loaded = await loadReport(
    { git: { findRepositories, readRepository }, records: data?.records },
    {
      folders: options.repositories,
      settings: { ...settings, weeksOfHistory },
      now,
      // Whoever types the path has chosen to read it.
      trusted: true,
      me: options.me,
      workingTree: dives,
      replacements: dives,
    },
  );
  if (loaded.kind === 'failed') return stop(2, wrong.notMe(loaded.detail));
  const { report, evidence } = loaded.value;
  const unread = report.unread.map(({ label, reason, detail }) => ({
    reason,
    line: `${label}: ${unreadWords[reason]}${detail === '' ? '' : ` (${detail})`}`,
  }));
  if (report.read.length === 0 || unread.some(({ reason }) => stopping.has(reason))) {
    return stop(1, unread.map(({ line }) => line).join('\n'));
  }
  for (const { line } of unread) note(line);
  for (const repository of evidence.repositories) {
    const limit = limitWords(repository);
    if (limit !== undefined) note(limit);
  }
  if (report.people.me.length === 0) note(noIdentityWords);
  return { kind: 'ready', value: loaded.value };
}

export interface WeekRead {
  readonly report: Report;
  readonly evidence: Evidence;
  readonly week: WeekSummary;
}

/** The report and the week that `--week` names, this week without it. */
export async function weekFor(context: Context, look: Look = {}): Promise<OrStop<WeekRead>> {
  const name = context.options.week;
  const back = name === undefined ? 0 : weeksBackTo(name, context.now);
  if (name !== undefined && back < 0) return stop(2, wrong.futureWeek(name));
  const loaded = await readingFor(context, name === undefined ? look : { ...look, weeksBack: back });
  if (loaded.kind === 'stop') return loaded;
  const { report, evidence } = loaded.value;
  const thisWeek = weekOf(report.today);
  if (name !== undefined && name > thisWeek) return stop(2, wrong.futureWeek(name));
  return { kind: 'ready', value: { report, evidence, week: weekOfReport(report, name ?? thisWeek) } };
}

/** Where others worked in the week: one more look at names of files, only where the text tells it. */
export async function othersWorkFor(
  { options, settings }: Context,
  { report, evidence, week }: WeekRead,
): Promise<OthersWork | undefined> {
  const { repositories } = await findRepositories(options.repositories);
  const folders = foldersById(repositories, evidence);
  const gitPath = settings.gitPath === '' ? {} : { gitPath: settings.gitPath };
  return readOthersWork({ readTouched, folders, options: { trusted: true, ...gitPath } }, report, week);
}

/** git's clock starts in 1970: earlier weeks hold nothing, and reading towards them would only take time. */
const firstDay = '1970-01-01';

function weeksBackTo(week: string, { instant, timeZone }: Now): number {
  const today = localDayOf(instant, timeZone);
  const monday = mondayOf(week) ?? today;
  return Math.floor((daysBetween(monday < firstDay ? firstDay : monday, today) - (weekdayOf(today) - 1)) / 7);
}
