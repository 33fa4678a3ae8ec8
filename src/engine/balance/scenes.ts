import type { RecordOf } from '../records/schema';
import { perKind, type Kind } from '../kinds';
import type { Band, Bands } from './bands';

type SceneName = RecordOf<'scene.started'>['scene'];

/** By how much a scene moves the ends of a band, as a factor; a kind that is not named stays. */
type Moves = Partial<Readonly<Record<Kind, readonly [low: number, high: number]>>>;

/**
 * Suggestions, shown before a scene starts and changed by hand: judgement, without a source that would give figures.
 * What a scene takes from one kind it says openly; nothing is balanced out behind the user's back.
 */
const sceneMoves: Readonly<Record<SceneName, Moves>> = {
  steady: {},
  // A release near: building may take half of the week, and there is less room to review.
  launch: { handsOn: [2, 2], review: [0.75, 0.75], direction: [0.5, 0.75] },
  // Fires come unasked: the band only opens upwards.
  incidentSeason: { handsOn: [1, 1.5], direction: [0.5, 1] },
  // People and direction first, while habits are made.
  newTeam: { handsOn: [0.5, 0.75], mentoring: [1.25, 1.5], direction: [1.25, 1.25] },
  // Somebody is joining: time beside them, taken from direction.
  newcomerJoining: { mentoring: [1.25, 1.4], direction: [0.75, 0.8] },
};

/** The bands a scene suggests, from those of ordinary weeks, to half an hour. */
export function sceneBands(scene: SceneName, bands: Bands): Bands {
  return perKind((kind): Band | null => {
    const band = bands[kind];
    const moves = sceneMoves[scene][kind];
    if (!band || !moves) return band;
    const [low, high] = moves;
    return { low: toHalf(band.low * low), high: toHalf(band.high * high) };
  });
}

function toHalf(hours: number): number {
  return Math.round(hours * 2) / 2;
}
