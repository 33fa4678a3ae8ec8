import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a stranger's clone must not hold: a machine's paths, a registry's address, a real mailbox, an unpinned door. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a path of one machine': /(?:^|[\s"'`(=])\/(?:root|work)\/[\w.]/u,
  'a secret': /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{20,}|\bAKIA[0-9A-Z]{16}\b/u,
  'an address of a package registry': /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*/iu,
};

const TEXT = /\.(?:ts|tsx|mjs|cjs|json|md|yml|css|svg|txt|html)$|^\.[\w.-]+$|^LICENSE$|^\.ci\/run$/u;

const CODE = /\.(?:ts|tsx|mjs|cjs|css)$/u;
/** What can be read in one sitting; a longer file tells more than one thing. */
const MOST_LINES = 300;

describe('The repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((name) => TEXT.test(name));

  it('locks every package by version and content, without saying where it was downloaded', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
    };
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    assert.ok(entries.length > 100);
    assert.deepEqual(
      entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
    assert.deepEqual(
      entries.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
      [],
    );
  });

  it('pins what it depends on to one version, and ships nothing unbundled', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    assert.equal(manifest['dependencies'], undefined);
    const loose = Object.entries(manifest['devDependencies'] ?? {}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it(`has no file of code, tests or styles longer than ${MOST_LINES} lines`, () => {
    const code = files.filter((name) => CODE.test(name));
    assert.ok(code.length > 500);
    const linesOf = (name: string): number => readFileSync(name, 'utf8').split('\n').length - 1;
    assert.deepEqual(
      code.map((name) => [name, linesOf(name)] as const).filter(([, lines]) => lines > MOST_LINES),
      [],
    );
  });

  for (const [what, pattern] of Object.entries(FORBIDDEN)) {
    it(`holds no ${what.replace(/^an? /u, '')}`, () => {
      const found = files
        .filter((name) => name !== 'test/architecture/repository.test.ts')
        .filter((name) => pattern.test(readFileSync(name, 'utf8')));
      assert.deepEqual(found, []);
    });
  }
});
