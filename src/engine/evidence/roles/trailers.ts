import type { MessageLine } from './lines';
import { namesIn } from './names';
import type { Finding, Role } from './role';

/** A line `Key: value` with its key in one spelling: `Reviewed By` and `REVIEWED_BY` are `reviewed-by`. */
export interface Trailer {
  readonly key: string;
  readonly value: string;
  readonly line: string;
}

/** Trailers and look-alikes anywhere in the message, folded values joined. */
export function trailersOf(lines: readonly MessageLine[]): readonly Trailer[] {
  const trailers: Trailer[] = [];
  let open: Trailer | undefined;
  for (const { text, indented } of lines) {
    if (indented) {
      // A folded list goes on while something is still to come: after a comma, or when nothing was said yet.
      if (open && /(?:^|[,;])$/u.test(open.value) && !keyed.test(text)) {
        open = { ...open, value: `${open.value} ${text}`.trim(), line: `${open.line} ${text}` };
        trailers[trailers.length - 1] = open;
      }
      continue;
    }
    open = trailerIn(text);
    if (open) trailers.push(open);
  }
  return trailers;
}

/** The parts that the trailers of a message give to people. */
export function trailerFindings(trailers: readonly Trailer[]): readonly Finding[] {
  return trailers.flatMap((trailer) =>
    rolesOfKey(trailer.key).flatMap((role) =>
      namesIn(trailer.value).map((named) => ({ role, named, line: trailer.line })),
    ),
  );
}

const keyed = /^(?:[-*]\s+)?(?<key>\p{L}[\p{L}\p{N}_/&'-]*(?: [\p{L}\p{N}_/&'-]+){0,5})\s*[:：]\s*(?<value>.*)$/u;
/** Forms without a colon that some projects write: the whole line must be the verb, `by` and a name. */
const spoken =
  /^(?<verb>reviewed|approved|acked|tested|suggested|mentored|helped|co-?authored)[ -]by\s+(?<value>@?[\p{L}\p{N}][^:]*)$/iu;
/** A spoken line longer than this is a sentence. */
const mostSpokenWords = 6;

/** Longer keys are sentences. */
const longestKey = 60;

function trailerIn(text: string): Trailer | undefined {
  const colon = text.search(/[:：]/u);
  const written = colon > 0 && colon <= longestKey ? keyed.exec(text)?.groups : undefined;
  if (written) {
    const key = (written['key'] ?? '').toLowerCase().replace(/[\s_]+/gu, '-');
    return { key, value: written['value'] ?? '', line: text };
  }
  const said = spoken.exec(text)?.groups;
  const value = said?.['value'] ?? '';
  if (!said || value.split(/\s+/u).length > mostSpokenWords || !/^(?:@?[\w-]+|\p{Lu}.*)$/u.test(value))
    return undefined;
  return { key: `${(said['verb'] ?? '').toLowerCase()}-by`, value, line: text };
}

/** What one verb makes of the person named. */
const verbs: Readonly<Record<string, Role>> = {
  reviewed: 'review',
  rewiewed: 'review',
  reviwed: 'review',
  approved: 'review',
  'code-reviewed': 'review',
  'peer-reviewed': 'review',
  'co-reviewed': 'review',
  acked: 'ack',
  'ack’d': 'ack',
  "ack'd": 'ack',
  acknowledged: 'ack',
  tested: 'test',
  verified: 'test',
  helped: 'help',
  advised: 'help',
  suggested: 'suggest',
  proposed: 'suggest',
  mentored: 'mentor',
  'co-mentored': 'mentor',
  comentored: 'mentor',
  guided: 'mentor',
  coached: 'mentor',
  'co-authored': 'coauthor',
  coauthored: 'coauthor',
  'co-developed': 'coauthor',
  codeveloped: 'coauthor',
  'co-written': 'coauthor',
  'co-author': 'coauthor',
  paired: 'pair',
  'pair-programmed': 'pair',
  merged: 'integrate',
  landed: 'integrate',
  committed: 'integrate',
  applied: 'integrate',
};

/** Keys that are not a verb with `by`. */
const wholeKeys: Readonly<Record<string, readonly Role[]>> = {
  reviewer: ['review'],
  approver: ['review'],
  reviewers: ['review_requested'],
  'commit-queue': ['submit'],
  'auto-submit': ['submit'],
  'co-author': ['coauthor'],
  'co-authors': ['coauthor'],
  'paired-with': ['pair'],
  'pair-programmed-with': ['pair'],
  'pairing-with': ['pair'],
  'with-help-from': ['help'],
  'idea-by': ['suggest'],
  mentor: ['mentor'],
  mentors: ['mentor'],
  'r-b': ['review'],
  rb: ['review'],
  'a-b': ['ack'],
  't-b': ['test'],
};

/** `Reported-and-tested-by` gives each of its verbs; a verb that is not known (`Reported`) gives nothing. */
function rolesOfKey(key: string): readonly Role[] {
  if (Object.hasOwn(wholeKeys, key)) return wholeKeys[key] ?? [];
  if (!key.endsWith('by') || key === 'signed-off-by') return [];
  const match = /^(?<verbs>.+?)-?by$/u.exec(key)?.groups;
  if (!match) return [];
  const found = (match['verbs'] ?? '')
    .split(/-and-|-&-|[/&,]/u)
    .map((verb) => verb.replace(/^-|-$/gu, ''))
    .flatMap((verb) => (Object.hasOwn(verbs, verb) ? [verbs[verb]] : []))
    .filter((role) => role !== undefined);
  return [...new Set(found)];
}
