import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { readBank } from '../../../src/engine/prompts/bank';
import { cadences, promptKinds, themes } from '../../../src/engine/prompts/prompt';
import { bankText } from './shippedBank';

interface PromptsSchema {
  readonly properties: {
    readonly prompts: {
      readonly items: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
    };
  };
}

const schema = JSON.parse(readFileSync(join('schemas', 'prompts.schema.json'), 'utf8')) as PromptsSchema & object;
const isValid = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(schema);
const good = { id: 'MY-1', theme: 'goals', cadence: 'weekly', text: 'What matters on Monday?', kind: 'look-ahead' };

describe('the JSON schema of prompt files', () => {
  it('accepts the shipped bank', () => {
    assert.ok(isValid(JSON.parse(bankText)), JSON.stringify(isValid.errors));
  });

  it('knows the same themes, cadences and kinds as the reader', () => {
    const fields = schema.properties.prompts.items.properties;
    assert.deepEqual(fields['theme']?.enum, [...themes]);
    assert.deepEqual(fields['cadence']?.enum, [...cadences]);
    assert.deepEqual(fields['kind']?.enum, [...promptKinds]);
  });

  it('and the reader agree on what a prompt needs', () => {
    const variants: readonly object[] = [
      good,
      { ...good, follow_up: null, trigger: null, evidence_line: null, idea: null },
      { ...good, cadence: 'milestone', trigger: 'releaseTag7d' },
      { ...good, cadence: 'milestone' },
      { ...good, cadence: 'hourly' },
      { ...good, theme: 'gossip' },
      { ...good, id: 'with space' },
      { ...good, text: '' },
      { ...good, cooldown_days: 0 },
      { ...good, cooldown_days: 1.5 },
      { ...good, minutes: '2' },
      { ...good, kind: undefined },
    ];
    for (const variant of variants) {
      const file = JSON.parse(JSON.stringify({ version: 1, prompts: [variant] })) as unknown;
      assert.equal(isValid(file), readBank(file).faults.length === 0, JSON.stringify(variant));
    }
  });
});
