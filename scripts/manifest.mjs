// @ts-check
// Writes the configuration section of package.json and its strings in package.nls.json from the tables of settings in
// the engine, so that a default or a limit stands in one place only. `--check` changes nothing and fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const check = process.argv.includes('--check');
await bundleForNode([join('src', 'engine', 'settings', 'settings.ts')], join('out', 'manifest'), {
  outbase: join('src', 'engine', 'settings'),
});
const { settingDefinitions } = await import(pathToFileURL(join(process.cwd(), 'out', 'manifest', 'settings.mjs')).href);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8'));
/** @type {Record<string, unknown>} */
const properties = {};
/** @type {Record<string, string>} */
const settingStrings = {};

Object.entries(settingDefinitions).forEach(([name, definition], order) => {
  const key = `setting.${name}`;
  settingStrings[key] = `${definition.description} ${definition.reason}`;
  properties[`leadline.${name}`] = {
    ...schemaOf(definition),
    default: definition.default,
    scope: definition.scope,
    order,
    markdownDescription: `%${key}%`,
    // Paths and the program that reads them differ from machine to machine.
    ...(definition.scope === 'machine' ? { ignoreSync: true } : {}),
  };
});

/** @param {any} definition a row of the engine's table, see src/engine/settings/definition.ts */
function schemaOf(definition) {
  switch (definition.type) {
    case 'number':
      return { type: 'number', minimum: definition.minimum, maximum: definition.maximum };
    case 'boolean':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: { type: 'string' }, uniqueItems: true };
    default:
      return definition.options ? { type: 'string', enum: definition.options } : { type: 'string' };
  }
}

const kept = Object.entries(strings).filter(([key]) => !key.startsWith('setting.'));
const before = readFileSync('package.json', 'utf8') + readFileSync('package.nls.json', 'utf8');
manifest.contributes.configuration = { title: 'Leadline', properties };
const written = [
  ['package.json', manifest],
  ['package.nls.json', { ...Object.fromEntries(kept), ...settingStrings }],
].map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]);
if (written.map(([, text]) => text).join('') === before) process.exit(0);
if (check) {
  console.error('The settings in package.json differ from the tables in src/engine. Run: npm run manifest');
  process.exit(1);
}
for (const [file, text] of written) writeFileSync(file, text);
console.log('package.json and package.nls.json now hold the settings of the engine.');
