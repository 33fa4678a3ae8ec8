import * as v from 'valibot';
import {
  bandShape,
  dayText,
  idText,
  instantText,
  kindName,
  lineText,
  list,
  nameText,
  rangeShape,
  shape,
  sourceName,
  weekText,
} from './shapes';

const itemShape = shape({
  id: idText,
  at: instantText,
  /** Of an entry without a time, and of totals, only the day is known. */
  timed: v.boolean(),
  /** What it is: `Commit “Cap the retry delay”`. May hold a stranger's words: text only. */
  title: lineText,
  /** Folder name of its repository. */
  repository: v.nullable(nameText),
  why: lineText,
  source: sourceName,
  kind: v.nullable(kindName),
  /** `null` adds 0. A struck item keeps what it was. */
  range: v.nullable(rangeShape),
  struckOn: v.nullable(dayText),
  /** What the user said, by the record that may be taken out; an entry of the log can also be corrected. */
  own: v.nullable(shape({ record: idText, logged: v.boolean() })),
  /** Filed here by the user. */
  filed: v.boolean(),
});

/** Why a number is what it is. */
export const evidencePageShape = shape({
  kind: kindName,
  /** `null`: the last 7 days, as in the Balance view. */
  week: v.nullable(weekText),
  from: dayText,
  to: dayText,
  total: v.nullable(rangeShape),
  band: v.nullable(bandShape),
  parts: list(shape({ source: sourceName, range: rangeShape }), 4),
  /** Newest day first, items in the order of the day. */
  days: list(shape({ date: dayText, hours: rangeShape, items: list(itemShape, 500) }), 14),
  /** Ready sentences on what was left out on purpose. */
  leftOut: list(lineText, 50),
});
export type EvidencePage = v.InferOutput<typeof evidencePageShape>;
export type EvidenceItem = v.InferOutput<typeof itemShape>;
