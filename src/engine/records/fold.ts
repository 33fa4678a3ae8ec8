import type { Now } from '../time/now';
import { foldDives } from './foldDives';
import { foldEvidence } from './foldEvidence';
import { foldJourney } from './foldJourney';
import { foldNotices } from './foldNotices';
import { foldPeople } from './foldPeople';
import { foldPrompts } from './foldPrompts';
import { foldRole } from './foldRole';
import { foldTime } from './foldTime';
import { orderRecords } from './order';
import type { LeadRecord } from './schema';
import type { UserState } from './state';

/**
 * What all records together say at `now`. The order of files and lines never matters and a record that comes twice
 * counts once; records of a later moment do not hold yet.
 */
export function foldRecords(records: readonly LeadRecord[], now: Now): UserState {
  const ordered = orderRecords(records, now.instant);
  return {
    ...foldRole(ordered),
    ...foldTime(ordered),
    ...foldEvidence(ordered),
    ...foldDives(ordered),
    ...foldNotices(ordered),
    ...foldPrompts(ordered),
    ...foldJourney(ordered),
    ...foldPeople(ordered),
    lastRecordId: ordered.all.at(-1)?.id,
  };
}
