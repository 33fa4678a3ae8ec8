import * as v from 'valibot';
import { presetNames } from '../engine/balance/bands';
import { dayReasons, sceneNames } from '../engine/records/choices';
import {
  bandsShape,
  clockText,
  dayText,
  idText,
  lineText,
  list,
  periodShape,
  shape,
  weekHours,
  weekText,
} from './shapes';

/** A page of them; nobody plans more at once. */
export const mostDays = 100;

/** The five bands and the scenes that move them for a while. */
export const tunerPageShape = shape({
  /** By the clock of the wall, from midnight on. */
  today: dayText,
  preset: v.nullable(v.picklist(presetNames)),
  presets: list(shape({ name: v.picklist(presetNames), bands: bandsShape }), presetNames.length),
  statedWeekHours: weekHours,
  /** 1 is Monday. */
  weekdays: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 7),
  /** `null`: at any hour. An end before the beginning is on the next morning. */
  hours: v.nullable(shape({ from: clockText, to: clockText })),
  /** Coming and recent days that are not like others, by their first day. */
  days: list(
    shape({
      /** The record that says so; `null` for the next release, which is planned elsewhere. */
      record: v.nullable(idText),
      from: dayText,
      to: dayText,
      why: v.picklist(dayReasons),
    }),
    mostDays,
  ),
  /** What the user chose for ordinary weeks; `null` before any was confirmed. */
  bands: v.nullable(bandsShape),
  /** What holds today: differs from `bands` while a scene is on. */
  bandsToday: v.nullable(bandsShape),
  period: v.nullable(periodShape),
  /** Bands read from the user's own last weeks; `null` when too few were seen. */
  ownWeeks: v.nullable(bandsShape),
  scenes: list(
    shape({
      name: v.picklist(sceneNames),
      until: v.nullable(dayText),
      lastUsed: v.nullable(weekText),
      bands: v.nullable(bandsShape),
    }),
    sceneNames.length,
  ),
  /** Offered when the bands are old or the team has changed, a ready sentence. */
  retune: v.nullable(lineText),
  reading: shape({
    git: v.boolean(),
    sensing: v.boolean(),
    calendarItems: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
});
export type TunerPage = v.InferOutput<typeof tunerPageShape>;
