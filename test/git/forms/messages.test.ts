import assert from 'node:assert/strict';
import { ada, tomas } from '../repository';
import { createHistory, hour, host, mira, minute, type Step } from './history';
import { inEveryZone, told } from './told';

/** A commit of somebody else, laid down by the host: nothing but its lines can speak of me. */
function squashed(...lines: readonly string[]): Step {
  return { message: ['Keep commas (#4)', '', ...lines].join('\n'), author: tomas, committer: host };
}

async function expectEach(cases: Readonly<Record<string, readonly [Step, ...string[]]>>): Promise<void> {
  const names = Object.keys(cases);
  const steps = Object.fromEntries(
    Object.entries(cases).map(([, [step]], index) => [
      `s${index}`,
      // Subjects differ, or the steps would be copies of one change.
      { ...step, message: step.message.replace('(#4)', `(#${index + 10})`) },
    ]),
  );
  const history = createHistory(steps);
  await inEveryZone([history.folder], (report) => {
    const found = Object.fromEntries(names.map((name, index) => [name, told(report, history.id(`s${index}`))]));
    const expected = Object.fromEntries(names.map((name) => [name, (cases[name] ?? []).slice(1)]));
    assert.deepEqual(found, expected);
  });
}

const mine = 'Ada Quill <ada@example.invalid>';

describe('A message line of somebody else’s commit', () => {
  it('that names me as its reviewer is my review, in every spelling that projects use', async () => {
    const review = 'line.review review';
    await expectEach({
      'Reviewed-by': [squashed(`Reviewed-by: ${mine}`), review],
      'Reviewed By, apart': [squashed(`Reviewed By: ${mine}`), review],
      'capitals and underscores': [squashed(`REVIEWED_BY: ${mine}`), review],
      'Approved-by, as GitLab writes': [squashed('Merge request: !4', `Approved-by: ${mine}`), review],
      'Gitea’s pair of lines': [
        squashed(
          'Reviewed-on: https://example.invalid/harbour/pulls/4',
          'Reviewed-by: Ada Quill <ada@example.invalid>',
        ),
        review,
      ],
      'Gerrit’s footer': [
        squashed(
          'Change-Id: I0123456789abcdef0123456789abcdef01234567',
          'Reviewed-on: https://example.invalid/c/harbour/+/4',
          `Reviewed-by: ${mine}`,
        ),
        review,
      ],
      'an account': [squashed('Reviewed-by: @adaquill'), review],
      'an address alone': [squashed('Reviewed-by: ada@example.invalid'), review],
      'no address': [squashed('Reviewed-by: Ada Quill'), review],
      'a bracket left open': [squashed('Reviewed-by: Ada Quill <ada@example.invalid'), review],
      'no brackets': [squashed('Reviewed-By: Ada Quill ada@example.invalid'), review],
      'several on a line': [squashed(`Reviewed-by: Mira Voss, Ada Quill and Tom Ash`), review],
      'a list of bullets': [squashed(`- Reviewed-by: ${mine}`), review],
      'in the middle of the message': [squashed(`Reviewed-by: ${mine}`, '', 'More words follow.'), review],
      'beside an acknowledgement, once': [squashed(`Acked-by: ${mine}`, `Reviewed-by: ${mine}`), review],
      'in other letters': [squashed('Reviewed-by: ADA QUILL <Ada@Example.Invalid>'), review],
    });
  });

  it('gives each other part its own kind', async () => {
    await expectEach({
      'Acked-by': [squashed(`Acked-by: ${mine}`), 'line.ack review'],
      'Tested-by': [squashed(`Tested-by: ${mine}`), 'line.tested review'],
      'Reported-and-tested-by': [squashed(`Reported-and-tested-by: ${mine}`), 'line.tested review'],
      'Co-authored-by': [squashed(`Co-authored-by: ${mine}`), 'line.coauthor mentoring'],
      'Gitea’s co-author and co-committer': [
        squashed(`Co-authored-by: ${mine}`, `Co-committed-by: ${mine}`),
        'line.coauthor mentoring',
      ],
      'Mentored-by': [squashed(`Mentored-by: ${mine}`), 'line.mentored mentoring'],
      'Co-Mentored-by': [squashed(`Co-Mentored-by: ${mine}`), 'line.mentored mentoring'],
      'Helped-by': [squashed(`Helped-by: ${mine}`), 'line.helped mentoring'],
      'Suggested-by': [squashed(`Suggested-by: ${mine}`), 'line.suggested mentoring'],
      'Commit-Queue': [squashed(`Commit-Queue: ${mine}`), 'line.submitted integration'],
      'help and review': [
        squashed(`Helped-by: ${mine}`, `Reviewed-by: ${mine}`),
        'line.helped mentoring',
        'line.review review',
      ],
    });
  });

  it('that only asked me, or that went in without me, is no time of mine, and says so', async () => {
    await expectEach({
      'R=': [squashed('R=ada@example.invalid'), 'line.asked –'],
      'R= in a list': [squashed('R=mira@example.invalid, ada@example.invalid'), 'line.asked –'],
      'Reviewers:': [squashed('Reviewers: mira, adaquill'), 'line.asked –'],
      'TBR=': [squashed('TBR=ada@example.invalid'), 'line.waived –'],
      'R= and then Reviewed-by': [squashed('R=ada@example.invalid', `Reviewed-by: ${mine}`), 'line.review review'],
    });
  });

  it('counts nothing where it is quoted, set in, fenced, or names another', async () => {
    await expectEach({
      'a quoted revert': [squashed('This reverts commit 1.', `> Reviewed-by: ${mine}`)],
      'a set-in message': [squashed('The first message was:', '', `    Reviewed-by: ${mine}`)],
      'a fenced listing': [squashed('```', `Reviewed-by: ${mine}`, '```')],
      'below the scissors': [
        squashed('# ------------------------ >8 ------------------------', `Reviewed-by: ${mine}`),
      ],
      'a key that is none': [squashed(`Reported-by: ${mine}`, `Cc: ${mine}`, `Reviewed: ${mine}`)],
      'somebody else': [squashed('Reviewed-by: Mira Voss <mira@example.invalid>')],
      'a longer name': [squashed('Reviewed-by: Ada Quillfeather <aq@example.invalid>')],
      'a sentence': [squashed('It was reviewed by the team that Ada Quill leads last week.')],
    });
  });
});

