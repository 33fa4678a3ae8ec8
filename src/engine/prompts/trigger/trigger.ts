/**
 * A trigger, parsed: names with members, numbers, texts in double quotes, `>= <= > < == !=`, `&& || !` and brackets.
 * There is no calculation and no call, so a prompt file can ask about the week and do nothing else.
 */
export type Trigger =
  | { readonly kind: 'or' | 'and'; readonly left: Trigger; readonly right: Trigger }
  | { readonly kind: 'not'; readonly of: Trigger }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'truth'; readonly of: NameOperand };

export type Operand = NameOperand | ValueOperand;

export interface NameOperand {
  readonly kind: 'name';
  /** `dive.reason` is `['dive', 'reason']`. */
  readonly path: readonly string[];
  /** Where it stands, counted from 1. */
  readonly column: number;
}

export interface ValueOperand {
  readonly kind: 'value';
  readonly value: number | string;
}

export const comparisonOperators = ['>=', '<=', '>', '<', '==', '!='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export interface TriggerFault {
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
  readonly message: string;
}

export type TriggerResult =
  { readonly ok: true; readonly trigger: Trigger } | { readonly ok: false; readonly fault: TriggerFault };

/** Every name a trigger reads, in the order it is written. */
export function namesIn(trigger: Trigger): readonly NameOperand[] {
  switch (trigger.kind) {
    case 'or':
    case 'and':
      return [...namesIn(trigger.left), ...namesIn(trigger.right)];
    case 'not':
      return namesIn(trigger.of);
    case 'truth':
      return [trigger.of];
    case 'comparison':
      return [trigger.left, trigger.right].filter((operand) => operand.kind === 'name');
  }
}
