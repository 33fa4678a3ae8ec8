import { presetBands, presetNames } from '../../../src/engine/balance/bands';
import { sceneBands } from '../../../src/engine/balance/scenes';
import type { TunerPage } from '../../../src/protocol/review-tuner';
import { periodOf } from './balance';

/** The tuner of somebody who leads a larger team, with a newcomer joining. */
export function tuner(more: Partial<TunerPage> = {}): TunerPage {
  const bands = presetBands('techLeadLarge', 40);
  return {
    today: '2026-11-22',
    preset: 'techLeadLarge',
    presets: presetNames.map((name) => ({ name, bands: presetBands(name, 40) })),
    statedWeekHours: 40,
    weekdays: [1, 2, 3, 4, 5],
    hours: { from: '09:00', to: '17:30' },
    days: [
      { record: '0123456789ab-12', from: '2026-11-02', to: '2026-11-03', why: 'away' },
      { record: '0123456789ab-13', from: '2026-11-30', to: '2026-12-06', why: 'onCall' },
      { record: null, from: '2026-12-03', to: '2026-12-03', why: 'release' },
      { record: '0123456789ab-14', from: '2026-12-24', to: '2027-01-01', why: 'holiday' },
    ],
    bands,
    bandsToday: sceneBands('newcomerJoining', bands),
    period: periodOf({
      handsOn: [7, 9.5, 13, 'measured', 'estimated'],
      review: [4, 6.5, 9, 'measured', 'said'],
      mentoring: [4, 4.5, 5, 'calendar', 'said'],
      direction: [6, 7, 8, 'estimated', 'said'],
      integration: [2, 2.5, 3, 'estimated'],
    }),
    ownWeeks: bands,
    scenes: [
      {
        name: 'newcomerJoining',
        until: '2026-12-11',
        lastUsed: '2026-W47',
        bands: sceneBands('newcomerJoining', bands),
      },
      { name: 'launch', until: null, lastUsed: '2026-W43', bands: sceneBands('launch', bands) },
      { name: 'incidentSeason', until: null, lastUsed: null, bands: sceneBands('incidentSeason', bands) },
      { name: 'newTeam', until: null, lastUsed: null, bands: sceneBands('newTeam', bands) },
      { name: 'steady', until: null, lastUsed: null, bands: sceneBands('steady', bands) },
    ],
    retune: null,
    reading: { git: true, sensing: false, calendarItems: 0 },
    ...more,
  };
}
