import type { Episode } from './episodes';
import { nameOf, type DaySpan, type Labels, type PersonDays } from './people';

export const outcomes = ['true', 'break', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

export interface JudgedEpisode extends Episode {
  readonly outcome: Outcome;
  /** At a break, and begun before anything had changed: that break cannot have brought it about. */
  readonly beforeBreak: boolean;
}

/** One person's episodes held against what is known about them. */
export interface JudgedPerson {
  readonly name: string;
  readonly label: string;
  readonly episodes: readonly JudgedEpisode[];
  readonly dives: number;
  readonly missed: readonly DaySpan[];
  /** Person-years of the data, and of the review phases of somebody who moved from code to review. */
  readonly years: number;
  readonly reviewYears: number;
  readonly otherInReview: number;
  readonly mover: boolean;
}

const dayMs = 86_400_000;
/** An episode that starts this near a break of the project's evidence, on either side of its quarter, is at the break. */
const breakDays = 56;

export function classify(person: PersonDays, episodes: readonly Episode[], labels: Labels): JudgedPerson {
  const name = nameOf(person);
  const phases = labels.phases.get(name) ?? [];
  const dives = phases.filter(({ phase }) => phase === 'dive');
  const breaks = labels.breaks.get(person.repository) ?? [];
  const judged = episodes.map((episode): JudgedEpisode => {
    if (dives.some((dive) => overlap(dive, episode))) return { ...episode, outcome: 'true', beforeBreak: false };
    const near = breaks.filter((quarter) => distance(episode.from, quarter) <= breakDays);
    const beforeBreak = near.length > 0 && near.every(({ from }) => episode.from < from);
    return { ...episode, outcome: near.length > 0 ? 'break' : 'other', beforeBreak };
  });
  const reviews = phases.filter(({ phase }) => phase === 'review');
  return {
    name,
    label: phases[0]?.label ?? 'unlabelled',
    episodes: judged,
    dives: dives.length,
    missed: dives.filter((dive) => !episodes.some((episode) => overlap(dive, episode))),
    years: yearsOf(person),
    reviewYears: reviews.reduce((sum, { from, to }) => sum + (daysFrom(from, to) + 1) / 365.25, 0),
    otherInReview: judged.filter(
      ({ outcome, from }) => outcome === 'other' && reviews.some((phase) => phase.from <= from && from <= phase.to),
    ).length,
    mover: phases.some(({ label }) => label.startsWith('mover')),
  };
}

function overlap(one: DaySpan, other: DaySpan): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function yearsOf({ days }: PersonDays): number {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return first === undefined || last === undefined ? 0 : daysFrom(first, last) / 365.25;
}

/** Days between a day and the nearer end of a span; 0 inside it. */
function distance(day: string, { from, to }: DaySpan): number {
  return Math.max(0, daysFrom(day, from), daysFrom(to, day));
}

/** Days from one day to another; negative when `to` is earlier. */
function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
