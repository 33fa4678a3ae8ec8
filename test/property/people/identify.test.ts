import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../src/engine/evidence/evidence';
import { isBot } from '../../../src/engine/people/bots';
import { identifyPeople } from '../../../src/engine/people/identify';
import { ada, commit, evidenceOf, repository, settings } from '../../unit/activity/history';

const person: fc.Arbitrary<Person> = fc.record({
  name: fc.oneof(
    fc.constantFrom('Ada Quill', 'ada quill', 'Ada\u202eQuill', 'Tomas Reed', ''),
    fc.string({ unit: 'binary' }),
  ),
  email: fc.oneof(
    fc.constantFrom(
      'ada@example.invalid',
      'ADA@example.invalid ',
      'ada@laptop.local',
      '4+ada@users.noreply.github.com',
      '',
    ),
    fc.string({ unit: 'binary' }),
  ),
});

describe('Nobody becomes me by what they write', () => {
  it('takes an address that is not mine as not mine, whatever its name looks like', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 20 }), (authors) => {
        const people = identifyPeople(
          evidenceOf(repository(authors.map((author) => commit({ author })))),
          [],
          [],
          settings,
        );
        for (const author of authors) {
          const address = author.email.trim().replace(/^<|>$/gu, '').toLowerCase();
          if (address !== '' && address !== ada.email) assert.ok(!people.isMe(author));
          assert.equal(people.keyOf(author) === 'me', people.isMe(author));
          assert.equal(people.keyOf(author), people.keyOf({ ...author }));
        }
        assert.deepEqual(
          people.me.map(({ address }) => address),
          [ada.email],
        );
        for (const { address } of people.offered) assert.ok(!people.isMe({ name: '', email: address }));
        assert.ok(people.others <= authors.length);
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves a text unread that names me', () => {
    const people = identifyPeople(evidenceOf(repository([])), [], [], settings);
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('Ada Quill', 'ADA QUILL', 'ada@example.invalid', '@ada-quill', 'adaquill'),
        fc.string(),
        (before, me, after) => {
          assert.ok(people.mayName(before + me + after));
        },
      ),
    );
  });

  it('judges any name, address and list without failing or taking long', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.string({ unit: fc.constantFrom('*', 'a', '@', '.') })),
        (name, email, listed) => {
          assert.equal(typeof isBot({ name, email }, listed), 'boolean');
        },
      ),
    );
    const started = process.cpuUsage();
    isBot({ name: 'a'.repeat(50_000), email: 'claude-'.repeat(9000) }, [`${'*a'.repeat(500)}b`]);
    isBot({ name: `claude${' opus'.repeat(9000)}!`, email: '' });
    assert.ok(process.cpuUsage(started).user / 1000 < 1000);
  });
});
