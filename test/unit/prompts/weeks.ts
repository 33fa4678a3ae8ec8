import type { VariableInput } from '../../../src/engine/prompts/variables/input';
import { addDays, daysBetween } from '../../../src/engine/time/calendar';
import { calendar, everyWeek, friday, fridayEvening, inputOf, noon, stateAt, type Said } from './sample';
import { ada, noor, repositoryOf, tomas } from './sampleRepository';

const chosen: readonly Said[] = [
  [140, { type: 'setup.finished' }],
  [140, { type: 'role.chosen', preset: 'techLeadLarge' }],
  [
    12,
    {
      type: 'bands.confirmed',
      bands: { handsOn: { low: 8, high: 14 }, review: null, mentoring: null, direction: null, integration: null },
    },
  ],
];

const kept: readonly Said[] = [
  [20, { type: 'ledger.added', skill: 'Reading profiles', horizon: 'quarter', dueOn: '2024-05-01' }],
  [15, { type: 'summary.shared', to: 'manager' }],
  [
    10,
    {
      type: 'log.added',
      kind: 'direction',
      minutes: 30,
      day: addDays(friday, -10),
      tag: 'contextPassed',
      lane: 'team',
    },
  ],
  [6, { type: 'log.added', kind: 'direction', minutes: 30, day: addDays(friday, -6), lane: 'strategy' }],
  [3, { type: 'intention.kept', week: '2024-W10', when: 'a change waits for me', will: 'review it before I build' }],
];

/** Ten hours of building in a week of reviews, talks and design, nobody waiting, changes by others landing. */
const days = everyWeek([
  { handsOn: 120, events: { review: 1 } },
  { handsOn: 120, events: { mentoring: 1, review: 1 } },
  { handsOn: 120, events: { direction: 1 } },
  { handsOn: 120, events: { review: 1, integration: 1 } },
  { handsOn: 120, events: { mentoring: 1 } },
]);

const mainLine = repositoryOf(
  Array.from({ length: 90 }, (_, index) => ({
    by: index % 3 === 0 ? noor : ada,
    daysAgo: 180 - index * 2,
    ...(index % 3 === 0 ? {} : { merges: tomas }),
  })),
  { lastTouched: new Map([['README.md', noon(20)]]) },
);

function weekAt(now: number, said: readonly Said[]): VariableInput {
  const today = calendar.dayOf(now) ?? friday;
  return inputOf({
    now,
    // Records of later days do not hold yet.
    state: stateAt(
      said.filter(([daysAgo]) => daysAgo >= daysBetween(today, friday)).map(([daysAgo, body]) => [noon(daysAgo), body]),
      now,
    ),
    days,
    repositories: [mainLine],
    handsOn7d: { low: 540, mid: 600, high: 720 },
    closedWeekHandsOn: { low: 540, mid: 600, high: 720 },
    gathered: { activeAuthors30d: 3 },
  });
}

/** The healthy week of somebody who keeps the journey pages. */
export function healthyWeek(now = fridayEvening): VariableInput {
  return weekAt(now, [...chosen, ...kept]);
}

/** The same week before any of them was opened; the intention of the week is there. */
export function untouchedHealthyWeek(now = fridayEvening): VariableInput {
  return weekAt(now, [...chosen, ...kept.slice(-1)]);
}

/** Growing weeks of building, alone, while two branches wait and a handed-over piece is changed. */
export function diveWeek(now = fridayEvening): VariableInput {
  const weeks = [1380, 900, 760, 660, 560, 500];
  const growing = Object.fromEntries(
    weeks.flatMap((minutes, back) => [0, 1, 2, 3, 4].map((day) => [back * 7 + day, minutes / 5] as const)),
  );
  const calm = everyWeek([
    { handsOn: 80, events: { review: 2 } },
    80,
    { handsOn: 80, events: { mentoring: 1 } },
    80,
    80,
  ]);
  const earlier = Object.fromEntries(Object.entries(calm).filter(([daysAgo]) => Number(daysAgo) >= 42));
  const waiting = { repository: 'mill', branch: 'x', fetchedAt: now - 3_600_000, usualDays: undefined };
  const handover: Said = [30, { type: 'handover.added', outcome: 'The press runs by itself', paths: ['src/press'] }];
  const input = inputOf({
    now,
    said: [...chosen, ...kept, handover].filter(([, body]) => body.type !== 'intention.kept'),
    days: { ...earlier, ...growing },
    repositories: [mainLine],
    handsOn7d: { low: 1080, mid: 1380, high: 1620 },
    closedWeekHandsOn: { low: 780, mid: 900, high: 1000 },
    gathered: {
      activeAuthors30d: 3,
      waiting: [
        { ...waiting, since: noon(3) },
        { ...waiting, since: noon(4) },
      ],
      replacements: [
        { at: noon(1), lines: 14, uncommitted: false },
        { at: noon(3), lines: 22, uncommitted: false },
      ],
      handedOver: [{ handover: 'x', at: noon(1), lines: 40 }],
      privateChange: { lines: 740, oldestAt: noon(3) },
      areas: [{ area: 'src/press', commits: 12, mine: 11, authors: 3 }],
    },
    dive: { state: 'diving' },
  });
  // Building in two repositories, and the days above in one of them.
  const [first] = input.activities.filter(({ kind }) => kind === 'handsOn').slice(-1);
  return first ? { ...input, activities: [...input.activities, { ...first, repository: 'weir' }] } : input;
}
