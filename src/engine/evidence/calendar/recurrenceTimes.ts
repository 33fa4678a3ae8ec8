import { dayMs, hourMs, minuteMs } from '../../time/now';
import type { Recurrence } from './recurrence';
import { dayAfter, dayNumberOf, fallsOn, ruleDay, type RuleDay, weekOf } from './recurrenceDays';

/** Far more than anybody meets; a rule that gives more within the stretch asked for is none of meetings. */
const mostTimes = 5_000;

/** A hundred years; nobody counts meetings for longer. */
const mostDaysCounted = 36_525;

/**
 * The times of a rule within a stretch, on the clock of its own zone, in order. Only a rule with a count is followed from
 * its beginning. Throws a RangeError where there are more than anybody meets.
 *
 * @param isPast whether a time lies behind the rule's end
 */
export function* recurrenceTimes(
  rule: Recurrence,
  start: number,
  stretch: { readonly from: number; readonly to: number },
  isPast: (wall: number) => boolean,
): Generator<number, undefined> {
  const startDay = ruleDay(Math.floor(start / dayMs));
  const { count = Infinity } = rule;
  const asked = { first: Math.floor(stretch.from / dayMs), last: Math.floor(stretch.to / dayMs) };
  if (count !== Infinity && asked.first - startDay.number > mostDaysCounted) throw new RangeError('too long ago');
  const days = { ...asked, first: count === Infinity ? Math.max(startDay.number, asked.first) : startDay.number };
  let met = 0;
  let given = 0;
  for (const wall of timesFrom(rule, start, startDay, days)) {
    if (wall < start) continue;
    met += 1;
    if (met > count || wall >= stretch.to || isPast(wall)) return;
    if (wall < stretch.from) continue;
    given += 1;
    if (given > mostTimes) throw new RangeError('more than anybody meets');
    yield wall;
  }
}

/** The times of each day that the rule names; those of the last days may lie behind the stretch. */
function* timesFrom(
  rule: Recurrence,
  start: number,
  startDay: RuleDay,
  days: { readonly first: number; readonly last: number },
): Generator<number, undefined> {
  const chosen = rule.positions.length > 0;
  const times = timesOfDay(rule, start);
  let day = ruleDay(days.first);
  if (chosen) day = ruleDay(periodOf(rule, day));
  let began = periodOf(rule, day);
  let period: number[] = [];
  for (; day.number <= days.last || (chosen && periodOf(rule, day) === began); day = dayAfter(day)) {
    if (chosen && periodOf(rule, day) !== began) {
      yield* atPositions(period, rule.positions);
      [period, began] = [[], periodOf(rule, day)];
    }
    if (!fallsOn(rule, startDay, day)) continue;
    for (const time of times(day.number)) {
      if (chosen) period.push(day.number * dayMs + time);
      else yield day.number * dayMs + time;
    }
  }
  yield* atPositions(period, rule.positions);
  return undefined;
}

/** The first day of the stretch that a place in the set (BYSETPOS) is counted in. */
function periodOf({ frequency, weekStart }: Recurrence, day: RuleDay): number {
  switch (frequency) {
    case 'MINUTELY':
    case 'HOURLY':
    case 'DAILY':
      return day.number;
    case 'WEEKLY':
      return weekOf(day, weekStart);
    case 'MONTHLY':
      return dayNumberOf(day.year, day.month, 1);
    case 'YEARLY':
      return dayNumberOf(day.year, 1, 1);
  }
}

function atPositions(times: readonly number[], positions: readonly number[]): readonly number[] {
  return times.filter((_, index) => positions.includes(index + 1) || positions.includes(index - times.length));
}

/** The times of a day as ms after its midnight, by the day's number. */
function timesOfDay(rule: Recurrence, start: number): (day: number) => readonly number[] {
  const timeOfStart = start - Math.floor(start / dayMs) * dayMs;
  const seconds = timeOfStart % minuteMs;
  const { hours, interval } = rule;
  const minutes = ordered(rule.minutes, Math.floor((timeOfStart % hourMs) / minuteMs)).map(
    (minute) => minute * minuteMs + seconds,
  );
  const within = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);
  switch (rule.frequency) {
    case 'MINUTELY':
      return (day) =>
        marks(start - day * dayMs, interval * minuteMs).filter(
          (time) =>
            within(hours, Math.floor(time / hourMs)) && within(rule.minutes, Math.floor((time % hourMs) / minuteMs)),
        );
    case 'HOURLY':
      return (day) =>
        marks(start - (timeOfStart % hourMs) - day * dayMs, interval * hourMs)
          .filter((hour) => within(hours, hour / hourMs))
          .flatMap((hour) => minutes.map((minute) => hour + minute));
    case 'DAILY':
    case 'WEEKLY':
    case 'MONTHLY':
    case 'YEARLY': {
      const times = ordered(hours, Math.floor(timeOfStart / hourMs)).flatMap((hour) =>
        minutes.map((minute) => hour * hourMs + minute),
      );
      return () => times;
    }
  }
}

/** Every so many ms, counted from the start, those that fall into a day. */
function marks(start: number, every: number): readonly number[] {
  const first = ((start % every) + every) % every;
  return Array.from({ length: Math.max(0, Math.ceil((dayMs - first) / every)) }, (_, index) => first + index * every);
}

function ordered(numbers: readonly number[], otherwise: number): readonly number[] {
  return numbers.length === 0 ? [otherwise] : numbers.toSorted((a, b) => a - b);
}
