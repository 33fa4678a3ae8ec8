import { addDays } from '../time/calendar';
import { latestPerKey, writtenDay } from './latest';
import type { Dated, OrderedRecords } from './order';
import type { SceneSpan, UserState } from './state';

/** A full-time week, until the user states another. */
export const defaultWeekHours = 40;
const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

type RoleState = Pick<
  UserState,
  | 'setUpAt'
  | 'preset'
  | 'presetSince'
  | 'roles'
  | 'bands'
  | 'bandHistory'
  | 'statedWeekHours'
  | 'workingWeekdays'
  | 'workingHours'
  | 'daysOff'
  | 'onCall'
  | 'releaseDays'
  | 'namedDays'
  | 'scenes'
  | 'confirmedAddresses'
  | 'sensing'
  | 'walkthroughSteps'
>;

/** Who I am here and what I chose. */
export function foldRole(records: OrderedRecords): RoleState {
  const roles = records.of('role.chosen').map(({ preset, instant }) => ({ preset, at: instant }));
  const preset = roles.at(-1)?.preset;
  const otherBefore = roles.findLastIndex((role) => role.preset !== preset);
  const bandHistory = records
    .of('bands.confirmed')
    .map((record) => ({ at: record.instant, day: writtenDay(record), bands: record.bands }));
  const working = records.of('workingTime.set').at(-1);
  const spans = records.of('daysOff.added').filter(({ from, to }) => from <= to);
  return {
    setUpAt: records.of('setup.finished')[0]?.instant,
    preset,
    presetSince: roles[otherBefore + 1]?.at,
    roles,
    bands: bandHistory.at(-1)?.bands,
    bandHistory,
    statedWeekHours: statedWeekHours(records),
    workingWeekdays: working ? [...new Set(working.weekdays)].sort((a, b) => a - b) : mondayToFriday,
    workingHours:
      working?.from !== undefined && working.to !== undefined ? { from: working.from, to: working.to } : undefined,
    daysOff: spans.flatMap(({ from, to, why = 'away' }) =>
      why === 'holiday' || why === 'away' ? [{ from, to, why }] : [],
    ),
    onCall: spans.filter(({ why }) => why === 'onCall').map(({ from, to }) => ({ from, to })),
    releaseDays: spans.filter(({ why }) => why === 'release').map(({ from, to }) => ({ from, to })),
    namedDays: spans.map(({ id, from, to, why = 'away' }) => ({ id, from, to, why })),
    scenes: foldScenes(records.of('scene.started', 'scene.ended')),
    confirmedAddresses: confirmedAddresses(records.of('identity.confirmed', 'identity.withdrawn')),
    sensing: records.of('sensing.chosen').at(-1)?.on,
    walkthroughSteps: new Set(records.of('walkthrough.step').map(({ step }) => step)),
  };
}

function statedWeekHours(records: OrderedRecords): number {
  const said = records
    .of('week.stated', 'role.chosen')
    .map((record) => (record.type === 'week.stated' ? record.hours : record.statedWeekHours))
    .filter((hours) => hours !== undefined);
  return said.at(-1) ?? defaultWeekHours;
}

/** A scene ends on its last day or, when the user ends it sooner, on the day before that; oldest first. */
function foldScenes(records: readonly Dated<'scene.started' | 'scene.ended'>[]): readonly SceneSpan[] {
  const spans: SceneSpan[] = [];
  for (const record of records) {
    const day = writtenDay(record);
    if (record.type === 'scene.started') {
      spans.push({ scene: record.scene, from: day, to: record.until, bands: record.bands });
      continue;
    }
    for (const [index, span] of spans.entries()) {
      if (span.scene === record.scene && span.to >= day) spans[index] = { ...span, to: addDays(day, -1) };
    }
  }
  return spans.filter(({ from, to }) => from <= to);
}

function confirmedAddresses(records: readonly Dated<'identity.confirmed' | 'identity.withdrawn'>[]): readonly string[] {
  const latest = latestPerKey(records, ({ address }) => address.trim().toLowerCase());
  return [...latest].flatMap(([address, { type }]) => (type === 'identity.confirmed' ? [address] : []));
}
