import * as vscode from 'vscode';
import type { GitCache, GitCost } from '../../app/gitPort';
import type { LoadedReport } from '../../app/loadReport';
import type { Clock, RecordStore } from '../../app/ports';
import type { Evidence } from '../../engine/evidence/evidence';
import type { Settings } from '../../engine/settings/settings';
import { editorGitPath } from './gitPath';
import type { Log } from './log';
import { pause } from './pause';
import type { Workspace } from './place';

export interface ReaderPorts {
  readonly workspace: Workspace;
  readonly records: RecordStore;
  readonly settings: () => Settings;
  readonly clock: Clock;
  readonly cache: () => Promise<GitCache>;
  readonly log: Log;
}

/** Holds the one report of this window and makes it anew. */
export interface Reader {
  /** What was worked out last; `undefined` until something asked for it. */
  readonly loaded: () => LoadedReport | undefined;
  readonly refreshing: () => boolean;
  /** The last try to read the history failed; the figures are older. */
  readonly historyFailed: () => boolean;
  readonly onChanged: vscode.Event<undefined>;
  /** The report, read now if it never was. */
  readonly ensure: () => Promise<LoadedReport>;
  /** Reads git and records anew. While a reading is under way, one more follows it. */
  readonly refresh: () => Promise<LoadedReport>;
  /** Gives up the reading under way, because the window changed, and starts over. */
  readonly restart: () => Promise<LoadedReport>;
  /** Only what was said since, without git; does nothing before the first reading. */
  readonly retell: () => Promise<void>;
  /** Dear things for a quiet moment: the working tree, replaced lines, and who is new. */
  readonly readWholly: () => Promise<void>;
  /** Begins with them now, unless they are read already: a page shows what rests on them. */
  readonly wantWhole: () => void;
  readonly cost: Readonly<GitCost>;
  readonly dispose: () => void;
}

