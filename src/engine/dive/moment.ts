/** What the editor knows about this very moment. */
export interface Moment {
  readonly event: 'commit' | 'branchSwitch' | 'idle' | 'focus' | 'other';
  /** Since this session of the editor began. */
  readonly minutesSinceStart: number;
  readonly minutesWithoutTyping: number;
  /** How long the window had been without focus when it got it back. */
  readonly minutesAway: number;
  readonly debugging: boolean;
  /** A merge, rebase, cherry-pick or revert is under way. */
  readonly merging: boolean;
  readonly presenting: boolean;
  readonly doNotDisturb: boolean;
}

export type HoldBack = 'sessionStart' | 'debugging' | 'merging' | 'presenting' | 'doNotDisturb' | 'noBreakpoint';

/**
 * Whether a message may come now; `undefined` means yes. Messages at breakpoints cost less frustration and are read
 * sooner (Iqbal and Bailey 2008).
 */
export function heldBackBy(moment: Moment): HoldBack | undefined {
  return holds.find(([, applies]) => applies(moment))?.[0];
}

export function mayInterrupt(moment: Moment): boolean {
  return heldBackBy(moment) === undefined;
}

/** The first minutes of a session belong to the thread being picked up. */
const quietStartMinutes = 10;
/** Without typing for this long a piece of work has paused. */
const idleMinutes = 5;
/** Away for this long, coming back is a beginning of its own. */
const awayMinutes = 10;

const holds: readonly (readonly [HoldBack, (moment: Moment) => boolean])[] = [
  ['sessionStart', (moment) => moment.minutesSinceStart < quietStartMinutes],
  ['debugging', (moment) => moment.debugging],
  ['merging', (moment) => moment.merging],
  ['presenting', (moment) => moment.presenting],
  ['doNotDisturb', (moment) => moment.doNotDisturb],
  ['noBreakpoint', (moment) => !isBreakpoint(moment)],
];

function isBreakpoint(moment: Moment): boolean {
  switch (moment.event) {
    case 'commit':
    case 'branchSwitch':
      return true;
    case 'idle':
      return moment.minutesWithoutTyping >= idleMinutes;
    case 'focus':
      return moment.minutesAway >= awayMinutes;
    case 'other':
      return false;
  }
}
