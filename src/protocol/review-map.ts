import * as v from 'valibot';
import { planOccasions, shiftStates } from '../engine/records/choices';
import { dayText, idText, lineText, list, longText, nameText, shape, share } from './shapes';

/** The seven shifts of a lead's journey (Cagan and others, "crossing the leadership chasm"). */
export const shiftNames = ['ownArea', 'coached', 'recruiting', 'discovery', 'goals', 'analysis', 'frameworks'] as const;
export type ShiftName = (typeof shiftNames)[number];

/** What the user keeps about themselves: shifts, where they place themselves, the charter, plans and marks. */
export const mapPageShape = shape({
  today: dayText,
  shifts: list(
    shape({
      name: v.picklist(shiftNames),
      state: v.nullable(v.picklist(shiftStates)),
      markedOn: v.nullable(dayText),
      /** Marked two months ago or longer: its question is offered. */
      asks: v.boolean(),
      /** What was logged towards it in the last quarter, newest first; `note` in the user's words. */
      logged: list(shape({ day: dayText, note: v.nullable(lineText) }), 3),
    }),
    shiftNames.length,
  ),
  /** Oldest first; `handsOnShare` is the measured share of the seen week at that time. */
  identityLine: list(
    shape({
      day: dayText,
      place: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      handsOnShare: v.nullable(share),
    }),
    200,
  ),
  charter: list(longText, 5),
  plans: list(
    shape({ id: idText, cue: lineText, will: lineText, occasion: v.nullable(v.picklist(planOccasions)) }),
    100,
  ),
  pivots: list(shape({ id: idText, day: dayText, label: lineText }), 100),
  /** `repository` where several are read. */
  visionFiles: list(shape({ id: idText, path: lineText, repository: v.nullable(nameText) }), 50),
  repositories: list(shape({ id: idText, label: nameText, team: v.boolean() }), 100),
  /** The next one; `null` when none is planned or the last has passed. */
  releaseDay: v.nullable(dayText),
});
export type MapPage = v.InferOutput<typeof mapPageShape>;
