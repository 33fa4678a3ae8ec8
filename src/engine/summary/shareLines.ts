import type { Names } from '../names/names';
import { removeNames } from '../names/removeNames';

/** One line that may be shared, as it stands and as it may leave without anybody's name. */
export interface ShareLine {
  readonly text: string;
  readonly withoutNames: string;
}

export function shareLine(text: string, names: Names): ShareLine {
  return { text, withoutNames: removeNames(text, names) };
}
