import { valueAt, type ScalarValue, type Variables } from '../variables/value';
import type { ComparisonOperator, Operand, Trigger } from './trigger';

/**
 * Whether a trigger holds. A comparison with a missing variable, or between different types, cannot be made and
 * counts as false. Turning it round with `!` does not make it true: not knowing is never a reason to ask.
 */
export function holds(trigger: Trigger, variables: Variables): boolean {
  return evaluate(trigger, variables) === true;
}

/** `undefined` is "cannot be said" and travels as in Kleene's three-valued logic. */
function evaluate(trigger: Trigger, variables: Variables): boolean | undefined {
  switch (trigger.kind) {
    case 'or': {
      const left = evaluate(trigger.left, variables);
      if (left === true) return true;
      const right = evaluate(trigger.right, variables);
      return right === true ? true : left === false && right === false ? false : undefined;
    }
    case 'and': {
      const left = evaluate(trigger.left, variables);
      if (left === false) return false;
      const right = evaluate(trigger.right, variables);
      return right === false ? false : left === true && right === true ? true : undefined;
    }
    case 'not': {
      const inner = evaluate(trigger.of, variables);
      return inner === undefined ? undefined : !inner;
    }
    case 'truth': {
      const value = valueAt(variables, trigger.of.path);
      return typeof value === 'boolean' ? value : undefined;
    }
    case 'comparison': {
      const left = valueOf(trigger.left, variables);
      const right = valueOf(trigger.right, variables);
      return left === undefined || right === undefined || typeof left !== typeof right
        ? undefined
        : comparisons[trigger.operator](left, right);
    }
  }
}

function valueOf(operand: Operand, variables: Variables): ScalarValue | undefined {
  const value = operand.kind === 'value' ? operand.value : valueAt(variables, operand.path);
  return typeof value === 'number' && Number.isNaN(value) ? undefined : value;
}

const comparisons: Readonly<Record<ComparisonOperator, (left: ScalarValue, right: ScalarValue) => boolean>> = {
  '>=': (left, right) => left >= right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '<': (left, right) => left < right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
};
