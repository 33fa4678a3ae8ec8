import type { DayWork, LeadingKind } from '../../src/engine/dive/diveInput';
import { exactly } from '../../src/engine/estimate';
import type { RecordBody } from '../../src/engine/records/schema';
import { addDays, weekdayOf, weekOf } from '../../src/engine/time/calendar';
import type { Chance } from './chance';

/** One simulated year of a lead: what each day held, and what they said themselves. */
export interface Year {
  readonly days: readonly YearDay[];
  readonly said: readonly { readonly day: string; readonly body: RecordBody }[];
}

export interface YearDay {
  readonly day: string;
  readonly working: boolean;
  readonly work: DayWork;
  /** Changes by others that landed. */
  readonly landed: number;
  readonly tagged: boolean;
  /** Branches of others that have been quiet for three working days. */
  readonly waiting: number;
  readonly takeovers: number;
  readonly dive: { readonly endedYesterday: boolean; readonly reason: string; readonly hours: number } | undefined;
}

export const firstDay = '2024-01-01';
/** Nine weeks before the year give trends something to stand on. */
export const weeksBefore = 10;
const weeks = 52;

/** Weeks of the year in which building took over. */
const diveWeeks = new Set([9, 10, 23, 37, 38, 39]);
/** Declared dives by the day they ended (0 is the first day of the year). */
const declared: ReadonlyMap<number, string> = new Map([
  [38, 'incident'],
  [87, 'spike'],
  [156, 'only-i-could'],
  [212, 'spike'],
  [289, 'incident'],
  [331, 'learning'],
]);
const holidays: readonly (readonly [string, string])[] = [
  ['2024-07-29', '2024-08-11'],
  ['2024-12-23', '2025-01-01'],
];

export function simulateYear(chance: Chance): Year {
  const days: YearDay[] = [];
  for (let index = -7 * weeksBefore; index < 7 * weeks; index += 1) {
    const day = addDays(firstDay, index);
    const off = holidays.some(([from, to]) => day >= from && day <= to);
    const working = weekdayOf(day) <= 5 && !off;
    const week = Math.floor(index / 7);
    days.push(dayOf(day, index, week, working, chance));
  }
  return { days, said: saidInYear(days, chance) };
}

function dayOf(day: string, index: number, week: number, working: boolean, chance: Chance): YearDay {
  const diving = diveWeeks.has(week);
  const events = (usual: number): number => (working && chance.happens(diving ? usual / 4 : usual) ? 1 : 0);
  const leading = (kind: LeadingKind, usual: number) => ({ [kind]: workOf(events(usual)) });
  const handsOn = working ? chance.between(diving ? 200 : 60, diving ? 360 : 180) : 0;
  const yesterday = declared.get(index - (weekdayOf(day) === 1 ? 3 : 1));
  return {
    day,
    working,
    work: {
      day,
      handsOn: { low: handsOn * 0.8, mid: handsOn, high: handsOn * 1.3 },
      measured: 0,
      leading: {
        ...{ review: workOf(0), mentoring: workOf(0), direction: workOf(0), integration: workOf(0) },
        ...leading('review', 0.6),
        ...leading('mentoring', 0.35),
        ...leading('direction', 0.2),
        ...leading('integration', 0.2),
      },
      incidentShare: 0,
      spikeShare: 0,
      projectEvents: 2,
      projectLanded: 2,
      teamAtWork: 2,
    },
    landed: working ? chance.between(0, 3) : 0,
    tagged: working && index % 42 === 3,
    waiting: working && diving ? chance.between(0, 2) : 0,
    takeovers: diving && chance.happens(0.2) ? 1 : 0,
    dive: working && yesterday !== undefined ? { endedYesterday: true, reason: yesterday, hours: 5 } : undefined,
  };
}

function workOf(events: number): DayWork['leading']['review'] {
  return { minutes: exactly(30 * events), events };
}

function saidInYear(days: readonly YearDay[], chance: Chance): Year['said'] {
  const bands = { handsOn: { low: 8, high: 14 }, review: null, mentoring: null, direction: null, integration: null };
  const said: { day: string; body: RecordBody }[] = [
    { day: firstDay, body: { type: 'setup.finished' } },
    { day: firstDay, body: { type: 'role.chosen', preset: 'techLeadLarge' } },
    { day: firstDay, body: { type: 'bands.confirmed', bands } },
    { day: addDays(firstDay, 120), body: { type: 'bands.confirmed', bands } },
    { day: addDays(firstDay, 200), body: { type: 'role.chosen', preset: 'techLeadManager' } },
    { day: addDays(firstDay, 60), body: { type: 'summary.shared', to: 'manager' } },
    { day: addDays(firstDay, 30), body: { type: 'skills.opened' } },
    ...holidays.map(([from, to]) => ({ day: firstDay, body: { type: 'daysOff.added', from, to } as const })),
  ];
  for (const { day, working } of days) {
    if (!working || day < firstDay) continue;
    if (weekdayOf(day) === 1 && chance.happens(0.4)) {
      said.push({
        day,
        body: { type: 'intention.kept', week: weekOf(day), when: 'a change waits', will: 'look first' },
      });
    }
    if (chance.happens(0.08)) {
      const lane = chance.happens(0.7) ? 'team' : 'strategy';
      said.push({ day, body: { type: 'log.added', kind: 'direction', minutes: 30, day, lane, tag: 'contextPassed' } });
    }
  }
  return said;
}
