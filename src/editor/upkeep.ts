import { minuteMs } from '../engine/time/now';
import type { RepositoryChange } from './repositoryWatch';
import { watchRepositories } from './repositoryWatch';
import type { Session } from './session/session';

/** Figures are worked out anew at most this often unless somebody asks or something happened. */
const everyMs = 5 * minuteMs;

export interface Upkeep {
  /** After a report: watch the repositories that were found, and look again when an open box ends. */
  readonly follow: () => void;
  readonly dispose: () => void;
}

/** Keeps the report true over time: commits and checkouts as they happen, the passing of time in calm steps. */
export function createUpkeep(
  session: Session,
  watched: () => boolean,
  moved: (change: RepositoryChange) => Promise<void>,
): Upkeep {
  let watching: { dispose(): void } | undefined;
  let watchedFolders = '';
  let boxEnd: NodeJS.Timeout | undefined;
  const { reader, workspace, clock } = session;

  const timer = setInterval(() => {
    if (!reader.loaded()) return;
    void (watched() ? reader.refresh() : reader.retell());
  }, everyMs);

  const watchPlaces = (): void => {
    const folders = workspace.places().map(({ gitDirectory }) => gitDirectory);
    if (folders.join('\n') === watchedFolders) return;
    watchedFolders = folders.join('\n');
    watching?.dispose();
    watching = watchRepositories(folders, (change) => {
      void reader.refresh().then(() => moved(change));
    });
  };
  const followBox = (): void => {
    clearTimeout(boxEnd);
    const box = reader.loaded()?.report.dive.declared;
    const left = box && box.phase !== 'over' ? box.until - clock().instant : undefined;
    if (left === undefined || left > everyMs) return;
    boxEnd = setTimeout(() => void reader.retell(), Math.max(0, left) + 1_000);
  };
  return {
    follow: () => {
      watchPlaces();
      followBox();
    },
    dispose: () => {
      clearInterval(timer);
      clearTimeout(boxEnd);
      watching?.dispose();
    },
  };
}
