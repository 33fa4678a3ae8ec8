import assert from 'node:assert/strict';
import { allowanceNames } from '../../../src/engine/activity/activity';
import { allowanceOf } from '../../../src/engine/hours/allowances';
import { defaultSettings, readSettings, settingDefinitions } from '../../../src/engine/settings/settings';

describe('allowances for work whose time nothing shows', () => {
  it('are settings with a reason and a limit each', () => {
    for (const name of allowanceNames) {
      const definition = settingDefinitions[`allowance.${name}`];
      assert.ok(definition.reason.length > 20, name);
      assert.ok(definition.minimum === 0 && definition.default <= definition.maximum, name);
    }
  });

  it('give 5 to 45 minutes around 15 for a merge of somebody else', () => {
    assert.deepEqual(allowanceOf('mergeOfOthers', undefined, defaultSettings), { low: 5, mid: 15, high: 45 });
  });

  it('grow with the size of what was reviewed, more slowly than the lines', () => {
    const small = allowanceOf('review', 50, defaultSettings).mid;
    const large = allowanceOf('review', 200, defaultSettings).mid;
    assert.equal(large, 2 * small);
  });

  it('stay within an hour for a review, however large', () => {
    assert.equal(allowanceOf('review', 100_000, defaultSettings).mid, 60);
    assert.ok(allowanceOf('review', 0, defaultSettings).mid > 5);
  });

  it('do not depend on lines where lines say nothing', () => {
    assert.deepEqual(
      allowanceOf('mentoringLine', 4000, defaultSettings),
      allowanceOf('mentoringLine', undefined, defaultSettings),
    );
  });

  it('follow the setting, and 0 counts nothing', () => {
    const { settings } = readSettings({ 'leadline.allowance.review': 0, 'leadline.allowance.release': 60 });
    assert.deepEqual(allowanceOf('review', 80, settings), { low: 0, mid: 0, high: 0 });
    assert.equal(allowanceOf('release', undefined, settings).mid, 60);
  });
});
