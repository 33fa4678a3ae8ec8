/** One line of a calendar file: `DTSTART;TZID=Europe/Paris:20260302T100000`. */
export interface Property {
  /** In capitals, whatever the file writes. */
  readonly name: string;
  /** By name in capitals; of several values the first, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const beginning = /^([\w-]+)[;:]/u;
const parameter = /;([\w-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/uy;
const none: ReadonlyMap<string, string> = new Map();

/** The name of a line's property in capitals, without reading the rest; `undefined` for a line that has none. */
export function nameOf(line: string): string | undefined {
  return beginning.exec(line)?.[1]?.toUpperCase();
}

/** `undefined` where the line is not of the standard's form. */
export function readProperty(line: string): Property | undefined {
  const name = nameOf(line);
  if (name === undefined) return undefined;
  let at = name.length;
  if (line[at] === ':') return { name, parameters: none, value: line.slice(at + 1) };
  const parameters = new Map<string, string>();
  while (line[at] === ';') {
    parameter.lastIndex = at;
    const found = parameter.exec(line);
    if (!found) return undefined;
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''));
    at = parameter.lastIndex;
  }
  return line[at] === ':' ? { name, parameters, value: line.slice(at + 1) } : undefined;
}

/** Text with the standard's escapes taken back: `\,` `\;` `\\` `\n`. */
export function plainText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/gu, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}
