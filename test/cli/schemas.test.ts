import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { commandNames } from '../../src/cli/words';
import { dive as divingStory } from '../git/dives/story';
import { write } from '../git/dives/written';
import { at, json, patience, sample, smallRepository } from './commandLine';

const schemas = commandNames.map((name): object =>
  closed(JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8'))),
);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
for (const schema of schemas) ajv.addSchema(schema);

/** In the tests a field that the schema does not name is a fault: whoever adds one describes it. */
function closed(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null) throw new Error('A schema is an object.');
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value)
      ? value.map((item: unknown) => (typeof item === 'object' && item !== null ? closed(item) : item))
      : typeof value === 'object' && value !== null
        ? closed(value)
        : value,
  ]);
  const copy = Object.fromEntries(entries);
  const isObject = copy['type'] === 'object' && 'properties' in copy && !('additionalProperties' in copy);
  return isObject ? { ...copy, additionalProperties: false } : copy;
}

function fits(command: string, value: unknown): void {
  const validate = ajv.getSchema(`${command}.schema.json`);
  assert.ok(validate, `schemas/${command}.schema.json`);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3), undefined, 1));
}

describe('the schemas', function () {
  this.timeout(patience);

  it('are one for each command, named after it', () => {
    const names = readdirSync('schemas');
    for (const command of commandNames) assert.ok(names.includes(`${command}.schema.json`), command);
  });

  it('are all of one draft, so that one validator takes the whole folder', () => {
    const whole = new Ajv2020({ strict: false });
    addFormats(whole);
    for (const name of readdirSync('schemas')) {
      whole.addSchema(JSON.parse(readFileSync(join('schemas', name), 'utf8')) as object);
    }
  });

  for (const command of commandNames.filter((name) => name !== 'log')) {
    it(`describe every field that "${command}" writes of the sample`, async () => {
      fits(command, await json([command, ...at(await sample())]));
    });
  }

  it('describe what "log", an answer and the variables write', async () => {
    const words = at(await sample());
    fits('log', await json(['log', '30m', 'mentoring', 'now', '#team', '#support', 'pairing', ...words]));
    fits('prompt', await json(['prompt', '--answer', 'Somebody else did it.', ...words]));
    fits('prompt', await json(['prompt', '--variables', ...words]));
  });

  it('describe what "dive" writes in the middle of a dive and at the end of a box', async () => {
    const { folder, keep } = await write(divingStory(5));
    const words = (data: string): string[] => ['dive', '--repo', folder, '--data', data, '--tz', 'UTC'];
    const plain = await keep();
    fits('dive', await json([...words(plain), '--now', '2024-06-14T17:30:00Z']));
    const boxed = await keep({
      said: [['2024-06-14', { type: 'dive.started', reason: 'spike', until: '2024-06-14T15:00:00.000Z' }]],
    });
    for (const time of ['14:30', '15:30'])
      fits('dive', await json([...words(boxed), '--now', `2024-06-14T${time}:00Z`]));
  });

  it('hold without a data folder, where nothing was chosen', async () => {
    const repository = await smallRepository();
    for (const command of ['week', 'trend', 'explain', 'dive', 'people', 'visibility', 'prompt']) {
      fits(command, await json([command, '--repo', repository, '--now', '2024-03-08T12:00:00Z']));
    }
  });

  it('refuse a week in which a kind is left out', async () => {
    const week = await json(['week', ...at(await sample())]);
    const validate = ajv.getSchema('week.schema.json');
    assert.ok(typeof week === 'object' && week !== null && 'hours' in week && validate);
    assert.equal(validate({ ...week, hours: {} }), false);
  });
});
