import { perKind, type Kind } from '../kinds';

/** The hours per week the user chose for a kind. Belongs to the user; none is active before they confirm it. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

export type Bands = Readonly<Record<Kind, Band | null>>;

export const presetNames = [
  'steppingUp',
  'techLeadSmall',
  'techLeadLarge',
  'techLeadManager',
  'engineeringManager',
  'director',
  'staff',
  'maintainer',
] as const;
export type PresetName = (typeof presetNames)[number];

/** Shares of the stated working week, in per cent: `[low, high]`. */
type Shares = Readonly<Record<Kind, readonly [number, number]>>;

/**
 * Starting points, not norms: practitioner guidance and judgement, without outcome evidence for any of them.
 * Sources: Kua 2014 (tech leads, 30 % as a minimum), the Engineering Ladders (30–70 % and 0–30 %), Larson's sizing of
 * teams, the Tidelift maintainer survey 2021. The middles leave 3–15 % unassigned for company meetings, on purpose.
 */
export const presetShares: Readonly<Record<PresetName, Shares>> = {
  steppingUp: { handsOn: [45, 60], review: [10, 20], mentoring: [5, 15], direction: [5, 15], integration: [5, 10] },
  techLeadSmall: {
    handsOn: [30, 50],
    review: [15, 25],
    mentoring: [10, 20],
    direction: [10, 20],
    integration: [5, 10],
  },
  techLeadLarge: {
    handsOn: [20, 35],
    review: [15, 25],
    mentoring: [15, 25],
    direction: [15, 25],
    integration: [5, 10],
  },
  techLeadManager: {
    handsOn: [20, 40],
    review: [10, 20],
    mentoring: [20, 30],
    direction: [10, 20],
    integration: [5, 10],
  },
  engineeringManager: {
    handsOn: [0, 15],
    review: [5, 15],
    mentoring: [30, 45],
    direction: [20, 35],
    integration: [0, 5],
  },
  director: { handsOn: [0, 5], review: [0, 5], mentoring: [25, 40], direction: [40, 60], integration: [0, 5] },
  staff: { handsOn: [15, 35], review: [10, 20], mentoring: [10, 20], direction: [25, 40], integration: [5, 10] },
  maintainer: { handsOn: [20, 40], review: [20, 30], mentoring: [5, 15], direction: [5, 15], integration: [10, 20] },
};

/** A preset in hours of the stated week, to half an hour. */
export function presetBands(preset: PresetName, statedWeekHours: number): Readonly<Record<Kind, Band>> {
  const hours = (share: number): number => Math.round((share / 100) * statedWeekHours * 2) / 2;
  return perKind((kind) => {
    const [low, high] = presetShares[preset][kind];
    return { low: hours(low), high: hours(high) };
  });
}
