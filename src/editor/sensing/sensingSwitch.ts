import * as vscode from 'vscode';
import { checkoutOf } from '../../engine/evidence/editor/checkout';
import type { SensedMinutes } from '../../engine/evidence/editor/sensor';
import type { ReadRepository } from '../../engine/evidence/evidence';
import type { Checkout } from '../../engine/evidence/editor/surface';
import { pathMatcher } from '../../engine/activity/glob';
import type { RecordBody } from '../../engine/records/schema';
import { readEditorSettings } from '../data/settings';
import type { Session } from '../session/session';
import { startSensing, type Sensing } from './sense';

/** Turns the sensor on and off as the user's records say; off until they say yes. */
export interface SensingSwitch {
  readonly isOn: () => boolean;
  /** Does what the records say now. */
  readonly follow: () => Promise<void>;
  /** Looks again at what is shown: after a checkout, or when a merge began. */
  readonly lookAgain: () => void;
  /** Writes what is left and stops; for shutting down. */
  readonly finish: () => Promise<void>;
  /** Stops and writes nothing. */
  readonly forget: () => Promise<void>;
}

const nowhere: Checkout = { othersBranch: false, operation: undefined };

export function createSensingSwitch(session: Session): SensingSwitch {
  let sensing: Sensing | undefined;
  let discard = false;

  const keep = async (minutes: readonly SensedMinutes[]): Promise<void> => {
    if (discard || minutes.length === 0) return;
    const outcome = await session.data.records.append(minutes.map(recordOf));
    if (outcome.kind === 'failed') session.log.notStored(outcome.reason, outcome.detail);
  };
  const start = (): Sensing =>
    startSensing({
      time: session.time,
      idleMinutes: session.settings()['sensing.idleMinutes'],
      isDirection: directionPaths(),
      repositoryOf: (uri) => (uri && isInRepository(uri) ? session.repositoryOf(uri.fsPath)?.id : undefined),
      checkoutOf: (uri) => checkoutAt(session, uri),
      keep,
    });
  const finish = async (): Promise<void> => {
    const running = sensing;
    sensing = undefined;
    await running?.finish();
  };
  return {
    isOn: () => sensing !== undefined,
    async follow() {
      const { sensing: wanted } = await session.state();
      if (wanted === true) sensing ??= start();
      else await finish();
    },
    lookAgain: () => {
      sensing?.lookAgain();
    },
    finish,
    forget: async () => {
      discard = true;
      await finish();
      discard = false;
    },
  };
}

/** A file, or a state of it in history, which git's extension shows under the file's own path. */
function isInRepository({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'git';
}

function recordOf({ startsAt, minutes, kind, repository, steering }: SensedMinutes): RecordBody {
  return {
    type: 'editor.minutes',
    startsAt: new Date(startsAt).toISOString(),
    minutes,
    kind,
    ...(repository === undefined ? {} : { repository }),
    ...(steering ? { steering } : {}),
  };
}

/** Globs may differ from folder to folder; each folder's are read once. */
function directionPaths(): (uri: vscode.Uri) => boolean {
  const matchers = new Map<string, (path: string) => boolean>();
  return (uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? '';
    let matches = matchers.get(key);
    if (!matches) {
      matches = pathMatcher(readEditorSettings(folder?.uri).settings['paths.direction']);
      matchers.set(key, matches);
    }
    return matches(vscode.workspace.asRelativePath(uri, false));
  };
}

/** A clone as it was read stays as it was read: looked at once. */
const checkouts = new WeakMap<ReadRepository, Checkout>();

function checkoutAt(session: Session, uri: vscode.Uri | undefined): Checkout {
  const report = session.reader.loaded()?.report;
  const here = uri?.scheme === 'file' ? session.repositoryOf(uri.fsPath) : undefined;
  const repository = report?.read.find(({ id }) => id === here?.id);
  if (!report || !repository) return nowhere;
  const known = checkouts.get(repository) ?? checkoutOf(repository, report.people);
  checkouts.set(repository, known);
  return known;
}
