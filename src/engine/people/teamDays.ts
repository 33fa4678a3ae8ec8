import type { ReadRepository } from '../evidence/evidence';
import { addDays, type Calendar } from '../time/calendar';
import { dayOfInstant } from '../time/dayOfInstant';
import type { DayName } from '../time/now';
import type { People } from './people';

/** Days of each person's commits, oldest first; the key lives only as long as the computation. */
export type CommitDays = readonly (readonly DayName[])[];

/** Fewer commits than this are a visit. */
const regularCommits = 5;
/** Who begins this often within a month, or is silent for one, has come or gone. Days. */
const monthDays = 30;
/** Nobody was there before who was not met for two months; of a silence, the four months before it count. */
const unmetDays = 60;
const countedDays = 120;

/** The days of others' commits in one repository or several, person by person. */
export function commitDaysOfOthers(
  repositories: readonly ReadRepository[],
  people: People,
  calendar: Calendar,
): CommitDays {
  const days = new Map<string, DayName[]>();
  for (const { commits } of repositories) {
    for (const { author, authored } of commits) {
      if (people.isMe(author) || people.isBot(author)) continue;
      const key = people.keyOf(author);
      const day = dayOfInstant(calendar, authored.instant);
      const known = days.get(key);
      if (known) known.push(day);
      else days.set(key, [day]);
    }
  }
  return [...days.values()].map((list) => list.sort());
}

/**
 * The days on which the team became another one: somebody has made the fifth commit of their first month, or is silent
 * for a month after having been regular. Days only; whose they are is forgotten.
 */
export function teamChangeDays(others: CommitDays, readSince: DayName, today: DayName): readonly DayName[] {
  const changes = others.flatMap((days) => {
    const [first, fifth, last] = [days[0], days[regularCommits - 1], days.at(-1)];
    if (first === undefined || fifth === undefined || last === undefined) return [];
    const appeared = first >= addDays(readSince, unmetDays) && fifth < addDays(first, monthDays);
    const silentOn = addDays(last, monthDays);
    const regular = days.filter((day) => day > addDays(silentOn, -countedDays)).length >= regularCommits;
    return [...(appeared ? [fifth] : []), ...(regular && silentOn <= today ? [silentOn] : [])];
  });
  return [...new Set(changes)].sort();
}

/**
 * The first day after `since` on which this many people, the user included, had committed within a month, where fewer
 * had on the day itself; `undefined` while it has not come.
 */
export function grewTo(people: number, others: CommitDays, since: DayName, today: DayName): DayName | undefined {
  const activeOn = (day: DayName): number => {
    const after = addDays(day, -monthDays);
    return 1 + others.filter((days) => days.some((one) => one <= day && one > after)).length;
  };
  if (activeOn(since) >= people) return undefined;
  // Only on a day with a commit can there be more than before.
  return [...new Set(others.flat())]
    .filter((day) => day > since && day <= today)
    .sort()
    .find((day) => activeOn(day) >= people);
}
