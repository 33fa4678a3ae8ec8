import type { DeclaredDive } from '../records/state';

/** A reason in the few words that fit a status bar: `Dive: only I could, until 15:30`. */
export const diveReasonWords: Readonly<Record<DeclaredDive['reason'], string>> = {
  incident: 'incident',
  spike: 'spike',
  pairing: 'pairing',
  learning: 'learning',
  deadline: 'deadline',
  'only-i-could': 'only I could',
  joy: 'joy',
  cover: 'cover',
};
