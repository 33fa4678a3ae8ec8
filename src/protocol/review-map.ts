import * as v from 'valibot';
import { grips, mitigations, shiftStates, skillStates } from '../engine/records/choices';
import { dayText, idText, lineText, list, longText, nameText, shape, share } from './shapes';

export const horizons = ['month', 'quarter', 'year'] as const;

/** The seven shifts of a lead's journey (Cagan and others, "crossing the leadership chasm"). */
export const shiftNames = ['ownArea', 'coached', 'recruiting', 'discovery', 'goals', 'analysis', 'frameworks'] as const;
export type ShiftName = (typeof shiftNames)[number];

/** The journey: what the user keeps about shifts, people's growth, the longer view and what is asked of them. */
export const mapPageShape = shape({
  today: dayText,
  shifts: list(
    shape({
      name: v.picklist(shiftNames),
      state: v.nullable(v.picklist(shiftStates)),
      markedOn: v.nullable(dayText),
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
  /** By area, then name: never by anything else. */
  skills: list(
    shape({
      area: nameText,
      person: nameText,
      state: v.picklist(skillStates),
      mitigation: v.nullable(v.picklist(mitigations)),
      reviewOn: v.nullable(dayText),
      /** Older than six months: kept or deleted, the user says. */
      stale: v.boolean(),
    }),
    500,
  ),
  ledger: list(
    shape({
      id: idText,
      skill: lineText,
      horizon: v.picklist(horizons),
      who: v.nullable(nameText),
      firstTask: v.nullable(lineText),
      dueOn: dayText,
      due: v.boolean(),
    }),
    200,
  ),
  asks: list(shape({ id: idText, ask: lineText, askedOn: dayText }), 200),
  handovers: list(shape({ id: idText, outcome: lineText, grip: v.picklist(grips), checkOn: v.nullable(dayText) }), 200),
  plans: list(shape({ id: idText, cue: lineText, will: lineText }), 100),
  pivots: list(shape({ id: idText, day: dayText, label: lineText }), 100),
  visionFiles: list(lineText, 50),
  repositories: list(shape({ id: idText, label: nameText, team: v.boolean() }), 100),
  releaseDay: v.nullable(dayText),
});
export type MapPage = v.InferOutput<typeof mapPageShape>;
