import type { MapPage } from '../../../src/protocol/review-map';

/** An example map: shifts on their way, a line from maker to lead, a charter. */
export function mapPage(more: Partial<MapPage> = {}): MapPage {
  return {
    today: '2026-11-22',
    shifts: [
      { name: 'ownArea', state: 'moving', markedOn: '2026-11-02', asks: false, logged: [] },
      { name: 'coached', state: 'there', markedOn: '2026-11-02', asks: false, logged: [] },
      {
        name: 'recruiting',
        state: 'far',
        markedOn: '2026-09-01',
        asks: true,
        logged: [
          { day: '2026-11-12', note: 'talked with two who might join' },
          { day: '2026-10-20', note: null },
        ],
      },
      { name: 'discovery', state: null, markedOn: null, asks: false, logged: [] },
      { name: 'goals', state: 'moving', markedOn: '2026-10-04', asks: false, logged: [] },
      { name: 'analysis', state: null, markedOn: null, asks: false, logged: [] },
      { name: 'frameworks', state: null, markedOn: null, asks: false, logged: [] },
    ],
    identityLine: [
      { day: '2026-07-01', place: 20, handsOnShare: 0.72 },
      { day: '2026-08-03', place: 30, handsOnShare: 0.66 },
      { day: '2026-09-01', place: 35, handsOnShare: 0.6 },
      { day: '2026-10-04', place: 50, handsOnShare: 0.48 },
      { day: '2026-11-02', place: 60, handsOnShare: 0.33 },
    ],
    charter: ['I own the roadmap of billing, not its code.', 'The team owns every review.'],
    plans: [
      {
        id: '0123456789ab-5',
        cue: 'a build breaks while I am in a meeting',
        will: 'let the channel have it',
        occasion: null,
      },
      {
        id: '0123456789ab-8',
        cue: 'somebody waits for me',
        will: 'read theirs before I write mine',
        occasion: 'othersWaiting',
      },
    ],
    pivots: [{ id: '0123456789ab-6', day: '2026-10-05', label: 'Tech lead' }],
    visionFiles: [{ id: '0123456789ab-7', path: 'docs/vision.md', repository: null }],
    repositories: [{ id: 'a1b2c3', label: 'billing-service', team: true }],
    releaseDay: '2026-12-03',
    ...more,
  };
}
