import * as v from 'valibot';
import { namesInLine } from './evidenceLine';
import {
  cadences,
  countWords,
  mostWords,
  promptKinds,
  themes,
  type Cadence,
  type Prompt,
  type PromptOrigin,
} from './prompt';
import { checkNames, checkTrigger } from './promptChecks';
import { longestTrigger, parseTrigger } from './trigger/parse';

/** Something in a prompt file that cannot be used. The prompt it is in is left out; the others stay. */
export interface PromptFault {
  /** Position in the list, from 0; `undefined` when the file as a whole cannot be read. */
  readonly position: number | undefined;
  readonly id: string | undefined;
  readonly field: string | undefined;
  /** Within the text of the field, from 1. */
  readonly column: number | undefined;
  readonly message: string;
}

export interface Bank {
  readonly prompts: readonly Prompt[];
  readonly faults: readonly PromptFault[];
}

/** More prompts than this in one file are not read by anybody. */
const mostPrompts = 2000;
/** A repository's prompts are a few of many, not a questionnaire. */
const mostTeamPrompts = 50;
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** One prompt as a file writes it. The wording of a fault is ours; valibot only finds it. */
const promptSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/u, 'An id is letters, digits, “-” and “_”.')),
  theme: v.picklist(themes),
  cadence: v.picklist(cadences),
  text: v.pipe(
    line,
    v.check((text) => countWords(text) <= mostWords, `A question has at most ${mostWords} words.`),
  ),
  kind: v.picklist(promptKinds),
  follow_up: v.optional(v.nullable(line)),
  trigger: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(longestTrigger)))),
  evidence_line: v.optional(v.nullable(line)),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  cooldown_days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  priority: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  idea: v.optional(v.nullable(line)),
});

const fileSchema = v.object({ version: v.literal(1), prompts: v.pipe(v.array(v.unknown()), v.maxLength(mostPrompts)) });

/** Usual minutes and rest of each cadence, for prompts that do not say. */
const usual: Readonly<Record<Cadence, { readonly minutes: number; readonly cooldownDays: number }>> = {
  daily: { minutes: 1, cooldownDays: 10 },
  weekly: { minutes: 2, cooldownDays: 28 },
  monthly: { minutes: 5, cooldownDays: 75 },
  quarterly: { minutes: 10, cooldownDays: 150 },
  'after-dive': { minutes: 3, cooldownDays: 21 },
  milestone: { minutes: 3, cooldownDays: 30 },
};

/** Reads prompts of one origin from parsed JSON. Never throws; what cannot be used is named with its position. */
export function readBank(value: unknown, origin: PromptOrigin = { from: 'leadline' }): Bank {
  const file = v.safeParse(fileSchema, value);
  if (!file.success) {
    const field = v.getDotPath(file.issues[0]) ?? undefined;
    const message = 'A prompt file is { "version": 1, "prompts": [ … ] }.';
    return { prompts: [], faults: [{ position: undefined, id: undefined, field, column: undefined, message }] };
  }
  const prompts: Prompt[] = [];
  const faults: PromptFault[] = [];
  const given = origin.from === 'repository' ? file.output.prompts.slice(0, mostTeamPrompts) : file.output.prompts;
  if (given.length < file.output.prompts.length) {
    const message = `Only the first ${mostTeamPrompts} prompts of a repository are used.`;
    faults.push({ position: given.length, id: undefined, field: undefined, column: undefined, message });
  }
  const met = new Set<string>();
  given.forEach((one, position) => {
    const read = readPrompt(one, position, origin);
    if (!read.prompt) {
      faults.push(...read.faults);
    } else if (met.has(read.prompt.id)) {
      faults.push({ position, id: read.prompt.id, field: 'id', column: undefined, message: 'This id is used twice.' });
    } else {
      met.add(read.prompt.id);
      prompts.push(read.prompt);
    }
  });
  return { prompts, faults };
}

function readPrompt(
  value: unknown,
  position: number,
  origin: PromptOrigin,
): { readonly prompt?: Prompt; readonly faults: readonly PromptFault[] } {
  const id =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
  const fault = (field: string | undefined, message: string, column?: number): PromptFault => ({
    position,
    id,
    field,
    column,
    message,
  });
  const read = v.safeParse(promptSchema, value);
  if (!read.success) {
    return {
      faults: read.issues.map((issue) => {
        const field = v.getDotPath(issue) ?? undefined;
        return fault(field, `${field ?? 'A prompt'}: ${issue.message}`);
      }),
    };
  }
  const given = read.output;
  const parsed = given.trigger === undefined || given.trigger === null ? undefined : parseTrigger(given.trigger);
  if (parsed?.ok === false) return { faults: [fault('trigger', parsed.fault.message, parsed.fault.column)] };
  const evidenceLine = given.evidence_line ?? undefined;
  const faults = [
    ...(parsed ? checkTrigger(parsed.trigger, origin) : []).map(({ message, column }) =>
      fault('trigger', message, column),
    ),
    ...checkNames(evidenceLine === undefined ? [] : namesInLine(evidenceLine), origin).map((message) =>
      fault('evidence_line', message),
    ),
  ];
  if ((given.cadence === 'after-dive' || given.cadence === 'milestone') && !parsed) {
    faults.push(
      fault('trigger', `A prompt of the cadence “${given.cadence}” needs a trigger: when does it make sense?`),
    );
  }
  if (faults.length > 0) return { faults };
  return {
    prompt: {
      id: given.id,
      theme: given.theme,
      cadence: given.cadence,
      text: given.text,
      kind: given.kind,
      followUp: given.follow_up ?? undefined,
      trigger: parsed?.trigger,
      evidenceLine,
      minutes: given.minutes ?? usual[given.cadence].minutes,
      ...weight(given, parsed !== undefined, origin),
      idea: given.idea ?? undefined,
      origin,
    },
    faults: [],
  };
}

/** Rest and rank. A repository may ask for more rest and never for less, and cannot put its prompts before others. */
function weight(
  given: v.InferOutput<typeof promptSchema>,
  triggered: boolean,
  origin: PromptOrigin,
): Pick<Prompt, 'cooldownDays' | 'priority'> {
  // As in the shipped bank: what something in the week calls up goes before what takes its turn.
  const rank = triggered ? 2 : 1;
  const rest = usual[given.cadence].cooldownDays;
  return origin.from === 'repository'
    ? { cooldownDays: Math.max(given.cooldown_days ?? rest, rest), priority: rank }
    : { cooldownDays: given.cooldown_days ?? rest, priority: given.priority ?? rank };
}
