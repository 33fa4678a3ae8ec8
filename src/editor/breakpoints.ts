import * as vscode from 'vscode';
import type { Moment } from '../engine/dive/moment';
import { minuteMs } from '../engine/time/now';
import type { Time } from './session/clock';

export type MomentEvent = Moment['event'];

/** What only the session knows about a moment. */
export type SessionFacts = Pick<Moment, 'merging' | 'presenting'>;

export interface Breakpoints {
  /** Describes this moment; `event` says what just happened. */
  momentOf(event: MomentEvent, facts: SessionFacts): Moment;
  dispose(): void;
}

/** How often the quiet is looked at; whether it is long enough to speak is the engine's to say. */
const idleCheckMs = minuteMs;

/**
 * Notices the pauses at which a message costs least: coming back to the window, and minutes without typing. Commits and
 * branch switches are told by whoever watches the repositories.
 */
export function watchBreakpoints(
  time: Pick<Time, 'clock' | 'every'>,
  paused: (event: MomentEvent) => void,
): Breakpoints {
  const now = (): number => time.clock().instant;
  const startedAt = now();
  let typedAt = startedAt;
  let leftAt: number | undefined;
  let minutesAway = 0;
  const watching = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
      if (contentChanges.length === 0 || document.uri.scheme === 'output') return;
      typedAt = now();
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused) {
        leftAt ??= now();
        return;
      }
      minutesAway = leftAt === undefined ? 0 : (now() - leftAt) / minuteMs;
      leftAt = undefined;
      paused('focus');
    }),
  );
  const idle = time.every(idleCheckMs, () => {
    if (vscode.window.state.focused) paused('idle');
  });
  return {
    momentOf: (event, facts) => ({
      event,
      minutesSinceStart: (now() - startedAt) / minuteMs,
      minutesWithoutTyping: (now() - typedAt) / minuteMs,
      minutesAway,
      debugging: vscode.debug.activeDebugSession !== undefined,
      // The editor does not tell an extension about do-not-disturb: it swallows the message, which then counts as shown.
      doNotDisturb: false,
      ...facts,
    }),
    dispose: () => {
      idle.dispose();
      watching.dispose();
    },
  };
}
