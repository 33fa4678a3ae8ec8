import assert from 'node:assert/strict';
import { holds } from '../../../src/engine/prompts/trigger/evaluate';
import { parseTrigger } from '../../../src/engine/prompts/trigger/parse';
import { printTrigger } from '../../../src/engine/prompts/trigger/print';
import type { Variables } from '../../../src/engine/prompts/variables/value';

const week: Variables = {
  hours: 12,
  quiet: 0,
  near: true,
  far: false,
  preset: 'maintainer',
  band: { low: 8, high: undefined },
};

function isTrue(source: string, variables: Variables = week): boolean {
  const read = parseTrigger(source);
  assert.ok(read.ok, source);
  return holds(read.trigger, variables);
}

function faultOf(source: string): { readonly column: number; readonly message: string } {
  const read = parseTrigger(source);
  assert.ok(!read.ok, source);
  return read.fault;
}

describe('the trigger language', () => {
  it('compares numbers and texts', () => {
    for (const source of ['hours >= 12', 'hours <= 12', 'hours > 11.5', 'hours < 12.5', 'hours == 12', 'hours != 11']) {
      assert.equal(isTrue(source), true, source);
    }
    assert.equal(isTrue('preset == "maintainer"'), true);
    assert.equal(isTrue('preset != "maintainer"'), false);
    assert.equal(isTrue('-1 < quiet'), true);
  });

  it('joins with && before ||, and brackets change that', () => {
    assert.equal(isTrue('near || far && far'), true);
    assert.equal(isTrue('(near || far) && far'), false);
    assert.equal(isTrue('!far && near'), true);
    assert.equal(isTrue('!(near && far)'), true);
  });

  it('reads members', () => {
    assert.equal(isTrue('band.low == 8'), true);
    assert.equal(isTrue('band.low.low == 8'), false);
    assert.equal(isTrue('hours.low == 12'), false);
  });

  it('makes a comparison with a missing variable false, whichever way it is asked', () => {
    for (const operator of ['>=', '<=', '>', '<', '==', '!=']) {
      assert.equal(isTrue(`nothing ${operator} 0`), false, operator);
      assert.equal(isTrue(`band.high ${operator} 0`), false, operator);
    }
    assert.equal(isTrue('nothing'), false);
  });

  it('does not turn "not known" into true with !', () => {
    assert.equal(isTrue('!nothing'), false);
    assert.equal(isTrue('!(nothing >= 3)'), false);
    assert.equal(isTrue('!(nothing >= 3 && hours > 1)'), false);
    assert.equal(isTrue('!(nothing >= 3 && hours > 20)'), true);
    assert.equal(isTrue('nothing >= 3 || hours > 1'), true);
  });

  it('does not compare a number with a text, nor take a number for a yes', () => {
    assert.equal(isTrue('hours == "12"'), false);
    assert.equal(isTrue('hours != "12"'), false);
    assert.equal(isTrue('hours'), false);
    assert.equal(isTrue('near == 1'), false);
  });

  it('reads nothing that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'band.constructor', 'preset.length']) {
      assert.equal(isTrue(`${name} != 0 || ${name} != "" || ${name}`), false, name);
    }
  });

  it('says at which column it stopped and why', () => {
    assert.deepEqual(faultOf('hours = 3'), { column: 7, message: 'A single “=” means nothing here; write “==”.' });
    assert.equal(faultOf('hours >= ').column, 10);
    assert.equal(faultOf('hours >= 3 &&').column, 14);
    assert.equal(faultOf('(hours >= 3').column, 12);
    assert.equal(faultOf('hours >= 3)').column, 11);
    assert.equal(faultOf('1 < hours < 3').column, 11);
    assert.equal(faultOf('preset == "open').column, 11);
    assert.equal(faultOf('hours; process').column, 6);
    assert.equal(faultOf('f(1)').column, 2);
    assert.equal(faultOf('hours + 1 > 2').column, 7);
    assert.equal(faultOf('3').column, 1);
    assert.equal(faultOf('').column, 1);
    assert.equal(faultOf('('.repeat(900)).column, 33);
    assert.equal(faultOf('a && '.repeat(900)).column, 1001);
  });

  it('prints with no bracket to spare', () => {
    for (const source of ['a && (b || c)', '!(a >= 3)', '!a && b', 'a || b && c', 'a && (b && c)', 'p != "x y"']) {
      const read = parseTrigger(source);
      assert.ok(read.ok);
      assert.equal(printTrigger(read.trigger), source);
    }
  });
});
