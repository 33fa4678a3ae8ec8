import * as v from 'valibot';
import { kinds } from '../engine/kinds';
import { sceneNames, skillStates } from '../engine/records/choices';
import { readings } from '../engine/readings';
import { turningKinds } from '../engine/summary/timelineKinds';
import { promptShape } from './snapshot';
import {
  bandShape,
  bandsShape,
  dayText,
  hoursValue,
  idText,
  instantText,
  lineText,
  list,
  longText,
  nameText,
  perKindShape,
  periodShape,
  rangeShape,
  shape,
  weekText,
} from './shapes';

/** Twelve weeks of a turning point nearly every day. */
export const mostPivots = 80;

const actShape = shape({ kind: v.picklist(kinds), text: lineText, hours: v.nullable(hoursValue) });

/** The Week page of the Weekly Review. */
export const weekPageShape = shape({
  week: weekText,
  from: dayText,
  to: dayText,
  /** The last day of it that has come: what is said of the week belongs there. */
  lastDay: dayText,
  /** Neighbouring weeks one can go to; `null` at the ends. */
  before: v.nullable(weekText),
  after: v.nullable(weekText),
  /** `thin`: too little was seen for a verdict. `empty`: nothing at all. */
  verdict: v.picklist(['full', 'thin', 'empty']),
  /** Git was not read this far back, and can be. */
  unread: v.boolean(),
  /** How far words about a band may go in this week. */
  reading: v.picklist(readings),
  /** Ready sentences of the engine. */
  headline: lineText,
  subline: lineText,
  doneWithoutYou: shape({
    items: list(
      shape({ about: v.picklist(['changes', 'release', 'design', 'areas']), text: lineText, detail: lineText }),
      12,
    ),
    /** Said under the list, or in its place. */
    note: v.nullable(lineText),
  }),
  /** What others did that the user is proud of, in free words. */
  pride: list(shape({ id: idText, day: dayText, words: lineText }), 50),
  /** Things kept that fall due in this week, each once. */
  comesUp: list(shape({ page: v.picklist(['tuner', 'map', 'team']), text: lineText }), 50),
  period: periodShape,
  bands: v.nullable(bandsShape),
  /** Stated hours of a working day, for the open part of the day strip. */
  dayHours: hoursValue,
  days: list(
    shape({
      date: dayText,
      off: v.boolean(),
      /** Middles. */
      hours: perKindShape(hoursValue),
      low: hoursValue,
      high: hoursValue,
      notes: list(lineText, 4),
    }),
    7,
  ),
  /** Hands-on, oldest first; `range` is `null` in a gap. */
  soundings: list(
    shape({
      week: weekText,
      from: dayText,
      range: v.nullable(rangeShape),
      band: v.nullable(bandShape),
      commitsOnly: v.boolean(),
    }),
    52,
  ),
  scenes: list(shape({ name: v.picklist(sceneNames), from: dayText, to: dayText }), 50),
  /** Those of the drawn weeks, oldest first: turning points, roles, on-call windows and releases. */
  pivots: list(
    shape({
      day: dayText,
      /** Last day of what lasted. */
      until: v.nullable(dayText),
      kind: v.picklist(turningKinds),
      label: lineText,
    }),
    mostPivots,
  ),
  lanes: shape({ team: list(actShape, 50), strategy: list(actShape, 50) }),
  /** Problem and solution, one ready sentence. */
  spaces: v.nullable(lineText),
  hands: shape({
    support: list(lineText, 50),
    defend: list(lineText, 50),
    inspire: list(lineText, 50),
    connect: list(lineText, 50),
  }),
  areas: list(
    shape({
      area: nameText,
      range: rangeShape,
      /** By name. */
      knows: list(shape({ person: nameText, state: v.picklist(skillStates) }), 50),
    }),
    50,
  ),
  answers: list(
    shape({
      at: instantText,
      question: lineText,
      answer: longText,
      /** The record that keeps it in the playbook. */
      kept: v.nullable(idText),
    }),
    50,
  ),
  intention: shape({
    /** What was kept for this week, and how it went. */
    last: v.nullable(
      shape({
        week: weekText,
        when: lineText,
        will: lineText,
        came: v.nullable(v.picklist(['yes', 'partly', 'no', 'noCue'])),
      }),
    ),
    /** For the week after this one. */
    next: v.nullable(shape({ when: lineText, will: lineText })),
    nextWeek: weekText,
  }),
  felt: v.nullable(v.picklist(['light', 'steady', 'full', 'heavy'])),
  notVisible: list(lineText, 50),
  prompt: v.nullable(promptShape),
  /** Middles of what is known of the week, for the tally to begin with; `null` where nothing could be seen. */
  known: perKindShape(v.nullable(hoursValue)),
});
export type WeekPage = v.InferOutput<typeof weekPageShape>;
