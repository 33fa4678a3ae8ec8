import type { Note, SetAside } from '../engine/evidence/evidence';
import { isEvidenceNote, readNotes } from '../engine/evidence/notes';
import type { Reference } from '../engine/evidence/references';
import { hashOf } from './cache';
import type { RepositoryMemory } from './repositoryMemory';
import { notesCommand } from './commands';
import { type GitPlace, runGit } from './runGit';

/** Notes that hold evidence; each reference is read again only when it or history has moved. */
export async function readEvidenceNotes(
  place: GitPlace,
  memory: RepositoryMemory,
  references: readonly Reference[],
  from: number,
): Promise<{ readonly notes: readonly Note[]; readonly setAside: readonly SetAside[] }> {
  const wanted = references.filter(({ name }) => isEvidenceNote(name));
  // The text of a note is a file of its own, which a partial clone would fetch.
  if (place.metadataOnly === true)
    return {
      notes: [],
      setAside: wanted.length === 0 ? [] : [{ what: 'notes of a partial clone', count: wanted.length }],
    };
  const tips = hashOf(...(memory.commits?.tips ?? []));
  const notes: Note[] = [];
  let failed = 0;
  for (const { name, id } of wanted) {
    const state = `${id} ${tips} ${from}`;
    const known = memory.notes.get(name);
    if (known?.state === state) {
      notes.push(...known.notes);
      continue;
    }
    const outcome = await runGit(place, notesCommand(name, from));
    if (!outcome.ok) {
      failed++;
      continue;
    }
    const read = readNotes(name, outcome.text);
    memory.notes.set(name, { state, notes: read });
    notes.push(...read);
  }
  return { notes, setAside: failed === 0 ? [] : [{ what: 'notes that could not be read', count: failed }] };
}
