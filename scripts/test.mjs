// @ts-check
// npm test [-- TIER…]: installs what is missing, then runs every tier, cheapest first. Last line: "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 * @typedef {{ readonly name: string, readonly says: string, readonly words: readonly string[], readonly counts: boolean }} Tier
 *   counts: the child writes how many tests passed and failed; otherwise the whole tier is one check
 * @typedef {{ readonly succeeded: boolean, readonly output: string, readonly seconds: string }} Ended
 */

const NODE_TESTS = 'scripts/test-node.mjs';

/** @type {readonly Tier[]} */
const TIERS = [
  { name: 'lint', says: 'Lint', words: ['node_modules/eslint/bin/eslint.js', '.'], counts: false },
  { name: 'format', says: 'Format', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], counts: false },
  { name: 'unused', says: 'Nothing unused', words: ['node_modules/knip/bin/knip.js'], counts: false },
  { name: 'types', says: 'Types', words: ['node_modules/typescript/bin/tsc', '-b'], counts: false },
  { name: 'unit', says: 'Unit', words: [NODE_TESTS, 'unit'], counts: true },
  { name: 'property', says: 'Property', words: [NODE_TESTS, 'property'], counts: true },
  { name: 'architecture', says: 'Architecture', words: [NODE_TESTS, 'architecture'], counts: true },
  { name: 'manifest', says: 'Manifest', words: [NODE_TESTS, 'manifest'], counts: true },
  { name: 'git', says: 'Real git repositories', words: [NODE_TESTS, 'git'], counts: true },
  { name: 'build', says: 'Build', words: ['scripts/build.mjs'], counts: false },
  { name: 'cli', says: 'Command line', words: [NODE_TESTS, 'cli'], counts: true },
  { name: 'host', says: 'In the extension host', words: ['scripts/test-host.mjs'], counts: true },
  {
    name: 'ui',
    says: 'Real webviews in Chromium',
    // A whole editor, a browser and their timers share two cores here: what loses a race once is tried once more, and
    // said so (`tried again`). A test that is wrong fails twice.
    words: [NODE_TESTS, 'ui', '--', '--timeout', '120000', '--retries', '1'],
    counts: true,
  },
  {
    name: 'package',
    says: 'The packaged extension',
    words: [NODE_TESTS, 'package', '--', '--timeout', '180000'],
    counts: true,
  },
];

const SOURCE_CHECKS = new Set(['lint', 'format', 'unused', 'types']);

const chosen = process.argv.slice(2);
const tiers = TIERS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
const unknown = chosen.filter((word) => TIERS.every(({ name }) => name !== word));
if (unknown.length > 0) {
  console.error(`No tier is called ${unknown.join(', ')}. Tiers: ${TIERS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
await ensureDependencies();
// Checks of the source write nothing another one reads, so they run beside each other and are told in their order.
const checks = new Map(tiers.filter(({ name }) => SOURCE_CHECKS.has(name)).map((tier) => [tier, runNode(tier.words)]));
let passed = 0;
let failed = 0;
/** @type {string[]} */
const summary = [];
for (const tier of tiers) {
  console.log(`\n━━ ${tier.says} ━━`);
  const { seconds, ...counts } = await (checks.has(tier) ? runCheck(tier) : runTier(tier));
  passed += counts.passed;
  failed += counts.failed;
  const line = `${tier.says}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`;
  console.log(line);
  summary.push(line);
}
console.log(`\n━━ Summary ━━\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {Tier} tier @returns {Promise<Counts & { readonly seconds: string }>} */
async function runCheck(tier) {
  const { succeeded, output, seconds } = await /** @type {Promise<Ended>} */ (checks.get(tier));
  process.stdout.write(output);
  return { ...(succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), seconds };
}

/** @param {Tier} tier @returns {Promise<Counts & { readonly seconds: string }>} */
async function runTier({ name, words, counts }) {
  mkdirSync(resolve('out', 'counts'), { recursive: true });
  const file = resolve('out', 'counts', `${name}.json`);
  rmSync(file, { force: true });
  const { succeeded, seconds } = await runNode(words, { ...process.env, LEADLINE_TEST_COUNTS: file });
  if (!counts) return { ...(succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), seconds };
  if (!existsSync(file)) {
    console.error('This tier ended without saying what it ran: counted as one failure.');
    return { passed: 0, failed: 1, seconds };
  }
  /** @type {Counts} */
  const said = JSON.parse(readFileSync(file, 'utf8'));
  if (said.passed + said.failed === 0) {
    console.error('This tier ran no test: counted as one failure.');
    return { passed: 0, failed: 1, seconds };
  }
  // A runner that failed outside any test, in a hook for example, must not read as success.
  return { passed: said.passed, failed: said.failed === 0 && !succeeded ? 1 : said.failed, seconds };
}

/**
 * Without an environment of its own the child's output is held back and given in the end.
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Ended>}
 */
function runNode(words, env) {
  const begun = performance.now();
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, words, { stdio: env ? 'inherit' : ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += String(text);
      });
    child.once('error', reject);
    child.once('close', (code) => {
      done({ succeeded: code === 0, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) });
    });
  });
}
