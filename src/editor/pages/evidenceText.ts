import type { Names } from '../../engine/names/names';
import { removeNames } from '../../engine/names/removeNames';
import { sourceWords, rangeWords } from '../../engine/words';
import type { EvidencePage } from '../../protocol/review-evidence';
import type { HourRange } from '../../protocol/shapes';

/** The evidence page as plain text for the clipboard. Subjects of commits may name people; a copy does not. */
export function evidenceText(page: EvidencePage, kind: string, names: Names): string {
  const lines = [
    `${kind}, ${page.from} to ${page.to}: ${page.total ? hours(page.total) : '–'}`,
    ...page.parts.map(({ source, range }) => `  ${sourceWords([source], 'long')}: ${hours(range)}`),
    ...page.days.flatMap((day) => [
      '',
      `${day.date}: ${hours(day.hours)}`,
      ...day.items.map(
        ({ title, why, range, struckOn }) =>
          `  ${title}. ${struckOn === null ? why : `Struck out by you on ${struckOn}.`} ${range ? hours(range) : '0 h'}`,
      ),
    ]),
    ...(page.leftOut.length === 0 ? [] : ['', ...page.leftOut]),
  ];
  return removeNames(`${lines.join('\n')}\n`, names);
}

function hours({ low, mid, high }: HourRange): string {
  return low === high ? `${mid} h` : `${mid} h (${rangeWords(low, high)})`;
}
