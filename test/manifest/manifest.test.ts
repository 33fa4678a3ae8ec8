import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { settingDefinitions } from '../../src/engine/settings/settings';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly keybindings?: unknown;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly scope: string; readonly default: unknown }>>;
    };
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string; readonly name: string }[]>
    >;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly extensionDependencies?: unknown;
  readonly icon: string;
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

const titles = [
  'Show Balance',
  'Open Weekly Review',
  'Answer a Prompt',
  'Log Leading Work',
  'Why This Number',
  'Tune Your Week',
  'Start a Deliberate Dive',
  'Hand Over…',
  'Pause Notices for a Week',
  'Presenting',
  'These Are Me…',
  'Import Calendar File…',
  'Open Journal',
  'Search Journal',
  'Export My Data…',
  'Import My Data…',
  'Delete My Data…',
  'Copy Command Line',
  'Refresh',
  'Show Log',
];

describe('The manifest', () => {
  it('offers every command by its name, under one category', () => {
    const offered = manifest.contributes.commands.map(({ title }) => strings[title.slice(1, -1)]);
    for (const title of titles) assert.ok(offered.includes(title), title);
    assert.ok(manifest.contributes.commands.every(({ category }) => category === 'Leadline'));
  });

  it('takes no key of the user’s', () => {
    assert.equal(manifest.contributes.keybindings, undefined);
  });

  it('has a string for every placeholder and no string without a place', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/gu)].map((match) => match[1]));
    for (const key of used) assert.ok(key !== undefined && strings[key], key);
    for (const key of Object.keys(strings)) assert.ok(used.has(key), key);
  });

  it('holds the settings of the engine with their defaults, and nothing else', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.keys(settingDefinitions)
        .map((name) => `leadline.${name}`)
        .sort(),
    );
    for (const [name, definition] of Object.entries(settingDefinitions)) {
      assert.deepEqual(properties[`leadline.${name}`]?.default, definition.default, name);
      assert.equal(properties[`leadline.${name}`]?.scope, definition.scope, name);
    }
  });

  it('lets a repository set path globs and nothing about its reader', () => {
    for (const [name, { scope }] of Object.entries(settingDefinitions)) {
      assert.equal(scope === 'resource', name.startsWith('paths.'), name);
    }
  });

  it('shows two views, each with an icon that ships', () => {
    const views = manifest.contributes.views['leadline'] ?? [];
    assert.deepEqual(
      views.map(({ id }) => id),
      ['leadline.balance', 'leadline.journal'],
    );
    for (const { icon } of views) assert.ok(existsSync(icon), icon);
    assert.ok(existsSync(manifest.icon));
  });

  it('leads through five steps, each with a picture and a way to be finished', () => {
    const steps = manifest.contributes.walkthroughs[0]?.steps ?? [];
    assert.equal(steps.length, 5);
    for (const { media, completionEvents } of steps) {
      assert.ok(existsSync(media.svg), media.svg);
      assert.ok(completionEvents.length > 0);
    }
  });

  it('offers the note for the team while one sets it up, and not among the commands of every day', () => {
    const [first] = manifest.contributes.walkthroughs[0]?.steps ?? [];
    assert.match(strings[first?.description.slice(1, -1) ?? ''] ?? '', /\(command:leadline\.tellTeam\)/u);
    const hidden = manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false');
    assert.ok(hidden.some(({ command }) => command === 'leadline.tellTeam'));
  });

  it('runs where the repository is and depends on no other extension', () => {
    assert.deepEqual(manifest.extensionKind, ['workspace']);
    assert.equal(manifest.extensionDependencies, undefined);
    assert.ok(!manifest.activationEvents.includes('*'));
  });
});
