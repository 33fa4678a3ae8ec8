// @ts-check
// node scripts/build.mjs: everything that ships, from src/ into dist/. The metafile of each bundle goes to out/meta/.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUNDLES, buildBundle } from './bundles.mjs';
import { thirdPartyNotices } from './notices.mjs';

rmSync('dist', { recursive: true, force: true });
mkdirSync(join('out', 'meta'), { recursive: true });
/** @type {import('esbuild').Metafile[]} */
const metafiles = [];
for (const bundle of BUNDLES) {
  const { metafile } = await buildBundle(bundle);
  metafiles.push(metafile);
  writeFileSync(join('out', 'meta', `${bundle.name}.json`), JSON.stringify(metafile));
}
if (existsSync('dist/cli.cjs')) chmodSync('dist/cli.cjs', 0o755);
writeFileSync(join('dist', 'third-party-notices.txt'), thirdPartyNotices(metafiles));
// Data files are read when they are needed, so that they cost nothing at start.
copyAll('src/engine/prompts', '.json', 'dist/prompts');

/** @param {string} from @param {string} ending @param {string} to */
function copyAll(from, ending, to) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(ending) || basename(name) === 'tsconfig.json') continue;
    mkdirSync(to, { recursive: true });
    cpSync(join(from, name), join(to, basename(name)));
  }
}
