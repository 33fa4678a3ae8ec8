import type { Calendar } from '../../time/calendar';
import { hourMs, minuteMs } from '../../time/now';
import type { UserState } from '../../records/state';
import { createCoverage } from '../../balance/coverage';

export interface Gap {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Shorter gaps are coffee; asking about them would cost more than it tells. */
export const shortestGapMinutes = 25;
/** More questions than this are homework. */
const mostOpenGaps = 3;
const latestDays = 2;

/**
 * Gaps between seen stretches in working hours, newest first, that the user may name with one tap. Only where the
 * editor looked: without sensing every hour would be a gap.
 */
export function openGaps(state: UserState, calendar: Calendar, instant: number): readonly Gap[] {
  if (state.sensing !== true || state.workingHours === undefined) return [];
  const { from, to } = state.workingHours;
  const gaps: Gap[] = [];
  const today = calendar.indexOf(instant);
  for (let index = today; index > today - latestDays && index >= 0; index -= 1) {
    const day = calendar.days[index] ?? '';
    const start = calendar.startOf(day) + (hoursOf(from) - calendar.dayStartHour) * hourMs;
    const end = Math.min(instant, calendar.startOf(day) + (hoursOf(to) - calendar.dayStartHour) * hourMs);
    gaps.push(...gapsBetween(state, start, end));
  }
  return gaps.sort((a, b) => b.startsAt - a.startsAt).slice(0, mostOpenGaps);
}

function gapsBetween(state: UserState, from: number, to: number): readonly Gap[] {
  const stretches = [
    ...[...state.editorSpans, ...state.calendarItems].map(({ startsAt, minutes }) => ({
      from: startsAt,
      to: startsAt + minutes * minuteMs,
    })),
    ...state.log.flatMap(({ startsAt, minutes }) =>
      startsAt === undefined ? [] : [{ from: startsAt, to: startsAt + minutes * minuteMs }],
    ),
  ].filter((stretch) => stretch.to > from && stretch.from < to);
  if (stretches.length === 0) return [];
  const coverage = createCoverage();
  for (const stretch of stretches) coverage.claim(stretch);
  for (const answer of state.gapAnswers) {
    coverage.claim({ from: Date.parse(answer.startsAt), to: Date.parse(answer.endsAt) });
  }
  // Before the first seen stretch the day may not have begun; after the last it may be over.
  const first = Math.max(from, Math.min(...stretches.map((stretch) => stretch.from)));
  const last = Math.min(to, Math.max(...stretches.map((stretch) => stretch.to)));
  return coverage
    .claim({ from: first, to: last })
    .filter((gap) => gap.to - gap.from >= shortestGapMinutes * minuteMs)
    .map((gap) => ({ startsAt: gap.from, endsAt: gap.to }));
}

function hoursOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}
