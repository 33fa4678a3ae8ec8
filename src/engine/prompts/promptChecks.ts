import type { PromptOrigin } from './prompt';
import { namesIn, type Operand, type Trigger, type TriggerFault } from './trigger/trigger';
import { describePath } from './variables/descriptions';

/** What is wrong with a trigger that can be read: unknown names, things that can never be compared. */
export function checkTrigger(trigger: Trigger, origin: PromptOrigin): readonly TriggerFault[] {
  const unknown = namesIn(trigger).flatMap(({ path, column }) =>
    checkNames([path], origin).map((message) => ({ message, column })),
  );
  return unknown.length > 0 ? unknown : checkTypes(trigger);
}

/** Messages for names that no variable has, or that a prompt of this origin may not use. */
export function checkNames(names: readonly (readonly string[])[], origin: PromptOrigin): readonly string[] {
  return names.flatMap((path) => {
    const name = path.join('.');
    const found = describePath(path);
    if (!found) return [`There is no variable “${name}”.`];
    if (found.type === 'members') return [`“${name}” has members: ${membersOf(path)}.`];
    return origin.from === 'repository' && found.variable.own
      ? [`A repository's prompts may not use “${name}”: hours and dives are the lead's own.`]
      : [];
  });
}

function membersOf(path: readonly string[]): string {
  const members = Object.keys(describePath(path)?.variable.members ?? {});
  return members.map((member) => `${path.join('.')}.${member}`).join(', ');
}

function checkTypes(trigger: Trigger): readonly TriggerFault[] {
  switch (trigger.kind) {
    case 'or':
    case 'and':
      return [...checkTypes(trigger.left), ...checkTypes(trigger.right)];
    case 'not':
      return checkTypes(trigger.of);
    case 'truth': {
      const name = trigger.of.path.join('.');
      return describePath(trigger.of.path)?.type === 'yesNo'
        ? []
        : [{ column: trigger.of.column, message: `“${name}” is not a yes or no; compare it with something.` }];
    }
    case 'comparison': {
      const [left, right] = [typeOf(trigger.left), typeOf(trigger.right)];
      const column = trigger.left.kind === 'name' ? trigger.left.column : columnOf(trigger.right);
      if (left !== right) return [{ column, message: `A ${words[left]} cannot be compared with a ${words[right]}.` }];
      return left === 'yesNo' ? [{ column, message: 'A yes or no stands alone; “!” turns it round.' }] : [];
    }
  }
}

type OperandType = 'number' | 'yesNo' | 'text' | 'members';
const words: Readonly<Record<OperandType, string>> = {
  number: 'number',
  yesNo: 'yes or no',
  text: 'text',
  members: 'group',
};

function typeOf(operand: Operand): OperandType {
  if (operand.kind === 'value') return typeof operand.value === 'number' ? 'number' : 'text';
  return describePath(operand.path)?.type ?? 'text';
}

function columnOf(operand: Operand): number {
  return operand.kind === 'name' ? operand.column : 1;
}
