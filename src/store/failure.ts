import type { Failed, Outcome, StoreFailure } from '../app/ports';

const reasons: Readonly<Record<string, StoreFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

/** An error of the file system as a value; anything else is a bug and goes on up. */
export function failureOf(error: unknown): Failed {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return { kind: 'failed', reason: reasons[error.code] ?? 'unwritable', detail: error.code };
}

/** Does what may fail for reasons of the disk. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    return failureOf(error);
  }
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
