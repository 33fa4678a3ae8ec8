import { minuteMs } from '../engine/time/now';
import type { RepositoryChange } from './repositoryWatch';
import { watchRepositories } from './repositoryWatch';
import type { Session } from './session/session';

/** Figures are worked out anew at most this often unless somebody asks or something happened. */
const everyMs = 5 * minuteMs;

export interface Upkeep {
  /** After a report: watch the repositories that were found, and look again when an open box turns: near its end and at it. */
  readonly follow: () => void;
  readonly dispose: () => void;
}

/** Keeps the report true over time: commits and checkouts as they happen, the passing of time in calm steps. */
export function createUpkeep(
  session: Session,
  watched: () => boolean,
  moved: (change: Exclude<RepositoryChange, 'fetched'>) => Promise<void>,
): Upkeep {
  let watching: { dispose(): void } | undefined;
  let watchedFolders = '';
  let boxTurn: { dispose(): void } | undefined;
  let fetched = false;
  const { reader, workspace, time } = session;

  const timer = time.every(everyMs, () => {
    if (!reader.loaded()) return;
    void (watched() || fetched ? reader.refresh() : reader.retell());
    fetched = false;
  });

  const watchPlaces = (): void => {
    const folders = workspace.places().map(({ gitDirectory }) => gitDirectory);
    if (folders.join('\n') === watchedFolders) return;
    watchedFolders = folders.join('\n');
    watching?.dispose();
    watching = watchRepositories(folders, (change) => {
      // A fetch is no act of the user's: it waits for the next calm step.
      if (change === 'fetched') fetched = true;
      else void reader.refresh().then(() => moved(change));
    });
  };
  const followBox = (): void => {
    boxTurn?.dispose();
    const box = reader.loaded()?.report.dive.declared;
    if (!box || box.phase === 'over') return;
    const left = (box.phase === 'open' ? box.nearEndAt : box.until) - time.clock().instant;
    if (left <= everyMs) boxTurn = time.after(Math.max(0, left) + 1_000, () => void reader.retell());
  };
  return {
    follow: () => {
      watchPlaces();
      followBox();
    },
    dispose: () => {
      timer.dispose();
      boxTurn?.dispose();
      watching?.dispose();
    },
  };
}
