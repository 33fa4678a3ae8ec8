import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roles } from '../../../src/engine/evidence/roles/role';
import { rolesOf } from '../../../src/engine/evidence/roles/roles';
import { trailersOf } from '../../../src/engine/evidence/roles/trailers';
import { ownLines } from '../../../src/engine/evidence/roles/lines';
import { commitWith, played } from '../../unit/roles/played';

/** Letters a hostile message may hold: control letters, escapes, direction marks, our own separators, everything. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u0000',
      '\u001b',
      '\u001b[2J',
      '\u202e',
      '\u200f',
      '\u2066',
      '\r',
      '\n',
      '\t',
      '> ',
      '```\n',
      '<',
      '>',
      '@',
      ',',
      ':',
    ),
    fc.constantFrom(
      'Reviewed-by: ',
      'Co-authored-by: ',
      'id=',
      'at=',
      'r=',
      'R=',
      'Merge #1\n\n1: x r=a a=b',
      'Auto merge of #1 - a:b, r=',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  maxLength: 60,
});
/** Prose that names nobody by itself. */
const prose = fc.array(fc.constantFrom('keep commas', 'drop tabs.', 'see the log', '* a step', ''), { maxLength: 6 });

describe('No message can forge, drop or double a part somebody played', () => {
  it('reads any text without failing, gives each part once, and only names that can be seen', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.nat(3),
        fc.integer({ min: -9e6, max: 9e6 }),
        hostile,
        (message, parents, secondsApart, committer) => {
          const facts = rolesOf(commitWith(message, { parents, secondsApart, committer }));
          const keys = facts.map(
            ({ role, who }) => `${role} ${who.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()}`,
          );
          assert.equal(new Set(keys).size, keys.length);
          for (const { role, who } of facts) {
            assert.ok(roles.includes(role));
            assert.notEqual(who.trim(), '');
            assert.doesNotMatch(who, /[\p{Cc}\p{Cf}]/u);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the same parts when what it quotes, sets in or fences is taken away', () => {
    fc.assert(
      fc.property(
        prose,
        fc.array(fc.constantFrom('Reviewed-by: Mira Voss', 'R=mira', 'Co-authored-by: Mira Voss')),
        (words, quotes) => {
          const plain = ['Keep commas', '', ...words, '', 'Reviewed-by: Tomas Reed'];
          const quoting = [
            'Keep commas',
            '',
            ...words,
            '',
            ...quotes.map((quote) => `> ${quote}`),
            '```',
            ...quotes,
            '```',
            '',
            'Reviewed-by: Tomas Reed',
          ];
          assert.deepEqual(played(quoting.join('\n')), played(plain.join('\n')));
        },
      ),
    );
  });

  it('counts a line once however often, in whatever case and order it is repeated', () => {
    const spellings = [
      'Reviewed-by: Tomas Reed',
      'REVIEWED-BY: tomas  reed',
      'Reviewed By: Tomas Reed <t@example.invalid>',
      '* Reviewed-by: Tomas Reed',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...spellings), { minLength: 1, maxLength: 9 }), (lines) => {
        const found = played(['Keep commas', '', ...lines].join('\n'));
        assert.deepEqual(
          found.map((one) => one.toLowerCase().replace(/ +/gu, ' ')),
          ['review tomas reed'],
        );
      }),
    );
  });

  it('never drops a line for what stands before it on other lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('words', '- a list', 'Key: value', '#', '---', '~~~', 'On Monday Mira wrote:', '')),
        (before) => {
          const fences = before.filter((line) => line === '~~~').length;
          fc.pre(fences < 2);
          assert.ok(played(['Keep commas', ...before, 'Acked-by: Tomas Reed'].join('\n')).includes('ack Tomas Reed'));
        },
      ),
    );
  });

  it('takes a name with any letters as one person, or as nobody, never as a part of another kind', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }).map((name) => name.replace(/[\r\n]/gu, ' ')),
        (name) => {
          for (const { role } of rolesOf(commitWith(`Keep commas\n\nAcked-by: ${name} <t@example.invalid>`)))
            assert.equal(role, 'ack');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time that grows with the message, not with its tricks', () => {
    const started = process.cpuUsage();
    for (const unit of ['a-', 'a ', 'Reviewed-by: ', '#1 ', ', ', '(<[', '> ', 'r=a,', '``` ']) {
      const long = unit.repeat(20_000);
      rolesOf(commitWith(long, { parents: 2 }));
      rolesOf(commitWith(`Merge ${long}`, { parents: 2 }));
      trailersOf(ownLines(`Keep\n\nReviewed-by: ${long}`));
    }
    assert.ok(process.cpuUsage(started).user / 1000 < 2000);
  });
});
