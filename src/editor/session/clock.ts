import type { Clock } from '../../app/ports';

/** The time of one window: what it is now, and what is to be done later. */
export interface Time {
  readonly clock: Clock;
  /** Does the work again and again, this long apart. */
  readonly every: (milliseconds: number, work: () => void) => { dispose(): void };
  /** Does the work once, after this long. */
  readonly after: (milliseconds: number, work: () => void) => { dispose(): void };
  /**
   * Lets time pass at once; what falls due meanwhile is done. For tests, which reach it only in a window under
   * development: nobody can wait for the end of a box.
   */
  readonly pass: (milliseconds: number) => void;
}

/**
 * The machine's clock and zone. The sample workspace brings its own moment (`LEADLINE_NOW`): its clock starts there and
 * runs on, counted from `LEADLINE_NOW_SINCE` (epoch ms), so that all windows of one sample agree.
 */
export function createTime(environment: Readonly<Record<string, string | undefined>> = process.env): Time {
  const given = Date.parse(environment['LEADLINE_NOW'] ?? '');
  const since = Number(environment['LEADLINE_NOW_SINCE'] ?? Number.NaN);
  let shift = Number.isNaN(given) ? 0 : given - (Number.isNaN(since) ? Date.now() : since);
  const waiting = new Set<Waiting>();
  const instant = (): number => Date.now() + shift;

  const wait = (one: Waiting): void => {
    clearTimeout(one.timer);
    one.timer = setTimeout(
      () => {
        if (one.again === undefined) waiting.delete(one);
        else {
          one.dueAt = instant() + one.again;
          wait(one);
        }
        one.work();
      },
      Math.max(0, one.dueAt - instant()),
    );
  };
  const plan = (milliseconds: number, again: number | undefined, work: () => void): { dispose(): void } => {
    const one: Waiting = { dueAt: instant() + milliseconds, again, work, timer: undefined };
    waiting.add(one);
    wait(one);
    return {
      dispose: () => {
        clearTimeout(one.timer);
        waiting.delete(one);
      },
    };
  };
  return {
    clock: () => ({ instant: instant(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }),
    every: (milliseconds, work) => plan(milliseconds, milliseconds, work),
    after: (milliseconds, work) => plan(milliseconds, undefined, work),
    pass: (milliseconds) => {
      shift += milliseconds;
      for (const one of waiting) wait(one);
    },
  };
}

interface Waiting {
  dueAt: number;
  /** How long until the next time; `undefined` for what is done once. */
  readonly again: number | undefined;
  readonly work: () => void;
  timer: NodeJS.Timeout | undefined;
}
