import { everyWeek, inputOf, type SampleDays } from '../sample';
import type { VariableCase } from './case';

const bandSet = [
  3,
  {
    type: 'bands.confirmed',
    bands: { handsOn: { low: 8, high: 14 }, review: null, mentoring: null, direction: null, integration: null },
  },
] as const;
/** Ten hours a week, and twice that in the last one. */
const doubled: SampleDays = { ...everyWeek([120, 120, 120, 120, 120]), ...everyWeek([240, 240, 240, 240, 240], 1) };
const growing: SampleDays = Object.fromEntries(
  [300, 260, 220, 180, 140].map((minutes, back) => [back * 7 + 1, minutes]),
);

export const hoursCases: readonly VariableCase[] = [
  { of: 'handsOnHours1d', says: 'counts today only', input: () => inputOf({ days: { 0: 90, 1: 300 } }), is: 1.5 },
  {
    of: 'handsOnHours7d',
    says: 'is the range of the last seven days',
    input: () => inputOf({ handsOn7d: { low: 1080, mid: 1320, high: 1620 } }),
    is: { low: 18, mid: 22, high: 27 },
  },
  {
    of: 'handsOnHours7d',
    says: 'is not known where building cannot be seen',
    input: () => inputOf({ handsOn7d: null }),
    is: undefined,
  },
  {
    of: 'handsOnHours28d',
    says: 'adds four weeks',
    input: () => inputOf({ days: { 0: 60, 27: 60, 28: 60 } }),
    is: 2,
  },
  {
    of: 'handsOnHours28d',
    says: 'is not known when less than four weeks were read',
    input: () => inputOf({ days: { 0: 60 }, weeks: 3 }),
    is: undefined,
  },
  {
    of: 'handsOnPerWeek28d',
    says: 'is the usual week of the last four',
    input: () => inputOf({ days: { 0: 60, 13: 120, 27: 60 } }),
    is: 1,
  },
  { of: 'handsOnTrend', says: 'is 2 in a week of twice the usual', input: () => inputOf({ days: doubled }), is: 2 },
  {
    of: 'handsOnTrend',
    says: 'is 0 where the usual is under half an hour',
    input: () => inputOf({ days: { 0: 600 } }),
    is: 0,
  },
  {
    of: 'handsOnTrend',
    says: 'is not known before nine weeks were read',
    input: () => inputOf({ days: doubled, weeks: 8 }),
    is: undefined,
  },
  { of: 'handsOnTrendX', says: 'has one decimal', input: () => inputOf({ days: doubled }), is: '2.0' },
  { of: 'handsOnRose2w', says: 'holds when two weeks rose', input: () => inputOf({ days: growing }), is: true },
  {
    of: 'handsOnRose2w',
    says: 'does not hold when only the last one rose',
    input: () => inputOf({ days: { 1: 300, 8: 100, 15: 100 } }),
    is: false,
  },
  { of: 'handsOnCreep4w', says: 'holds after four rising weeks', input: () => inputOf({ days: growing }), is: true },
  {
    of: 'handsOnCreep4w',
    says: 'does not hold when the rise is small',
    input: () => inputOf({ days: { 1: 180, 8: 175, 15: 170, 22: 165, 29: 160 } }),
    is: false,
  },
  {
    of: 'handsOnRange7d',
    says: 'is spoken in whole hours',
    input: () => inputOf({ handsOn7d: { low: 1085, mid: 1320, high: 1600 } }),
    is: '18 to 27',
  },
  {
    of: 'handsOnRange7d',
    says: 'does not pretend to a range that rounds away',
    input: () => inputOf({ handsOn7d: { low: 118, mid: 120, high: 122 } }),
    is: 'about 2',
  },
  {
    of: 'longSessionHours',
    says: 'is the longest stretch of today in hours',
    input: () => inputOf({ gathered: { longestStretch: 195 } }),
    is: 3.25,
  },
  { of: 'longSessionHours', says: 'is not known without editor time', input: () => inputOf(), is: undefined },
  {
    of: 'afterHoursAboveOwnUsual',
    says: 'holds above nine of ten own weeks',
    input: () => inputOf({ gathered: { afterHours: { minutes: 200, share: 0.5, earlierShares: usualShares(8) } } }),
    is: true,
  },
  {
    of: 'afterHoursAboveOwnUsual',
    says: 'does not hold under three hours',
    input: () => inputOf({ gathered: { afterHours: { minutes: 170, share: 0.9, earlierShares: usualShares(8) } } }),
    is: false,
  },
  {
    of: 'afterHoursAboveOwnUsual',
    says: 'does not hold before eight weeks are known',
    input: () => inputOf({ gathered: { afterHours: { minutes: 600, share: 0.9, earlierShares: usualShares(7) } } }),
    is: false,
  },
  {
    of: 'afterHoursAboveOwnUsual',
    says: 'is not known before the user set their hours',
    input: () => inputOf(),
    is: undefined,
  },
  { of: 'seen7d', says: 'is the middle of what was seen', input: () => inputOf({ seen: 0.437 }), is: 0.44 },
  { of: 'seenPct7d', says: 'is a whole per cent', input: () => inputOf({ seen: 0.437 }), is: '44' },
  {
    of: 'band',
    says: 'is the hours the user chose',
    input: () => inputOf({ said: [bandSet] }),
    is: { low: 8, high: 14 },
  },
  { of: 'band', says: 'is not known while unset', input: () => inputOf(), is: undefined },
  { of: 'bandLow', says: 'is its low end as text', input: () => inputOf({ said: [bandSet] }), is: '8' },
  { of: 'bandHigh', says: 'is its high end as text', input: () => inputOf({ said: [bandSet] }), is: '14' },
  {
    of: 'weekInBand',
    says: 'holds when the whole range of the last closed week lies inside',
    input: () => inputOf({ said: [bandSet], closedWeekHandsOn: { low: 480, mid: 600, high: 840 } }),
    is: true,
  },
  {
    of: 'weekInBand',
    says: 'does not hold when its high end is over',
    input: () => inputOf({ said: [bandSet], closedWeekHandsOn: { low: 480, mid: 600, high: 841 } }),
    is: false,
  },
  { of: 'weekInBand', says: 'is not known without a band', input: () => inputOf(), is: undefined },
  { of: 'balanceAgeDays', says: 'counts from the last band set', input: () => inputOf({ said: [bandSet] }), is: 3 },
];

function usualShares(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index / 40);
}
