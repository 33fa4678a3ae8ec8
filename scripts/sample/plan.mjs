// The lead's half year, day by day: from building to leading, and a dive in the last four days.
import { createChance } from './chance.mjs';
import { workingDaysBefore } from './clock.mjs';

export const weeks = 26;
/** Working days of the dive, the last ones before the clock. */
export const diveDays = 4;
/** The role was chosen this many weeks before the clock. */
export const roleWeeks = 20;
/** The newcomer's first day, in working days before the clock. */
export const newcomerDays = 24;

/** Oldest first: `{day, back, phase, weekday}`; `back` counts working days before the clock. */
export function planDays(now) {
  return workingDaysBefore(now, weeks * 5)
    .map((day, back) => ({
      day,
      back,
      week: Math.floor(back / 5),
      weekday: new Date(`${day}T00:00:00Z`).getUTCDay(),
      phase: back < diveDays ? 'dive' : back < 14 * 5 ? 'leading' : back < roleWeeks * 5 ? 'moving' : 'building',
    }))
    .reverse();
}

/** Hours of the day at which the lead commits, by phase; an empty list is a day without code. */
export function codingHours({ phase, weekday, back, week }) {
  const chance = createChance(`coding ${back}`);
  const spell = (start, count) => {
    const hours = [];
    let hour = start + chance.next() * 0.4;
    for (let index = 0; index < count; index++) {
      hours.push(hour);
      hour += 0.5 + chance.next() * 0.5;
    }
    return hours;
  };
  switch (phase) {
    case 'building':
      return [...spell(9.6, chance.between(2, 3)), ...spell(14, chance.between(2, 3))];
    case 'moving':
      // Week by week one day fewer.
      return weekday <= Math.max(2, week - 13) && weekday !== 5
        ? [...spell(9.6, 2), ...spell(14.2, chance.between(2, 3))]
        : [];
    case 'leading':
      return weekday === 2 || weekday === 4 ? [...spell(9.8, chance.between(1, 2)), ...spell(14.5, 2)] : [];
    case 'dive':
      return [...spell(9.3, 2), ...spell(13.6, 2)];
    default:
      throw new Error(`No such phase: ${phase}`);
  }
}

export const leads = (phase) => phase === 'moving' || phase === 'leading';
