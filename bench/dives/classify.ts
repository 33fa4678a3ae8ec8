import type { Episode } from './episodes';
import type { DaySpan, Labels, PersonDays } from './people';

export const outcomes = ['true', 'break', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

export interface JudgedEpisode extends Episode {
  readonly outcome: Outcome;
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
/**
 * An episode that starts in the quarter of a break of the project's evidence, or this soon after it, belongs to the
 * break. One that began before the quarter cannot come from it.
 */
const breakDays = 56;

export function classify(person: PersonDays, episodes: readonly Episode[], labels: Labels): JudgedPerson {
  const name = `${person.repository}/${person.person}`;
  const phases = labels.phases.get(name) ?? [];
  const dives = phases.filter(({ phase }) => phase === 'dive');
  const breaks = labels.breaks.get(person.repository) ?? [];
  const judged = episodes.map((episode): JudgedEpisode => {
    if (dives.some((dive) => overlap(dive, episode))) return { ...episode, outcome: 'true' };
    const near = breaks.some(
      ({ from, to }) => daysFrom(from, episode.from) >= 0 && daysFrom(to, episode.from) <= breakDays,
    );
    return { ...episode, outcome: near ? 'break' : 'other' };
  });
  const reviews = phases.filter(({ phase }) => phase === 'review');
  return {
    name,
    label: phases[0]?.label ?? 'unlabelled',
    episodes: judged,
    dives: dives.length,
    missed: dives.filter((dive) => !episodes.some((episode) => overlap(dive, episode))),
    years: daysFrom(person.days[0]?.day ?? '', person.days.at(-1)?.day ?? '') / 365.25,
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

/** Days from one day to another; negative when `to` is earlier. */
function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
