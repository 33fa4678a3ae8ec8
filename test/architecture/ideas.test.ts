import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** Rows of the tables of `docs/ideas.md`, without their heads. */
const rows = readFileSync('docs/ideas.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!idea |-)/u.test(line));

describe('The page of ideas', () => {
  it('names a test that exists for every idea', () => {
    assert.ok(rows.length > 50);
    for (const row of rows) {
      const tests = [...(row.split('Test: ')[1] ?? '').matchAll(/`(test\/[^`]+)`/gu)].map(([, path = '']) => path);
      assert.ok(tests.length > 0, row);
      for (const path of tests) assert.ok(existsSync(path) || existsSync(`${path}.test.ts`), path);
    }
  });
});
