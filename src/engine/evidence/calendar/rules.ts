import type { Kind } from '../../kinds';

/** A rule files every meeting whose title holds the pattern as words of its own (any case) under a kind; `null` leaves it out. */
export interface TitleRule {
  readonly pattern: string;
  readonly kind: Kind | null;
}

/**
 * Rules that are offered, never applied unasked: the user confirms each once, and may change it. First match wins, so
 * the narrow ones stand first, and what is no work last: a lunch with a talk is a talk. Words as they stand in calendars
 * of engineering teams. Meetings in which the team agrees where it goes are direction; those of the whole company belong
 * to no kind, as the presets leave room for them.
 */
export const offeredRules: readonly TitleRule[] = [
  ...under('mentoring', '1:1', '1-1', '1on1', '1 on 1', 'one on one', 'one-on-one', 'one-to-one', 'skip level'),
  ...under('mentoring', 'mentor', 'mentoring', 'mentee', 'coaching', 'pairing', 'pair programming', 'onboarding'),
  ...under('mentoring', 'performance review', 'appraisal', 'career', 'feedback', 'growth'),
  ...under('mentoring', 'lunch & learn', 'lunch and learn', 'brown bag', 'tech talk'),
  ...under('review', 'code review', 'pr review', 'pull request'),
  ...under('direction', 'design review', 'architecture review', 'sprint review', 'business review', 'focus group'),
  ...under('direction', 'interview', 'hiring', 'recruiting', 'debrief'),
  ...under('direction', 'roadmap', 'strategy', 'vision', 'okr', 'planning', 'kickoff', 'kick-off', 'priorities'),
  ...under('direction', 'architecture', 'design', 'rfc', 'stakeholder', 'steering', 'customer', 'alignment'),
  ...under('direction', 'refinement', 'grooming', 'backlog', 'retro', 'retrospective', 'postmortem', 'post-mortem'),
  ...under('integration', 'release', 'deployment', 'go-live', 'rollout'),
  ...under('review', 'review'),
  ...under(null, 'all hands', 'all-hands', 'town hall'),
  ...under('mentoring', 'weekly with', 'weekly w/', 'catch up', 'catch-up', 'catchup', 'check-in'),
  ...under('direction', 'standup', 'stand-up', 'stand up', 'daily', 'scrum', 'sync', 'team meeting', 'weekly', 'demo'),
  ...under(null, 'lunch', 'focus time', 'focus', 'deep work', 'out of office', 'ooo', 'holiday', 'vacation'),
  ...under(null, 'commute', 'dentist', 'doctor'),
];

function under(kind: Kind | null, ...patterns: readonly string[]): readonly TitleRule[] {
  return patterns.map((pattern) => ({ pattern, kind }));
}

/** The first rule whose pattern the title holds. */
export function ruleFor(title: string, rules: readonly TitleRule[]): TitleRule | undefined {
  const folded = fold(title);
  return rules.find(({ pattern }) => holds(folded, fold(pattern)));
}

/** The user's own rules first, the longest before the shorter; then the offered ones in their order. */
export function inOrder(rules: readonly TitleRule[]): readonly TitleRule[] {
  const place = ({ pattern }: TitleRule): number => offeredRules.findIndex((offered) => offered.pattern === pattern);
  return rules.toSorted((one, other) => {
    const [first, second] = [place(one), place(other)];
    return first < 0 && second < 0 ? other.pattern.length - one.pattern.length : first - second;
  });
}

/** Titles that no rule names with their number, the most frequent first. For showing only: nothing keeps them. */
export function titlesWithoutRule(
  events: readonly { readonly title: string }[],
  rules: readonly TitleRule[],
): readonly { readonly title: string; readonly count: number }[] {
  const titles = new Map<string, { readonly title: string; readonly count: number }>();
  for (const { title } of events) {
    const folded = fold(title);
    const known = titles.get(folded);
    if (known) titles.set(folded, { ...known, count: known.count + 1 });
    else if (folded !== '' && !ruleFor(title, rules)) titles.set(folded, { title: title.trim(), count: 1 });
  }
  return [...titles.values()].toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}

/**
 * The words of a title that a rule may keep: up to where what it is about, or with whom, begins (`Weekly w/ Ada`,
 * `Guild: queues`). The user confirms or changes them.
 */
export function patternOf(title: string): string {
  const [words = ''] = fold(title).split(/\s*(?:[:|([]|\s(?:with|w\/|mit|avec|con|[-–—<>/&+])(?=\s|$))/u);
  return words.trim() === '' ? fold(title) : words.trim();
}

/** Whether a rule with these words would file this title. */
export function isNamedBy(title: string, pattern: string): boolean {
  return holds(fold(title), fold(pattern));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** Scripts that write no spaces between words have no ends of words to look for. */
const inWord = /[\p{L}\p{M}\p{N}]/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** As words of their own, or with an `s` behind: `1:1` is not in 11:15, nor `review` in a preview. */
function holds(title: string, pattern: string): boolean {
  if (pattern === '') return false;
  for (let at = title.indexOf(pattern); at >= 0; at = title.indexOf(pattern, at + 1)) {
    const after = title.slice(at + pattern.length);
    const isEnd = isApart(pattern, after) || (after.startsWith('s') && isApart('s', after.slice(1)));
    if (isEnd && isApart(title.slice(0, at), pattern)) return true;
  }
  return false;
}

/** Whether a word ends between two pieces of text. */
function isApart(before: string, after: string): boolean {
  const [last, next] = [Array.from(before.slice(-2)).at(-1) ?? '', Array.from(after.slice(0, 2))[0] ?? ''];
  const joined = inWord.test(last) && inWord.test(next);
  return !joined || withoutSpaces.test(last) || withoutSpaces.test(next);
}
