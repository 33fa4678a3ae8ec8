import { addDays, weekdayOf } from '../../src/engine/time/calendar';
import type { Chance } from './chance';
import type { Profile } from './profile';

/** What a day is in truth. `dive` alone is to be found; the rest has to stay silent. */
export type DayKind =
  | 'usual'
  | 'dive'
  | 'away'
  | 'hotfix'
  | 'spike'
  | 'declared'
  | 'onCall'
  | 'release'
  | 'pairing'
  | 'push'
  | 'meetings'
  | 'sweep';

export interface DayPlan {
  readonly day: string;
  readonly kind: DayKind;
  readonly buildingHours: number;
  readonly leading: number;
}

export interface TrueDive {
  readonly from: string;
  readonly to: string;
  /** Working days. */
  readonly length: number;
}

export interface YearPlan {
  /** Working weekdays only (holidays included, as `away`), oldest first. */
  readonly days: readonly DayPlan[];
  readonly dives: readonly TrueDive[];
  /** First day that is judged; before it lies the own baseline. */
  readonly judgedFrom: string;
}

const leadInWeeks = 13;
const judgedWeeks = 52;

export function drawYear(profile: Profile, chance: Chance): YearPlan {
  const start = addDays('2023-01-02', chance.whole(0, 40) * 7);
  const days: string[] = [];
  for (let index = 0; index < (leadInWeeks + judgedWeeks) * 7; index += 1) {
    const day = addDays(start, index);
    if (weekdayOf(day) <= 5) days.push(day);
  }
  const kinds = new Array<DayKind>(days.length).fill('usual');
  const firstJudged = leadInWeeks * 5;
  const dives = placeDives(days, kinds, firstJudged, chance);
  placeRest(days, kinds, chance);
  const intensity = new Map<string, { readonly more: number; readonly less: number }>();
  for (const dive of dives) {
    const one = { more: chance.between(1.9, 3.2), less: chance.between(0, 0.3) };
    for (const day of days) if (day >= dive.from && day <= dive.to) intensity.set(day, one);
  }
  let week = 1;
  return {
    judgedFrom: days[firstJudged] ?? '',
    dives,
    days: days.map((day, index) => {
      if (index % 5 === 0) week = chance.logNormal(1, profile.weekSpread);
      const kind = kinds[index] ?? 'usual';
      return { day, kind, ...drawDay(kind, profile, week, chance, intensity.get(day)) };
    }),
  };
}

/** Two to four dives a year, at least four weeks apart, of 3 to 15 working days. */
function placeDives(days: readonly string[], kinds: DayKind[], first: number, chance: Chance): readonly TrueDive[] {
  const dives: TrueDive[] = [];
  const wanted = chance.whole(2, 4);
  for (let tries = 0; tries < 60 && dives.length < wanted; tries += 1) {
    const length = chance.whole(3, 15);
    const at = chance.whole(first, days.length - length - 1);
    const near = kinds.slice(Math.max(0, at - 20), at + length + 20);
    if (near.includes('dive')) continue;
    kinds.fill('dive', at, at + length);
    dives.push({ from: days[at] ?? '', to: days[at + length - 1] ?? '', length });
  }
  return dives.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What a year holds besides, with its length in days and how often it comes. Never on or next to a dive. */
const besides: readonly {
  readonly kind: DayKind;
  readonly times: readonly [number, number];
  readonly length: readonly [number, number];
}[] = [
  { kind: 'away', times: [2, 3], length: [5, 10] },
  { kind: 'away', times: [4, 8], length: [1, 2] },
  { kind: 'hotfix', times: [2, 4], length: [1, 2] },
  { kind: 'onCall', times: [1, 3], length: [5, 5] },
  { kind: 'declared', times: [1, 3], length: [1, 4] },
  { kind: 'spike', times: [1, 2], length: [2, 5] },
  { kind: 'release', times: [3, 6], length: [1, 1] },
  { kind: 'pairing', times: [2, 5], length: [1, 3] },
  { kind: 'push', times: [2, 5], length: [2, 5] },
  { kind: 'meetings', times: [2, 5], length: [2, 5] },
  { kind: 'sweep', times: [1, 3], length: [1, 1] },
];

function placeRest(days: readonly string[], kinds: DayKind[], chance: Chance): void {
  for (const { kind, times, length } of besides) {
    for (let left = chance.whole(...times); left > 0; left -= 1) {
      const size = chance.whole(...length);
      const at = chance.whole(5, days.length - size - 1);
      if (kinds.slice(Math.max(0, at - 3), at + size + 3).every((each) => each === 'usual'))
        kinds.fill(kind, at, at + size);
    }
  }
}

function drawDay(
  kind: DayKind,
  profile: Profile,
  week: number,
  chance: Chance,
  dive: { readonly more: number; readonly less: number } | undefined,
): { readonly buildingHours: number; readonly leading: number } {
  const usualHours = profile.handsOnHours * profile.buildingDays;
  const building = (factor: number): number =>
    Math.min(9, chance.logNormal(profile.handsOnHours * factor * week, profile.daySpread));
  const usual = chance.happens(profile.buildingDays) ? building(1) : 0;
  const leading = (factor: number): number =>
    chance.count((profile.leadingPerDay * factor) / Math.sqrt(week), profile.daySpread);
  switch (kind) {
    case 'usual':
    case 'sweep':
      return { buildingHours: usual, leading: leading(1) };
    case 'dive': {
      const hours = Math.max(4.5, usualHours * (dive?.more ?? 2)) * chance.logNormal(1, 0.2);
      return { buildingHours: Math.min(9, hours), leading: leading(dive?.less ?? 0) };
    }
    case 'away':
      return { buildingHours: 0, leading: 0 };
    case 'hotfix':
    case 'spike':
    case 'declared':
      return { buildingHours: Math.min(9, chance.between(5, 8)), leading: leading(0.2) };
    case 'onCall':
      return { buildingHours: building(1.6), leading: leading(0.4) };
    case 'release':
      return { buildingHours: building(0.6), leading: leading(1.5) };
    case 'pairing':
      return { buildingHours: building(1.5), leading: leading(0.6) };
    case 'push':
      return { buildingHours: building(1.7), leading: leading(1.2) };
    case 'meetings':
      return { buildingHours: usual * 0.6, leading: leading(0.3) };
  }
}
