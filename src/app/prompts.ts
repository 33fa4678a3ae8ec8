import { journalEntry, journalFileOf } from '../engine/prompts/journal/entry';
import { mutedRecord, shownRecord, swappedRecord, type NoOffer, type PromptOffer } from '../engine/prompts/offer';
import type { RecordOf } from '../engine/records/schema';
import type { Settings } from '../engine/settings/settings';
import { weekOf, type Calendar } from '../engine/time/calendar';
import type { Now, WeekName } from '../engine/time/now';
import type { Claim, Failed, JournalStore, Outcome, RecordStore } from './ports';
import { noDataFolder, say } from './say';

export interface PromptPorts {
  readonly records: RecordStore | undefined;
  readonly journal: JournalStore | undefined;
  readonly claim: Claim | undefined;
}

/**
 * Puts an offer on the screen: claims the day where the question comes unasked, and notes that it was shown. Only after
 * `done` may it be drawn. An offer that stands already is simply `done`.
 */
export async function showPrompt(
  { records, claim }: Pick<PromptPorts, 'records' | 'claim'>,
  offer: PromptOffer,
): Promise<Outcome<RecordOf<'prompt.shown'> | undefined> | Failed<'taken'>> {
  if (!offer.fresh) return { kind: 'done', value: undefined };
  if (offer.claim !== undefined) {
    const date = offer.claim.slice(0, 10);
    if (!claim || !(await claim(date, offer.claim.slice(11)))) return { kind: 'failed', reason: 'taken', detail: '' };
  }
  const shown = shownRecord(offer);
  return shown.type === 'prompt.shown' ? say<'prompt.shown'>(records, shown) : noDataFolder;
}

/** A question that was put up, or why there is none after all; `noted` says whether it may be drawn. */
export interface PutUp {
  readonly offer: PromptOffer | NoOffer;
  readonly noted: Outcome<unknown> | Failed<'taken'>;
}

/**
 * Shows an offer as `showPrompt` does. Whoever loses the claim has not read the newest records: `again` reads them and
 * offers once more. If the same claim comes back, its window died before it could note anything: a question that the
 * user asked for is then shown all the same, one that came unasked is not.
 */
export async function putUpPrompt(
  ports: Pick<PromptPorts, 'records' | 'claim'>,
  first: PromptOffer,
  asked: boolean,
  again: () => Promise<PromptOffer | NoOffer>,
): Promise<PutUp> {
  const noted = await showPrompt(ports, first);
  if (noted.kind === 'done' || noted.reason !== 'taken') return { offer: first, noted };
  const offer = await again();
  if (offer.kind === 'none') return { offer, noted };
  const orphaned = offer.claim !== undefined && offer.claim === first.claim;
  if (!orphaned) return { offer, noted: await showPrompt(ports, offer) };
  return { offer, noted: asked ? await showPrompt(ports, { ...offer, claim: undefined }) : noted };
}

export interface PromptAnswer {
  readonly offer: Pick<PromptOffer, 'prompt' | 'evidenceLine'>;
  /** Markdown as typed. */
  readonly answer: string;
  readonly followUpAnswer?: string;
}

export interface KeptAnswer {
  /** Name of the journal's file, such as `2024-W10.md`. */
  readonly file: string;
  readonly record: RecordOf<'prompt.answered'>;
}

/**
 * Keeps an answer: first the words in the journal, then the record that says so. When the words cannot be kept nothing
 * is recorded, and the caller still has the text.
 */
export async function answerPrompt(
  { records, journal }: PromptPorts,
  { offer, answer, followUpAnswer }: PromptAnswer,
  now: Now,
  calendar: Calendar,
): Promise<Outcome<KeptAnswer> | Failed<'nothingTyped'>> {
  if (answer.trim() === '') return { kind: 'failed', reason: 'nothingTyped', detail: '' };
  if (!journal) return noDataFolder;
  const { prompt, evidenceLine } = offer;
  const entry = journalEntry({ prompt, evidenceLine, answer, followUpAnswer, at: now.instant }, now.timeZone);
  const kept = await journal.append(journalWeek(now, calendar), entry);
  if (kept.kind === 'failed') return kept;
  const record = await noteAnswer(records, prompt.id, kept.value);
  return record.kind === 'failed' ? record : { kind: 'done', value: { file: kept.value, record: record.value } };
}

/** For an answer whose words went into an editor with unsaved changes: only the record is left to write. */
export function noteAnswer(
  records: RecordStore | undefined,
  prompt: string,
  journalFile: string,
): Promise<Outcome<RecordOf<'prompt.answered'>>> {
  return say<'prompt.answered'>(records, { type: 'prompt.answered', prompt, journal: journalFile });
}

/** Skipping is free: it is noted only so that the question does not come back at once. */
export function skipPrompt(
  { records }: PromptPorts,
  { prompt }: Pick<PromptOffer, 'prompt'>,
): Promise<Outcome<RecordOf<'prompt.skipped'>>> {
  return say<'prompt.skipped'>(records, { type: 'prompt.skipped', prompt: prompt.id });
}

export async function anotherPrompt({ records }: PromptPorts, offer: PromptOffer): Promise<Outcome<unknown>> {
  return records ? records.append([swappedRecord(offer)]) : noDataFolder;
}

export async function notThisKind(
  { records }: PromptPorts,
  { prompt }: PromptOffer,
  now: Now,
  settings: Pick<Settings, 'prompts.muteDays'>,
): Promise<Outcome<unknown>> {
  return records ? records.append([mutedRecord(prompt.theme, now, settings)]) : noDataFolder;
}

/** The week whose file an answer of this moment goes to. */
export function journalWeek(now: Now, calendar: Calendar): WeekName {
  const named = /\d{4}-W\d{2}/u.exec(journalFileOf(now.instant, calendar))?.[0];
  return named ?? weekOf(calendar.dayOf(now.instant) ?? '1970-01-01');
}
