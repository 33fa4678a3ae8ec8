import type { TitleRule } from '../engine/evidence/calendar/rules';
import type { LeadRecord } from '../engine/records/schema';
import type { Outcome, RecordStore } from './ports';
import { sayAll } from './say';

/** Keeps rules that the user confirmed, or changed: the latest of a pattern holds. */
export function keepRules(
  records: RecordStore | undefined,
  rules: readonly TitleRule[],
): Promise<Outcome<readonly LeadRecord[]>> {
  return sayAll(
    records,
    rules.map(({ pattern, kind }) => ({ type: 'calendar.rule', pattern, kind })),
  );
}

/** Forgets a rule with all that was ever said of it, so that no earlier kind comes back. */
export function forgetRule(
  records: RecordStore | undefined,
  known: readonly LeadRecord[],
  { pattern }: TitleRule,
): Promise<Outcome<readonly LeadRecord[]>> {
  const gone = new Set(known.flatMap((record) => (record.type === 'record.removed' ? [record.of] : [])));
  return sayAll(
    records,
    known.flatMap((record) =>
      record.type === 'calendar.rule' && record.pattern === pattern && !gone.has(record.id)
        ? [{ type: 'record.removed', of: record.id } as const]
        : [],
    ),
  );
}
