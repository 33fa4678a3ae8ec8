// @ts-check
// Installs the development dependencies when they are not what the lockfile says. Uses nothing but Node's own modules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './editor/run.mjs';

/** Runs `npm ci` if node_modules is missing or holds other versions than package-lock.json. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** npm keeps a lockfile of what it really installed; comparing versions is surer than comparing file times. */
function areInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
