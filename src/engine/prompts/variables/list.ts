import type { VariableDescription } from './description';
import { variableDescriptions } from './descriptions';
import type { Variables, VariableValue } from './value';

export interface ListedVariable extends VariableDescription {
  readonly name: string;
  /** `null` where it is not known. */
  readonly value: VariableValue | null;
}

/** Every variable by name with what it says and its value now: `leadline prompt --variables --json`. */
export function listVariables(variables: Variables): readonly ListedVariable[] {
  return Object.entries(variableDescriptions)
    .map(([name, description]) => ({ name, ...description, value: variables[name] ?? null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
