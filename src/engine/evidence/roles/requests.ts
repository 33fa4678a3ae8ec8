import type { MessageLine } from './lines';
import { accountsIn } from './names';
import type { Finding, Role } from './role';

/**
 * `R=ada@…` and `TBR=ada@…` of Chromium-style messages: asked to review, and landed without waiting for it. Small
 * letters at the end of a Mozilla-style subject (`Bug 1 - Fix it r=ada`) name who did review.
 */
export function requestFindings(subject: string, lines: readonly MessageLine[]): readonly Finding[] {
  const asked = lines.flatMap(({ text, indented }) => {
    const match =
      indented || !/^T?B?R/u.test(text) ? undefined : /^(?<key>R|TBR)\s*=\s*(?<value>\S.*)$/u.exec(text)?.groups;
    if (!match) return [];
    const role: Role = match['key'] === 'R' ? 'review_requested' : 'review_waived';
    return accountsIn(match['value'] ?? '').map((named) => ({ role, named, line: text }));
  });
  return [...asked, ...bugzillaReviewers(subject)];
}

function bugzillaReviewers(subject: string): readonly Finding[] {
  if (!/^bug \d+/iu.test(subject)) return [];
  return [...subject.matchAll(/\b(?:r|sr)=(?<who>[\w@.,-]+)/gu)].flatMap((match) =>
    accountsIn(match.groups?.['who'] ?? '')
      .filter(({ name }) => !/^(?:test-?only|backout|npotb|pending)$/iu.test(name))
      .map((named) => ({ role: 'review', named, line: subject }) as const),
  );
}
