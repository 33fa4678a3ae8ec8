import type { VariableDescription } from './description';

type Own = Readonly<Record<string, Omit<VariableDescription, 'own'>>>;

/** The user's own hours and dives. */
export const ownHoursDescriptions = {
  handsOnHours1d: { type: 'number', description: 'Hands-on hours today, middle estimate.' },
  handsOnHours7d: {
    type: 'members',
    members: { low: 'number', mid: 'number', high: 'number' },
    description: 'Hands-on hours of the last 7 days: low, mid and high estimate.',
  },
  handsOnHours28d: { type: 'number', description: 'Hands-on hours of the last 28 days, middle estimate.' },
  handsOnPerWeek28d: { type: 'number', description: 'handsOnHours28d as hours a week.' },
  handsOnTrend: {
    type: 'number',
    description:
      'Hands-on hours of the last 7 days against the own median of the 8 weeks before; 0 when that is under half an hour.',
  },
  handsOnTrendX: { type: 'text', description: 'handsOnTrend as a factor with one decimal.' },
  handsOnRange7d: { type: 'text', description: 'Hands-on hours of the last 7 days, low to high: “18 to 27”.' },
  handsOnRose2w: {
    type: 'yesNo',
    description: 'Each of the last two weeks held more hands-on hours than the one before.',
  },
  handsOnCreep4w: {
    type: 'yesNo',
    description: 'Hands-on hours rose four weeks running and the fourth is at least half as much again as the first.',
  },
  longSessionHours: {
    type: 'number',
    description: 'Longest run of hands-on editor time today without a pause of 15 minutes, in hours.',
  },
  afterHoursAboveOwnUsual: {
    type: 'yesNo',
    description:
      'More of this week lay outside your own hours than in nine of ten of your earlier weeks, and at least 3 hours; never before 8 weeks are known.',
  },
  seen7d: { type: 'number', description: 'Part of the stated week that any source covers, last 7 days, 0 to 1.' },
  seenPct7d: { type: 'text', description: 'seen7d as a whole per cent.' },
  band: {
    type: 'members',
    members: { low: 'number', high: 'number' },
    description: 'Hands-on hours a week that you chose: low and high; unknown while unset.',
  },
  bandLow: { type: 'text', description: 'band.low, in hours.' },
  bandHigh: { type: 'text', description: 'band.high, in hours.' },
  weekInBand: { type: 'yesNo', description: 'The whole hands-on range of the last closed week lies inside the band.' },
  balanceAgeDays: { type: 'number', description: 'Days since you last moved or confirmed a band.' },
  soloStreakDays: {
    type: 'number',
    description:
      'Working days in a row with 2 hands-on hours or more and no review, mentoring, direction or integration.',
  },
  dive: {
    type: 'members',
    members: {
      state: 'text',
      reason: 'text',
      hours: 'number',
      inBox: 'yesNo',
      overrun: 'yesNo',
      endedWithin1d: 'yesNo',
      declared: 'yesNo',
    },
    description:
      'The present or last dive: state (unset, learning, partial, surface, wading, diving, declared), reason, hours, whether it stayed in its box, ran over, ended within a day, was declared.',
  },
  diveBox: { type: 'text', description: 'The box of the declared dive: “until 15:30”.' },
} as const satisfies Own;
