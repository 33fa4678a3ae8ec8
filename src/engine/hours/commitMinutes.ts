import type { Settings } from '../settings/settings';
import { minuteMs } from '../time/now';
import { fittedConstants, type EstimatorConstants } from './constants';
import { unitsOf, type Unit, type UnitMark } from './units';
import { orderMarks, type WorkMark } from './workMark';

/** What one mark adds, and the span on the clock those minutes take. Spans never overlap. */
export interface CommitMinutes {
  /** The middle of the estimate; not whole. */
  readonly minutes: number;
  /** Epoch ms; `endsAt - startsAt` is exactly `minutes`. */
  readonly startsAt: number;
  readonly endsAt: number;
}

export type HoursSettings = Pick<Settings, 'hours.dayCap'>;

/**
 * Hands-on minutes from the commits of one person, over all repositories on one clock: a minute lies between two
 * neighbouring marks and can be given to the later one only, so none counts twice. Looks back, never ahead.
 *
 * @param calibration factor from the person's own measured weeks (`calibrationFactor`)
 * @returns minutes by mark id; a mark without a readable time has no entry
 */
export function estimateCommitMinutes(
  marks: Iterable<WorkMark>,
  settings: HoursSettings,
  calibration = 1,
  constants: EstimatorConstants = fittedConstants,
): ReadonlyMap<string, CommitMinutes> {
  const scale = calibration > 0 && Number.isFinite(calibration) ? calibration : 1;
  const pieces = unitsOf(orderMarks(marks), constants).flatMap((unit) => piecesOf(unit, scale));
  const perDay = new Map<string, number>();
  for (const { mark, minutes } of pieces) perDay.set(mark.day, (perDay.get(mark.day) ?? 0) + minutes);
  const most = settings['hours.dayCap'] * 60;
  return new Map(
    pieces.map(({ mark, minutes, endsAt }) => {
      const ofDay = perDay.get(mark.day) ?? 0;
      const capped = ofDay > most ? (minutes * most) / ofDay : minutes;
      return [mark.id, { minutes: capped, startsAt: endsAt - capped * minuteMs, endsAt }];
    }),
  );
}

interface Piece {
  readonly mark: WorkMark;
  readonly minutes: number;
  readonly endsAt: number;
}

/** Cuts a unit's time into one piece for each mark, by size, so that code and a page committed together both count. */
function piecesOf(unit: Unit, calibration: number): readonly Piece[] {
  const before = Math.min(unit.minutes * calibration, unit.gapMinutes);
  return runsOfDay(unit.marks).flatMap((run, index) => {
    const inside = run.reduce((sum, entry) => sum + entry.sinceLast, 0);
    return shareBySize(run, (index === 0 ? before : 0) + Math.min(inside, inside * calibration));
  });
}

/** Marks on both sides of the user's midnight stay on their own days. */
function runsOfDay(marks: readonly UnitMark[]): readonly (readonly UnitMark[])[] {
  const runs: UnitMark[][] = [];
  for (const entry of marks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.mark.day === entry.mark.day) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function shareBySize(run: readonly UnitMark[], minutes: number): readonly Piece[] {
  const lines = run.reduce((sum, entry) => sum + entry.lines, 0);
  let endsAt = run.at(-1)?.mark.at ?? 0;
  return run
    .toReversed()
    .map(({ mark, lines: own }) => {
      const part = lines > 0 ? (minutes * own) / lines : minutes / run.length;
      const piece: Piece = { mark, minutes: part, endsAt };
      endsAt -= part * minuteMs;
      return piece;
    })
    .toReversed();
}
