import { kinds, type Kind } from '../engine/kinds';
import type { RecordOf } from '../engine/records/schema';
import type { UserState } from '../engine/records/state';
import { addDays } from '../engine/time/calendar';
import type { DayName, WeekName } from '../engine/time/now';
import type { Failed, Outcome, RecordStore } from './ports';
import { say } from './say';

/** Keeps the intention of a week: "when …, I will …". A later one for the same week takes its place. */
export async function keepIntention(
  records: RecordStore | undefined,
  week: WeekName,
  { when, will }: { readonly when: string; readonly will: string },
): Promise<Outcome<RecordOf<'intention.kept'>> | Failed<'nothingTyped'>> {
  if (when.trim() === '' || will.trim() === '') return { kind: 'failed', reason: 'nothingTyped', detail: '' };
  return say<'intention.kept'>(records, { type: 'intention.kept', week, when: when.trim(), will: will.trim() });
}

export function reviewIntention(
  records: RecordStore | undefined,
  week: WeekName,
  came: RecordOf<'intention.reviewed'>['came'],
): Promise<Outcome<RecordOf<'intention.reviewed'>>> {
  return say<'intention.reviewed'>(records, { type: 'intention.reviewed', week, came });
}

export function feltWeek(
  records: RecordStore | undefined,
  week: WeekName,
  felt: RecordOf<'week.felt'>['felt'],
): Promise<Outcome<RecordOf<'week.felt'>>> {
  return say<'week.felt'>(records, { type: 'week.felt', week, felt });
}

/**
 * Keeps what the user says a week held in all. A kind that is `null` was not said now: an earlier word about it stands,
 * and where there is none, what was seen stays all that is known.
 */
export function keepTally(
  records: RecordStore | undefined,
  week: WeekName,
  said: Readonly<Record<Kind, number | null>>,
  earlier: UserState['tallies'],
): Promise<Outcome<RecordOf<'tally.kept'>>> {
  const before = earlier.get(week)?.minutes ?? {};
  const minutes = Object.fromEntries(
    kinds.flatMap((kind) => {
      const word = said[kind] ?? before[kind];
      return word === undefined ? [] : [[kind, word] as const];
    }),
  );
  return say<'tally.kept'>(records, { type: 'tally.kept', week, minutes });
}

/** How far away each horizon lies when an entry of the longer view is due for a look. */
const horizonDays = { month: 30, quarter: 91, year: 365 } as const;

export function addLedger(
  records: RecordStore | undefined,
  entry: Pick<RecordOf<'ledger.added'>, 'skill' | 'horizon' | 'who' | 'firstTask'>,
  today: DayName,
): Promise<Outcome<RecordOf<'ledger.added'>>> {
  const { skill, horizon, who, firstTask } = entry;
  return say<'ledger.added'>(records, {
    type: 'ledger.added',
    skill,
    horizon,
    dueOn: addDays(today, horizonDays[horizon]),
    ...(who === undefined ? {} : { who }),
    ...(firstTask === undefined ? {} : { firstTask }),
  });
}
