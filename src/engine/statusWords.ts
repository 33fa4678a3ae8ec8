import type { DiveReport } from './dive/diveReport';
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
  const figures = hours === undefined ? seen : `Hands-on ${hours} in the last 7 days. ${seen}`;
  const text = textOf(dive, hours);
  const ended = dive.declared?.phase === 'over' ? dive.declared : undefined;
  if (!ended) return text === undefined ? undefined : { text, more: figures };
  // The end is said first, then beside what stands again.
  const depth = text === undefined ? '' : `${text}. `;
  return ended.saysEnd || text === undefined
    ? { text: ended.sentence, more: `${depth}${figures}` }
    : { text, more: `${ended.sentence}. ${figures}` };
}

function textOf(dive: DiveReport, hours: string | undefined): string | undefined {
  switch (dive.state) {
    case 'unset':
      return undefined;
    case 'declared':
      return dive.declared?.sentence ?? 'Deliberate dive';
    case 'learning':
      return dive.learning ? `Learning, day ${dive.learning.day} of ${dive.learning.of}` : 'Learning';
    case 'partial':
      return 'Partial view';
    case 'surface':
    case 'wading':
    case 'diving': {
      const words = depthWords[dive.state];
      return hours === undefined ? words : `${words}: ${hours}`;
    }
  }
}
