import { logTags } from './choices';
import type { LeadRecord, RecordOf, RecordType } from './schema';

/**
 * The fields of a record in which the user's own words stand, or paths and patterns that may hold anybody's name. Every
 * other field is a choice, a key, a number or a day, and has a meaning that no word may change.
 */
export const freeWords: { readonly [T in RecordType]?: readonly (keyof RecordOf<T> & string)[] } = {
  'log.added': ['tag', 'note', 'felt'],
  'entry.corrected': ['tag', 'note'],
  'calendar.rule': ['pattern'],
  'evidence.struck': ['reason'],
  'dive.started': ['who', 'note'],
  'urge.felt': ['cue'],
  'handover.added': ['outcome', 'paths', 'limits', 'context'],
  'notice.shown': ['facts'],
  'intention.kept': ['when', 'will'],
  'plan.kept': ['cue', 'will'],
  'charter.written': ['lines'],
  'practice.marked': ['practice'],
  'skill.set': ['area', 'person'],
  'skill.removed': ['area', 'person'],
  'ledger.added': ['skill', 'who', 'firstTask'],
  'ask.added': ['ask'],
  'ask.answered': ['answer'],
  'vision.marked': ['path'],
  'pivot.noted': ['label'],
  'ownSkill.set': ['next'],
  'vision.told': ['note'],
  'areaOwner.set': ['area', 'owner'],
  'areaOwner.removed': ['area'],
  'area.ifILeft': ['area', 'needed'],
  'agreement.owner': ['owner'],
  'person.noted': ['person', 'energy', 'growing', 'unknown'],
  'person.removed': ['person'],
  'pride.noted': ['words'],
};

/** A tag of Leadline's own is a choice; any other was typed. */
const ownTags: ReadonlySet<unknown> = new Set(logTags);

export function isFreeWord(record: LeadRecord, field: string): boolean {
  const fields: readonly string[] = freeWords[record.type] ?? [];
  if (!fields.includes(field)) return false;
  return !(field === 'tag' && 'tag' in record && ownTags.has(record.tag));
}
