export type ScalarValue = number | string | boolean;
export type VariableValue = ScalarValue | Readonly<Record<string, ScalarValue | undefined>>;

/** What is known of the week, by name. A name that is absent is not known; nothing here is about another person. */
export type Variables = Readonly<Record<string, VariableValue | undefined>>;

/** The value of `name` or `name.member`; `undefined` when it is not known. */
export function valueAt(variables: Variables, path: readonly string[]): ScalarValue | undefined {
  const [name, member, ...more] = path;
  if (name === undefined || more.length > 0 || !Object.hasOwn(variables, name)) return undefined;
  const value = variables[name];
  if (typeof value !== 'object') return member === undefined ? value : undefined;
  return member !== undefined && Object.hasOwn(value, member) ? value[member] : undefined;
}
