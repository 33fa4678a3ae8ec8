import type { RecordType } from './schema';

/** Lines that name other people: they stay in the editor's own storage and never enter a folder the user chose. */
export const aboutPeople: ReadonlySet<RecordType> = new Set<RecordType>([
  'skill.set',
  'skill.removed',
  'ledger.added',
  'ledger.closed',
  'areaOwner.set',
  'areaOwner.removed',
  'area.ifILeft',
  'agreement.owner',
  'person.noted',
  'person.removed',
  'pride.noted',
]);
