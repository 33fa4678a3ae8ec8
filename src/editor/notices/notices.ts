import * as vscode from 'vscode';
import { dismissNotice, takeNotice } from '../../app/notices';
import { mayInterrupt } from '../../engine/dive/moment';
import type { BoxAction, Notice, NoticeAction } from '../../engine/dive/diveReport';
import { watchBreakpoints, type MomentEvent } from '../breakpoints';
import type { Session } from '../session/session';
import { keepOrTell } from '../tell';

/** Does what a button of a message leads to, for the box it spoke of: another one may be open by then. */
export type ActOnNotice = (
  action: Exclude<NoticeAction | BoxAction, 'notNow'>,
  box: string | undefined,
) => Promise<void>;

export interface Notices {
  /** Something happened that may be a good moment to speak. */
  readonly moment: (event: MomentEvent) => Promise<void>;
  /** “Not now” for what is met at present. */
  readonly notNow: (signals: readonly string[]) => Promise<void>;
  readonly dispose: () => void;
}

const precedenceMs = 2_000;

/**
 * At most one quiet message, at a pause, over all windows. What may be said is the engine's; that it may be said here
 * and now is decided by the moment and a claim; whatever the editor does with it, it counts as shown.
 */
export function createNotices(session: Session, act: ActOnNotice): Notices {
  const breakpoints = watchBreakpoints(session.time, (event) => void moment(event));
  let speaking = false;

  const moment = async (event: MomentEvent): Promise<void> => {
    const report = session.reader.loaded()?.report;
    if (speaking || report?.dive.wouldSpeak !== true) return;
    const now = breakpoints.momentOf(event, { merging: false, presenting: report.state.presenting });
    if (!mayInterrupt(now)) return;
    speaking = true;
    try {
      if (mayInterrupt({ ...now, merging: await isMerging(session) })) await speak();
    } catch (error) {
      session.log.failed('Speaking', error);
    } finally {
      speaking = false;
    }
  };

  const speak = async (): Promise<void> => {
    // The window in use goes first; what is said in another one may stand there unseen.
    if (!vscode.window.state.focused) await new Promise((wake) => setTimeout(wake, precedenceMs));
    // Another window or the command line may have spoken meanwhile.
    await session.reader.retell();
    const report = session.reader.loaded()?.report;
    const notice = report?.dive.wouldSpeak === true ? report.dive.notice : undefined;
    if (!report || !notice) return;
    const earlier = report.state.noticesShown.filter(
      ({ where, instant }) => where === 'message' && report.calendar.dayOf(instant) === report.today,
    ).length;
    const taken = await takeNotice(session.data, notice, report.today, earlier);
    if (taken.kind === 'failed') return;
    session.log.said('A message was shown.');
    await session.reader.retell();
    void show(notice);
  };

  const show = async (notice: Notice): Promise<void> => {
    const labels = notice.actions.map(({ label }) => label);
    const chosen = await vscode.window.showInformationMessage(notice.message, ...labels);
    const action = notice.actions.find(({ label }) => label === chosen)?.action;
    if (action === undefined) return;
    if (action === 'notNow') await notNow(notice.signals);
    else await act(action, notice.box);
  };

  const notNow = async (signals: readonly string[]): Promise<void> => {
    await keepOrTell(session, '', () => dismissNotice(session.data.records, signals));
  };

  return {
    moment,
    notNow,
    dispose: () => {
      breakpoints.dispose();
    },
  };
}

/** Looked at on the disk at this very moment: the last reading may be older than the merge. */
async function isMerging({ workspace }: Session): Promise<boolean> {
  const { operationOf } = await import('../gitReading');
  const operations = await Promise.all(workspace.places().map(operationOf));
  return operations.some((operation) => operation !== undefined);
}
