import { report } from '../../src/engine/report';
import { defaultSettings } from '../../src/engine/settings/settings';
import type { SoundedYear } from './sound';
import { repositoryAt, type SimulatedYear } from './year';

export interface Agreement {
  readonly days: number;
  readonly same: number;
}

/** Days apart between those that are checked: report() reads half a year each time. */
const everyDays = 60;

/**
 * Whether single days read off the year say what the product's own chain says from the evidence of that moment alone.
 * A few may differ: a branch merged later is then told by its merge.
 */
export function agreementOf(year: SimulatedYear, { days, records }: SoundedYear): Agreement {
  const checked = days.filter((_, index) => index % everyDays === everyDays - 1);
  const same = checked.filter(({ instant, fetchedAt, report: sounded }) => {
    const now = { instant, timeZone: year.profile.timeZone };
    const seen = { repositories: [repositoryAt(year, instant, fetchedAt)] };
    const whole = report(seen, records, defaultSettings, now).dive;
    return whole.depth === sounded.depth;
  });
  return { days: checked.length, same: same.length };
}
