import assert from 'node:assert/strict';
import { readMoment } from '../../../src/cli/moment';

const asked = Date.parse('2024-03-08T15:00:00Z');

describe('The moment that --now names', () => {
  it('is the same in every form of ISO 8601 that has its offset', () => {
    for (const text of [
      '2024-03-08T15:00:00Z',
      '2024-03-08t15:00z',
      '2024-03-08T15:00:00.000Z',
      '2024-03-08T16:00:00+01:00',
      '2024-03-08T16:00:00+0100',
      '2024-03-08T16:00+01',
      '2024-03-08T16:00:00+01:00[Europe/Berlin]',
      '2024-03-08T11:30:00-03:30',
    ]) {
      assert.equal(readMoment(text, undefined), asked, text);
    }
  });

  it('may be a time on the clock of the zone that is named with it', () => {
    assert.equal(readMoment('2024-03-08T16:00:00', 'Europe/Berlin'), asked);
    assert.equal(readMoment('2024-03-08T20:45', 'Asia/Kathmandu'), asked);
    assert.equal(readMoment('2024-03-08T16:00:30', 'Europe/Berlin'), asked + 30_000);
    assert.equal(readMoment('2024-03-08T16:00:00', undefined), undefined);
  });

  it('is none on a day or at an hour that does not exist', () => {
    for (const text of [
      '2024-02-30T10:00:00Z',
      '2024-03-08T25:00:00Z',
      '2024-03-08T10:61:00Z',
      '2024-03-08T10:00:00+25:00',
      '2024-03-08',
      '1710000000',
      '9999-12-31T23:59:59Z',
      '0001-01-01T00:00:00Z',
      '',
    ]) {
      assert.equal(readMoment(text, 'UTC'), undefined, text);
    }
  });
});
