import * as v from 'valibot';
import { kinds } from '../kinds';

/** What the fields of records may hold. */
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const day = v.pipe(v.string(), v.isoDate());
export const week = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/u));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
export const kind = v.picklist(kinds);
export const text = v.pipe(v.string(), v.maxLength(20_000));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(168));
const band = v.nullable(v.object({ low: hours, high: hours }));
export const bands = v.object({ handsOn: band, review: band, mentoring: band, direction: band, integration: band });
const some = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));
export const minutesPerKind = v.object({
  handsOn: some,
  review: some,
  mentoring: some,
  direction: some,
  integration: some,
});
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/u));
