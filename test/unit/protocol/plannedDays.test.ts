import assert from 'node:assert/strict';
import { mapPage } from '../../../src/protocol/build/map';
import { tunerPage } from '../../../src/protocol/build/tuner';
import { reported } from '../reported';
import { reportOf, said } from './workedReport';

describe('Days ahead', () => {
  it('lists coming and recent days on the tuner, and the next release with them', () => {
    const made = reportOf([
      ...said,
      { type: 'workingTime.set', weekdays: [1, 2, 3], from: '14:00', to: '24:00' },
      { type: 'daysOff.added', from: '2024-05-01', to: '2024-05-01', why: 'holiday' },
      { type: 'daysOff.added', from: '2024-02-01', to: '2024-02-02' },
      { type: 'daysOff.added', from: '2023-12-01', to: '2023-12-24', why: 'holiday' },
      { type: 'release.planned', day: '2024-04-15' },
    ]);
    const { hours, days, today } = tunerPage(made);
    assert.deepEqual([today, hours], ['2024-03-08', { from: '14:00', to: '00:00' }]);
    assert.deepEqual(
      days.map(({ record, from, why }) => [record !== null, from, why]),
      [
        [true, '2024-02-01', 'away'],
        [false, '2024-04-15', 'release'],
        [true, '2024-05-01', 'holiday'],
      ],
    );
  });

  it('shows no release that has passed as the next one', () => {
    const day = (planned: string) => mapPage(reported([], [{ type: 'release.planned', day: planned }])).releaseDay;
    assert.deepEqual([day('2024-03-05'), day('2024-04-15')], [null, '2024-04-15']);
  });
});
