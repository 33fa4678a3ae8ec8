import type { Estimate } from '../../estimate';
import { localTimeOf } from '../../time/instants';
import { hoursVariables } from './hours';
import { emptierLane } from './journey';
import type { VariableTable } from './table';
import { soleAreasOf, teamVariables } from './team';

/** Figures as they stand in a sentence. */
export const textVariables = {
  bandLow: ({ bands }) => (bands?.handsOn ? spoken(bands.handsOn.low) : undefined),
  bandHigh: ({ bands }) => (bands?.handsOn ? spoken(bands.handsOn.high) : undefined),
  seenPct7d: ({ last7Days }) => percent(last7Days.seenShare.mid),
  diveBox: ({ dive, calendar }) =>
    dive.until === undefined ? undefined : `until ${clockOf(dive.until, calendar.timeZone)}`,
  emptyLane: (facts) => emptierLane(facts)?.lane,
  handsOnRange7d: ({ last7Days }) => (last7Days.hours.handsOn === null ? undefined : range(last7Days.hours.handsOn)),
  handsOnTrendX: (facts) => {
    const trend = hoursVariables.handsOnTrend(facts);
    return trend === undefined || trend === 0 ? undefined : trend.toFixed(1);
  },
  mergeGatePct30d: (facts) => {
    const share = teamVariables.mergeGateShare30d(facts);
    return share === undefined ? undefined : percent(share);
  },
  soleAreaN: (facts) => String(soleAreasOf(facts).length),
  soleAreaName: (facts) => soleAreasOf(facts)[0]?.area,
  soleAreaPct: (facts) => {
    const first = soleAreasOf(facts)[0];
    return first === undefined ? undefined : percent(first.share);
  },
} as const satisfies VariableTable;

/** `18 to 27`; whole hours, because more digits would pretend to know more. */
function range({ low, high }: Estimate): string {
  const [from, to] = [spoken(Math.round(low / 60)), spoken(Math.round(high / 60))];
  return from === to ? `about ${from}` : `${from} to ${to}`;
}

function spoken(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function clockOf(instant: number, timeZone: string): string {
  return localTimeOf(instant, timeZone);
}
