import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The text of a file a bench was given, without a byte order mark; ends the bench with 2 where there is none. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\u{FEFF}/u, '');
  } catch {
    return refuse(`${path} cannot be read.`);
  }
}

/** Says what is wrong with what a bench was given, and ends it: no figure is better than one of half a file. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

export function jsonOf(path: string): unknown {
  try {
    return JSON.parse(textOf(path)) as unknown;
  } catch {
    return refuse(`${path} is no JSON.`);
  }
}

/** Where a value is not as it must be, and why: `people.0.repo: Invalid key`. */
export function faultOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`;
}