describe('A merge bot’s word', () => {
  const bors = { name: 'bors', email: 'bors@example.invalid' };

  it('is my review as homu, bors and a rollup write it, but none on the own pull request', async () => {
    const words = [
      ['Auto merge of #12 - tomas:parser, r=adaquill', 'Keep commas', tomas, 'line.review review'],
      ['Auto merge of #13 - tomas:parser, r=mira,ada-quill', 'Keep commas', tomas, 'line.review review'],
      ['Rollup merge of #14 - tomas:parser, r=adaquill', 'Keep commas', tomas, 'line.review review'],
      ['Merge #15 #16', '15: Commas r=adaquill a=tomas\n\n16: Dots r=mira a=tomas', tomas, 'line.review review'],
      ['Auto merge of #17 - adaquill:parser, r=adaquill', 'Keep commas', ada, 'merge.ofMine –'],
    ] as const;
    const steps: Record<string, Step> = { landed0: { message: 'Base', author: tomas } };
    for (const [index, [subject, body, author]] of words.entries()) {
      steps[`work${index + 1}`] = { message: `Work ${index}`, author, on: [`landed${index}`] };
      const on = [`landed${index}`, `work${index + 1}`];
      steps[`landed${index + 1}`] = { message: `${subject}\n\n${body}`, author: bors, on };
    }
    const history = createHistory(steps);
    await inEveryZone([history.folder], (report) => {
      for (const [index, [subject, , , expected]] of words.entries())
        assert.deepEqual(told(report, history.id(`landed${index + 1}`)), [expected], subject);
    });
  });
});

describe('A message line of my own commit', () => {
  it('says whose work it is: mine, partly another’s, or only put in by me', async () => {
    const own = (...lines: readonly string[]): Step => ({ message: ['Keep dots (#4)', '', ...lines].join('\n') });
    await expectEach({
      'that I reviewed it myself': [own(`Reviewed-by: ${mine}`), 'commit.mine handsOn'],
      'that I signed it off': [own(`Signed-off-by: ${mine}`), 'commit.mine handsOn'],
      'that I wrote it, too': [own(`Co-authored-by: ${mine}`), 'commit.mine handsOn'],
      'another who wrote it with me': [
        own('Co-authored-by: Mira Voss <mira@example.invalid>'),
        'commit.together handsOn',
        'commit.together mentoring',
      ],
      'a coding agent': [own('Co-Authored-By: Claude <noreply@anthropic.com>'), 'commit.withAgent handsOn'],
      'a tool': [own('Assisted-by: some tool'), 'commit.withAgent handsOn'],
      'a bot': [
        own('Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'),
        'commit.withAgent handsOn',
      ],
      'another’s patch': [own('Patch by Mira Voss.'), 'commit.patchOfAnother integration'],
      'another who reviewed it': [own('Reviewed-by: Mira Voss <mira@example.invalid>'), 'commit.mine handsOn'],
    });
  });

  it('of two at one desk is a pair, and an integrator’s is none', async () => {
    const signed = `Signed-off-by: Mira Voss <mira@example.invalid>\nSigned-off-by: ${mine}`;
    const at = Date.UTC(2026, 2, 2, 9);
    const history = createHistory({
      mine: { message: `Mine\n\n${signed}`, committer: mira, at, committedAt: at + 20_000 },
      theirs: { message: `Theirs\n\n${signed}`, author: mira, committer: ada, at: at + hour, committedAt: at + hour },
      mailed: {
        message: `Mailed\n\n${signed}`,
        author: mira,
        committer: ada,
        at: at + 2 * hour,
        committedAt: at + 9 * hour + minute,
      },
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('mine')), ['commit.together handsOn', 'commit.together mentoring']);
      assert.deepEqual(told(report, history.id('theirs')), ['line.pair mentoring']);
      assert.deepEqual(told(report, history.id('mailed')), ['commit.integrated integration']);
    });
  });
});
