import { journalEntry } from '../engine/prompts/journal/entry';
import type { Prompt } from '../engine/prompts/prompt';
import type { Calendar } from '../engine/time/calendar';
import type { Now } from '../engine/time/now';
import type { Failed, JournalStore, Outcome } from './ports';
import { journalWeek } from './prompts';

/**
 * Keeps what was written to the question that follows an answer: an entry of its own under the same prompt. The answer
 * itself was kept and counted before.
 */
export async function keepFollowUp(
  journal: JournalStore,
  prompt: Pick<Prompt, 'id' | 'text' | 'followUp'>,
  text: string,
  now: Now,
  calendar: Calendar,
): Promise<Outcome<string> | Failed<'nothingTyped'>> {
  if (text.trim() === '') return { kind: 'failed', reason: 'nothingTyped', detail: '' };
  const asked = { id: prompt.id, text: prompt.followUp ?? prompt.text, followUp: undefined };
  const entry = journalEntry({ prompt: asked, evidenceLine: undefined, answer: text, at: now.instant }, now.timeZone);
  return journal.append(journalWeek(now, calendar), entry);
}
