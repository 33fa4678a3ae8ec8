import type { WeekSummary } from '../balance/week';
import type { Kind } from '../kinds';
import type { hands } from '../records/choices';
import { laneOf, laneOfKind, type Lane } from '../records/lane';
import type { LogEntry } from '../records/state';
import type { Report } from '../report';
import { countWords } from '../words';

type Hand = (typeof hands)[number];

export interface Act {
  readonly kind: Kind;
  readonly text: string;
  /** Minutes the user said; `undefined` for what was only seen. */
  readonly minutes: number | undefined;
}

export interface LanesAndHands {
  readonly lanes: Readonly<Record<Lane, readonly Act[]>>;
  readonly hands: Readonly<Record<Hand, readonly string[]>>;
  /** How many acts each lane holds, whatever lines they are told in. */
  readonly counts: Readonly<Record<Lane, number>>;
}

const kindActs: Readonly<Record<Kind, string>> = {
  handsOn: 'building together',
  review: 'review',
  mentoring: 'mentoring',
  direction: 'direction',
  integration: 'integration',
};

/** What git shows of leading, counted by event. */
const seenActs: readonly { readonly kind: Kind; readonly one: string; readonly many: string }[] = [
  { kind: 'review', one: 'review', many: 'reviews' },
  { kind: 'mentoring', one: 'change made together', many: 'changes made together' },
  { kind: 'integration', one: 'merge of others or release', many: 'merges of others and releases' },
  { kind: 'direction', one: 'change to pages of direction', many: 'changes to pages of direction' },
];

/** The two products of a lead, the team and the strategy, and the four hands: acts noted or seen, never scored. */
export function lanesAndHands({ state, activities }: Report, week: Pick<WeekSummary, 'from' | 'to'>): LanesAndHands {
  const inWeek = (day: string): boolean => day >= week.from && day <= week.to;
  const log = state.log.filter(({ day }) => inWeek(day));
  const seen = seenActs.flatMap(({ kind, one, many }) => {
    const events = new Set(
      activities
        .filter((activity) => activity.kind === kind && activity.source === 'estimated' && inWeek(activity.day))
        .map(({ id }) => id),
    ).size;
    if (events === 0) return [];
    return [
      {
        lane: laneOfKind(kind),
        events,
        act: { kind, text: `${countWords(events)} ${events === 1 ? one : many}`, minutes: undefined },
      },
    ];
  });
  const inLane = (lane: Lane): readonly Act[] => [
    ...seen.filter((one) => one.lane === lane).map(({ act }) => act),
    ...gathered(log.filter((entry) => laneOf(entry) === lane)),
  ];
  const countOf = (lane: Lane): number =>
    seen.filter((one) => one.lane === lane).reduce((sum, { events }) => sum + events, 0) +
    log.filter((entry) => laneOf(entry) === lane).length;
  const byHand = (hand: Hand): readonly string[] =>
    gathered(log.filter((entry) => entry.hand === hand)).map(({ text }) => text);
  return {
    lanes: { team: inLane('team'), strategy: inLane('strategy') },
    counts: { team: countOf('team'), strategy: countOf('strategy') },
    hands: {
      support: byHand('support'),
      defend: byHand('defend'),
      inspire: byHand('inspire'),
      connect: byHand('connect'),
    },
  };
}

/** Entries in the same words are one act with their minutes together. */
function gathered(entries: readonly LogEntry[]): readonly Act[] {
  const acts = new Map<string, { readonly kind: Kind; count: number; minutes: number }>();
  for (const entry of entries) {
    const words = wordsOf(entry);
    const known = acts.get(words) ?? { kind: entry.kind, count: 0, minutes: 0 };
    known.count += 1;
    known.minutes += entry.minutes;
    acts.set(words, known);
  }
  return [...acts].map(([words, { kind, count, minutes }]) => ({
    kind,
    text: count === 1 ? words : `${words}, ${count === 2 ? 'twice' : `${countWords(count)} times`}`,
    minutes,
  }));
}

function wordsOf({ note, kind }: LogEntry): string {
  const said = note?.trim() ?? '';
  return said === '' ? kindActs[kind] : said;
}
