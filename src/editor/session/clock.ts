import { readFileSync } from 'node:fs';
import type { Clock } from '../../app/ports';
import { minuteMs } from '../../engine/time/now';

/**
 * The machine's clock and zone. The sample workspace brings its own moment (`LEADLINE_NOW`): its clock starts there and
 * runs on, counted from `LEADLINE_NOW_SINCE` (epoch ms), so that all windows of one sample agree.
 *
 * In a window under development a test may let minutes pass: `LEADLINE_MINUTES_AHEAD` names a file that holds how many,
 * for all windows that read it.
 */
export function createClock(
  developed: boolean,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Clock {
  const given = Date.parse(environment['LEADLINE_NOW'] ?? '');
  const since = Number(environment['LEADLINE_NOW_SINCE'] ?? Number.NaN);
  const shift = Number.isNaN(given) ? 0 : given - (Number.isNaN(since) ? Date.now() : since);
  const file = developed ? environment['LEADLINE_MINUTES_AHEAD'] : undefined;
  const ahead = file === undefined ? () => 0 : () => minutesIn(file) * minuteMs;
  return () => ({
    instant: Date.now() + shift + ahead(),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

function minutesIn(file: string): number {
  try {
    const minutes = Number(readFileSync(file, 'utf8'));
    return Number.isFinite(minutes) ? minutes : 0;
  } catch {
    return 0;
  }
}