export function createReader(ports: ReaderPorts): Reader {
  const changed = new vscode.EventEmitter<undefined>();
  const cost: GitCost = { processes: 0, bytes: 0 };
  let loaded: LoadedReport | undefined;
  let running: Promise<LoadedReport> | undefined;
  let following: Promise<LoadedReport> | undefined;
  let retelling: Promise<void> | undefined;
  let retellingNext: Promise<void> | undefined;
  let cancel = new AbortController();
  let wholly = false;
  let failed = false;

  const take = (next: LoadedReport): LoadedReport => {
    loaded = next;
    changed.fire(undefined);
    return next;
  };

  const read = async (): Promise<LoadedReport> => {
    const begun = performance.now();
    const before = cost.processes;
    cancel = new AbortController();
    const { signal } = cancel;
    const settings = ports.settings();
    const { loadReport } = await import('../reportMaking');
    const outcome = await loadReport(
      { git: ports.workspace.git, records: ports.records, pause },
      {
        folders: ports.workspace.folders(),
        settings: settings.gitPath === '' ? { ...settings, gitPath: editorGitPath() } : settings,
        now: ports.clock(),
        trusted: vscode.workspace.isTrusted,
        workingTree: wholly,
        replacements: wholly,
        cache: await ports.cache(),
        cancellation: signal,
        cost,
      },
    );
    // Given up because the window changed: the reading that follows is the one to wait for.
    if (outcome.kind === 'failed') return loaded ?? (await retellNothing());
    const { report, evidence } = outcome.value;
    ports.log.read(
      report.read.length,
      report.read.reduce((sum, { commits }) => sum + commits.length, 0),
      cost.processes - before,
      performance.now() - begun,
    );
    for (const { label, reason } of report.unread) ports.log.unread(label, reason);
    failed = loaded !== undefined && lostHistory(loaded.evidence, evidence);
    if (failed && loaded) return await tellAgain(loaded.evidence);
    // Reading takes a moment; what was said meanwhile must not be missing from it.
    const saidMeanwhile = (await ports.records.read()) !== outcome.value.records;
    return saidMeanwhile ? await tellAgain(evidence) : outcome.value;
  };

  const tellAgain = async (evidence: Evidence): Promise<LoadedReport> => {
    const { retellReport } = await import('../reportMaking');
    return retellReport(ports.records, evidence, ports.settings(), ports.clock(), pause);
  };
  const retellNothing = (): Promise<LoadedReport> => tellAgain({ repositories: [] });

  /** A fault of ours leaves the figures as they were; the next calm step tries again. */
  const readOrKeep = async (): Promise<LoadedReport> => {
    try {
      return await read();
    } catch (error) {
      ports.log.failed('Reading', error);
      failed = true;
      return loaded ?? retellNothing();
    }
  };

  const refresh = (): Promise<LoadedReport> => {
    if (running) {
      following ??= running
        .catch(() => undefined)
        .then(() => {
          following = undefined;
          return refresh();
        });
      return following;
    }
    running = readOrKeep()
      .finally(() => {
        running = undefined;
      })
      .then(take);
    // So that the page can say that its figures are being worked out.
    changed.fire(undefined);
    return running;
  };

  const retellOnce = async (): Promise<void> => {
    const begun = performance.now();
    const before = loaded;
    if (!before) return;
    const next = await tellAgain(before.evidence);
    // Git was read meanwhile: what is said now must not stand on what it showed before.
    if (loaded !== before) {
      await retellOnce();
      return;
    }
    ports.log.retold(next.records.records.length, performance.now() - begun);
    const identities = next.report.state.confirmedAddresses.join('\n');
    const changedMe = identities !== before.report.state.confirmedAddresses.join('\n');
    take(next);
    // Other addresses of mine mean other changes to read.
    if (changedMe) await refresh();
  };

  const retell = (): Promise<void> => {
    if (retelling) {
      // One more covers whatever is said until it begins.
      retellingNext ??= retelling
        .catch(() => undefined)
        .then(() => {
          retellingNext = undefined;
          return retell();
        });
      return retellingNext;
    }
    retelling = retellOnce().finally(() => {
      retelling = undefined;
    });
    return retelling;
  };

  const readWholly = async (): Promise<void> => {
    wholly = true;
    await refresh();
    await meetNewcomers(ports, cancel.signal, cost);
  };

  return {
    loaded: () => loaded,
    refreshing: () => running !== undefined,
    historyFailed: () => failed,
    onChanged: changed.event,
    ensure: () => (loaded ? Promise.resolve(loaded) : (running ?? refresh())),
    refresh,
    restart: () => {
      cancel.abort();
      return refresh();
    },
    retell,
    readWholly,
    wantWhole: () => {
      if (!wholly) void readWholly();
    },
    cost,
    dispose: () => {
      cancel.abort();
      changed.dispose();
    },
  };
}

/** A repository that was read before and cannot be read just now: the older figures are better than none. */
function lostHistory(before: Evidence, after: Evidence): boolean {
  return after.repositories.some(
    (repository) =>
      repository.kind === 'unread' &&
      (repository.reason === 'failed' || repository.reason === 'cancelled') &&
      before.repositories.some((old) => old.kind === 'read' && old.label === repository.label),
  );
}

/** One pass over the whole history, kept as hashes; the next reading knows who is new. */
async function meetNewcomers(ports: ReaderPorts, cancellation: AbortSignal, cost: GitCost): Promise<void> {
  const settings = ports.settings();
  const gitPath = settings.gitPath === '' ? editorGitPath() : settings.gitPath;
  const cache = await ports.cache();
  const { readFirstCommits } = await import('../gitReading');
  for (const { folder } of ports.workspace.places()) {
    if (cancellation.aborted) return;
    await readFirstCommits(folder, {
      trusted: vscode.workspace.isTrusted,
      cache,
      cancellation,
      cost,
      ...(gitPath === '' ? {} : { gitPath }),
    });
  }
}
