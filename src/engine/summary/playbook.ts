import type { Names } from '../names/names';
import { removeNames } from '../names/removeNames';
import type { WeekName } from '../time/now';

/** How a kept answer is found again: its journal file and its moment, which stand in the answer's marker. */
export function playbookPlace(week: WeekName, at: number): string {
  return `${week}.md#${new Date(at).toISOString()}`;
}

/** `undefined` for a place of another form. */
export function readPlaybookPlace(journal: string): { readonly file: string; readonly at: number } | undefined {
  const [, file = '', moment = ''] = /^(\d{4}-W\d{2}\.md)#(\d{4}-\d{2}-\d{2}T\S+)$/u.exec(journal) ?? [];
  const at = Date.parse(moment);
  return file === '' || Number.isNaN(at) ? undefined : { file, at };
}

export interface PlaybookEntry {
  readonly question: string;
  readonly answer: string;
}

/** What works for the user, as a file that may be shown to anybody: without the names and addresses known here. */
export function playbookMarkdown(entries: readonly PlaybookEntry[], names: Names): string {
  const free = (text: string): string => removeNames(text, names).trim();
  const parts = entries.flatMap(({ question, answer }) => [
    `## ${free(question).replace(/\s+/gu, ' ')}`,
    // An answer is the user's Markdown; only its headings would break the page's own.
    free(answer).replace(/^#{1,6}\s/gmu, '\\$&'),
  ]);
  return `${['# What works for me', ...parts].join('\n\n')}\n`;
}
