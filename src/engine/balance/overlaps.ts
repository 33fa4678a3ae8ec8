import type { Overlap } from '../activity/activity';
import type { Source } from '../kinds';
import { minuteMs } from '../time/now';

/**
 * Who may hold a minute: a source, the editor where it looked and saw nothing to count, or the total of a week whose
 * minutes were folded.
 */
export type Holder = Source | 'watched' | 'foldedMeasured' | 'foldedCalendar';

const sourceOf: Readonly<Record<Holder, Source>> = {
  said: 'said',
  measured: 'measured',
  calendar: 'calendar',
  estimated: 'estimated',
  watched: 'measured',
  foldedMeasured: 'measured',
  foldedCalendar: 'calendar',
};

/** The rule of three clocks, for every place that lists what counted. */
export const overlapRule =
  'For the same minutes your own word counts first, then what the editor measured, then the calendar, then the estimate from git.';

const holderWords: Readonly<Record<Holder, (minutes: number) => string>> = {
  said: (minutes) => `${minutes} said by you`,
  measured: (minutes) => `${minutes} measured in the editor`,
  calendar: (minutes) => `${minutes} in your calendar`,
  estimated: (minutes) => `${minutes} by another change`,
  watched: (minutes) => `${minutes} in which the editor looked and saw no typing`,
  foldedMeasured: (minutes) => `${minutes} for the time the editor watched in that week`,
  foldedCalendar: (minutes) => `${minutes} for the week’s meetings`,
};

/** Time that nothing else counts, and that does not count either. */
const uncounted: ReadonlySet<Holder> = new Set(['watched', 'foldedMeasured', 'foldedCalendar']);

/** What others hold of an item, in whole minutes; what rounds to nothing is left out. */
export function overlapsOf(held: ReadonlyMap<Holder, number>): readonly Overlap[] {
  const minutes = new Map<Source, number>();
  for (const [holder, ms] of held) {
    const source = sourceOf[holder];
    minutes.set(source, (minutes.get(source) ?? 0) + ms / minuteMs);
  }
  return [...minutes]
    .map(([source, length]) => ({ source, minutes: Math.round(length) }))
    .filter((overlap) => overlap.minutes > 0);
}

/** `Of its 60 min, 40 are already counted: 30 said by you, 10 in your calendar.` */
export function overlapSentence(minutes: number, held: ReadonlyMap<Holder, number>): string | undefined {
  const parts = [...held]
    .map(([holder, ms]) => ({ holder, minutes: Math.round(ms / minuteMs) }))
    .filter((part) => part.minutes > 0);
  if (parts.length === 0) return undefined;
  const lost = parts.reduce((sum, part) => sum + part.minutes, 0);
  const whole = Math.max(lost, Math.round(minutes));
  const verb = lost === 1 ? 'is' : 'are';
  const taken = parts.every(({ holder }) => uncounted.has(holder)) ? 'do not count' : `${verb} already counted`;
  return `Of its ${whole} min, ${lost} ${taken}: ${parts.map((part) => holderWords[part.holder](part.minutes)).join(', ')}.`;
}
