import * as vscode from 'vscode';
import { createSensor, type SensedMinutes } from '../../engine/evidence/editor/sensor';
import { isWritten, meaningOf, type Checkout, type SurfaceMeaning } from '../../engine/evidence/editor/surface';
import { minuteMs } from '../../engine/time/now';
import type { Time } from '../session/clock';
import { watchKeys } from './keys';
import { activeSurface, activeUri, homeOf } from './surfaces';

/** Minutes are handed over in batches this long apart; a crash loses no more than that. */
const batchMs = 5 * minuteMs;
/** How often is asked whether the user is still there; the editor itself takes about a minute to say that they left. */
const presenceMs = minuteMs;

export interface SensingPorts {
  readonly time: Pick<Time, 'clock' | 'every'>;
  readonly idleMinutes: number;
  readonly isDirection: (uri: vscode.Uri) => boolean;
  /** Repository id of a document; `undefined` outside every repository. */
  readonly repositoryOf: (uri: vscode.Uri | undefined) => string | undefined;
  readonly checkoutOf: (uri: vscode.Uri | undefined) => Checkout;
  readonly keep: (minutes: readonly SensedMinutes[]) => Promise<void>;
}

export interface Sensing {
  dispose(): void;
  /** Looks again at what is shown: after a checkout, or when a merge began. */
  lookAgain(): void;
  /** Hands over what is left; for shutting down. */
  finish(): Promise<void>;
}

/** Watches focus and keys for as long as it lives. Starts nothing unless the user turned editor time on. */
export function startSensing(ports: SensingPorts): Sensing {
  const sensor = createSensor(ports.idleMinutes);
  const { time } = ports;
  const now = (): number => time.clock().instant;
  let before: { readonly meaning: SurfaceMeaning; readonly repository: string | undefined } | undefined;
  const shown = (): void => {
    const uri = activeUri();
    const meaning = meaningOf(activeSurface(), ports.checkoutOf(uri));
    const repository = ports.repositoryOf(uri);
    // A tab also "changes" when its first key makes it unsaved; that must not end the typing.
    if (meaning === before?.meaning && repository === before.repository) return;
    before = { meaning, repository };
    sensor.take({ type: 'shown', at: now(), ...before });
  };
  const edited = (type: 'typed' | 'steered', document: vscode.TextDocument): void => {
    if (!isWritten(document.uri.scheme)) return;
    const uri = homeOf(document);
    sensor.take({ type, at: now(), direction: ports.isDirection(uri), repository: ports.repositoryOf(uri) });
  };
  const moved = (): void => {
    sensor.take({ type: 'moved', at: now() });
  };
  const attend = ({ focused, active }: vscode.WindowState): void => {
    sensor.take({ type: 'window', at: now(), focused, active });
  };
  /** A page in a tab (a pull request's) tells nothing of its scrolling; that somebody touches the window is known. */
  const lookWhoIsThere = (): void => {
    const { focused, active } = vscode.window.state;
    if (focused && active) moved();
  };

  attend(vscode.window.state);
  shown();
  const batch = time.every(batchMs, () => void ports.keep(sensor.collect(now())));
  const presence = time.every(presenceMs, lookWhoIsThere);
  const watching = vscode.Disposable.from(
    presence,
    vscode.window.tabGroups.onDidChangeTabs(shown),
    vscode.window.tabGroups.onDidChangeTabGroups(shown),
    vscode.window.onDidChangeActiveTextEditor(shown),
    vscode.window.onDidChangeActiveNotebookEditor(shown),
    vscode.window.onDidChangeWindowState(attend),
    watchKeys({
      typed: (document) => {
        edited('typed', document);
      },
      steered: (document) => {
        edited('steered', document);
      },
      moved,
    }),
  );
  let finished = false;
  const finish = async (): Promise<void> => {
    if (finished) return;
    finished = true;
    batch.dispose();
    watching.dispose();
    await ports.keep(sensor.finish(now()));
  };
  return { lookAgain: shown, finish, dispose: () => void finish() };
}
