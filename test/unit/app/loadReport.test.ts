import assert from 'node:assert/strict';
import type { FoundRepository, GitPort, ReadOptions } from '../../../src/app/gitPort';
import { loadReport, type ReportRequest } from '../../../src/app/loadReport';
import type { RecordStore } from '../../../src/app/ports';
import { emptyRepository } from '../../../src/engine/evidence/emptyRepository';
import type { Commit, ReadRepository } from '../../../src/engine/evidence/evidence';
import { readRecordLines } from '../../../src/engine/records/read';
import { defaultSettings } from '../../../src/engine/settings/settings';

const now = { instant: Date.parse('2024-03-08T15:00:00Z'), timeZone: 'Europe/Paris' };
const request: ReportRequest = { folders: ['/work'], settings: defaultSettings, now, trusted: true };

function commit(id: string, email: string, name = 'Ada Quill'): Commit {
  const at = { instant: Date.parse('2024-03-05T10:00:00Z'), offsetMinutes: 60 };
  const person = { name, email };
  return {
    id: id.repeat(40),
    parents: [],
    author: person,
    authored: at,
    committer: person,
    committed: at,
    message: id,
  };
}

function repository(id: string, email: string, commits: readonly Commit[]): ReadRepository {
  return emptyRepository({
    id,
    label: id,
    me: { name: 'Ada Quill', email },
    commits,
  });
}

/** A git that reads changes of the commits it is told are mine, and notes what it was asked for. */
function gitWith(
  ...repositories: readonly ReadRepository[]
): GitPort & { readonly asked: string[]; readonly options: ReadOptions[] } {
  const asked: string[] = [];
  const options: ReadOptions[] = [];
  const found: readonly FoundRepository[] = repositories.map(({ label }) => ({
    folder: label,
    label,
    commonDirectory: label,
  }));
  return {
    asked,
    options,
    findRepositories: () => Promise.resolve({ repositories: found, unread: [] }),
    readRepository: (folder, given) => {
      asked.push(folder);
      options.push(given);
      const read = repositories.find(({ label }) => label === folder);
      if (!read) throw new Error(folder);
      const mine = read.commits.filter(({ author }) => given.isMine(author, read));
      const changes = mine.map(
        ({ id }) => [id, [{ path: 'src/a.ts', from: undefined, added: 5, deleted: 1 }]] as const,
      );
      return Promise.resolve({ ...read, changes: new Map(changes) });
    },
  };
}

function recordsWith(text: string): RecordStore {
  return {
    append: () => Promise.reject(new Error('nothing is appended here')),
    read: () => Promise.resolve(readRecordLines(text, 'a.jsonl')),
  };
}

describe('loading a report', () => {
  it('reads each clone once when each knows all of my work in it', async () => {
    const git = gitWith(repository('one', 'ada@example.invalid', [commit('a', 'ada@example.invalid')]));
    const loaded = await loadReport({ git, records: undefined }, request);
    assert.equal(loaded.kind, 'done');
    assert.deepEqual(git.asked, ['one']);
  });

  it('reads a clone again when another clone shows that more of its commits are mine', async () => {
    const git = gitWith(
      repository('one', 'ada@example.invalid', [commit('a', 'ada@example.invalid')]),
      repository('two', 'ada@work.invalid', [commit('b', 'ada@work.invalid'), commit('c', 'ada@example.invalid')]),
    );
    const loaded = await loadReport({ git, records: undefined }, request);
    assert.ok(loaded.kind === 'done');
    assert.deepEqual(git.asked, ['one', 'two', 'two']);
    const second = loaded.value.evidence.repositories[1];
    assert.equal(second?.kind === 'read' && second.changes.size, 2);
  });

  it('counts an address the user confirmed, and one that shares the name', async () => {
    const confirmed = `{"v":1,"id":"aaaaaaaaaaaa-1","at":"2024-03-01T09:00:00.000Z","zone":"UTC","type":"identity.confirmed","address":"quill@example.invalid"}\n`;
    const one = repository('one', 'ada@example.invalid', [
      commit('a', 'quill@example.invalid', 'aq'),
      commit('b', 'home@example.invalid'),
    ]);
    const loaded = await loadReport(
      { git: gitWith(one), records: recordsWith(confirmed) },
      { ...request, me: ['home@example.invalid'] },
    );
    assert.ok(loaded.kind === 'done');
    assert.deepEqual(
      loaded.value.report.people.me.map(({ address, reason }) => [address, reason]),
      [
        ['ada@example.invalid', 'configured'],
        ['quill@example.invalid', 'confirmed'],
        ['home@example.invalid', 'given'],
      ],
    );
    const read = loaded.value.evidence.repositories[0];
    assert.equal(read?.kind === 'read' && read.changes.size, 2);
  });

  it('refuses an address of somebody else', async () => {
    const one = repository('one', 'ada@example.invalid', [commit('a', 'tomas@example.invalid', 'Tomas Reed')]);
    const loaded = await loadReport(
      { git: gitWith(one), records: undefined },
      { ...request, me: ['tomas@example.invalid'] },
    );
    assert.deepEqual(loaded, { kind: 'failed', reason: 'notMe', detail: 'tomas@example.invalid' });
  });

  it('gives no half report when it is cancelled', async () => {
    const cancellation = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    const git = gitWith(repository('one', 'ada@example.invalid', []));
    const loaded = await loadReport({ git, records: undefined }, { ...request, cancellation });
    assert.equal(loaded.kind === 'failed' && loaded.reason, 'cancelled');
  });

  it('lets others have their turn between the steps of a report, which stays the same', async () => {
    const git = gitWith(repository('one', 'ada@example.invalid', [commit('a', 'ada@example.invalid')]));
    let turns = 0;
    const pause = (): Promise<void> => {
      turns++;
      return Promise.resolve();
    };
    const paused = await loadReport({ git, records: undefined, pause }, request);
    const whole = await loadReport({ git, records: undefined }, request);
    assert.ok(turns >= 5);
    assert.ok(paused.kind === 'done' && whole.kind === 'done');
    assert.deepEqual(paused.value.report.weeks, whole.value.report.weeks);
  });

  it('passes trust on, and looks at uncommitted work and replaced lines only when asked', async () => {
    const git = gitWith(repository('one', 'ada@example.invalid', []));
    await loadReport({ git, records: undefined }, { ...request, trusted: false });
    await loadReport({ git, records: undefined }, { ...request, workingTree: true, replacements: true });
    assert.deepEqual(
      git.options.map(({ trusted, workingTree, replacements }) => [trusted, workingTree, replacements !== undefined]),
      [
        [false, false, false],
        [true, true, true],
      ],
    );
  });

  it('counts record lines that cannot be read', async () => {
    const git = gitWith(repository('one', 'ada@example.invalid', []));
    const loaded = await loadReport({ git, records: recordsWith('nonsense\n{"torn') }, request);
    assert.ok(loaded.kind === 'done');
    assert.deepEqual(loaded.value.report.setAside, [
      { what: 'records.badLine', count: 1 },
      { what: 'records.tornLine', count: 1 },
    ]);
  });
});
