// @ts-check
// How TypeScript becomes something Node 20 can run: one place for every bundle's options.
import { build } from 'esbuild';

/**
 * Bundles for Node: tests, benches and scripts. `external` stays outside (mocha, vscode, browsers).
 * @param {string[]} entryPoints
 * @param {string} outdir
 * @param {{ external?: readonly string[], format?: 'esm' | 'cjs', outbase?: string }} [options]
 */
export async function bundleForNode(entryPoints, outdir, { external = [], format = 'esm', outbase = '.' } = {}) {
  await build({
    entryPoints,
    outdir,
    outbase,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    // What many entries share is made and loaded once: most tests hold the whole engine.
    splitting: format === 'esm',
    chunkNames: 'chunks/[hash]',
    sourcemap: 'inline',
    external: [
      'vscode',
      'mocha',
      'esbuild',
      'playwright-core',
      'axe-core',
      '@vscode/test-electron',
      'typescript',
      ...external,
    ],
    outExtension: { '.js': format === 'esm' ? '.mjs' : '.cjs' },
    // Bundled CommonJS libraries (simple-git's dependencies) call require at run time.
    banner:
      format === 'esm'
        ? {
            js: "import { createRequire as leadlineCreateRequire } from 'node:module'; const require = leadlineCreateRequire(import.meta.url);",
          }
        : {},
    logLevel: 'warning',
  });
}
