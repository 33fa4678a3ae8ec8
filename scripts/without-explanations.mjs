// @ts-check
// Tables of the engine keep what a value means and why it is what it is beside the value. The manifest and people who
// read the source need those texts; what runs does not, so bundles can be made without them.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const EXPLANATIONS = new Set(['description', 'reason']);

/**
 * An esbuild plugin: in the files that `filter` matches every explanation is an empty text.
 * @param {RegExp} filter
 * @returns {import('esbuild').Plugin}
 */
export function withoutExplanations(filter) {
  return {
    name: 'without explanations',
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: blankExplanations(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * Empties the texts given as `description:` or `reason:`, or to a parameter of that name of a function of the same file.
 * @param {string} source TypeScript
 */
export function blankExplanations(source) {
  const tree = ts.createSourceFile('table.ts', source, ts.ScriptTarget.ES2023, true);
  /** @type {Map<string, readonly number[]>} */
  const positions = new Map();
  for (const statement of tree.statements)
    if (ts.isFunctionDeclaration(statement) && statement.name)
      positions.set(
        statement.name.text,
        statement.parameters.flatMap(({ name }, index) => (EXPLANATIONS.has(name.getText()) ? [index] : [])),
      );
  /** @type {ts.Expression[]} */
  const texts = [];
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isPropertyAssignment(node) && EXPLANATIONS.has(node.name.getText())) texts.push(node.initializer);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
      texts.push(...(positions.get(node.expression.text) ?? []).flatMap((index) => node.arguments[index] ?? []));
    ts.forEachChild(node, look);
  };
  look(tree);
  return texts
    .filter(ts.isStringLiteralLike)
    .sort((one, other) => other.pos - one.pos)
    .reduce((text, node) => `${text.slice(0, node.getStart())}''${text.slice(node.end)}`, source);
}
