import { bandsOn } from './records/days';
import type { Report } from './report';
import { hoursOf, plainNumber, rangeWords, type NumberFormat } from './words';

export interface StatusWords {
  readonly text: string;
  /** The figures behind the words. */
  readonly more: string;
}

const depthWords = { surface: 'At the surface', wading: 'Wading', diving: 'Diving' } as const;

/** The week in one line of the status bar; `undefined` before any hours were chosen. */
export function statusWords(report: Report, number: NumberFormat = plainNumber): StatusWords | undefined {
  const { dive, last7Days, state, today } = report;
  const handsOn = last7Days.hours.handsOn;
  const range = handsOn && hoursOf(handsOn);
  const band = bandsOn(state, today)?.handsOn;
  const chosen = band ? ` of ${rangeWords(band.low, band.high, number)} h` : ' h';
  const hours = range ? `${rangeWords(range.low, range.high, number)}${chosen}` : undefined;
  const { low, high } = dive.seenPercent;
  const seen = `${rangeWords(low, high, number)} % of your week was seen in the last 7 days.`;
  const more = hours === undefined ? seen : `Hands-on ${hours} in the last 7 days. ${seen}`;
  switch (dive.state) {
    case 'unset':
      return undefined;
    case 'declared':
      return { text: dive.declared?.sentence ?? 'Deliberate dive', more };
    case 'learning':
      return { text: dive.learning ? `Learning, day ${dive.learning.day} of ${dive.learning.of}` : 'Learning', more };
    case 'partial':
      return { text: 'Partial view', more };
    case 'surface':
    case 'wading':
    case 'diving': {
      const words = depthWords[dive.state];
      return { text: hours === undefined ? words : `${words}: ${hours}`, more };
    }
  }
}
