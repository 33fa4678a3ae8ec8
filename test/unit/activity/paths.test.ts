import assert from 'node:assert/strict';
import { fileClassifier } from '../../../src/engine/activity/files';
import { fromAttributePattern, pathMatcher } from '../../../src/engine/activity/glob';
import { settings } from './history';

const classOf = fileClassifier(settings, { generated: ['*.api.ts', '/gen/', 'a/b'], vendored: ['lib/copied/**'] });

describe('Paths', () => {
  it('of design, decisions, plans and onboarding are direction', () => {
    for (const path of [
      'docs/adr/0004-commas.md',
      'README.md',
      'packages/a/README.md',
      'rfcs/4.md',
      'ROADMAP.md',
      'CONTRIBUTING.md',
      'team/onboarding/day-1.md',
      'src/design/parser.md',
    ]) {
      assert.equal(classOf(path), 'direction', path);
    }
  });

  it('of generated, vendored, lock, snapshot and translation files are nobody’s effort', () => {
    for (const path of [
      'package-lock.json',
      'a/yarn.lock',
      'go.sum',
      'vendor/x/y.go',
      'web/app.min.js',
      'api/v1.pb.go',
      'src/__snapshots__/a.test.ts.snap',
      'po/fr.po',
      'app/locales/fr.json',
      'x/client.api.ts',
      'gen/deep/file.ts',
      'a/b',
      'lib/copied/z.c',
    ]) {
      assert.equal(classOf(path), 'generated', path);
    }
  });

  it('of code are code', () => {
    for (const path of [
      'src/a.ts',
      'src/design/parser.ts',
      'src/block.ts',
      'src/locale.ts',
      'other/a/b',
      'x/gen/file.ts',
      'docs',
    ]) {
      assert.equal(classOf(path), 'code', path);
    }
  });

  it('match as git’s attributes do', () => {
    assert.equal(fromAttributePattern('*.min.js'), '**/*.min.js');
    assert.equal(fromAttributePattern('/build'), 'build');
    assert.equal(fromAttributePattern('a/b'), 'a/b');
  });

  it('match lists, classes and single letters', () => {
    const matches = pathMatcher(['src/*.{ts,tsx}', 'log[0-9].txt', 'a?c', '[!x]y', 'deep/**/end']);
    for (const path of ['src/a.ts', 'src/b.tsx', 'log4.txt', 'abc', 'ay', 'deep/end', 'deep/1/2/end'])
      assert.ok(matches(path), path);
    for (const path of ['src/a/b.ts', 'logx.txt', 'ac', 'xy', 'deep', 'src/a.js']) assert.ok(!matches(path), path);
  });

  it('are matched in good time by any pattern a repository can hold', () => {
    const matches = pathMatcher([`${'*a'.repeat(40)}b`, `${'**/'.repeat(60)}x`, '{a,b}'.repeat(30)]);
    const started = process.cpuUsage();
    assert.ok(!matches('a'.repeat(4000)));
    assert.ok(!matches(`${'a/'.repeat(500)}y`));
    // Processor time, so that a busy machine is no failure.
    assert.ok(process.cpuUsage(started).user / 1000 < 500);
  });
});
