import type { UnreadReason } from '../engine/evidence/evidence';

/** Why git gave no answer. */
export interface GitFailure {
  readonly reason: Extract<
    UnreadReason,
    'gitMissing' | 'gitTooOld' | 'notARepository' | 'dubiousOwnership' | 'failed' | 'cancelled'
  >;
  /** git's own first line, for the screen only: it may hold a path. */
  readonly detail: string;
}

export type GitOutcome =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: GitFailure };

/** git's words under LC_ALL=C, and those of the system when there is no git. */
const words: readonly (readonly [RegExp, GitFailure['reason']])[] = [
  [/\bENOENT\b|\bEACCES\b.*\bspawn\b|spawn .*\b(?:ENOENT|EACCES)\b/u, 'gitMissing'],
  [/dubious ownership|safe\.directory/u, 'dubiousOwnership'],
  [/not a git repository|directory that does not exist/iu, 'notARepository'],
];

export function failureOf(message: string): GitFailure {
  const found = words.find(([pattern]) => pattern.test(message));
  return { reason: found?.[1] ?? 'failed', detail: firstLine(message) };
}

export const cancelledFailure: GitFailure = { reason: 'cancelled', detail: '' };

function firstLine(message: string): string {
  return (message.trim().split('\n', 1)[0] ?? '').slice(0, 300);
}

/** Some objects are not here (a damaged or half-fetched repository): what came before them still holds. */
export function objectsAreMissing(failure: GitFailure): boolean {
  return (
    failure.reason === 'failed' &&
    /unable to read|missing (?:blob|object)|bad object|unable to find/iu.test(failure.detail)
  );
}
