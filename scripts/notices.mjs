// @ts-check
// The licences of the libraries inside the bundles: their terms ask that they travel with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Text of all licences, by package name.
 * @param {readonly { readonly inputs: Readonly<Record<string, unknown>> }[]} metafiles of every bundle that ships
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)));
  const parts = [...folders].map(readPackage).sort((one, other) => (one.name < other.name ? -1 : 1));
  const missing = parts.filter(({ text }) => text === undefined).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`No licence text found for ${missing.join(', ')}.`);
  return [
    'Leadline contains the following libraries. Each is under the licence printed below its name.\n',
    ...parts.map(({ name, version, text }) => `${'-'.repeat(72)}\n${name} ${version}\n\n${text?.trim()}\n`),
  ].join('\n');
}

/** @param {string} input @returns {readonly string[]} the package a bundled file belongs to */
function packageFolder(input) {
  const match = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input);
  return match?.groups?.['folder'] === undefined ? [] : [match.groups['folder']];
}

/** @param {string} folder */
function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/iu.test(entry));
  const path = join(folder, file ?? '');
  const named = typeof author === 'string' ? author : author?.name;
  // A package that names its licence without its text is listed with that name and its author.
  const stated = typeof license === 'string' ? `${license}${named ? `, ${named}` : ''}` : undefined;
  return { name, version, text: file !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : stated };
}
