import type { Stop } from './context';

export type Result = { readonly kind: 'text'; readonly text: string } | Stop;

export function asJson(value: unknown): Result {
  return { kind: 'text', text: `${JSON.stringify(value, undefined, 2)}\n` };
}
