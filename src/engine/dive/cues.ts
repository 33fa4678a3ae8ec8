import type { SignalId } from './diveReport';

/** Words of which one has to be there; each a word, or several in a row. */
type OneOf = readonly string[];
/** All of these have to be there: one word alone ("review", "code") says too little. */
type Cue = readonly OneOf[];

/** Whether a cue in the user's words, in English, speaks of what a signal found; every signal is also a dive. */
export function speaksOf(cue: string, signal: SignalId): boolean {
  const text = spaced(cue);
  return [...anyDive, ...(cuesOf[signal] ?? [])].some((all) =>
    all.every((oneOf) => oneOf.some((word) => text.includes(` ${word} `))),
  );
}

/** Whole words in small letters with one space around each, so that `decode` is not `code`. */
function spaced(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  return ` ${words.join(' ')} `;
}

const self: OneOf = ['i', "i'm", "i've", 'myself'];

const anyDive: readonly Cue[] = [
  [['dive', 'dives', 'diving', 'dived', 'rabbit hole']],
  [self, ['coding', 'building', 'implementing', 'programming', 'hacking', 'implementation']],
  [
    [
      'i code',
      'to code',
      'i build',
      'to build',
      'i implement',
      'to implement',
      'writing code',
      'write code',
      'start coding',
      'keep coding',
      'coding all',
      'into the code',
      'in the code',
      'in code',
      'into code',
      'deep into implementation',
    ],
  ],
];

const cuesOf: Partial<Readonly<Record<SignalId, readonly Cue[]>>> = {
  S2: [
    [
      ['over', 'above', 'past', 'beyond', 'more', 'exceed', 'reach', 'reached', 'up'],
      ['hours', 'hour', 'limit', 'band', 'budget', 'ceiling'],
    ],
  ],
  S3: [
    [
      ['wait', 'waits', 'waiting', 'waited', 'blocked', 'idle', 'quiet', 'stuck', 'pile up', 'piles up', 'unread'],
      [
        'review',
        'reviews',
        'branch',
        'branches',
        'pull request',
        'pull requests',
        'pr',
        'prs',
        'merge',
        'others',
        'somebody',
        'someone',
        'team',
        'teammate',
        'people',
      ],
    ],
  ],
  S4: [
    [
      [
        'rewrite',
        'rewriting',
        'rewrote',
        'replace',
        'replacing',
        'redo',
        'redoing',
        'fix',
        'fixing',
        'change',
        'changing',
      ],
      ["someone else's", "somebody else's", "teammate's", "colleague's", "team's", "others'", 'their', 'of others'],
    ],
  ],
  S5: [
    [['handed over', 'hand over', 'delegated', 'gave away', 'given away', 'passed on', 'take back', 'took back']],
    [['taking back', 'take it back', 'took it back', 'take over again']],
  ],
  S8: [
    [
      ['build on', 'builds on', 'building on', 'built on', 'depend on', 'depends on', 'stacked on', 'wait for'],
      ['me', 'my', 'mine'],
    ],
  ],
};
