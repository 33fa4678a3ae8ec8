import type { WeekSummary } from '../balance/week';
import { hoursOf, plainNumber, rangeWords, type NumberFormat } from '../words';

/**
 * For a manager who looks from outside: the band with both of its edges, and why each is there. The reasons are what was
 * found about leads in general, with its source and its limits; nothing is said about this lead. `undefined` where no
 * band for hands-on was chosen.
 */
export function bothEdges(week: WeekSummary, number: NumberFormat = plainNumber): string | undefined {
  const band = week.bands?.handsOn;
  if (!band) return undefined;
  const hours = week.hours.handsOn && hoursOf(week.hours.handsOn);
  const seen = hours ? ` This week: ${rangeWords(hours.low, hours.high, number)} h, as far as it was seen.` : '';
  return [
    `Why a band with two edges: I chose ${rangeWords(band.low, band.high, number)} h hands-on of a ${number(week.statedWeekHours)} h week.${seen}`,
    band.low > 0
      ? `Floor, ${number(band.low)} h: further from the work one can no longer judge it; a manager’s technical competence went with satisfied people more than anything else asked (Artz, Goodall and Oswald 2016; a correlation).`
      : 'No floor: I keep in touch with the work by reading and reviewing, which do not count as hands-on.',
    `Ceiling, ${number(band.high)} h: deeper in it one becomes the queue; technical skill is not what engineers and managers name as the mark of a great engineering manager (Kalliamvakou and others 2018).`,
    'The numbers are my own choice, not a norm.',
  ].join(' ');
}
