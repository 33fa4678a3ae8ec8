import type { TeamPage } from '../../../src/protocol/review-team';

/** An example team, with something in every card; `noTeam` has nothing in any. */
export function teamPage(more: Partial<TeamPage> = {}): TeamPage {
  return {
    today: '2026-11-22',
    stale: [{ id: '0123456789ab-20', text: 'queue/format: Ada, stretch', saidOn: '2026-05-04' }],
    areas: [
      { area: 'billing/invoice', owner: 'Noor', active: true },
      { area: 'billing/retry', owner: null, active: true },
      { area: 'deploy', owner: null, active: true },
      { area: 'queue/format', owner: 'Ada', active: true },
      { area: 'reports', owner: 'Tomas', active: false },
    ],
    ownedFact: 'Two of four active areas have an owner who is not you.',
    ifILeft: [
      { area: 'billing/retry', needed: 'an afternoon together, and the page on how it is released', active: true },
      { area: 'deploy', needed: '', active: true },
    ],
    areasNote: null,
    skills: [
      { area: 'billing/retry', person: 'Ada', state: 'fit', mitigation: null, reviewOn: null, stale: false },
      { area: 'billing/retry', person: 'Kim', state: 'stretch', mitigation: null, reviewOn: null, stale: false },
      { area: 'deploy', person: 'Tomas', state: 'gap', mitigation: 'pair', reviewOn: '2026-12-01', stale: false },
      { area: 'queue/format', person: 'Ada', state: 'stretch', mitigation: null, reviewOn: null, stale: true },
    ],
    ledger: [
      {
        id: '0123456789ab-1',
        skill: 'reading a query plan',
        horizon: 'quarter',
        who: 'Kim',
        firstTask: 'the slow invoice list',
        dueOn: '2026-12-20',
        due: false,
      },
      {
        id: '0123456789ab-2',
        skill: 'running a release',
        horizon: 'month',
        who: 'Ada',
        firstTask: 'release 2.4',
        dueOn: '2026-11-15',
        due: true,
      },
    ],
    asks: [{ id: '0123456789ab-3', ask: 'a decision on the test database', askedOn: '2026-11-10' }],
    agreements: [
      {
        id: '0123456789ab-4',
        outcome: 'Retries never double-charge',
        owner: 'Kim',
        limits: 'no new library',
        paths: ['billing/retry'],
        grip: 'firm',
        checkOn: '2026-12-04',
        touchedOn: ['2026-11-18'],
      },
      {
        id: '0123456789ab-7',
        outcome: 'A release takes half an hour',
        owner: null,
        limits: null,
        paths: [],
        grip: 'light',
        checkOn: null,
        touchedOn: [],
      },
    ],
    persons: [
      { person: 'Ada', energy: 'puzzles nobody else can see', growing: 'running a release', unknown: '' },
      { person: 'Kim', energy: '', growing: 'reading a query plan', unknown: 'what she wants in two years' },
      { person: 'Noor', energy: '', growing: '', unknown: '' },
    ],
    ...more,
  };
}

export const noTeam = {
  stale: [],
  areas: [],
  ownedFact: null,
  ifILeft: [],
  areasNote: 'Fewer than three people changed something here in the last 90 days, so an area of your own says nothing.',
  skills: [],
  ledger: [],
  asks: [],
  agreements: [],
  persons: [],
} as const;
