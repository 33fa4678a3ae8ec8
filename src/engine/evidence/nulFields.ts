/**
 * Cuts a stream of NUL-ended fields. NUL is the only byte that no message, name, path or reference can hold, so
 * nothing written in a repository can forge a field. Text after the last NUL waits for the next piece.
 */
export interface NulFields {
  /** Calls `take` for each field that is complete. */
  push(text: string): void;
  /** What was left without an end. */
  rest(): string;
}

export function createNulFields(take: (field: string) => void): NulFields {
  let rest = '';
  return {
    push(piece) {
      const text = rest === '' ? piece : rest + piece;
      let start = 0;
      let end = text.indexOf('\0');
      while (end >= 0) {
        take(text.slice(start, end));
        start = end + 1;
        end = text.indexOf('\0', start);
      }
      rest = text.slice(start);
    },
    rest: () => rest,
  };
}

export function splitNulFields(text: string): string[] {
  const fields: string[] = [];
  const reader = createNulFields((field) => fields.push(field));
  reader.push(text);
  const rest = reader.rest();
  if (rest.trim() !== '') fields.push(rest);
  return fields;
}
