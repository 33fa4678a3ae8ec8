import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitSubcommands } from '../../src/git/commands';
import * as commands from '../../src/git/commands';
import { createGitCache } from '../../src/git/cache';
import { gitEnvironment } from '../../src/git/environment';
import { readFirstCommits } from '../../src/git/readFirstCommits';
import { readTouched } from '../../src/git/readTouched';
import { runGit } from '../../src/git/runGit';
import {
  ada,
  createRepository,
  now,
  openRepository,
  read,
  readWhole,
  temporaryFolder,
  testEnvironment,
  type TestRepository,
} from './repository';

const replacements = { lookBackDays: 14, recentDays: 14, minimumLines: 1 };
const documents = { marked: [] };

/** Every file of a folder with its bytes and time, so that any change shows. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const { mtimeMs } = statSync(path);
      return [name, statSync(path).isDirectory() ? 'folder' : `${mtimeMs} ${readFileSync(path, 'base64')}`];
    }),
  );
}

describe('Reading git', () => {
  it('runs no subcommand that is not on the closed list', async () => {
    const used = new Set<string>();
    const repository = createRepository();
    repository.write('a', 'one\ntwo\n');
    repository.commit('One');
    repository.git('notes', '--ref=gtm-data', 'add', '-m', 'time', 'HEAD');
    const onProcess = (words: readonly string[]): void => {
      used.add(words.slice(commands.globalWords.length)[0] ?? '');
    };
    const cost = { processes: 0, bytes: 0, onProcess };
    const cache = createGitCache();
    await readWhole(repository.folder, { cost, workingTree: true, replacements, documents, cache });
    await readFirstCommits(repository.folder, { trusted: true, cost, cache });
    assert.ok(used.size >= 6);
    for (const word of used) assert.ok((gitSubcommands as readonly string[]).includes(word), word);
    for (const network of ['fetch', 'pull', 'push', 'clone', 'remote', 'ls-remote', 'submodule', 'archive'])
      assert.ok(!(gitSubcommands as readonly string[]).includes(network));
    const forbidden = { subcommand: 'fetch' as 'log', words: [], opensFiles: false };
    await assert.rejects(runGit({ folder: repository.folder }, forbidden), /not on the list/u);
  });

  it('changes no byte and no time of the repository', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    repository.commit('One');
    repository.write('a', 'two\n');
    repository.write('new', 'three\n');
    const before = fingerprint(repository.folder);
    await readWhole(repository.folder, { workingTree: true, replacements });
    assert.deepEqual(fingerprint(repository.folder), before);
  });

  it('never asks a remote in a partial clone, and says so', async () => {
    const origin = createRepository();
    origin.write('a', 'one\n');
    origin.commit('One');
    origin.write('a', 'two\n');
    origin.commit('Two');
    origin.git('tag', 'file', 'HEAD~1:a');
    origin.git('notes', '--ref=review', 'add', '-m', 'note', 'HEAD');
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const contacts = join(temporaryFolder(), 'contacts');
    const logger = join(temporaryFolder(), 'upload-pack');
    writeFileSync(logger, `#!/bin/sh\necho contact >> '${contacts}'\nexec git-upload-pack "$@"\n`);
    chmodSync(logger, 0o755);
    const clone = (name: string): TestRepository => {
      const folder = join(temporaryFolder(), name);
      const words = ['clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin.folder}`, folder];
      execFileSync('git', words, { env: testEnvironment() });
      const made = openRepository(folder);
      made.git('config', 'user.email', ada.email);
      made.git('config', 'remote.origin.uploadpack', `'${logger}'`);
      // A tag on a file this clone has not got: asking what it points at would fetch.
      writeFileSync(join(folder, '.git', 'refs', 'tags', 'file'), `${origin.git('rev-parse', 'HEAD~1:a')}\n`);
      return made;
    };
    // The logger works: an ordinary diff does contact the remote.
    clone('probed').git('log', '-p');
    assert.ok(existsSync(contacts));
    rmSync(contacts);

    const { folder } = clone('partial');
    const cache = createGitCache();
    const evidence = await readWhole(folder, { workingTree: true, replacements, documents, touchedSince: 0, cache });
    await readFirstCommits(folder, { trusted: true, cache });
    const ids = evidence.commits.map(({ id }) => id);
    assert.equal(await readTouched(folder, ids, { trusted: true }), undefined);
    assert.equal(existsSync(contacts), false);
    assert.equal(evidence.partialClone, true);
    assert.equal(evidence.commits.length, 2);
    assert.equal(evidence.changes.size, 0);
    assert.equal(evidence.replacements, undefined);
    assert.equal(evidence.lastTouched, undefined);
    assert.equal(evidence.touched, undefined);
    assert.equal(evidence.workingTree.state, 'notVisible');
  });

  it('starts no program of a repository, and calls its working tree not visible', async () => {
    const repository = createRepository();
    const started = join(temporaryFolder(), 'started');
    const program = join(temporaryFolder(), 'program');
    writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${started}'\ncat\n`);
    chmodSync(program, 0o755);
    repository.write('a.txt', 'one\n');
    repository.commit('One');
    repository.write('.gitattributes', '*.txt filter=mine diff=mine\n');
    repository.write('a.txt', 'two\n');
    repository.commit('Two', { at: now - 3_600_000 });
    for (const key of ['diff.external', 'diff.mine.textconv', 'core.pager', 'gpg.program', 'filter.mine.clean'])
      repository.git('config', key, `'${program}'`);
    repository.git('config', 'log.showSignature', 'true');
    repository.write('a.txt', 'three\n');
    const filtered = await readWhole(repository.folder, { workingTree: true, replacements, documents });
    assert.equal(filtered.workingTree.state, 'notVisible');
    assert.equal(filtered.changes.size, 2);
    repository.git('config', '--unset', 'filter.mine.clean');
    assert.equal(existsSync(started), false);
    repository.git('config', 'core.fsmonitor', `'${program}'`);
    const watched = await readWhole(repository.folder, { workingTree: true, replacements, documents });
    assert.equal(watched.workingTree.state, 'notVisible');
    assert.equal(existsSync(started), false);
    // The trap works: git itself starts the program.
    repository.git('status');
    assert.equal(existsSync(started), true);
  });

  it('gives git a short environment of its own', () => {
    const given = gitEnvironment({
      PATH: '/bin',
      HOME: '/home/ada',
      GIT_DIR: '/elsewhere',
      PAGER: 'x',
      EDITOR: 'y',
      SECRET: 'z',
    });
    assert.deepEqual(given, { LC_ALL: 'C', PATH: '/bin', HOME: '/home/ada' });
  });

  it('is not led astray by variables that point to another repository', async () => {
    const repository = createRepository();
    repository.commit('Mine');
    const other = createRepository();
    process.env['GIT_DIR'] = join(other.folder, '.git');
    try {
      assert.equal((await readWhole(repository.folder)).commits.length, 1);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  it('takes a git by an absolute path only', async () => {
    const repository = createRepository();
    const evidence = await read(repository.folder, { gitPath: './git' });
    assert.equal(evidence.kind === 'unread' && evidence.reason, 'gitMissing');
  });
});
