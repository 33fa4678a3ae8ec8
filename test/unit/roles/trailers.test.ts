import assert from 'node:assert/strict';
import { rolesOf } from '../../../src/engine/evidence/roles/roles';
import { commitWith, played } from './played';

function body(...lines: readonly string[]): string {
  return ['Teach the parser commas', '', ...lines].join('\n');
}

describe('Lines of a message that name people', () => {
  const forms: readonly (readonly [line: string, ...found: string[]])[] = [
    ['Reviewed-by: Tomas Reed <tomas@example.invalid>', 'review Tomas Reed'],
    ['reviewed-by: Tomas Reed <tomas@example.invalid>', 'review Tomas Reed'],
    ['Reviewed By: Tomas Reed', 'review Tomas Reed'],
    ['REVIEWED_BY: Tomas Reed', 'review Tomas Reed'],
    ['Reviewed by Tomas Reed', 'review Tomas Reed'],
    ['Reviewed-By: Tomas Reed <tomas@example.invalid', 'review Tomas Reed'],
    ['Reviewed-By: Tomas Reed tomas@example.invalid', 'review Tomas Reed'],
    ['Reviewed-by: Tomas Reed (tomas@example.invalid)', 'review Tomas Reed'],
    ['Reviewed-by: <tomas@example.invalid>', 'review tomas@example.invalid'],
    ['Reviewed-by: @tomas', 'review tomas'],
    ['Reviewed-by: Tomas M.', 'review Tomas M.'],
    ['Reviewed-by: Tomas Reed <tomas@example.invalid> # only the tests', 'review Tomas Reed'],
    ['Reviewed-by: Tomas Reed <tomas@example.invalid> (Example Works)', 'review Tomas Reed'],
    ['Reviewed-by: Tomas Reed, Mira Voss and Jun Ode', 'review Jun Ode', 'review Mira Voss', 'review Tomas Reed'],
    ['Reviewed By: tomas, mira', 'review mira', 'review tomas'],
    ['Reviewed-by: Tomas <t@example.invalid> Mira <m@example.invalid>', 'review Mira', 'review Tomas'],
    ['Reviewed-by: Reed, Tomas <tomas@example.invalid>', 'review Reed, Tomas'],
    ['Approved by:\ttomas', 'review tomas'],
    ['Approved-by: Tomas Reed', 'review Tomas Reed'],
    ['- Reviewed-by: Tomas Reed', 'review Tomas Reed'],
    ['Acked-by: Tomas Reed', 'ack Tomas Reed'],
    ['Tested-by: Tomas Reed', 'test Tomas Reed'],
    ['Reported-and-tested-by: Tomas Reed', 'test Tomas Reed'],
    ['Reviewed-and-tested-by: Tomas Reed', 'review Tomas Reed', 'test Tomas Reed'],
    ['Helped-by: Tomas Reed', 'help Tomas Reed'],
    ['Suggested by tomas', 'suggest tomas'],
    ['Suggested-by: Tomas Reed', 'suggest Tomas Reed'],
    ['Mentored by: Tomas Reed', 'mentor Tomas Reed'],
    ['Co-Mentored-by: Tomas Reed', 'mentor Tomas Reed'],
    ['Co-Authored-By: Tomas Reed <tomas@example.invalid>', 'coauthor Tomas Reed'],
    ['Co-developed-by: Tomas Reed', 'coauthor Tomas Reed'],
    ['Commit-Queue: Tomas Reed <tomas@example.invalid>', 'submit Tomas Reed'],
    ['Reviewers: tomas, mira, #parsers', 'review_requested mira', 'review_requested tomas'],
    [
      'R=tomas@example.invalid, mira@example.invalid',
      'review_requested mira@example.invalid',
      'review_requested tomas@example.invalid',
    ],
    ['TBR=tomas@example.invalid', 'review_waived tomas@example.invalid'],
    // GitLab and Gitea
    ['Approved-by: Tomas Reed <tomas@example.invalid>', 'review Tomas Reed'],
    ['Co-committed-by: Ada Quill <ada@example.invalid>'],
    ['Reviewed-on: https://git.example.invalid/parser/pulls/4'],
    // Nothing about anybody
    ['Change-Id: I3ecfe9b6dc4ac42c6a69b3fd9c6d2c68fe8e62a2'],
    ['Reported-by: Tomas Reed'],
    ['Signed-off-by: Tomas Reed <tomas@example.invalid>'],
    ['Reviewed-by: nobody'],
    ['As suggested by Tomas, commas are kept.'],
    ['The wording is suggested by Tomas Reed.'],
    ['Reviewed by the whole team over a long and pleasant afternoon'],
    // Who wrote it
    ['Reviewed-by: Ada Quill <other@example.invalid>', 'self_review Ada Quill'],
    ['Reviewed-by: ada.q <ada@example.invalid>', 'self_review ada.q'],
    ['Co-authored-by: ada.q <ada@example.invalid>'],
    // Bots and agents
    ['Co-authored-by: Claude Opus 4.6 <noreply@example.invalid>'],
    ['Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>'],
    ['Co-authored-by: helper[bot] <1+helper[bot]@users.noreply.github.com>'],
    ['Co-authored-by: Cursor Agent <cursoragent@cursor.com>'],
    ['Co-authored-by: Claude Dupont <claude@example.invalid>', 'coauthor Claude Dupont'],
  ];
  for (const [line, ...found] of forms) {
    it(`reads ${JSON.stringify(line)} as ${found.join(', ') || 'nobody'}`, () => {
      assert.deepEqual(played(body(line)), found);
    });
  }

  it('finds a line in the middle of the text, not only in the last paragraph', () => {
    assert.deepEqual(played(body('Co-authored-by: Tomas Reed', '', '* another step', '', 'Fixes #4')), [
      'coauthor Tomas Reed',
    ]);
  });

  it('leaves out what a revert quotes', () => {
    const message = body('This reverts commit 4.', '> Reviewed-by: Tomas Reed', '>> Acked-by: Mira Voss');
    assert.deepEqual(played(message), []);
  });

  it('leaves out what is set in, fenced or below the scissors', () => {
    const fence = '```';
    const message = body(
      '    Reviewed-by: Tomas Reed',
      fence,
      'Reviewed-by: Mira Voss',
      fence,
      '# ------------------------ >8 ------------------------',
      'Reviewed-by: Jun Ode',
    );
    assert.deepEqual(played(message), []);
  });

  it('does not lose the rest of a message to a fence that is never closed', () => {
    assert.deepEqual(played(body('```', 'Reviewed-by: Tomas Reed')), ['review Tomas Reed']);
  });

  it('reads a list that goes on in the next line', () => {
    assert.deepEqual(played(body('Reviewed by:\ttomas,', '\t\tmira')), ['review mira', 'review tomas']);
  });

  it('counts a line that is written twice once, and two addresses of one name once', () => {
    const message = body(
      'Reviewed-by: Tomas Reed <tomas@example.invalid>',
      'Reviewed-by: tomas reed <t@example.invalid>',
      'Reviewed-by: Tomas Reed',
    );
    assert.deepEqual(played(message), ['review Tomas Reed']);
  });

  it('reads lines that end as they do on Windows', () => {
    assert.deepEqual(played('Fix it\r\n\r\nReviewed-by: Tomas Reed <tomas@example.invalid>\r\n'), [
      'review Tomas Reed',
    ]);
  });

  it('keeps the address and the line beside the name', () => {
    const line = 'Acked-by: Tomas Reed <Tomas@example.invalid>';
    assert.deepEqual(rolesOf(commitWith(body(line))), [
      { role: 'ack', who: 'Tomas Reed', email: 'Tomas@example.invalid', line },
    ]);
  });

  it('takes escape sequences and marks that turn the writing off a name', () => {
    const line = 'Reviewed-by: \u001b[31mTomas\u001b[0m \u202eReed\u202c <tomas@example.invalid>';
    assert.deepEqual(played(body(line)), ['review Tomas Reed']);
  });

  it('reads who reviewed from the end of a subject with a bug number', () => {
    assert.deepEqual(played('Bug 1234 - Keep commas r=tomas,mira a=release'), ['review mira', 'review tomas']);
  });

  it('leaves out groups and the word for nobody', () => {
    assert.deepEqual(played('Bug 1234 - Keep commas r=tomas,parser-reviewers'), ['review tomas']);
    assert.deepEqual(played(body('Reviewed-by: docs-team')), []);
    assert.deepEqual(played(body('Reviewed-by: Team Reed')), ['review Team Reed']);
  });

  it('reads the list of accounts that acknowledged a merge, and nothing around it', () => {
    const message = [
      'Merge harbour#12: Keep commas',
      '',
      'Pull request description:',
      '',
      '  one:',
      '',
      'ACKs for top commit:',
      '  tomas:',
      '    ACK 0123456 after',
      '    some: thought',
      '  mira:',
      '    utACK 0123456',
      '',
      'Tree-SHA512: 0123',
      '  other:',
    ].join('\n');
    assert.deepEqual(played(message, { parents: 2 }), ['ack mira', 'ack tomas', 'integrate Ada Quill']);
  });

  it('takes who set a change to go in by itself for who sent it in', () => {
    assert.deepEqual(played(body('Auto-Submit: Tomas Reed <tomas@example.invalid>')), ['submit Tomas Reed']);
  });
});
