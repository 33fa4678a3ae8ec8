import { valueAt, type Variables } from './variables/value';

const place = /\{([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\}/gu;

/** The names a measured line asks for, in order. */
export function namesInLine(line: string): readonly (readonly string[])[] {
  return [...line.matchAll(place)].map(([, name = '']) => name.split('.'));
}

/** The line with its figures; `undefined` when one of them is not known, because half a fact is none. */
export function fillLine(line: string, variables: Variables): string | undefined {
  const known = new Map(namesInLine(line).map((path) => [path.join('.'), valueAt(variables, path)]));
  const figures = [...known.values()];
  if (figures.some((value) => value === undefined || typeof value === 'boolean')) return undefined;
  return line.replace(place, (_, name: string) => {
    const value = known.get(name);
    return typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value);
  });
}
