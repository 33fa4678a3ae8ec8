import type { RecordOf } from '../engine/records/schema';
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

export function keepTally(
  records: RecordStore | undefined,
  week: WeekName,
  minutes: RecordOf<'tally.kept'>['minutes'],
): Promise<Outcome<RecordOf<'tally.kept'>>> {
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
