import { isRealDay } from '../time/days';
import type { DayName } from '../time/now';

/** Why a typed path cannot be one of a repository. */
export type PathFault = 'absolute' | 'outside' | 'tooLong';

/** Records hold no longer path. */
export const longestPath = 200;

/** Paths as typed, several separated by commas, the way git writes them: from the top of the repository, with slashes. */
export function pathsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((path) => path.trim().replaceAll('\\', '/'))
    .filter((path) => path !== '')
    .map((path) => path.replace(/^(?:\.\/+)+/u, '') || '.');
}

/** The folder or file of a path before its first wildcard, which a repository must have to hold the path; `.` is its top. */
export function plainStart(path: string): string {
  const parts = path.split('/');
  const wild = parts.findIndex((part) => /[*?[{]/u.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/') || '.';
}

/** The first typed path that can match nothing, and why. */
export function pathFault(text: string): { readonly path: string; readonly fault: PathFault } | undefined {
  for (const path of pathsIn(text)) {
    if (/^(?:\/|~|[a-z]:)/iu.test(path)) return { path, fault: 'absolute' };
    if (path.split('/').includes('..')) return { path, fault: 'outside' };
    if (path.length > longestPath) return { path, fault: 'tooLong' };
  }
  return undefined;
}

/** Why a typed check date cannot be kept; an empty one is none. */
export function checkDateFault(text: string, today: DayName): 'notADay' | 'past' | undefined {
  const day = text.trim();
  if (day === '') return undefined;
  if (!isRealDay(day)) return 'notADay';
  return day < today ? 'past' : undefined;
}
