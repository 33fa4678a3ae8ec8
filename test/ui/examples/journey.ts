import type { JourneyPage } from '../../../src/protocol/review-journey';

/** An example journey of a month and a quarter. */
export function journeyPage(more: Partial<JourneyPage> = {}): JourneyPage {
  return {
    today: '2026-11-22',
    month: {
      from: '2026-10-26',
      to: '2026-11-22',
      others: [
        '23 changes by others landed without you in them.',
        'Release 2.4 was cut by somebody else for the first time.',
      ],
      pride: [
        { id: '0123456789ab-30', day: '2026-11-12', words: 'the release went out while I was away' },
        { id: '0123456789ab-31', day: '2026-11-19', words: 'the deploy script broke and was fixed by lunch' },
      ],
      hands: {
        support: ['unblocked the test data', 'pairing on retry tests', 'review'],
        defend: [],
        inspire: ['told why the queue matters'],
        connect: ['brought Kim to the vendor call'],
      },
      lanes: { team: 14, strategy: 5 },
      spaces:
        'Of the direction work that can be told apart: two acts on what the problem is, three acts on how it is solved.',
      context: ['what support hears about retries', 'the market note of October'],
    },
    timeline: [
      {
        day: '2026-08-31',
        kind: 'start',
        text: 'The weeks before any band',
        detail: 'About 22 h (16 to 28) hands-on in the middle one of the five weeks with work, of the eight before.',
        until: null,
      },
      { day: '2026-10-05', kind: 'pivot', text: 'Tech lead', detail: '', until: null },
      { day: '2026-10-05', kind: 'bands', text: 'Chosen: 18–24 h hands-on', detail: '', until: null },
      { day: '2026-10-12', kind: 'scene', text: 'Launch', detail: '', until: '2026-10-25' },
      {
        day: '2026-10-28',
        kind: 'milestone',
        text: 'First piece handed over',
        detail: 'Retries never double-charge',
        until: null,
      },
      { day: '2026-11-02', kind: 'bands', text: 'Tuned anew: 8–14 h hands-on', detail: '', until: null },
      { day: '2026-11-06', kind: 'milestone', text: 'First change by a newcomer', detail: '', until: null },
      { day: '2026-11-22', kind: 'milestone', text: 'First week inside the band you chose', detail: '', until: null },
    ],
    ownSkills: [
      { skill: 'business', state: 'gap', next: 'sit in on the next budget round', markedOn: '2026-11-02' },
      { skill: 'leadership', state: 'stretch', next: '', markedOn: '2026-11-02' },
      { skill: 'product', state: null, next: '', markedOn: null },
    ],
    practices: [
      { practice: 'two approvals before a release', state: 'changed', markedOn: '2026-11-16' },
      { practice: 'a demo every second Friday', state: 'kept', markedOn: '2026-10-05' },
    ],
    vision: { marked: true, editedOn: '2026-08-20', toldOn: '2026-11-19' },
    playbook: [
      {
        id: '0123456789ab-40',
        at: '2026-11-19T16:00:00Z',
        question: 'What did you leave alone on purpose?',
        answer: 'The deploy script. It broke, and it was fixed without me by lunch.',
      },
    ],
    ...more,
  };
}
