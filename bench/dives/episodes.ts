import { soundDive } from '../../src/engine/dive/sound';
import type { DiveInput, DayWork } from '../../src/engine/dive/diveInput';
import type { Signal } from '../../src/engine/dive/diveReport';
import { noTime } from '../../src/engine/estimate';
import { foldRecords } from '../../src/engine/records/fold';
import { defaultSettings } from '../../src/engine/settings/settings';
import { createCalendar } from '../../src/engine/time/calendar';
import { dayMs, hourMs } from '../../src/engine/time/now';
import type { DaySpan } from './people';

export interface Episode extends DaySpan {
  /** The product would have stayed silent for want of evidence. */
  readonly silent: boolean;
  readonly signals: readonly string[];
}

/** As much of the past as the product reads by default. */
const readDays = 26 * 7;

/** Sounds the depth at the end of every day and joins the days in `diving` into episodes. */
export function episodesOf(works: readonly DayWork[]): readonly Episode[] {
  const episodes: Episode[] = [];
  let open: { from: string; to: string; silent: boolean; signals: readonly Signal[] } | undefined;
  const close = (): void => {
    if (open) episodes.push({ ...open, signals: open.signals.map((signal) => signal.id) });
    open = undefined;
  };
  for (const input of eachDay(works)) {
    const report = soundDive(input);
    const day = new Date(input.now.instant).toISOString().slice(0, 10);
    if (report.depth !== 'diving') close();
    else if (open) open = { ...open, to: day, silent: open.silent && report.thin !== undefined };
    else open = { from: day, to: day, silent: report.thin !== undefined, signals: report.signals };
  }
  close();
  return episodes;
}

/** What the detector would see at the end of each day, with nothing but git. */
export function* eachDay(works: readonly DayWork[]): Generator<DiveInput> {
  const first = Date.parse(`${works[0]?.day ?? ''}T00:00:00Z`);
  const last = Date.parse(`${works.at(-1)?.day ?? ''}T00:00:00Z`);
  if (Number.isNaN(first) || Number.isNaN(last)) return;
  const calendar = createCalendar(first - readDays * dayMs, last + dayMs, 'UTC', 4);
  const state = foldRecords([], { instant: 0, timeZone: 'UTC' });
  let from = 0;
  let to = 0;
  for (let midnight = first; midnight <= last; midnight += dayMs) {
    const day = new Date(midnight).toISOString().slice(0, 10);
    const start = new Date(midnight - readDays * dayMs).toISOString().slice(0, 10);
    while (to < works.length && (works[to]?.day ?? '') <= day) to += 1;
    while ((works[from]?.day ?? '~') < start) from += 1;
    yield {
      now: { instant: midnight + 22 * hourMs, timeZone: 'UTC' },
      calendar,
      settings: defaultSettings,
      state,
      bands: undefined,
      days: works.slice(from, to),
      seenShare: noTime,
      shallow: false,
      activeAuthors30d: undefined,
      myFirstCommitAt: undefined,
      currentBranches: [],
      recentSubjects: [],
      waiting: [],
      replacements: undefined,
      handedOver: [],
      builtOnSince: [],
      privateChange: undefined,
      longestStretch: undefined,
      afterHours: undefined,
      areas: [],
      mergeGate: undefined,
    };
  }
}
