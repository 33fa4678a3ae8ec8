import type { PresetName } from '../balance/bands';
import type { UserState } from '../records/state';
import { dayOfInstant } from '../time/dayOfInstant';
import type { Calendar } from '../time/calendar';
import type { DayName } from '../time/now';
import { byName } from './areaWords';
import type { turningKinds } from './timelineKinds';

/** A day, or some days, on which something was different from then on or for a while. */
export interface TurningPoint {
  readonly day: DayName;
  /** Last day of what lasted; `undefined` for a moment. */
  readonly until: DayName | undefined;
  readonly kind: (typeof turningKinds)[number];
  readonly label: string;
}

/**
 * Everything the user said about the way that has a day: what they noted, each role they chose, on-call windows and
 * releases. Oldest first.
 */
export function turningPoints(state: UserState, calendar: Calendar): readonly TurningPoint[] {
  return [
    ...state.pivots.map(({ day, label }) => point('noted', label, day)),
    ...state.roles
      .filter(({ preset }, index) => state.roles[index - 1]?.preset !== preset)
      .map(({ preset, at }) => point('role', `Role: ${roleWords[preset]}`, dayOfInstant(calendar, at))),
    ...state.onCall.map(({ from, to }) => point('onCall', 'On call', from, to)),
    ...releases(state),
  ].sort((one, other) => byName(one.day, other.day));
}

function releases({ releaseDays, plannedReleases }: UserState): readonly TurningPoint[] {
  const planned = plannedReleases.filter((day) => !releaseDays.some(({ from, to }) => from <= day && day <= to));
  return [
    ...releaseDays.map(({ from, to }) => point('release', 'Release', from, to)),
    ...planned.map((day) => point('release', 'Release', day)),
  ];
}

function point(kind: TurningPoint['kind'], label: string, day: DayName, until: DayName = day): TurningPoint {
  return { day, until: until > day ? until : undefined, kind, label };
}

const roleWords: Readonly<Record<PresetName, string>> = {
  steppingUp: 'stepping up',
  techLeadSmall: 'tech lead',
  techLeadLarge: 'tech lead, larger team',
  techLeadManager: 'tech-lead manager',
  engineeringManager: 'engineering manager',
  director: 'lead of leads',
  staff: 'staff engineer',
  maintainer: 'maintainer',
};
