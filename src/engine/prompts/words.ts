import type { NoOfferReason } from './offer';

/** One calm line for each reason why no question stands; skipped ones are never counted or mentioned. */
export const noOfferSentences: Readonly<Record<NoOfferReason, string>> = {
  notSetUp: 'Questions begin once you have chosen a role.',
  presenting: 'No questions while you are presenting.',
  paused: 'Paused, as you asked.',
  stopped: 'Questions rest for now. “Answer a Prompt” brings one whenever you like.',
  notDue: 'No question is due.',
  alreadyToday: 'Today already had its question. “Answer a Prompt” brings another.',
  weekCap: 'This week had its questions. “Answer a Prompt” brings another.',
  nothingLeft: 'No other question fits right now.',
};

/** Offered once after twelve weeks of weekly questions. */
export const thinnerRhythmSentence =
  'You have had a question each week for three months. Every second week from now on?';
