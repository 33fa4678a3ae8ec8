import { countWords } from '../words';
import type { Fact, FactUnit } from './diveReport';

/** Hours of a range of minutes for reading: `18 to 27 h`, whole from four hours on, else to the half. */
export function hoursInWords(low: number, high: number): string {
  const from = roundHours(low / 60);
  const to = roundHours(high / 60);
  return from === to ? `${to} h` : `${from} to ${to} h`;
}

function roundHours(hours: number): string {
  const rounded = hours >= 4 ? Math.round(hours) : Math.round(hours * 2) / 2;
  return String(rounded);
}

/** `one branch`, `two branches`, `13 branches`. */
export function countInWords(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${countWords(count)} ${many}`;
}

export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

export function count(what: string, value: number, unit: FactUnit): Fact {
  return { what, low: value, mid: value, high: value, unit };
}

/** A fact in hours from minutes, to two decimals as everywhere outside the engine. */
export function hours(
  what: string,
  minutes: { readonly low: number; readonly mid: number; readonly high: number },
): Fact {
  const inHours = (value: number): number => Math.round((value / 60) * 100) / 100;
  return { what, low: inHours(minutes.low), mid: inHours(minutes.mid), high: inHours(minutes.high), unit: 'hours' };
}
