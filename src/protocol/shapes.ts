import * as v from 'valibot';
import { kinds, sources } from '../engine/kinds';

/**
 * The pieces that snapshots and intents are made of. Lengths are limited on both sides: text beyond them is a mistake
 * or an attack, never something a person typed here.
 */
export function shape<E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.object(entries), v.readonly());
}

export function list<S extends v.GenericSchema>(item: S, most = 500) {
  return v.pipe(v.array(item), v.maxLength(most), v.readonly());
}

export function perKindShape<S extends v.GenericSchema>(item: S) {
  return shape({ handsOn: item, review: item, mentoring: item, direction: item, integration: item });
}

/** A sentence of ours, or a subject line of somebody's. */
export const lineText = v.pipe(v.string(), v.maxLength(1_000));
/** What a person writes about a week: generous, but not a book. */
export const longText = v.pipe(v.string(), v.maxLength(20_000));
export const nameText = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Explain, record and prompt ids: `commit:<sha>`, `record:<id>`, `<writer>-<n>`. */
export const idText = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(/^[^\s\p{C}]+$/u));
export const dayText = v.pipe(v.string(), v.isoDate());
/** A time on the clock of the wall, `22:30`. */
export const clockText = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
export const weekText = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/u));
export const instantText = v.pipe(v.string(), v.isoTimestamp());
export const hoursValue = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000));
export const weekHours = v.pipe(v.number(), v.minValue(1), v.maxValue(100));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const minutesValue = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440));
export const kindName = v.picklist(kinds);
export const sourceName = v.picklist(sources);

/** Hours to one decimal, never a middle without its ends. */
export const rangeShape = shape({ low: hoursValue, mid: hoursValue, high: hoursValue });
export type HourRange = v.InferOutput<typeof rangeShape>;

export const bandShape = shape({ low: hoursValue, high: hoursValue });
/** `null`: no band for this kind. */
export const bandsShape = perKindShape(v.nullable(bandShape));

/** Hours by kind over some days. `null`: nothing seen, and nothing here could have shown it. */
export const periodShape = shape({
  from: dayText,
  to: dayText,
  hours: perKindShape(v.nullable(rangeShape)),
  sources: perKindShape(list(sourceName, 4)),
  seen: rangeShape,
  /** Part of the stated week that is seen, 0 to 1, middle of the range. */
  seenShare: share,
  statedHours: hoursValue,
  /** Stated hours that nothing covers. */
  openHours: hoursValue,
});
export type Period = v.InferOutput<typeof periodShape>;
