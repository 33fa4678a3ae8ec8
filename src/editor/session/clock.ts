import type { Clock } from '../../app/ports';

/**
 * The machine's clock and zone. The sample workspace brings its own moment (`LEADLINE_NOW`): its clock starts there and
 * runs on, counted from `LEADLINE_NOW_SINCE` (epoch ms), so that all windows of one sample agree.
 */
export function createClock(environment: Readonly<Record<string, string | undefined>> = process.env): Clock {
  const given = Date.parse(environment['LEADLINE_NOW'] ?? '');
  const since = Number(environment['LEADLINE_NOW_SINCE'] ?? Number.NaN);
  const shift = Number.isNaN(given) ? 0 : given - (Number.isNaN(since) ? Date.now() : since);
  return () => ({
    instant: Date.now() + shift,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
