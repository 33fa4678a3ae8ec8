import assert from 'node:assert/strict';
import { readLocatedJson } from '../../../src/engine/prompts/file/locatedJson';
import { readPromptFile } from '../../../src/engine/prompts/file/promptFile';
import {
  acceptRecord,
  allPrompts,
  originLabel,
  teamPromptsState,
  type TeamPrompts,
} from '../../../src/engine/prompts/file/sources';
import type { PromptOrigin } from '../../../src/engine/prompts/prompt';
import { shippedBank } from './shippedBank';
import { stateOf } from './sample';

const mine: PromptOrigin = { from: 'user' };
const theirs: PromptOrigin = { from: 'repository', repository: '0123456789abcdef', label: 'mill' };
const file = (...prompts: readonly string[]): string =>
  `{\n  "version": 1,\n  "prompts": [\n${prompts.join(',\n')}\n  ]\n}\n`;
const line = (more = '', id = 'T-1'): string =>
  `    { "id": "${id}", "theme": "goals", "cadence": "weekly", "text": "What matters?", "kind": "look-ahead"${more} }`;

describe('a prompt file written by hand', () => {
  it('gives its prompts', () => {
    const read = readPromptFile(file(line(), line('', 'T-2')), mine);
    assert.deepEqual(read.faults, []);
    assert.deepEqual(
      read.prompts.map(({ id, origin }) => [id, origin.from]),
      [
        ['T-1', 'user'],
        ['T-2', 'user'],
      ],
    );
  });

  it('names faults by the line they are on', () => {
    const read = readPromptFile(
      file(line(), line(',\n      "trigger": "reviewEvents7d >"', 'T-2'), line('', 'T-1')),
      mine,
    );
    assert.deepEqual(read.faults, [
      { line: 6, message: 'T-2: trigger, column 17: Expected a name, a number or a text in quotes here.' },
      { line: 7, message: 'T-1: This id is used twice.' },
    ]);
    assert.equal(read.prompts.length, 1);
  });

  it('names the line where the JSON itself breaks off', () => {
    const [fault] = readPromptFile('{\n  "version": 1,\n  "prompts": [\n    oops\n', mine).faults;
    assert.deepEqual(fault, { line: 4, message: 'column 5: Expected a value here.' });
    assert.equal(readPromptFile('{ "version": 1', mine).faults[0]?.line, 1);
    assert.equal(readPromptFile('{ "a": "\n" }', mine).faults[0]?.line, 1);
    assert.equal(readPromptFile('['.repeat(5000), mine).faults.length, 1);
    assert.equal(readPromptFile('', mine).faults.length, 1);
  });

  it('is not read when it is huge', () => {
    assert.match(readPromptFile(' '.repeat(1_000_001), mine).faults[0]?.message ?? '', /too large/u);
  });

  it('reads the same values as JSON does', () => {
    const text = '\uFEFF{"a":[1,-2.5e3,true,false,null,"x\\u00e9\\n"],"__proto__":{"b":{}},"c":[]}';
    const read = readLocatedJson(text);
    assert.ok(read.ok);
    assert.deepEqual(read.value, JSON.parse(text.slice(1)));
  });
});

describe("a repository's prompts", () => {
  const team: TeamPrompts = {
    repository: '0123456789abcdef',
    label: 'mill',
    hash: 'first',
    prompts: readPromptFile(file(line(), line('', 'DEL-01')), theirs).prompts,
  };
  const accepted = stateOf([[2, acceptRecord(team)]]);

  it('are off until the user accepted them, for that repository', () => {
    assert.equal(teamPromptsState(team, stateOf([])), 'new');
    assert.equal(teamPromptsState({ ...team, repository: 'another' }, accepted), 'new');
    assert.equal(allPrompts(shippedBank, [], [team], stateOf([])).length, 139);
    assert.equal(allPrompts(shippedBank, [], [team], accepted).length, 141);
  });

  it('are off again when the file changes, until read again', () => {
    const changed = { ...team, hash: 'second' };
    assert.equal(teamPromptsState(changed, accepted), 'changed');
    assert.equal(allPrompts(shippedBank, [], [changed], accepted).length, 139);
  });

  it('are labelled, and never stand in for another prompt', () => {
    const all = allPrompts(shippedBank, [], [team], accepted);
    assert.deepEqual(
      all.filter(({ origin }) => originLabel(origin) !== undefined).map(({ id }) => id),
      ['01234567:T-1', '01234567:DEL-01'],
    );
    assert.equal(originLabel(theirs), 'from this repository (mill)');
    assert.equal(all.find(({ id }) => id === 'DEL-01')?.origin.from, 'leadline');
  });

  it("may not read the lead's hours, after-hours work or dives, in a trigger or in a line", () => {
    for (const name of [
      'handsOnTrend', 'handsOnHours1d', 'handsOnHours7d.low', 'handsOnHours28d', 'longSessionHours', 'soloStreakDays',
      'band.high', 'seen7d', 'balanceAgeDays', 'dive.hours',
    ]) {
      const read = readPromptFile(file(line(`, "trigger": "${name} > 1"`)), theirs);
      assert.equal(read.prompts.length, 0, name);
      assert.match(read.faults[0]?.message ?? '', /lead's own/u);
      assert.equal(readPromptFile(file(line(`, "trigger": "${name} > 1"`)), mine).prompts.length, 1, name);
    } // prettier-ignore
    for (const name of [
      'afterHoursAboveOwnUsual',
      'weekInBand',
      'handsOnCreep4w',
      'dive.overrun',
      'dive.endedWithin1d',
    ]) {
      assert.equal(readPromptFile(file(line(`, "trigger": "${name}"`)), theirs).prompts.length, 0, name);
    }
    assert.equal(readPromptFile(file(line(', "evidence_line": "{handsOnRange7d} h"')), theirs).prompts.length, 0);
    assert.equal(readPromptFile(file(line(', "trigger": "mergesOfOthers7d >= 3"')), theirs).prompts.length, 1);
  });

  it('cannot come more often or before others by saying so', () => {
    const text = file(line(', "cooldown_days": 1, "priority": 10'));
    const [prompt] = readPromptFile(text, theirs).prompts;
    assert.deepEqual([prompt?.cooldownDays, prompt?.priority], [28, 1]);
    const [own] = readPromptFile(text, mine).prompts;
    assert.deepEqual([own?.cooldownDays, own?.priority], [1, 10]);
  });

  it('are a few, not a questionnaire', () => {
    const read = readPromptFile(file(...Array.from({ length: 60 }, (_, index) => line('', `T-${index}`))), theirs);
    assert.equal(read.prompts.length, 50);
    assert.deepEqual(read.faults, [{ line: 54, message: 'Only the first 50 prompts of a repository are used.' }]);
  });
});

describe("the user's own prompts", () => {
  it('replace a shipped one of the same id', () => {
    const own = readPromptFile(file(line('', 'DEL-01')), mine).prompts;
    const all = allPrompts(shippedBank, own, [], stateOf([]));
    assert.equal(all.length, 139);
    assert.equal(all.find(({ id }) => id === 'DEL-01')?.text, 'What matters?');
    assert.equal(originLabel(mine), undefined);
  });
});
