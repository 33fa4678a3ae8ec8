import type { VariableDescription } from './description';
import { ownHoursDescriptions } from './ownHoursDescriptions';
import { otherDescriptions } from './otherDescriptions';

/** Every variable with what it says, for prompt writers and for checking what they wrote. */
export const variableDescriptions: Readonly<Record<string, VariableDescription>> = {
  ...Object.fromEntries(Object.entries(ownHoursDescriptions).map(([name, one]) => [name, { ...one, own: true }])),
  ...Object.fromEntries(Object.entries(otherDescriptions).map(([name, one]) => [name, { ...one, own: false }])),
};

/** The description and type of `name` or `name.member`; `undefined` when there is no such variable. */
export function describePath(
  path: readonly string[],
): { readonly variable: VariableDescription; readonly type: 'number' | 'yesNo' | 'text' | 'members' } | undefined {
  const [name = '', member, ...more] = path;
  if (more.length > 0 || !Object.hasOwn(variableDescriptions, name)) return undefined;
  const variable = variableDescriptions[name];
  if (!variable) return undefined;
  if (member === undefined) return { variable, type: variable.type };
  const members = variable.members ?? {};
  const type = Object.hasOwn(members, member) ? members[member] : undefined;
  return type && { variable, type };
}
