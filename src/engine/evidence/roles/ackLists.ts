import type { MessageLine } from './lines';
import { namesIn } from './names';
import type { Finding } from './role';

/**
 * The list that Bitcoin's merge script and its kin write: `ACKs for top commit:`, then an account on a line of its own
 * with what it said below.
 */
export function ackListFindings(lines: readonly MessageLine[]): readonly Finding[] {
  const heading = lines.findIndex(
    ({ text, indented }) => !indented && /^ACKs for (?:top|latest) commit:$/iu.test(text),
  );
  if (heading < 0) return [];
  const rest = lines.slice(heading + 1);
  const end = rest.findIndex(({ text, indented }) => text !== '' && !indented);
  return rest.slice(0, end < 0 ? undefined : end).flatMap(({ text }) => {
    const account = /^(?<account>@?[\w.-]+):$/u.exec(text)?.groups?.['account'];
    return account === undefined ? [] : namesIn(account).map((named) => ({ role: 'ack', named, line: text }) as const);
  });
}
