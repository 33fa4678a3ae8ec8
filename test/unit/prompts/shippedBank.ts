import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBank, type Bank } from '../../../src/engine/prompts/bank';
import type { Prompt } from '../../../src/engine/prompts/prompt';

/** The bank as it ships: a data file beside the code, read when needed. */
export const bankFile = join('src', 'engine', 'prompts', 'bank.json');
export const bankText = readFileSync(bankFile, 'utf8');
export const shipped: Bank = readBank(JSON.parse(bankText));
export const shippedBank: readonly Prompt[] = shipped.prompts;
