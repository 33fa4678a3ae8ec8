import assert from 'node:assert/strict';
import { readBank } from '../../../src/engine/prompts/bank';
import { namesInLine } from '../../../src/engine/prompts/evidenceLine';
import { cadences, countWords, mostWords, themes, type Prompt } from '../../../src/engine/prompts/prompt';
import { holds } from '../../../src/engine/prompts/trigger/evaluate';
import { namesIn } from '../../../src/engine/prompts/trigger/trigger';
import { describePath } from '../../../src/engine/prompts/variables/descriptions';
import type { Variables } from '../../../src/engine/prompts/variables/value';
import { bankText, shipped, shippedBank } from './shippedBank';

describe('the shipped bank', () => {
  it('has no fault', () => {
    assert.deepEqual(shipped.faults, []);
    assert.equal(shippedBank.length, 139);
  });

  it('keeps its ids, each once', () => {
    assert.equal(new Set(shippedBank.map(({ id }) => id)).size, 139);
    for (const { id } of shippedBank) assert.match(id, /^[A-Z]{3}-\d{2}$/u);
  });

  it('asks in at most thirty-one words, and about twenty usually', () => {
    const counts = shippedBank.map(({ text }) => countWords(text)).sort((a, b) => a - b);
    assert.ok((counts.at(-1) ?? 0) <= mostWords);
    assert.ok((counts[69] ?? 99) <= 20);
  });

  it('reads only variables that exist, in triggers and in measured lines', () => {
    for (const { id, trigger, evidenceLine } of shippedBank) {
      const names = [
        ...(trigger ? namesIn(trigger).map(({ path }) => path) : []),
        ...(evidenceLine === undefined ? [] : namesInLine(evidenceLine)),
      ];
      for (const path of names) assert.ok(describePath(path), `${id}: ${path.join('.')}`);
    }
  });

  it('asks where one stands when felt and measured lie apart, and about a takeover in a piece held lightly', () => {
    const asks = (id: string, variables: Variables): boolean => {
      const trigger = shippedBank.find((prompt) => prompt.id === id)?.trigger;
      return trigger !== undefined && holds(trigger, variables);
    };
    assert.ok(asks('IDN-03', { daysSinceSetup: 90, roleChanged30d: false, identityGap: 40, seen7d: 0.6 }));
    assert.ok(!asks('IDN-03', { daysSinceSetup: 90, roleChanged30d: false, identityGap: 25, seen7d: 0.6 }));
    assert.ok(!asks('IDN-03', { daysSinceSetup: 90, roleChanged30d: false, identityGap: 40, seen7d: 0.3 }));
    assert.ok(asks('GVC-02', { takeovers14d: 1, lightGripTakeovers14d: 1 }));
    assert.ok(!asks('GVC-02', { takeovers14d: 1, lightGripTakeovers14d: 0 }));
  });

  it('has at least five prompts for each of its twenty themes', () => {
    assert.equal(themes.length, 20);
    for (const theme of themes) assert.ok(countOf((prompt) => prompt.theme === theme) >= 5, theme);
  });

  it('has the cadences it was planned with', () => {
    assert.deepEqual(
      cadences.map((cadence) => countOf((prompt) => prompt.cadence === cadence)),
      [19, 44, 33, 20, 12, 11],
    );
  });

  it('asks about strengths in at least fifteen per cent', () => {
    assert.ok(countOf(({ kind }) => kind === 'strength') >= 0.15 * 139);
  });

  it('only asks about a dive or a milestone when there was one', () => {
    for (const { id, cadence, trigger } of shippedBank) {
      if (cadence === 'after-dive' || cadence === 'milestone') assert.ok(trigger, id);
    }
  });

  it('neither shames nor shouts nor praises', () => {
    for (const { id, text, followUp = '', evidenceLine = '' } of shippedBank) {
      const words = `${text} ${followUp} ${evidenceLine}`;
      assert.doesNotMatch(words, /!|\b(?:failed|failure|bad|shame|lazy|guilty|great job|well done|streak)\b/iu, id);
    }
  });

  it('cites published work and names no file', () => {
    assert.doesNotMatch(bankText, /\.txt|\.md\b|[0-9a-f]{16}/u);
  });
});

const good = { id: 'MY-1', theme: 'goals', cadence: 'weekly', text: 'What matters on Monday?', kind: 'look-ahead' };

function faultsOf(...prompts: readonly unknown[]): readonly string[] {
  return readBank({ version: 1, prompts }).faults.map(
    ({ position, field, column, message }) => `${position} ${field} ${column ?? '-'} ${message}`,
  );
}

describe('reading prompts', () => {
  it('fills in what a short prompt leaves out by its cadence', () => {
    const [prompt] = readBank({ version: 1, prompts: [good] }).prompts;
    assert.deepEqual(
      { minutes: prompt?.minutes, rest: prompt?.cooldownDays, priority: prompt?.priority, trigger: prompt?.trigger },
      { minutes: 2, rest: 28, priority: 1, trigger: undefined },
    );
  });

  it('leaves out a prompt with a fault, names its place, and keeps the others', () => {
    const bank = readBank({
      version: 1,
      prompts: [
        { ...good, theme: 'gossip' },
        { ...good, id: 'MY-2' },
      ],
    });
    assert.deepEqual(
      bank.prompts.map(({ id }) => id),
      ['MY-2'],
    );
    assert.deepEqual(
      bank.faults.map(({ position, id, field }) => ({ position, id, field })),
      [{ position: 0, id: 'MY-1', field: 'theme' }],
    );
  });

  it('names an unknown variable with its column', () => {
    assert.deepEqual(faultsOf({ ...good, trigger: 'reviewEvents7d >= 3 && linesOfCode > 9' }), [
      '0 trigger 24 There is no variable “linesOfCode”.',
    ]);
  });

  it('names a group without its member', () => {
    assert.deepEqual(faultsOf({ ...good, trigger: 'band >= 3' }), [
      '0 trigger 1 “band” has members: band.low, band.high.',
    ]);
  });

  it('names what can never be compared', () => {
    assert.match(faultsOf({ ...good, trigger: 'preset >= 3' })[0] ?? '', /text cannot be compared with a number/u);
    assert.match(faultsOf({ ...good, trigger: 'reviewEvents7d' })[0] ?? '', /not a yes or no/u);
  });

  it('names an unknown figure in a measured line', () => {
    assert.deepEqual(faultsOf({ ...good, evidence_line: '{commits} commits' }), [
      '0 evidence_line - There is no variable “commits”.',
    ]);
  });

  it('refuses a question that is too long, an id used twice and a milestone without a moment', () => {
    assert.match(faultsOf({ ...good, text: 'word '.repeat(32) })[0] ?? '', /at most 31 words/u);
    assert.match(faultsOf(good, good)[0] ?? '', /1 id - This id is used twice/u);
    assert.match(faultsOf({ ...good, cadence: 'milestone' })[0] ?? '', /needs a trigger/u);
  });

  it('reads anything at all without throwing', () => {
    for (const value of [
      undefined,
      null,
      3,
      'x',
      [],
      {},
      { version: 2, prompts: [] },
      { version: 1, prompts: [null, 3, []] },
    ]) {
      assert.deepEqual(readBank(value).prompts, []);
      assert.ok(readBank(value).faults.length > 0);
    }
  });
});

function countOf(condition: (prompt: Prompt) => boolean): number {
  return shippedBank.filter(condition).length;
}
