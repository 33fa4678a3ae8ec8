import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import ts from 'typescript';

/** One file of ours, parsed. Paths are relative to the checkout, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly layer: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  readonly from: string;
  /** Erased by the compiler: it says what a thing is, not that it is used. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

export const SOURCES: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => read(posix.join('src', name.split(sep).join('/'))));

function read(path: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  return { path, layer: path.split('/')[1] ?? '', tree };
}

/** Every import, re-export and import() of a file. */
export function importsOf({ tree }: Source): readonly Import[] {
  const found: Import[] = [];
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      found.push({
        from: node.moduleSpecifier.text,
        typeOnly:
          node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
          (elements.length > 0 && elements.every((element) => element.isTypeOnly)),
        names: elements.map((element) => (element.propertyName ?? element.name).text),
      });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, names: [] });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push({ from: argument && ts.isStringLiteral(argument) ? argument.text : '?', typeOnly: false, names: [] });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) found.push({ from: literal.text, typeOnly: true, names: [] });
    }
  });
  return found;
}

/** The file a relative import of this file names, from the checkout. */
export function target({ path }: Source, from: string): string {
  return posix.join(posix.dirname(path), from);
}

/** The layer a relative import of this file reaches, or undefined for a package. */
export function layerReached(source: Source, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const [top, layer] = target(source, from).split('/');
  return top === 'src' ? layer : 'outside src';
}

/** `@scope/name/deep` → `@scope/name`; `node:fs/promises` stays. */
export function packageOf(from: string): string {
  if (from.startsWith('node:')) return from;
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}
