import assert from 'node:assert/strict';
import { BUNDLES, buildBundle } from '../../scripts/bundles.mjs';
import { blankExplanations } from '../../scripts/without-explanations.mjs';
import { variableDescriptions } from '../../src/engine/prompts/variables/descriptions';
import { settingDefinitions } from '../../src/engine/settings/settings';

describe('What a bundle leaves out', () => {
  it('is every explanation of a setting and of a variable, and nothing by which they work', async () => {
    const explanations = [
      ...Object.values(settingDefinitions).flatMap(({ description, reason }) => [description, reason]),
      ...Object.values(variableDescriptions).map(({ description }) => description),
    ];
    assert.ok(explanations.length > 150);
    for (const name of ['leadline', 'onDemand', 'report', 'shared']) {
      const bundle = BUNDLES.find((one) => one.name === name);
      assert.ok(bundle);
      const { files } = await buildBundle(bundle, { write: false, minify: false });
      const text = files?.[0]?.text ?? '';
      const carried = explanations.filter((explanation) => text.includes(JSON.stringify(explanation).slice(1, -1)));
      assert.deepEqual(carried, [], name);
      if (name === 'shared') for (const setting of Object.keys(settingDefinitions)) assert.ok(text.includes(setting));
    }
  });

  it('are texts named description or reason, wherever a table writes them', () => {
    const table = (what: string, why: string): string => `
      export const rows = { one: { default: 'kept', description: ${what}, reason: ${why} }, two: row(2, ${what}, ${why}) };
      function row(value: number, description: string, reason: string) {
        return { default: value, description, reason, kept: other('what') };
      }
      function other(word: string) { return word; }`;
    assert.equal(blankExplanations(table('"what"', '`why`')), table("''", "''"));
  });
});
