import * as vscode from 'vscode';
import { readAsked, type TouchedPorts } from '../../app/othersWork';
import type { Report } from '../../engine/report';
import { weekOfReport } from '../../engine/reportWeeks';
import {
  commitsOfOthers,
  othersWork,
  type AskedCommits,
  type OthersWork,
  type TouchedPaths,
} from '../../engine/summary/othersWork';
import { editorGitPath } from '../session/gitPath';
import type { Session } from '../session/session';

const weekOnce = rememberLast<OthersWork | undefined>();

/** Where others worked in a week: names of areas and counts. Read when the page is shown; no path outlives the reading. */
export async function othersOfWeek(session: Session, report: Report, week: string): Promise<OthersWork | undefined> {
  const summary = weekOfReport(report, week);
  const asked = commitsOfOthers(report, summary);
  return weekOnce(session, `${week} ${keyOf(report, asked)}`, async () =>
    othersWork(report, summary, await touched(session, asked)),
  );
}

async function touched(session: Session, asked: AskedCommits): Promise<TouchedPaths> {
  if (asked.size === 0) return new Map();
  const { readTouched } = await import('../gitReading');
  const chosen = session.settings().gitPath;
  const gitPath = chosen === '' ? editorGitPath() : chosen;
  const ports: TouchedPorts = {
    readTouched,
    folders: new Map(session.repositories().map(({ id, folder }) => [id, folder])),
    options: { trusted: vscode.workspace.isTrusted, ...(gitPath === '' ? {} : { gitPath }) },
  };
  return readAsked(ports, asked);
}

/** The same commits give the same answer, so a page that is only drawn again starts no git. In memory alone. */
function rememberLast<T>() {
  const last = new WeakMap<Session, { readonly key: string; readonly value: Promise<T> }>();
  return (session: Session, key: string, read: () => Promise<T>): Promise<T> => {
    const before = last.get(session);
    if (before?.key === key) return before.value;
    const value = read();
    last.set(session, { key, value });
    return value;
  };
}

/** What an answer rests on: the commits that were asked about, and how many of mine it is held against. */
function keyOf({ activities }: Report, asked: AskedCommits): string {
  const mine = activities.filter(({ kind, commit }) => kind === 'handsOn' && commit !== undefined).length;
  return [mine, ...[...asked].map(([id, commits]) => `${id} ${commits.join(' ')}`)].join('\n');
}
