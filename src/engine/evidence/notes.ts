import { isCommitId } from './commitLog';
import type { Note } from './evidence';
import { splitNulFields } from './nulFields';

/** What to ask of `git log -z --notes=REFERENCE`; one reference a time, so that each note keeps its origin. */
export const notesFormat = 'id=%H%x00note=%N';

/** Notes that hold evidence: git-appraise, Gerrit's review plugin, gtm's measured time. */
export function isEvidenceNote(reference: string): boolean {
  return (
    reference.startsWith('refs/notes/devtools/') ||
    reference === 'refs/notes/review' ||
    reference === 'refs/notes/gtm-data'
  );
}

export function readNotes(reference: string, text: string): readonly Note[] {
  const fields = splitNulFields(text);
  const notes: Note[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const commit = fields[index]?.slice('id='.length) ?? '';
    const note = fields[index + 1]?.slice('note='.length).trimEnd() ?? '';
    if (note !== '' && isCommitId(commit)) notes.push({ reference, commit, text: note });
  }
  return notes;
}
