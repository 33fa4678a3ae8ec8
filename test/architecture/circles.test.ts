import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { importsOf, SOURCES, target } from './sources';

/** The file an import of ours leads to; undefined for a package. */
function fileOf(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`].find((name) => /\.tsx?$/u.test(name) && existsSync(name));
}

/** Every file of ours, with the files of ours that it names, for their types alone or for what they do. */
const reached = new Map(
  SOURCES.map((source) => [
    source.path,
    importsOf(source).flatMap(({ from }) => (from.startsWith('.') ? (fileOf(target(source, from)) ?? []) : [])),
  ]),
);

/** The first way back to `start` that is found, or undefined. */
function circleFrom(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (path: readonly string[]): readonly string[] | undefined => {
    for (const next of reached.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search([...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search([start]);
}

describe('The files', () => {
  it('need each other in one direction only, so that each can be read without what is built on it', () => {
    const circles = [...reached.keys()].flatMap((path) => circleFrom(path)?.join(' → ') ?? []);
    assert.deepEqual(circles, []);
  });
});
