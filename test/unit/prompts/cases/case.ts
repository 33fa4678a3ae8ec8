import type { VariableInput } from '../../../../src/engine/prompts/variables/input';
import type { VariableValue } from '../../../../src/engine/prompts/variables/value';

/** One sentence about a variable: for this input its value is this. */
export interface VariableCase {
  readonly of: string;
  readonly says: string;
  readonly input: () => VariableInput;
  readonly is: VariableValue | undefined;
}
