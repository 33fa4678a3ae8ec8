import type { Names } from '../../names/names';
import { removeNames } from '../../names/removeNames';

/** The line by which an answer is found again: nobody's words. */
const marker = /^(?<marker><!-- leadline prompt=\S+ at=\S+ -->[ \t]*\r?)$/mu;

/** A journal file as it may leave without the names known here and without any address; its entries stay entries. */
export function journalWithoutNames(text: string, names: Names): string {
  return text
    .split(marker)
    .map((part, index) => (index % 2 === 1 ? part : removeNames(part, names)))
    .join('');
}
