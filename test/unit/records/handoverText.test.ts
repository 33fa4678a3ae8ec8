import assert from 'node:assert/strict';
import { checkDateFault, pathFault, pathsIn, plainStart } from '../../../src/engine/records/handoverText';

describe('What is typed about work that is handed over', () => {
  it('names paths the way git does, however they were typed', () => {
    assert.deepEqual(pathsIn(' ./src/parser, docs\\design.md ,, test/** '), [
      'src/parser',
      'docs/design.md',
      'test/**',
    ]);
    assert.deepEqual(pathsIn('  '), []);
    assert.deepEqual(pathsIn('., ./, .\\'), ['.', '.', '.']);
    assert.equal(pathFault('src/parser, docs/design.md, test/**, a..b/c'), undefined);
  });
  it('begins at a folder that a repository must have to be meant', () => {
    assert.deepEqual(['src/parser', 'src/**/*.ts', '*.md', 'docs/{a,b}/c', '.'].map(plainStart), [
      'src/parser',
      'src',
      '.',
      'docs',
      '.',
    ]);
  });
  it('says which path no repository can have, and why', () => {
    assert.deepEqual(pathFault('src, /etc/hosts'), { path: '/etc/hosts', fault: 'absolute' });
    assert.equal(pathFault('C:\\work\\src')?.fault, 'absolute');
    assert.equal(pathFault('~/src')?.fault, 'absolute');
    assert.equal(pathFault('src/../../other')?.fault, 'outside');
    assert.equal(pathFault('a'.repeat(201))?.fault, 'tooLong');
  });
  it('has a check date that exists and has not passed, or none', () => {
    const fault = (text: string) => checkDateFault(text, '2026-03-13');
    assert.deepEqual(['', ' 2026-03-13 ', '2026-04-01'].map(fault), [undefined, undefined, undefined]);
    assert.deepEqual(['next week', '2026-02-30', '13.3.2026'].map(fault), ['notADay', 'notADay', 'notADay']);
    assert.equal(fault('2026-03-12'), 'past');
  });
});
