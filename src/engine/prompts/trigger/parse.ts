import { readTokens, type Token } from './tokens';
import type { Operand, Trigger, TriggerFault, TriggerResult } from './trigger';

/** A trigger longer than this is a programme, not a condition. */
export const longestTrigger = 1000;
/** Brackets and `!` inside one another; keeps reading hostile files cheap. */
const deepest = 32;

/** Reads a trigger. Never throws: what cannot be read is a fault with its column. */
export function parseTrigger(source: string): TriggerResult {
  if (source.length > longestTrigger) {
    return { ok: false, fault: { column: longestTrigger + 1, message: 'This trigger is too long to read.' } };
  }
  const read = readTokens(source);
  if (!read.ok) return read;
  const cursor: Cursor = { tokens: read.tokens, position: 0 };
  const trigger = parseOr(cursor, 0);
  if (isFault(trigger)) return { ok: false, fault: trigger };
  const rest = peek(cursor);
  return rest.kind === 'end'
    ? { ok: true, trigger }
    : { ok: false, fault: { column: rest.column, message: 'Expected “&&”, “||” or the end here.' } };
}

interface Cursor {
  readonly tokens: readonly Token[];
  position: number;
}

const noToken: Token = { kind: 'end', column: 1 };

function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.position] ?? noToken;
}

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.position += 1;
  return token;
}

function isFault(value: Trigger | Operand | TriggerFault): value is TriggerFault {
  return 'message' in value;
}

function parseOr(cursor: Cursor, depth: number): Trigger | TriggerFault {
  return parseChain(cursor, depth, '||', 'or', parseAnd);
}

function parseAnd(cursor: Cursor, depth: number): Trigger | TriggerFault {
  return parseChain(cursor, depth, '&&', 'and', parseUnary);
}

function parseChain(
  cursor: Cursor,
  depth: number,
  sign: '&&' | '||',
  kind: 'and' | 'or',
  parsePart: (cursor: Cursor, depth: number) => Trigger | TriggerFault,
): Trigger | TriggerFault {
  let left = parsePart(cursor, depth);
  while (!isFault(left) && peek(cursor).kind === sign) {
    take(cursor);
    const right = parsePart(cursor, depth);
    if (isFault(right)) return right;
    left = { kind, left, right };
  }
  return left;
}

function parseUnary(cursor: Cursor, depth: number): Trigger | TriggerFault {
  const token = peek(cursor);
  if (token.kind !== '!' && token.kind !== '(') return parseComparison(cursor);
  if (depth >= deepest) return { column: token.column, message: 'Too many brackets inside one another.' };
  take(cursor);
  if (token.kind === '!') {
    const of = parseUnary(cursor, depth + 1);
    return isFault(of) ? of : { kind: 'not', of };
  }
  const inner = parseOr(cursor, depth + 1);
  if (isFault(inner)) return inner;
  const close = take(cursor);
  return close.kind === ')' ? inner : { column: close.column, message: 'Expected “)” here.' };
}

function parseComparison(cursor: Cursor): Trigger | TriggerFault {
  const column = peek(cursor).column;
  const left = parseOperand(cursor);
  if (isFault(left)) return left;
  const sign = peek(cursor);
  if (sign.kind !== 'comparison') {
    return left.kind === 'name'
      ? { kind: 'truth', of: left }
      : { column, message: 'A number or a text by itself says nothing; compare it with something.' };
  }
  take(cursor);
  const right = parseOperand(cursor);
  if (isFault(right)) return right;
  const next = peek(cursor);
  if (next.kind === 'comparison') {
    return { column: next.column, message: 'Comparisons cannot be chained; join two with “&&”.' };
  }
  return { kind: 'comparison', operator: sign.operator, left, right };
}

function parseOperand(cursor: Cursor): Operand | TriggerFault {
  const token = take(cursor);
  if (token.kind === 'name') return { kind: 'name', path: token.path, column: token.column };
  if (token.kind === 'value') return { kind: 'value', value: token.value };
  return { column: token.column, message: 'Expected a name, a number or a text in quotes here.' };
}
