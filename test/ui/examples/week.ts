import { presetBands } from '../../../src/engine/balance/bands';
import { kinds, type Kind } from '../../../src/engine/kinds';
import { headline, headlineGround, type HeadlineInput } from '../../../src/engine/words';
import type { WeekPage } from '../../../src/protocol/review-week';
import type { HourRange } from '../../../src/protocol/shapes';
import { periodOf } from './balance';
import { teamCard } from './withoutYou';

export const range = (low: number, mid: number, high: number): HourRange => ({ low, mid, high });

type Numbers = readonly [number, number, number, number, number];

export function day(
  date: string,
  hours: Numbers,
  low: number,
  high: number,
  ...notes: string[]
): WeekPage['days'][number] {
  const byKind = Object.fromEntries(kinds.map((kind, index) => [kind, hours[index] ?? 0])) as Record<Kind, number>;
  return { date, off: false, hours: byKind, low, high, notes };
}

export const off = (date: string): WeekPage['days'][number] => ({ ...day(date, [0, 0, 0, 0, 0], 0, 0), off: true });

export function sounding(
  index: number,
  value: readonly [number, number, number] | null,
  band: readonly [number, number],
) {
  const from = new Date(Date.UTC(2026, 7, 31 + index * 7)).toISOString().slice(0, 10);
  return {
    week: `2026-W${36 + index}`,
    from,
    range: value && range(...value),
    band: { low: band[0], high: band[1] },
    commitsOnly: index < 3,
  };
}

/** What the headline of a full week rests on. */
export const fullWeek: HeadlineInput = {
  handsOn: range(8, 10, 13),
  band: { low: 8, high: 14 },
  seenHours: 32,
  statedHours: 40,
  seenShare: 0.8,
  learning: false,
  changesWithoutMe: 7,
  allowedBy: undefined,
  anyEvidence: true,
};

