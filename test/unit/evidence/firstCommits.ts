import { createFirstCommitsReader } from '../../../src/engine/evidence/firstCommits';

export function readFirstCommits(rows: readonly (readonly [string, string, string])[]): ReadonlyMap<string, number> {
  const reader = createFirstCommitsReader();
  for (const [email, name, at] of rows) reader.push(`ae=${email}\0an=${name}\0at=${at}\0`);
  return reader.end();
}
