import assert from 'node:assert/strict';
import { meaningOf, type Checkout, type DiffSide, type Surface } from '../../../../src/engine/evidence/editor/surface';

const own: Checkout = { othersBranch: false, operation: undefined };
const side = (scheme: string, ref?: string): DiffSide => ({ scheme, ref });
const diff = (original: DiffSide, modified: DiffSide): Surface => ({ kind: 'diff', original, modified });

describe('What stands in the editor', () => {
  const rows: readonly (readonly [string, Surface, Checkout, ReturnType<typeof meaningOf>])[] = [
    ['a file of one’s own is only counted by its keys', { kind: 'text', scheme: 'file' }, own, 'typing'],
    ['a setting or output is nothing', { kind: 'text', scheme: 'output' }, own, 'nothing'],
    ['own uncommitted work against the index is not review', diff(side('git', '~'), side('file')), own, 'typing'],
    ['two states of history are review', diff(side('git', 'abc1234'), side('git', 'def5678')), own, 'review'],
    ['a pull request’s file is review', diff(side('review', undefined), side('file')), own, 'review'],
    ['writing one’s own pull request is not', diff(side('githubpr'), side('githubpr')), own, 'nothing'],
    [
      'the page of a pull request is review',
      { kind: 'webview', viewType: 'mainThreadWebview-PullRequestOverview' },
      own,
      'review',
    ],
    ['another page is nothing', { kind: 'webview', viewType: 'mainThreadWebview-markdown.preview' }, own, 'nothing'],
    [
      'a file on another’s branch is review',
      { kind: 'text', scheme: 'file' },
      { ...own, othersBranch: true },
      'review',
    ],
    [
      'a file during a merge is integration',
      { kind: 'text', scheme: 'file' },
      { ...own, operation: 'merge' },
      'integration',
    ],
    ...(['rebase', 'cherryPick', 'revert'] as const).map(
      (operation) =>
        [
          `a file in the middle of a ${operation} is integration`,
          { kind: 'text', scheme: 'file' },
          { ...own, operation },
          'integration',
        ] as const,
    ),
    [
      'a file of a commit that a rebase stopped to have changed is ordinary work',
      { kind: 'text', scheme: 'file' },
      { ...own, operation: 'edit' },
      'typing',
    ],
    ['a file without a name is written in', { kind: 'text', scheme: 'untitled' }, own, 'typing'],
    ['the merge editor is integration', { kind: 'mergeEditor' }, own, 'integration'],
    ['a page of diffs counts once it is filled', { kind: 'multiDiff', sides: [] }, own, 'typing'],
  ];
  for (const [name, surface, checkout, expected] of rows) {
    it(`is read rightly: ${name}`, () => {
      assert.equal(meaningOf(surface, checkout), expected);
    });
  }
});
