import { parseArgs } from 'node:util';
import { mondayOf } from '../engine/time/calendar';
import { readMoment } from './moment';
import { commandNames, wrong, type CommandName } from './words';

export interface Options {
  readonly command: CommandName;
  readonly help: boolean;
  readonly repositories: readonly string[];
  readonly me: readonly string[];
  readonly timeZone: string | undefined;
  /** Epoch ms. */
  readonly now: number | undefined;
  readonly week: string | undefined;
  readonly weeks: number | undefined;
  readonly settings: string | undefined;
  readonly data: string | undefined;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly answer: string | undefined;
  readonly variables: boolean;
  /** What was typed after the command, as one line. */
  readonly line: string;
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  /** Wrong words, and what to do. */
  | { readonly kind: 'wrong'; readonly message: string };

const known = {
  help: { type: 'boolean', short: 'h' },
  repo: { type: 'string', multiple: true },
  me: { type: 'string', multiple: true },
  tz: { type: 'string' },
  now: { type: 'string' },
  week: { type: 'string' },
  weeks: { type: 'string' },
  settings: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  format: { type: 'string' },
  answer: { type: 'string' },
  variables: { type: 'boolean' },
} as const;

type Flag = keyof typeof known;

const everywhere: readonly Flag[] = ['help', 'repo', 'me', 'tz', 'now', 'settings', 'data', 'json'];
const flagsOf: Readonly<Record<CommandName, readonly Flag[]>> = {
  week: [...everywhere, 'week', 'format'],
  trend: [...everywhere, 'weeks'],
  explain: [...everywhere, 'week'],
  prompt: [...everywhere, 'answer', 'variables'],
  log: everywhere,
  dive: everywhere,
  people: everywhere,
  visibility: everywhere,
};

/** Half a working life; more is a slip of the keys. */
const mostWeeks = 520;

export function readOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    return { kind: 'wrong', message: wrong.option(error instanceof Error ? error.message : '') };
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (name === undefined) {
    return values.help === true || words.length === 0 ? { kind: 'help' } : { kind: 'wrong', message: wrong.noCommand };
  }
  const command = commandNames.find((candidate) => candidate === name);
  if (!command) return { kind: 'wrong', message: wrong.command(name) };
  const problem = problemOf(command, values, rest, parsed.tokens);
  if (problem !== undefined && values.help !== true) return { kind: 'wrong', message: problem };
  const fromEnvironment = environment['LEADLINE_DATA'];
  return {
    kind: 'options',
    options: {
      command,
      help: values.help ?? false,
      repositories: values.repo ?? ['.'],
      me: values.me ?? [],
      timeZone: values.tz,
      now: values.now === undefined || problem !== undefined ? undefined : readMoment(values.now, values.tz),
      week: values.week,
      weeks: values.weeks === undefined ? undefined : Number(values.weeks),
      settings: values.settings,
      data: values.data ?? (fromEnvironment === '' ? undefined : fromEnvironment),
      json: values.json ?? false,
      markdown: values.format === 'markdown',
      answer: values.answer,
      variables: values.variables ?? false,
      line: rest.join(' '),
    },
  };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof known }>>['values'];
type Tokens = readonly { readonly kind: string; readonly name?: string }[];

/** The first thing that is wrong, in words that say what to do. */
function problemOf(command: CommandName, values: Values, rest: readonly string[], tokens: Tokens): string | undefined {
  const allowed: readonly string[] = flagsOf[command];
  const stray = tokens.find((token) => token.kind === 'option' && !allowed.includes(token.name ?? ''));
  if (stray) return wrong.flagElsewhere(stray.name ?? '', command);
  if (command !== 'log' && rest.length > 0) return wrong.extra(rest.join(' '), command);
  if (values.tz !== undefined && !isTimeZone(values.tz)) return wrong.timeZone(values.tz);
  if (values.now !== undefined && readMoment(values.now, values.tz) === undefined) return wrong.now(values.now);
  if (values.week !== undefined && mondayOf(values.week) === undefined) return wrong.week(values.week);
  if (values.weeks !== undefined && !isCount(values.weeks)) return wrong.weeks(values.weeks, mostWeeks);
  if (values.format !== undefined && values.format !== 'markdown') return wrong.format(values.format);
  if (values.format !== undefined && values.json === true) return wrong.jsonAndFormat;
  if (values.variables === true && values.answer !== undefined) return wrong.variablesAndAnswer;
  return undefined;
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isCount(text: string): boolean {
  return /^\d{1,3}$/u.test(text) && Number(text) >= 1 && Number(text) <= mostWeeks;
}