/** An example week of the weekly panel, invented; the people in it too. */
export function week(more: Partial<WeekPage> = {}): WeekPage {
  const period = {
    ...periodOf({
      handsOn: [8, 10, 13, 'measured', 'estimated'],
      review: [4.5, 6.5, 8, 'measured', 'said'],
      mentoring: [5.5, 6, 6.5, 'calendar', 'said'],
      direction: [7, 8, 9, 'estimated', 'said'],
      integration: [1, 2, 3, 'estimated'],
    }),
    from: '2026-11-16',
    to: '2026-11-22',
  };
  return {
    week: '2026-W47',
    from: '2026-11-16',
    to: '2026-11-22',
    lastDay: '2026-11-22',
    before: '2026-W46',
    after: null,
    verdict: 'full',
    unread: false,
    reading: 'full',
    headline: headline(fullWeek),
    subline: headlineGround(fullWeek),
    doneWithoutYou: teamCard,
    pride: [{ id: '0123456789ab-31', day: '2026-11-19', words: 'the deploy script broke and was fixed by lunch' }],
    comesUp: [
      { page: 'team', text: 'Asked of you two weeks ago and open: a decision on the test database' },
      { page: 'tuner', text: 'Your bands are six weeks old. Do they still fit?' },
    ],
    period,
    bands: presetBands('techLeadLarge', 40),
    dayHours: 8,
    days: [
      day('2026-11-16', [2, 1.5, 1, 1.5, 0], 5, 7.2, 'one-to-one'),
      day('2026-11-17', [2.5, 1, 1.5, 1, 0.5], 5, 8.4, 'pairing, retry tests'),
      day('2026-11-18', [2.5, 1.5, 0.5, 2, 0], 5.6, 7.6, 'queue design note'),
      day('2026-11-19', [2, 1.5, 1.5, 1.5, 1], 6.4, 8.7, 'release 2.4', 'vendor call'),
      day('2026-11-20', [1, 1, 1, 2, 0.5], 4.6, 6.6, 'roadmap talk'),
      off('2026-11-21'),
      off('2026-11-22'),
    ],
    soundings: [
      sounding(0, [16, 22, 28], [18, 24]),
      sounding(1, [15, 20.5, 27], [18, 24]),
      sounding(2, [17, 22, 28], [18, 24]),
      sounding(3, [16, 20, 25], [18, 24]),
      sounding(4, [15, 18.5, 23], [18, 24]),
      sounding(5, [15, 18, 22], [12, 20]),
      sounding(6, [20, 24, 28], [20, 28]),
      sounding(7, [19, 23, 28], [20, 28]),
      sounding(8, [14, 17, 21], [12, 20]),
      sounding(9, [10, 13.5, 18], [8, 14]),
      sounding(10, [9, 12, 16], [8, 14]),
      sounding(11, [8, 10, 13], [8, 14]),
    ],
    scenes: [{ name: 'launch', from: '2026-10-12', to: '2026-10-25' }],
    pivots: [
      { day: '2026-10-05', until: null, kind: 'role', label: 'Role: tech lead' },
      { day: '2026-10-19', until: '2026-10-25', kind: 'onCall', label: 'On call' },
      { day: '2026-11-02', until: null, kind: 'noted', label: 'Two people joined' },
      { day: '2026-11-12', until: null, kind: 'release', label: 'Release' },
    ],
    lanes: {
      team: [
        { kind: 'review', text: '5 reviews', hours: null },
        { kind: 'mentoring', text: '3 one-to-ones', hours: null },
        { kind: 'mentoring', text: 'pairing, retry tests', hours: 1.5 },
        { kind: 'integration', text: '2 merges of others', hours: null },
      ],
      strategy: [
        { kind: 'direction', text: 'queue design note', hours: 3 },
        { kind: 'direction', text: 'roadmap talk', hours: 1 },
      ],
    },
    spaces:
      'Of the direction work that can be told apart: one act on what the problem is, two acts on how it is solved.',
    hands: {
      support: ['unblocked the test data', 'pairing on retry tests'],
      defend: [],
      inspire: ['told why the queue matters'],
      connect: ['brought Kim to the vendor call'],
    },
    areas: [
      {
        area: 'billing/retry',
        range: range(3, 4, 5.5),
        knows: [
          { person: 'Ada', state: 'fit' },
          { person: 'Kim', state: 'stretch' },
          { person: 'Noor', state: 'fit' },
        ],
      },
      {
        area: 'queue/format',
        range: range(2, 2.5, 3.5),
        knows: [
          { person: 'Ada', state: 'stretch' },
          { person: 'Tomas', state: 'stretch' },
        ],
      },
      { area: 'deploy', range: range(1.5, 2, 2.5), knows: [] },
      {
        area: 'docs and small fixes',
        range: range(1, 1.5, 2),
        knows: ['Ada', 'Kim', 'Noor', 'Tomas'].map((person) => ({ person, state: 'fit' as const })),
      },
    ],
    answers: [
      {
        at: '2026-11-17T16:00:00Z',
        question: 'Which change could have been somebody’s first?',
        answer:
          'The retry cap. I took it because it was small, which is exactly why it would have been a good first one.',
        kept: null,
      },
      {
        at: '2026-11-19T16:00:00Z',
        question: 'What did you leave alone on purpose?',
        answer: 'The deploy script. It broke, and it was fixed without me by lunch.',
        kept: '0123456789ab-40',
      },
    ],
    intention: {
      last: { week: '2026-W47', when: 'I open the parser after four', will: 'ask Noor first', came: null },
      next: {
        when: 'a change in the retry queue needs more than a comment',
        will: 'sit down with Kim before I open the file myself',
      },
      nextWeek: '2026-W48',
    },
    felt: 'steady',
    notVisible: ['Reviews on the host leave no trace in this repository. Log them, or let the review tabs count.'],
    prompt: null,
    known: { handsOn: 10, review: 6.5, mentoring: 6, direction: 8, integration: 2 },
    ...more,
  };
}

/** What a week without any evidence cannot hold. */
export const nothing: Partial<WeekPage> = {
  verdict: 'empty',
  reading: 'partial',
  headline: 'Nothing was recorded in this week.',
  pride: [],
  comesUp: [],
  areas: [],
  answers: [],
  spaces: null,
  felt: null,
  known: { handsOn: 0, review: null, mentoring: null, direction: 0, integration: 0 },
};
