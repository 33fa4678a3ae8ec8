import type { VariableTable } from './table';

/** The present or last dive. */
export const diveVariables = {
  dive: ({ dive }) => ({
    state: dive.state,
    reason: dive.reason,
    hours: dive.hours,
    inBox: dive.inBox,
    overrun: dive.overrun,
    endedWithin1d: dive.endedWithin1d,
    declared: dive.declared,
  }),
} as const satisfies VariableTable;
