import * as v from 'valibot';
import { grips, mitigations, skillStates } from '../engine/records/choices';
import { dayText, idText, lineText, list, nameText, shape } from './shapes';

export const horizons = ['month', 'quarter', 'year'] as const;

/** What the user keeps about the team. Every list is ordered by area, name or its own words, and by nothing else. */
export const teamPageShape = shape({
  today: dayText,
  /** Lines about people that are older than six months: kept or removed, the user says. */
  stale: list(shape({ id: idText, text: lineText, saidOn: dayText }), 200),
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
  /** Areas of the last 90 days and those with an owner noted. */
  areas: list(
    shape({
      area: nameText,
      owner: v.nullable(nameText),
      /** Worked in lately, as far as git shows. */
      active: v.boolean(),
    }),
    200,
  ),
  /** A fact in words; `null` while no area can be told. */
  ownedFact: v.nullable(lineText),
  /** Areas nearly only the user changed lately, and what they would need in the user's words. */
  ifILeft: list(shape({ area: nameText, needed: lineText, active: v.boolean() }), 200),
  /** Why the lists above may be short, one ready sentence. */
  areasNote: v.nullable(lineText),
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
  agreements: list(
    shape({
      id: idText,
      outcome: lineText,
      owner: v.nullable(nameText),
      limits: v.nullable(lineText),
      paths: list(nameText, 50),
      grip: v.picklist(grips),
      checkOn: v.nullable(dayText),
      /** Days of the last week on which the user changed something in its paths. */
      touchedOn: list(dayText, 7),
    }),
    200,
  ),
  /** By name. A blank line is `''` and stays in sight. */
  persons: list(shape({ person: nameText, energy: lineText, growing: lineText, unknown: lineText }), 200),
});
export type TeamPage = v.InferOutput<typeof teamPageShape>;
