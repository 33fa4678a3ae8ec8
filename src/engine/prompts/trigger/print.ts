import type { Operand, Trigger } from './trigger';

/** Writes a trigger so that reading it again gives the same trigger (columns aside), with no bracket to spare. */
export function printTrigger(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'or':
      return `${printTrigger(trigger.left)} || ${wrap(trigger.right, ['or'])}`;
    case 'and':
      return `${wrap(trigger.left, ['or'])} && ${wrap(trigger.right, ['or', 'and'])}`;
    case 'not':
      return `!${wrap(trigger.of, ['or', 'and', 'comparison'])}`;
    case 'truth':
      return printOperand(trigger.of);
    case 'comparison':
      return `${printOperand(trigger.left)} ${trigger.operator} ${printOperand(trigger.right)}`;
  }
}

function wrap(trigger: Trigger, looser: readonly Trigger['kind'][]): string {
  const text = printTrigger(trigger);
  return looser.includes(trigger.kind) ? `(${text})` : text;
}

function printOperand(operand: Operand): string {
  if (operand.kind === 'name') return operand.path.join('.');
  return typeof operand.value === 'number' ? String(operand.value) : `"${operand.value}"`;
}
