import assert from 'node:assert/strict';
import fc from 'fast-check';
import { holds } from '../../../src/engine/prompts/trigger/evaluate';
import { parseTrigger } from '../../../src/engine/prompts/trigger/parse';
import { printTrigger } from '../../../src/engine/prompts/trigger/print';
import { comparisonOperators, type Operand, type Trigger } from '../../../src/engine/prompts/trigger/trigger';
import type { Variables } from '../../../src/engine/prompts/variables/value';

const word = fc.constantFrom('a', 'b', 'hours', 'dive', 'reason', 'x1', '_y');
const path = fc.array(word, { minLength: 1, maxLength: 2 });
const name = path.map((words): Operand & { kind: 'name' } => ({ kind: 'name', path: words, column: 0 }));
const value = fc
  .oneof(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.integer({ min: -999_999, max: 999_999 }).map((number) => number / 1000),
    fc.string({ maxLength: 12 }).filter((text) => !/["\r\n]/u.test(text)),
  )
  .map((one): Operand => ({ kind: 'value', value: one === 0 ? 0 : one }));
const operand = fc.oneof(name, value);

const { trigger } = fc.letrec<{ trigger: Trigger }>((tie) => ({
  trigger: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'trigger' },
    name.map((of): Trigger => ({ kind: 'truth', of })),
    fc
      .record({ operator: fc.constantFrom(...comparisonOperators), left: operand, right: operand })
      .map((parts): Trigger => ({ kind: 'comparison', ...parts })),
    fc
      .record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('trigger'), right: tie('trigger') })
      .map((parts): Trigger => parts),
    tie('trigger').map((of): Trigger => ({ kind: 'not', of })),
  ),
}));

const scalar = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(undefined));
const variables: fc.Arbitrary<Variables> = fc.dictionary(word, fc.oneof(scalar, fc.dictionary(word, scalar)));

function withoutColumns(one: Trigger): string {
  return JSON.stringify(one, (key, inner: unknown) => (key === 'column' ? undefined : inner));
}

function isTrue(source: string, known: Variables): boolean {
  const read = parseTrigger(source);
  assert.ok(read.ok, source);
  return holds(read.trigger, known);
}

describe('the trigger language, whatever is written', () => {
  it('reads any text without throwing, and names a column inside it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary-ascii' }), scraps), (source) => {
        const read = parseTrigger(source);
        if (!read.ok) assert.ok(read.fault.column >= 1 && read.fault.column <= source.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('prints what it read so that reading again gives the same', () => {
    fc.assert(
      fc.property(trigger, (one) => {
        const text = printTrigger(one);
        fc.pre(text.length <= 1000);
        const read = parseTrigger(text);
        assert.ok(read.ok, text);
        assert.equal(withoutColumns(read.trigger), withoutColumns(one));
      }),
    );
  });

  it('always comes to yes or no, whatever is known', () => {
    fc.assert(fc.property(trigger, variables, (one, known) => typeof holds(one, known) === 'boolean'));
  });

  it('makes any comparison with a missing variable false, and its opposite too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparisonOperators), value, variables, (operator, right, known) => {
        const comparison: Trigger = {
          kind: 'comparison',
          operator,
          left: { kind: 'name', path: ['missing'], column: 1 },
          right,
        };
        return !holds(comparison, known) && !holds({ kind: 'not', of: comparison }, known);
      }),
    );
  });

  it('never holds when nothing at all is known, unless it compares two plain values', () => {
    fc.assert(
      fc.property(trigger, (one) => {
        fc.pre(!hasPlainComparison(one));
        return !holds(one, {});
      }),
    );
  });

  it('only gains truth from a variable becoming known: what held without it still holds', () => {
    fc.assert(
      fc.property(trigger, variables, word, scalar, (one, known, extra, is) => {
        fc.pre(!Object.hasOwn(known, extra));
        return !holds(one, known) || holds(one, { ...known, [extra]: is });
      }),
    );
  });

  it('follows the rules of logic where everything is known', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (a, b, c) => {
        const known = { a, b, c };
        assert.equal(isTrue('a && b || c', known), (a && b) || c);
        assert.equal(isTrue('a || b && !c', known), a || (b && !c));
        assert.equal(isTrue('!(a || b) && c', known), !(a || b) && c);
      }),
    );
  });
});

/** Text made of the language's own pieces in any order. */
const scraps = fc
  .array(
    fc.constantFrom('a', 'dive.reason', '3', '-1.5', '"x"', '>=', '==', '&&', '||', '!', '(', ')', ' ', '"', '.'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

function hasPlainComparison(one: Trigger): boolean {
  switch (one.kind) {
    case 'and':
    case 'or':
      return hasPlainComparison(one.left) || hasPlainComparison(one.right);
    case 'not':
      return hasPlainComparison(one.of);
    case 'truth':
      return false;
    case 'comparison':
      return one.left.kind === 'value' && one.right.kind === 'value';
  }
}
