import type { Chance } from './chance';

export const styles = ['squash', 'merge', 'review lines'] as const;
export type Style = (typeof styles)[number];

/** One simulated lead: how their team works, and how they usually spend a day. */
export interface Profile {
  readonly style: Style;
  readonly team: number;
  readonly timeZone: string;
  /** Usual building hours on a day with building, and how often a day has any. */
  readonly handsOnHours: number;
  readonly buildingDays: number;
  /** Pieces of leading work a day that leave a trace on this machine. */
  readonly leadingPerDay: number;
  /** How uneven days and weeks are. */
  readonly daySpread: number;
  readonly weekSpread: number;
  /** Minutes between commits, and lines of one. */
  readonly commitGap: number;
  readonly commitLines: number;
  /** The user records holidays, logs leading work, fetches daily, has editor minutes. */
  readonly recordsHolidays: boolean;
  readonly logShare: number;
  readonly fetchShare: number;
  /** Working days a branch of a teammate usually waits. */
  readonly usualWait: number;
  /** The user hands areas over. */
  readonly handsOver: boolean;
  /** The user let the editor look; hours of reading it sees on a day, besides building. */
  readonly sensing: boolean;
  readonly readingHours: number;
  /** How often a day's work is pushed that evening, and how often a teammate begins on top of an open branch. */
  readonly pushShare: number;
  readonly stackShare: number;
}

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'UTC', 'Australia/Sydney', 'America/Los_Angeles'];

/** `more` draws what was added later, so that the years before it stay as they were. */
export function drawProfile(chance: Chance, more: Chance): Profile {
  const style = chance.pick(styles, 'merge');
  // Where a team squashes, most reviewing happens in the browser: what is left are checkouts and the user's own log.
  const visible = style === 'squash' ? chance.between(0.35, 0.7) : chance.between(0.7, 1);
  return {
    style,
    team: chance.whole(3, 9),
    timeZone: chance.pick(zones, 'UTC'),
    handsOnHours: chance.between(1.2, 3.2),
    buildingDays: chance.between(0.65, 0.95),
    leadingPerDay: chance.between(1, 4) * visible,
    daySpread: chance.between(0.3, 0.6),
    weekSpread: chance.between(0.1, 0.3),
    commitGap: chance.between(25, 75),
    commitLines: chance.between(15, 60),
    recordsHolidays: chance.happens(0.6),
    logShare: style === 'squash' ? chance.between(0.3, 0.8) : chance.between(0, 0.3),
    fetchShare: chance.between(0.5, 1),
    usualWait: chance.between(0.4, 2),
    handsOver: more.happens(0.4),
    sensing: more.happens(0.4),
    readingHours: more.between(0.5, 3),
    pushShare: more.between(0.4, 1),
    stackShare: more.between(0, 0.03),
  };
}
