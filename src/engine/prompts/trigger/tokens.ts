import { comparisonOperators, type ComparisonOperator, type TriggerFault } from './trigger';

export type Token =
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly column: number }
  | { readonly kind: 'value'; readonly value: number | string; readonly column: number }
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly column: number }
  | { readonly kind: '&&' | '||' | '!' | '(' | ')' | 'end'; readonly column: number };

export type Tokens =
  { readonly ok: true; readonly tokens: readonly Token[] } | { readonly ok: false; readonly fault: TriggerFault };

type Reader = (match: RegExpExecArray, column: number) => Token | undefined;

/** The order matters: `!=` before `!`, and long operators before their first letter. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/[ \t\r\n]+/uy, () => undefined],
  [/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/uy, ([text], column) => ({ kind: 'name', path: text.split('.'), column })],
  // Nine digits and six decimals print back as they were written, never as an exponent.
  [/-?\d{1,9}(?:\.\d{1,6})?(?![\w.])/uy, ([text], column) => ({ kind: 'value', value: Number(text) || 0, column })],
  [/"[^"\r\n]*"/uy, ([text], column) => ({ kind: 'value', value: text.slice(1, -1), column })],
  [
    />=|<=|==|!=|>|</uy,
    ([text], column) => {
      const operator = comparisonOperators.find((known) => known === text);
      return operator === undefined ? undefined : { kind: 'comparison', operator, column };
    },
  ],
  [/&&|\|\||[!()]/uy, ([text], column) => ({ kind: text as '&&' | '||' | '!' | '(' | ')', column })],
];

/** Cuts a trigger into its pieces, or says what it met and where. */
export function readTokens(source: string): Tokens {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    let next = position;
    for (const [pattern, read] of readers) {
      pattern.lastIndex = position;
      const match = pattern.exec(source);
      if (!match) continue;
      const token = read(match, position + 1);
      if (token) tokens.push(token);
      next = pattern.lastIndex;
      break;
    }
    if (next === position) return { ok: false, fault: { column: position + 1, message: complaint(source, position) } };
    position = next;
  }
  tokens.push({ kind: 'end', column: source.length + 1 });
  return { ok: true, tokens };
}

function complaint(source: string, position: number): string {
  const sign = String.fromCodePoint(source.codePointAt(position) ?? 0);
  if (sign === '"') return 'This text has no closing quote.';
  if (sign === '=') return 'A single “=” means nothing here; write “==”.';
  if (sign === '&' || sign === '|') return `A single “${sign}” means nothing here; write “${sign}${sign}”.`;
  if (/[\d-]/u.test(sign)) return 'This is not a number that can be read.';
  return `“${sign}” means nothing here.`;
}
