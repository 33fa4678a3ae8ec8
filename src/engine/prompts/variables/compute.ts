import { diveVariables } from './dive';
import { eventVariables } from './events';
import { gatherFacts } from './facts';
import { hoursVariables } from './hours';
import type { VariableInput } from './input';
import { journeyVariables } from './journey';
import { teamVariables } from './team';
import { textVariables } from './texts';
import { todayVariables } from './today';
import type { VariableTable } from './table';
import type { Variables } from './value';

/** Every variable a trigger or a measured line may name, by theme. */
export const variableTables = {
  hours: hoursVariables,
  events: eventVariables,
  team: teamVariables,
  journey: journeyVariables,
  today: todayVariables,
  dive: diveVariables,
  texts: textVariables,
} as const satisfies Readonly<Record<string, VariableTable>>;

/** What is known of the week. What cannot be known is left out; nothing names another person. */
export function computeVariables(input: VariableInput): Variables {
  const facts = gatherFacts(input);
  return Object.fromEntries(
    Object.values(variableTables).flatMap((table: VariableTable) =>
      Object.entries(table).flatMap(([name, compute]) => {
        const value = compute(facts);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}
