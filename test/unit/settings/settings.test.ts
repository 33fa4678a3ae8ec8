import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../../src/engine/settings/settings';

describe('Settings', () => {
  it('are their defaults where nothing is given', () => {
    assert.deepEqual(readSettings({}), { settings: defaultSettings, faults: [] });
    assert.deepEqual(readSettings({ 'leadline.dayStartHour': undefined }).faults, []);
  });

  it('are read by their name with and without the product’s', () => {
    assert.equal(readSettings({ 'leadline.dayStartHour': 6 }).settings.dayStartHour, 6);
    assert.equal(readSettings({ dayStartHour: 6 }).settings.dayStartHour, 6);
  });

  it('fall back to the default when malformed, and each fault is named', () => {
    const { settings, faults } = readSettings({
      dayStartHour: 'four',
      weeksOfHistory: 3,
      firstWeekday: 'someday',
      'people.bots': ['a', 1],
      colour: 'red',
    });
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual(faults, [
      { name: 'dayStartHour', problem: 'wrongType' },
      { name: 'weeksOfHistory', problem: 'outOfRange' },
      { name: 'firstWeekday', problem: 'notAnOption' },
      { name: 'people.bots', problem: 'wrongType' },
      { name: 'colour', problem: 'unknown' },
    ]);
  });

  it('are taken as they are when a folder is called like a fault', () => {
    assert.equal(readSettings({ dataFolder: 'wrongType' }).settings.dataFolder, 'wrongType');
  });

  it('are not taken from what every object has', () => {
    assert.deepEqual(
      readSettings({ toString: 1, constructor: 2 }).faults.map(({ problem }) => problem),
      ['unknown', 'unknown'],
    );
  });
});
