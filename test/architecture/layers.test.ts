import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { importsOf, layerReached, packageOf, SOURCES, target } from './sources';

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** Layers of which only the types may be known, except these files. */
  readonly typesOf?: { readonly layer: string; readonly except: readonly string[] };
}

const FILES = ['node:fs', 'node:fs/promises', 'node:path', 'node:os', 'node:crypto'];

/** The lists and words of the chain: the page shows them, and a second copy would drift. Nothing in them computes. */
const SHARED_WORDS = ['src/engine/kinds', 'src/engine/words', 'src/engine/records/choices'];

/** An arrow may only point down, and each outside library has one door; valibot reads unknown input wherever it comes in. */
const LAYERS: Readonly<Record<string, Layer>> = {
  engine: {
    layers: [],
    packages: ['temporal-polyfill', 'valibot', 'simple-statistics', 'd3-array'],
  },
  protocol: { layers: ['engine'], packages: ['valibot'] },
  app: { layers: ['engine'], packages: [] },
  git: { layers: ['engine', 'app'], packages: ['simple-git', 'node:child_process', ...FILES] },
  store: { layers: ['engine', 'app'], packages: ['valibot', ...FILES] },
  editor: { layers: ['engine', 'protocol', 'app', 'git', 'store'], packages: ['vscode', 'valibot', ...FILES] },
  view: {
    layers: ['protocol'],
    typesOf: { layer: 'engine', except: SHARED_WORDS },
    packages: ['preact', 'valibot', 'd3-scale', 'd3-shape', 'd3-array'],
  },
  cli: {
    layers: ['engine', 'protocol', 'app', 'git', 'store'],
    packages: ['cli-table3', 'valibot', 'node:util', 'node:process', 'node:readline/promises', 'node:url', ...FILES],
  },
};

/** What writes in node:fs; reading may happen elsewhere too. */
const WRITES =
  /^(?:write|append|mkdir|rm|unlink|rename|copy|cp|open|create|truncate|ftruncate|chmod|symlink|link|utimes)/u;

describe('The layers', () => {
  it('are those of the plan, and each has something in it', () => {
    const present = new Set(SOURCES.map(({ layer }) => layer));
    assert.deepEqual(
      [...present].filter((layer) => !(layer in LAYERS)),
      [],
    );
  });

  it('import only what lies below them', () => {
    const wrong = SOURCES.flatMap((source) => {
      const rule = LAYERS[source.layer];
      return importsOf(source).flatMap(({ from, typeOnly }) => {
        const reached = layerReached(source, from);
        if (reached === undefined || reached === source.layer || rule?.layers.includes(reached)) return [];
        const known =
          rule?.typesOf?.layer === reached && (typeOnly || rule.typesOf.except.includes(target(source, from)));
        return known ? [] : [`${source.path} imports ${from}`];
      });
    });
    assert.deepEqual(wrong, []);
  });

  it('use an outside library only through its one door', () => {
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => layerReached(source, from) === undefined)
        .filter(({ from }) => !LAYERS[source.layer]?.packages.includes(packageOf(from)))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('leave the library of zones to one file, and to the bundle of its own that reads calendar files', () => {
    const users = SOURCES.filter((source) => importsOf(source).some(({ from }) => /^temporal-polyfill/u.test(from)));
    assert.deepEqual(
      users.map(({ path }) => path).filter((path) => !path.startsWith('src/engine/evidence/calendar/')),
      ['src/engine/time/instants.ts'],
    );
  });

  it('name Node modules with node: so that none can hide behind a package', () => {
    const wrong = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => isBuiltin(from) && !from.startsWith('node:'))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('leave every write to the store', () => {
    const wrong = SOURCES.filter(({ layer }) => layer !== 'store').flatMap((source) =>
      importsOf(source)
        .filter(({ from, typeOnly }) => /^node:fs/u.test(from) && !typeOnly)
        .filter(({ names }) => names.length === 0 || names.some((name) => WRITES.test(name) || name === 'promises'))
        .map(({ names }) => `${source.path} imports ${names.join(', ') || 'all of node:fs'}`),
    );
    assert.deepEqual(wrong, []);
  });
});
