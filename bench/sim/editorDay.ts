import { minuteMs } from '../../src/engine/time/now';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { DayKind, DayPlan } from './plan';
import type { Profile } from './profile';
import type { Said } from './said';

/** Hours of one day, from and to. */
export interface Sitting {
  readonly from: number;
  readonly to: number;
}

/** What is left of the usual reading on days that hold something else. */
const readingPart: Partial<Readonly<Record<DayKind, number>>> = {
  dive: 0.15,
  hotfix: 0.2,
  spike: 0.2,
  declared: 0.2,
  onCall: 0.4,
  meetings: 0.3,
};

/** Records hold at most so many minutes of one stretch. */
const longestSpan = 90;

/** The minutes the editor saw of a day, where the user let it look: building as it was, and reading in the evening. */
export function editorDay(
  plan: DayPlan,
  sittings: readonly Sitting[],
  { clock, more, profile }: { readonly clock: Clock; readonly more: Chance; readonly profile: Profile },
): readonly Said[] {
  if (!profile.sensing || plan.kind === 'away') return [];
  const building = sittings
    .flatMap(({ from, to }) => spans(from, to))
    .map(([at, minutes]) => span(at, minutes, 'handsOn'));
  const reading = more.logNormal(profile.readingHours, profile.daySpread) * (readingPart[plan.kind] ?? 1);
  const begins = Math.max(11, sittings.at(-1)?.to ?? 11) + 0.25;
  const rest = spans(begins, Math.min(begins + reading, 18)).map(([at, minutes]) => span(at, minutes, 'review'));
  return [...building, ...rest];

  function span(hour: number, minutes: number, kind: 'handsOn' | 'review'): Said {
    const from = clock.at(plan.day, hour);
    return {
      at: from + minutes * minuteMs,
      body: { type: 'editor.minutes', startsAt: new Date(from).toISOString(), minutes, kind, repository: 'simulated' },
    };
  }
}

function spans(from: number, to: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = from; at < to; at += longestSpan / 60) {
    const minutes = Math.round(Math.min(longestSpan, (to - at) * 60));
    if (minutes >= 1) found.push([at, minutes]);
  }
  return found;
}
