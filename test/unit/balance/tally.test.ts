import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { dayMs, hourMs } from '../../../src/engine/time/now';
import { noon } from '../activity/history';
import { recordsOf } from '../records/recordText';

const friday = noon + 2 * dayMs + 4 * hourMs;
const tally: RecordBody = { type: 'tally.kept', week: '2024-W10', minutes: { mentoring: 301 } };

function mentoring(told: number, bodies: readonly RecordBody[] = [], now = told) {
  const records = [...recordsOf(bodies), ...recordsOf([tally], new Date(told).toISOString(), 'bbbbbbbbbbbb')];
  const made = report({ repositories: [] }, records, defaultSettings, { instant: now, timeZone: 'Europe/Paris' });
  const days = made.summaries.week('2024-W10').days.map(({ hours }) => hours.mentoring?.mid ?? 0);
  return { days, lastSevenDays: made.last7Days.hours.mentoring?.mid };
}

describe('The tally of a week', () => {
  it('told on Friday stands on the working days up to then, and is in the last seven days at once', () => {
    assert.deepEqual(mentoring(friday), { days: [60, 60, 60, 60, 61, 0, 0], lastSevenDays: 301 });
    assert.deepEqual(mentoring(noon).days, [100, 100, 101, 0, 0, 0, 0]);
  });

  it('told after the week stands on all its working days, without the days off', () => {
    const off: RecordBody = { type: 'daysOff.added', from: '2024-03-04', to: '2024-03-05', why: 'holiday' };
    assert.deepEqual(mentoring(friday + 5 * dayMs, [off]).days, [0, 0, 100, 100, 101, 0, 0]);
  });

  it('stands on the days there were where none of them is a working day', () => {
    const off: RecordBody = { type: 'daysOff.added', from: '2024-03-04', to: '2024-03-10', why: 'holiday' };
    assert.deepEqual(mentoring(noon, [off]).days, [100, 100, 101, 0, 0, 0, 0]);
  });
});
