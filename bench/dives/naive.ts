import { median } from 'd3-array';
import type { DayWork } from '../../src/engine/dive/diveInput';
import type { Episode } from './episodes';

/** What a simple tracker would do: seven days of building over 1.25 times the own median of eight weeks. */
const days = 7;
const baselineDays = 56;
const ratio = 1.25;

export function naiveEpisodes(works: readonly DayWork[]): readonly Episode[] {
  const first = Date.parse(works[0]?.day ?? '');
  const last = Date.parse(works.at(-1)?.day ?? '');
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const length = Math.round((last - first) / 86_400_000) + 1;
  const minutes = new Float64Array(length);
  for (const work of works) minutes[Math.round((Date.parse(work.day) - first) / 86_400_000)] = work.handsOn.mid;
  const sums = Array.from(minutes, (_, index) =>
    minutes.subarray(Math.max(0, index - days + 1), index + 1).reduce((sum, each) => sum + each, 0),
  );
  const episodes: Episode[] = [];
  const name = (index: number): string => new Date(first + index * 86_400_000).toISOString().slice(0, 10);
  let start: number | undefined;
  for (let index = baselineDays; index <= length; index += 1) {
    const usual = median(sums.slice(Math.max(0, index - baselineDays), index)) ?? 0;
    const up = index < length && (sums[index] ?? 0) > usual * ratio && (sums[index] ?? 0) > 0;
    if (up) start ??= index;
    else if (start !== undefined) {
      episodes.push({ from: name(start), to: name(index - 1), silent: false, signals: [] });
      start = undefined;
    }
  }
  return episodes;
}
