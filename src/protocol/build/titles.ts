import type { Report } from '../../engine/report';

const longestTitle = 200;

/** What a line of evidence is called: a commit by its subject, an entry by its note, everything else by what it is. */
export function titlesOf({ read, state }: Report): (id: string, commit: string | undefined) => string {
  const subjects = new Map(
    read.flatMap(({ commits }) => commits.map(({ id, message }) => [id, message.split('\n', 1)[0] ?? ''] as const)),
  );
  const entries = new Map<string, string>();
  for (const { id, note, minutes } of state.log) entries.set(id, note?.trim() || `${minutes} minutes logged`);
  for (const { id } of state.editorSpans) entries.set(id, 'Time in the editor');
  for (const { id } of state.calendarItems) entries.set(id, 'An entry of your calendar');
  for (const { id } of state.gapAnswers) entries.set(id, 'A gap you named');
  for (const { id } of state.foldedMinutes) entries.set(id, 'Older minutes of this week');
  for (const { id } of state.tallies.values()) entries.set(id, 'Your tally of the week');
  return (id, commit) => {
    if (commit !== undefined) {
      const subject = subjects.get(commit)?.trim() ?? '';
      return cut(subject === '' ? `Commit ${commit.slice(0, 10)}` : `Commit “${subject}”`);
    }
    return cut(entries.get(id.replace(/^record:/u, '')) ?? 'Something you said');
  };
}

function cut(text: string): string {
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1)}…`;
}
