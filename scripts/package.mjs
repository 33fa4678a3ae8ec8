// @ts-check
// npm run package [-- FILE]: builds and writes the extension as people install it, leadline-<version>.vsix by default.
import { readFileSync, statSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './editor/run.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = process.argv[2] ?? `leadline-${version}.vsix`;
await ensureDependencies();
await run(process.execPath, ['scripts/build.mjs']);
const { createVSIX } = await import('@vscode/vsce');
await createVSIX({
  packagePath,
  // Everything is bundled.
  dependencies: false,
  // The README's picture is found by readers of the repository; there is no address to rewrite it to.
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});
console.log(`${packagePath}: ${(statSync(packagePath).size / 1000).toFixed(0)} KB`);
