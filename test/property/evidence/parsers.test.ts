import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAttributes } from '../../../src/engine/evidence/attributes';
import { readBlame } from '../../../src/engine/evidence/blame';
import { createChangesReader, readChanges } from '../../../src/engine/evidence/changes';
import { createCommitLogReader, readCommitLog } from '../../../src/engine/evidence/commitLog';
import { readConfiguration } from '../../../src/engine/evidence/configuration';
import type { Commit, FileChange } from '../../../src/engine/evidence/evidence';
import { readMailmap } from '../../../src/engine/evidence/mailmap';
import { readNotes } from '../../../src/engine/evidence/notes';
import { readReferences } from '../../../src/engine/evidence/references';
import { readReflog, readReflogFile } from '../../../src/engine/evidence/reflog';
import { readRemovedLines } from '../../../src/engine/evidence/removedLines';
import { readRevisionsFile } from '../../../src/engine/evidence/revisionsFile';

const commitId = fc.stringMatching(/^[0-9a-f]{40}$/u);
/** Anything a repository can hold: all but NUL, with our own marks and git's mixed in. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'id=',
        `id=${'e'.repeat(40)}`,
        '\n',
        '\t',
        '\r\n',
        ' => ',
        '{a => b}',
        '"',
        '\\',
        'òò',
        '\u001e',
        '\u001f',
        'm=',
        'ae=',
        '1\t1\t',
        '-\t-\t',
        '\ufffd',
        '> ',
        '@@ -1 +1 @@',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));
const oneLine = hostile.map((text) => text.replace(/[\r\n<>]/gu, ''));
const person = fc.record({ name: oneLine, email: oneLine }, { noNullPrototype: true });
const time = fc.record(
  {
    instant: fc.integer({ min: -1e9, max: 4e9 }).map((seconds) => seconds * 1000),
    offsetMinutes: fc.integer({ min: -14 * 60, max: 14 * 60 }),
  },
  { noNullPrototype: true },
);
const commits: fc.Arbitrary<Commit[]> = fc.uniqueArray(
  fc.record(
    {
      id: commitId,
      parents: fc.array(commitId, { maxLength: 3 }),
      author: person,
      authored: time,
      committer: person,
      committed: time,
      message: hostile,
    },
    { noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 8 },
);

function zone(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
}

/** What `git log -z` prints for a commit in our format. */
function printed(commit: Commit): string {
  const date = ({ instant, offsetMinutes }: Commit['authored']): string => `${instant / 1000} ${zone(offsetMinutes)}`;
  return [
    `id=${commit.id}`,
    `parents=${commit.parents.join(' ')}`,
    `an=${commit.author.name}`,
    `ae=${commit.author.email}`,
    `ad=${date(commit.authored)}`,
    `cn=${commit.committer.name}`,
    `ce=${commit.committer.email}`,
    `cd=${date(commit.committed)}`,
    `m=${commit.message}\n`,
    '',
  ].join('\0');
}

/** Cuts a text at arbitrary places, as a pipe does. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [...new Set(cuts.map((cut) => Math.floor(cut * text.length)))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => text.slice(start, places[index] ?? text.length));
};
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

describe('No message, name or path', () => {
  it('can forge, drop or double a commit, however the output is cut', () => {
    fc.assert(
      fc.property(commits, cuts, (list, where) => {
        const text = list.map(printed).join('');
        const read = readCommitLog(text);
        assert.deepEqual([read.commits, read.setAside], [list, []]);
        const reader = createCommitLogReader();
        for (const piece of pieces(text, where)) reader.push(piece);
        assert.deepEqual(reader.end().commits, list);
      }),
    );
  });

  it('can forge, drop or double a changed file, however the output is cut', () => {
    const path = hostile.filter((text) => text !== '');
    const count = fc.option(fc.nat(1e6), { nil: undefined });
    const change: fc.Arbitrary<FileChange> = fc.record(
      {
        path,
        from: fc.option(path, { nil: undefined }),
        added: count,
        deleted: count,
      },
      { noNullPrototype: true },
    );
    const lists = fc.uniqueArray(fc.tuple(commitId, fc.array(change, { maxLength: 5 })), {
      selector: ([id]) => id,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lists, cuts, (list, where) => {
        const text = list
          .map(([id, changes]) => {
            const rows = changes.map(({ path: to, from, added, deleted }) => {
              const head = `${added ?? '-'}\t${deleted ?? '-'}\t`;
              return from === undefined ? `${head}${to}\0` : `${head}\0${from}\0${to}\0`;
            });
            return `id=${id}\0${rows.length > 0 ? '\n' : ''}${rows.join('')}`;
          })
          .join('');
        const read = readChanges(text);
        assert.deepEqual([...read.byCommit], list);
        assert.deepEqual(read.setAside, []);
        const reader = createChangesReader();
        for (const piece of pieces(text, where)) reader.push(piece);
        assert.deepEqual([...reader.end().byCommit], list);
      }),
    );
  });

  it('can forge a note or a reflog line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commitId, hostile), { maxLength: 5 }), (list) => {
        const notes = readNotes('refs/notes/review', list.map(([id, text]) => `id=${id}\0note=${text}\0`).join(''));
        assert.deepEqual(
          notes.map(({ commit, text }) => [commit, text]),
          list.map(([id, text]) => [id, text.trimEnd()]).filter(([, text]) => text !== ''),
        );
        const reflog = list.map(([id, text]) => `id=${id}\0at=HEAD@{1700000000 +0000}\0action=${text}\0`).join('');
        assert.deepEqual(
          readReflog(reflog).entries.map(({ id, action }) => [id, action]),
          list,
        );
      }),
    );
  });
});

describe('No text at all', () => {
  it('makes a parser throw or take a piece of a record for a whole one', () => {
    const readers: readonly ((text: string) => unknown)[] = [
      readCommitLog,
      readChanges,
      readConfiguration,
      readReferences,
      readReflog,
      readReflogFile,
      readMailmap,
      readRevisionsFile,
      readRemovedLines,
      (text) => readNotes('refs/notes/review', text),
      (text) => readBlame(text, [1, 2, 3]),
      (text) => readAttributes([{ folder: 'a', text }]),
    ];
    const noise = fc
      .array(fc.oneof(hostile, fc.constantFrom('\0', '\0\0', 'id=', 'at=', 'name=refs/')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(noise, (text) => {
        for (const reader of readers) reader(text);
        assert.deepEqual(readCommitLog(text).commits, []);
      }),
    );
    fc.assert(
      fc.property(commits, fc.nat(), (list, cut) => {
        const text = list.map(printed).join('');
        const torn = readCommitLog(text.slice(0, cut % (text.length + 1)));
        assert.deepEqual(torn.commits, list.slice(0, torn.commits.length));
      }),
    );
  });
});
