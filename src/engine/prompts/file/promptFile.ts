import { readBank } from '../bank';
import type { Prompt, PromptOrigin } from '../prompt';
import { readLocatedJson } from './locatedJson';

export interface FileFault {
  /** From 1. */
  readonly line: number;
  /** One sentence, such as `trigger, column 5: There is no variable “hours”.` */
  readonly message: string;
}

export interface PromptFile {
  readonly prompts: readonly Prompt[];
  readonly faults: readonly FileFault[];
}

/** Larger files are not prompts; reading one would only hold the editor up. */
export const largestFile = 1_000_000;

/** Reads a prompt file of the user or of a repository. What is malformed is left out and named by its line. */
export function readPromptFile(text: string, origin: PromptOrigin): PromptFile {
  if (text.length > largestFile)
    return { prompts: [], faults: [{ line: 1, message: 'This file is too large to read.' }] };
  const json = readLocatedJson(text);
  if (!json.ok)
    return { prompts: [], faults: [{ line: json.line, message: `column ${json.column}: ${json.message}` }] };
  const bank = readBank(json.value, origin);
  return {
    prompts: bank.prompts,
    faults: bank.faults
      .map(({ position, id, field, column, message }) => {
        const path = [
          ...(position === undefined ? [] : ['prompts', position]),
          ...(field === undefined ? [] : field.split('.')),
        ];
        const place = column === undefined ? undefined : `${field ?? 'text'}, column ${column}`;
        return {
          line: json.lineOf(path),
          message: [id, place, message].filter((part) => part !== undefined).join(': '),
        };
      })
      .sort((a, b) => a.line - b.line),
  };
}
