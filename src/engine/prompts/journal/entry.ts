import type { Prompt } from '../prompt';
import { weekOf, type Calendar } from '../../time/calendar';
import { localPartsOf, shortIsoInstant } from '../../time/instants';
import { dayIn } from '../workingDays';

export interface Answer {
  readonly prompt: Pick<Prompt, 'id' | 'text' | 'followUp'>;
  readonly evidenceLine: string | undefined;
  /** Markdown, kept as the user wrote it. */
  readonly answer: string;
  /** What the user wrote to the follow-up question, if anything. */
  readonly followUpAnswer?: string | undefined;
  /** Epoch ms. */
  readonly at: number;
}

/** `journal/2024-W10.md`: the week of the user's day, so that a late evening stays with its evening. */
export function journalFileOf(instant: number, calendar: Calendar): string {
  return `journal/${weekOf(dayIn(calendar, instant))}.md`;
}

/** The line by which an entry is found again. It may be moved, and an entry without it is simply text. */
export function markerOf(prompt: string, instant: number): string {
  return `<!-- leadline prompt=${prompt} at=${shortIsoInstant(instant)} -->`;
}

/**
 * What one answer appends to its week's file, in one piece: a heading with day and time, the marker, the question with
 * its measured line as a quote, and the user's own Markdown. It begins with blank lines, because a file that was
 * edited by hand may not end in one.
 */
export function journalEntry({ prompt, evidenceLine, answer, followUpAnswer, at }: Answer, timeZone: string): string {
  const { day, time } = localPartsOf(at, timeZone);
  const heading = `## ${day} ${time}`;
  const question = evidenceLine === undefined ? quote(prompt.text) : `${quote(evidenceLine)}\n>\n${quote(prompt.text)}`;
  const parts = [heading, markerOf(prompt.id, at), question, keep(answer)];
  if (followUpAnswer !== undefined && followUpAnswer.trim() !== '') {
    if (prompt.followUp !== undefined) parts.push(quote(prompt.followUp));
    parts.push(keep(followUpAnswer));
  }
  return `\n\n${parts.join('\n\n')}\n`;
}

function quote(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** The user's text as it is; only a line that looks like our marker gets a space before it, or it would be one. */
function keep(text: string): string {
  return text.replace(/^<!-- leadline prompt=/gmu, ' $&').replace(/^(?:[ \t]*\r?\n)+|\s+$/gu, '');
}
