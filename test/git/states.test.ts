import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRepository, read, readWhole, temporaryFolder, testEnvironment } from './repository';

/** A stand-in for git that does what the script says for some commands and is the real one for the rest. */
function gitThat(script: string): string {
  const path = join(temporaryFolder(), 'git stand-in');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(path, `#!/bin/sh\n${script}\nexec "${real}" "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

async function reasonOf(folder: string, more: Parameters<typeof read>[1] = {}): Promise<string> {
  const evidence = await read(folder, more);
  return evidence.kind === 'read' ? 'read' : evidence.reason;
}

describe('What a folder or machine may be like', () => {
  it('is said as a folder without a repository, also for a folder that is not there', async () => {
    const folder = temporaryFolder();
    assert.equal(await reasonOf(folder), 'notARepository');
    assert.equal(await reasonOf(join(folder, 'missing')), 'notARepository');
  });

  it('is said as an empty repository before the first commit', async () => {
    const { folder } = createRepository();
    const evidence = await readWhole(folder, { workingTree: true });
    assert.equal(evidence.empty, true);
    assert.deepEqual(evidence.commits, []);
    assert.match(evidence.id, /^[0-9a-f]{32}$/u);
  });

  it('is said as a missing git', async () => {
    const repository = createRepository();
    assert.equal(await reasonOf(repository.folder, { gitPath: join(repository.folder, 'no', 'git') }), 'gitMissing');
  });

  it('is said as a git that is too old, with the version found', async () => {
    const { folder } = createRepository();
    const gitPath = gitThat('case "$*" in *version*) echo "git version 2.24.9"; exit 0;; esac');
    const evidence = await read(folder, { gitPath });
    assert.equal(evidence.kind === 'unread' && evidence.reason, 'gitTooOld');
    assert.match(evidence.kind === 'unread' ? evidence.detail : '', /2\.24\.9/u);
  });

  it('is said as failed, never as a shorter week, when git is killed half-way', async () => {
    const repository = createRepository();
    repository.write('a', 'a\n');
    repository.commit('One');
    const killed = gitThat('case "$*" in *parents=*) printf "id=truncated"; kill -9 $$;; esac');
    assert.equal(await reasonOf(repository.folder, { gitPath: killed }), 'failed');
    const silent = gitThat('case "$*" in *parents=*) exit 3;; esac');
    assert.equal(await reasonOf(repository.folder, { gitPath: silent }), 'failed');
    const killedInDiff = gitThat('case "$*" in *--numstat*) printf "id="; kill -9 $$;; esac');
    assert.equal(await reasonOf(repository.folder, { gitPath: killedInDiff }), 'failed');
  });

  it('is said as dubious ownership when git refuses', async () => {
    const repository = createRepository();
    const gitPath = gitThat(
      'case "$*" in *rev-parse*) echo "fatal: detected dubious ownership in repository at \'/x\'" >&2; exit 128;; esac',
    );
    assert.equal(await reasonOf(repository.folder, { gitPath }), 'dubiousOwnership');
  });

  it('is said as untrusted without starting git', async () => {
    const { folder } = createRepository();
    const cost = { processes: 0, bytes: 0 };
    assert.equal(await reasonOf(folder, { trusted: false, cost }), 'untrusted');
    assert.equal(cost.processes, 0);
  });

  it('is said as shallow, and newcomers stay unknown', async () => {
    const origin = createRepository();
    origin.commit('One');
    origin.commit('Two');
    const folder = join(temporaryFolder(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder], {
      env: testEnvironment(),
    });
    const evidence = await readWhole(folder);
    assert.equal(evidence.shallow, true);
    assert.equal(evidence.commits.length, 1);
    assert.equal(evidence.firstCommits, undefined);
    assert.notEqual(evidence.id, (await readWhole(origin.folder)).id);
  });

  it('is cancelled when asked, before and during a run', async () => {
    const repository = createRepository();
    repository.commit('One');
    assert.equal(await reasonOf(repository.folder, { cancellation: AbortSignal.abort() }), 'cancelled');
    const gitPath = gitThat('case "$*" in *parents=*) exec sleep 20;; esac');
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 300);
    const started = performance.now();
    assert.equal(await reasonOf(repository.folder, { gitPath, cancellation: stop.signal }), 'cancelled');
    assert.ok(performance.now() - started < 10_000);
  });

  it('keeps what came before a missing file, and counts the rest', async () => {
    const repository = createRepository();
    repository.write('a', 'a\n');
    repository.commit('One', { at: '1773000000 +0000' });
    repository.write('a', 'b\n');
    repository.commit('Two', { at: '1773000100 +0000' });
    const lost = repository.git('rev-parse', 'HEAD~1:a');
    const path = join(repository.folder, '.git', 'objects', lost.slice(0, 2), lost.slice(2));
    execFileSync('rm', ['-f', path]);
    const evidence = await readWhole(repository.folder);
    assert.equal(evidence.commits.length, 2);
    assert.ok(evidence.setAside.some(({ what, count }) => what === 'commit without readable changes' && count > 0));
  });

  it('may have spaces, quotes, newlines and other letters in its path', async () => {
    const folder = join(temporaryFolder(), 'a "b" c\nd ü');
    mkdirSync(folder);
    const repository = createRepository(folder);
    repository.commit('One');
    const read = await readWhole(repository.folder);
    assert.equal(read.commits.length, 1);
    assert.equal(read.label, 'a "b" c\u{FFFD}d ü', 'and no control character of it reaches a terminal');
  });
});
