import { ownLines } from '../evidence/roles/lines';
import { namesIn } from '../evidence/roles/names';
import { trailersOf } from '../evidence/roles/trailers';
import type { People } from '../people/people';

/** Keys that tools write about their own part, whoever is named. */
const agentKey = /^(?:assisted-by|generated-by|ai-[\w-]+|co-generated-by)$/u;

/** Whether the message says that a coding agent or bot had a part in it. */
export function namesAgent(message: string, people: Pick<People, 'isBot'>): boolean {
  if (!/author|assist|generated|ai-/iu.test(message)) return false;
  return trailersOf(ownLines(message)).some(
    ({ key, value }) =>
      agentKey.test(key) ||
      (/^co-?authored-by$/u.test(key) &&
        namesIn(value).some(({ name, email }) => people.isBot({ name, email: email ?? '' }))),
  );
}
