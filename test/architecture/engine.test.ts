import assert from 'node:assert/strict';
import ts from 'typescript';
import { SOURCES, visit } from './sources';

/** The engine takes now, zone and chance as arguments; these would be others. Each row finds one way around. */
const BANS: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  'Date.now': (node) => isMember(node, 'Date', 'now'),
  'new Date()': (node) =>
    ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0,
  'Date() as a function': (node) => ts.isCallExpression(node) && node.expression.getText() === 'Date',
  'Temporal.Now': (node) => isMember(node, 'Temporal', 'Now'),
  'performance.now': (node) => isMember(node, 'performance', 'now'),
  'the zone of the machine': (node) =>
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'timeZone' &&
    node.expression.getText().includes('resolvedOptions()'),
  'Math.random': (node) => isMember(node, 'Math', 'random'),
  'crypto randomness': (node) =>
    ts.isIdentifier(node) && /^(?:randomUUID|getRandomValues|randomBytes)$/u.test(node.text),
  process: (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process',
  console: (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console',
  timers: (node) =>
    ts.isCallExpression(node) &&
    /^(?:setTimeout|setInterval|setImmediate|queueMicrotask)$/u.test(node.expression.getText()),
};

describe('The engine', () => {
  const engine = SOURCES.filter(({ layer }) => layer === 'engine');

  for (const [name, isBanned] of Object.entries(BANS)) {
    it(`does not use ${name}`, () => {
      const found = engine.flatMap(({ path, tree }) => linesWhere(tree, isBanned).map((line) => `${path}:${line}`));
      assert.deepEqual(found, []);
    });
  }

  it('would be caught using any of them', () => {
    const sinner = ts.createSourceFile(
      'sinner.ts',
      `Date.now(); new Date(); Date(); Temporal.Now.instant(); performance.now();
       Intl.DateTimeFormat().resolvedOptions().timeZone; Math.random(); crypto.randomUUID();
       process.env; console.log(1); setTimeout(f, 1);`,
      ts.ScriptTarget.ES2023,
      true,
    );
    const blind = Object.entries(BANS).filter(([, isBanned]) => linesWhere(sinner, isBanned).length === 0);
    assert.deepEqual(blind, []);
    const innocent = ts.createSourceFile('ok.ts', 'new Date(1); x.timeZone; Math.max(1)', ts.ScriptTarget.ES2023, true);
    for (const isBanned of Object.values(BANS)) assert.deepEqual(linesWhere(innocent, isBanned), []);
  });
});

function isMember(node: ts.Node, object: string, member: string): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === member && node.expression.getText() === object;
}

function linesWhere(tree: ts.SourceFile, matches: (node: ts.Node) => boolean): readonly number[] {
  const lines: number[] = [];
  visit(tree, (node) => {
    if (matches(node)) lines.push(tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1);
  });
  return lines;
}
