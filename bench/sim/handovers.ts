import type { Chance } from './chance';
import type { Clock } from './clock';
import type { DayKind, YearPlan } from './plan';
import type { Profile } from './profile';
import { recordId, type Said } from './said';

/** Where a lead's commits go in the simulation. */
export const areas = 4;

export interface HandedOver {
  readonly area: number;
  readonly at: number;
  readonly closedAt: number;
}

/** One or two areas a year, each for six weeks to half a year; the year's first days are left to settle. */
export function drawHandovers({ days }: YearPlan, profile: Profile, clock: Clock, more: Chance): readonly HandedOver[] {
  if (!profile.handsOver) return [];
  const area = more.whole(1, areas);
  return Array.from({ length: more.whole(1, 2) }, (_, index): HandedOver => {
    const from = more.whole(20, days.length - 40);
    const to = Math.min(days.length - 1, from + more.whole(30, 130));
    return {
      area: ((area + index - 1) % areas) + 1,
      at: clock.at(days[from]?.day ?? '', 9),
      closedAt: clock.at(days[to]?.day ?? '', 17),
    };
  });
}

/** What the user said about them; first of all that was said, so that their ids are known. */
export function saidOf(handovers: readonly HandedOver[]): readonly Said[] {
  return [
    ...handovers.map(({ area, at }): Said => ({
      at,
      body: {
        type: 'handover.added',
        outcome: 'This area is somebody else’s now',
        paths: [areaPath(area)],
        repository: 'simulated',
      },
    })),
    ...handovers.map(({ closedAt }, index): Said => ({
      at: closedAt,
      body: { type: 'handover.closed', of: recordId(index) },
    })),
  ];
}

export function areaPath(area: number): string {
  return `src/area${area}`;
}

/** How much a commit in an area that was handed over is a slip (a small fix in passing), and how often it happens at all. */
export interface Touch {
  readonly area: number;
  /** Part of its lines that is left. */
  readonly size: number;
  /** The new owner looked through it. */
  readonly reviewed: boolean;
}

/**
 * Whoever handed an area over mostly keeps out of it: of the commits that would have gone there three in a hundred still
 * do, small, and every third with the owner's review. In a dive a third do, whole: the pull goes to what one knows. No
 * source gives such rates; they are judgements.
 */
const leaks = { usual: 0.03, dive: 0.33 };
const smallSize = 0.3;
const reviewedShare = 1 / 3;

export function touchOf(
  wanted: number,
  at: number,
  kind: DayKind,
  handovers: readonly HandedOver[],
  more: Chance,
): Touch {
  const isOpen = (area: number): boolean =>
    handovers.some((each) => each.area === area && each.at <= at && at < each.closedAt);
  if (!isOpen(wanted)) return { area: wanted, size: 1, reviewed: false };
  const dive = kind === 'dive';
  if (more.happens(dive ? leaks.dive : leaks.usual))
    return { area: wanted, size: dive ? 1 : smallSize, reviewed: !dive && more.happens(reviewedShare) };
  const elsewhere = Array.from({ length: areas }, (_, index) => index + 1).find((area) => !isOpen(area));
  return { area: elsewhere ?? wanted, size: 1, reviewed: false };
}
