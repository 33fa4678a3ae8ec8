import type { Estimate } from '../../src/engine/estimate';
import type { DayName } from '../../src/engine/time/now';
import type { Series } from './series';

/** The lines of an estimates file; the bounds of a week's days add up to the week's range. */
export function estimateRows(
  estimates: readonly { readonly series: Series; readonly ranges: ReadonlyMap<DayName, Estimate> }[],
): string {
  const lines = estimates.flatMap(({ series, ranges }) =>
    [...ranges]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([day, range]) =>
        [series.repository, series.author, day, ...[range.mid, range.low, range.high].map(inHours)]
          .map((value) => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
          .join(','),
      ),
  );
  return ['repo,author_id,date,hours,lo,hi', ...lines, ''].join('\n');
}

function inHours(hours: number): string {
  return hours.toFixed(4);
}
