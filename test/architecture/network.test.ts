import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import type { Metafile } from 'esbuild';
import ts from 'typescript';
import { BUNDLES, buildBundle } from '../../scripts/bundles.mjs';
import { visit } from './sources';

/**
 * Everything a bundle may ask its host for. None of these can open a connection. Adding one is a decision: say why here.
 * child_process starts git, and only simple-git may (see below); events, os, tty and util come with it and with debug;
 * crypto names writers and hashes; fs, fs/promises and path are the records and the folders read.
 */
const EXTERNALS: Readonly<Record<string, readonly string[]>> = {
  extension: ['./leadline.cjs', 'vscode'],
  leadline: [
    ...['./git.cjs', './onDemand.cjs', './report.cjs', './shared.cjs'],
    ...['crypto', 'fs', 'fs/promises', 'os', 'path', 'vscode'],
  ],
  onDemand: ['./calendar.cjs', './git.cjs', './shared.cjs', 'os', 'path', 'vscode'],
  shared: [],
  git: ['child_process', 'crypto', 'events', 'fs', 'fs/promises', 'os', 'path', 'tty', 'util'],
  report: ['./shared.cjs'],
  calendar: ['./shared.cjs', 'fs/promises', 'vscode'],
  cli: ['./git.cjs', './report.cjs', './shared.cjs', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'util'],
  balance: [],
  review: [],
};

/** Who may start a process: simple-git's own modules. That it is git they start is theirs and src/git's tests' to show. */
const STARTS_PROCESSES = /^node_modules\/(?:simple-git|@simple-git|@kwsites)\//u;

const NETWORK_GLOBALS = /^(?:fetch|WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection|sendBeacon)$/u;

for (const bundle of BUNDLES.filter(({ from, to }) => existsSync(from) && to.endsWith('js'))) {
  describe(`The ${bundle.name} bundle`, () => {
    let metafile: Metafile;
    let tree: ts.SourceFile;
    before(async () => {
      const built = await buildBundle(bundle, { write: false });
      metafile = built.metafile;
      tree = parse(built.files?.[0]?.text ?? '');
    });

    it('asks its host for a fixed list of modules, none of which can reach a network', () => {
      const asked = Object.values(metafile.outputs).flatMap(({ imports }) =>
        imports.filter(({ external }) => external),
      );
      const names = [...new Set(asked.map(({ path }) => plain(path)))].sort();
      assert.deepEqual(names, EXTERNALS[bundle.name]);
      assert.deepEqual(
        names.filter((name) => isBuiltin(name) && isNetworkCapable(name)),
        [],
      );
    });

    it('uses no global that can reach a network', () => {
      assert.deepEqual(networkGlobals(tree), []);
    });

    it('loads no module by a computed name and makes no code from text', () => {
      assert.deepEqual(computedLoads(tree), []);
    });

    it('starts processes from simple-git only', () => {
      const starters = Object.entries(metafile.inputs)
        .filter(([, { imports }]) => imports.some(({ path }) => plain(path) === 'child_process'))
        .map(([path]) => path);
      assert.deepEqual(
        starters.filter((path) => !STARTS_PROCESSES.test(path)),
        [],
      );
    });
  });
}

describe('The stylesheet', () => {
  it('names nothing outside itself', async () => {
    const styles = BUNDLES.filter(({ from, to }) => existsSync(from) && to.endsWith('.css'));
    assert.ok(styles.length > 0);
    for (const bundle of styles) {
      const { files } = await buildBundle(bundle, { write: false });
      const addresses = [...(files?.[0]?.text ?? '').matchAll(/url\(([^)]*)\)|@import[^;]*/gu)].map(([whole]) => whole);
      assert.deepEqual(
        addresses.filter((address) => !/^url\(["']?#[\w-]+["']?\)$/u.test(address)),
        [],
      );
    }
  });
});

describe('The checks of a bundle', () => {
  it('would see a connection or a computed load', () => {
    const sins = [
      'fetch("x")',
      'globalThis.fetch("x")',
      'window["WebSocket"]',
      'new XMLHttpRequest',
      'navigator.sendBeacon("x")',
    ];
    for (const sin of sins) assert.equal(networkGlobals(parse(sin)).length, 1, sin);
    for (const sin of ['require(a)', 'import(a)', 'eval("1")', 'new Function("1")', 'Function("1")'])
      assert.equal(computedLoads(parse(sin)).length, 1, sin);
    assert.deepEqual(networkGlobals(parse('git.fetch("x"); const t = { fetch() {}, fetch: 1 }')), []);
    assert.deepEqual(computedLoads(parse('require("fs"); import("./x"); a.import(b)')), []);
  });
});

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
}

function plain(name: string): string {
  return name.replace(/^node:/u, '');
}

function isNetworkCapable(name: string): boolean {
  return /^(?:https?|http2|net|tls|dgram|dns|dns\/promises|undici|inspector|worker_threads|cluster|wasi|_http_.*|_tls_.*)$/u.test(
    plain(name),
  );
}

function networkGlobals(tree: ts.Node): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && NETWORK_GLOBALS.test(node.text) && !isName(node)) found.push(node.parent.getText());
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteral(node.argumentExpression) &&
      NETWORK_GLOBALS.test(node.argumentExpression.text)
    )
      found.push(node.getText());
  });
  return found;
}

/** Whether an identifier only names a member of something else: `git.fetch`, `{ fetch: … }`, `fetch() {}` in a class. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return !/^(?:globalThis|window|self|global|navigator)$/u.test(parent.expression.getText());
  return (
    (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}

function computedLoads(tree: ts.Node): readonly string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const loads = callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'require';
      const [argument] = node.arguments;
      if (loads && !(argument !== undefined && ts.isStringLiteralLike(argument))) found.push(node.getText());
      if (/^(?:eval|Function)$/u.test(callee.getText())) found.push(node.getText());
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Function') found.push(node.getText());
  });
  return found;
}
