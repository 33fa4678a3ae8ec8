import assert from 'node:assert/strict';
import type { MailmapEntry, Person, ReadRepository } from '../../../src/engine/evidence/evidence';
import { acceptGiven, identifyPeople } from '../../../src/engine/people/identify';
import { newcomersBetween } from '../../../src/engine/people/newcomers';
import type { People } from '../../../src/engine/people/people';
import { ada, commit, evidenceOf, helper, host, repository, settings, tomas } from '../activity/history';

function mapped(email: string, writtenEmail: string, writtenName?: string, name?: string): MailmapEntry {
  return { name, email, writtenName, writtenEmail };
}

function peopleOf(
  authors: readonly Person[],
  more: Partial<ReadRepository> = {},
  confirmed: readonly string[] = [],
): People {
  const commits = authors.map((author) => commit({ author }));
  return identifyPeople(evidenceOf(repository(commits, more)), confirmed, [], settings);
}

const oldMachine: Person = { name: 'Ada Quill', email: 'ada@laptop.example.invalid' };

describe('Who I am', () => {
  it('is the identity of this clone, whatever the case it is written in', () => {
    const people = peopleOf([tomas]);
    assert.deepEqual(people.me, [{ address: 'ada@example.invalid', name: 'Ada Quill', reason: 'configured' }]);
    assert.ok(people.isMe({ name: 'anything', email: 'ADA@Example.invalid' }));
    assert.ok(!people.isMe(tomas));
  });

  it('follows .mailmap from one address to the next', () => {
    const mailmap = [
      mapped('ada@work.example.invalid', 'ada@example.invalid'),
      mapped('ada@work.example.invalid', oldMachine.email),
    ];
    const people = peopleOf([oldMachine], { mailmap });
    assert.ok(people.isMe(oldMachine));
    assert.deepEqual(
      people.me.map(({ reason }) => reason),
      ['configured', 'mailmap', 'mailmap'],
    );
  });

  it('is not everybody behind an address that .mailmap gives to several people', () => {
    const mailmap = [
      mapped('ada@example.invalid', 'pair@example.invalid', 'Ada Quill'),
      mapped('tomas@example.invalid', 'pair@example.invalid', 'Tomas Reed'),
    ];
    assert.ok(!peopleOf([], { mailmap }).isMe({ name: 'Tomas Reed', email: 'pair@example.invalid' }));
  });

  it('does not grow by looking alike: such an address is offered, with the reason', () => {
    const people = peopleOf([
      oldMachine,
      oldMachine,
      { name: 'aq', email: '77+adaquill@users.noreply.github.com' },
      { name: 'root', email: 'info@example.invalid' },
      tomas,
    ]);
    assert.ok(!people.isMe(oldMachine));
    assert.deepEqual(
      people.offered.map(({ address, reason, commits }) => [address, reason, commits]),
      [
        ['ada@laptop.example.invalid', 'sameName', 2],
        ['77+adaquill@users.noreply.github.com', 'noreplyForm', 1],
      ],
    );
  });

  it('offers the same account on another machine', () => {
    const me = { name: 'Ada', email: 'adaquill@example.invalid' };
    const people = peopleOf([{ name: 'AQ', email: 'adaquill@laptop.local' }], { me });
    assert.deepEqual(
      people.offered.map(({ reason }) => reason),
      ['sameLocalPart'],
    );
  });

  it('takes what the user confirmed, and no longer offers it', () => {
    const people = peopleOf([oldMachine], {}, [oldMachine.email]);
    assert.ok(people.isMe(oldMachine));
    assert.deepEqual(people.offered, []);
    assert.equal(people.me.find(({ address }) => address === oldMachine.email)?.reason, 'confirmed');
  });

  it('is the name where a commit has no address', () => {
    const people = peopleOf([]);
    assert.ok(people.isMe({ name: 'Ada Quill', email: '' }));
    assert.ok(people.isMe({ name: '@ada-quill', email: '' }));
    assert.ok(!people.isMe({ name: 'Ada', email: '' }));
    assert.ok(!people.isMe({ name: '', email: '' }));
  });

  it('is nobody where nothing is configured', () => {
    const people = peopleOf([tomas, { name: '', email: '' }], { me: { name: undefined, email: undefined } });
    assert.deepEqual(people.me, []);
    assert.ok(!people.isMe(tomas));
    assert.ok(!people.isMe({ name: '', email: '' }));
    assert.ok(!people.mayName('any text'));
  });

  it('can be named only by a text that holds a piece of my names', () => {
    const people = peopleOf([]);
    assert.ok(people.mayName('Reviewed-by: ADA Quill'));
    assert.ok(!people.mayName('Reviewed-by: Tomas Reed'));
  });
});

describe('Everyone else', () => {
  it('is one count, with the identities of one person joined, and bots and hosts apart', () => {
    const people = peopleOf([
      tomas,
      { name: 'Tomas Reed', email: 'tomas@laptop.example.invalid' },
      { name: 'tr', email: '5+treed@users.noreply.github.com' },
      { name: 'tr2', email: 'treed@users.noreply.github.com' },
      helper,
      host,
      ada,
    ]);
    assert.equal(people.others, 2);
    assert.deepEqual(people.bots, [helper.email]);
    assert.equal(people.keyOf(tomas), people.keyOf({ name: 'Tomas Reed', email: 'tomas@laptop.example.invalid' }));
    assert.notEqual(people.keyOf(tomas), people.keyOf({ name: 'Mira Voss', email: 'mira@example.invalid' }));
  });

  it('shows nothing of a person in the key', () => {
    assert.match(peopleOf([tomas]).keyOf(tomas), /^other\d+$/u);
  });
});

describe('An address given on the command line', () => {
  const evidence = evidenceOf(
    repository([commit({ author: oldMachine }), commit({ author: tomas })], {
      mailmap: [mapped('ada@example.invalid', 'quill@example.invalid')],
    }),
  );

  it('is taken when it shares the name or a mailmap entry with this clone, or was confirmed', () => {
    assert.equal(acceptGiven('ada@example.invalid', evidence, []), 'ok');
    assert.equal(acceptGiven(oldMachine.email, evidence, []), 'ok');
    assert.equal(acceptGiven('quill@example.invalid', evidence, []), 'ok');
    assert.equal(acceptGiven('far@example.invalid', evidence, ['far@example.invalid']), 'ok');
  });

  it('is refused when it is somebody else’s or nobody’s', () => {
    assert.equal(acceptGiven(tomas.email, evidence, []), 'refused');
    assert.equal(acceptGiven('far@example.invalid', evidence, []), 'refused');
    assert.equal(acceptGiven('', evidence, []), 'refused');
  });
});

describe('Newcomers', () => {
  const firstCommits = new Map([
    ['one', 100],
    ['two', 200],
  ]);
  it('are counted from the first commits of the whole history', () => {
    assert.equal(newcomersBetween(repository([], { firstCommits }), 150, 300), 1);
  });
  it('are unknown before the pass over the history, and in a shallow clone', () => {
    assert.equal(newcomersBetween(repository([]), 0, 300), undefined);
    assert.equal(newcomersBetween(repository([], { firstCommits, shallow: true }), 0, 300), undefined);
  });
});
