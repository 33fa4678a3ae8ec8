import type { Facts } from './facts';
import type { VariableValue } from './value';

/** One small function a variable; `undefined` where there is nothing to say. */
export type VariableTable = Readonly<Record<string, (facts: Facts) => VariableValue | undefined>>;

/** Minutes as hours, to two decimals. */
export function inHours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}
