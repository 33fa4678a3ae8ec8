/**
 * Path globs that cannot be made slow: patterns come from repositories, and the time here grows with pattern times
 * path, never exponentially as a regular expression's may. Knows `*`, `?`, `**`, `[…]` and `{a,b}`.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns
    .flatMap((pattern) => expandBraces(pattern))
    .map((pattern) => ({ parts: pattern.split('/'), plain: longestPlain(pattern) }));
  return (path) => {
    const slashed = `/${path}`;
    let parts: readonly string[] | undefined;
    // Most patterns fail for a word that the path does not hold, which is found out far sooner than how it is built.
    return compiled.some((one) => slashed.includes(one.plain) && partsMatch(one.parts, (parts ??= path.split('/'))));
  };
}

/** The longest text that every path a pattern matches holds, seen with a slash before the path. */
function longestPlain(pattern: string): string {
  const runs = `/${pattern}`.replace(/\[[^\]]*\]/gu, '*').split(/[*?[\]\\]+/u);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** A pattern in the syntax of `.gitattributes`: without a slash it matches a name in any folder. */
export function fromAttributePattern(pattern: string): string {
  const anchored = pattern.replace(/^\//u, '');
  if (anchored !== pattern || anchored.replace(/\/$/u, '').includes('/')) return anchored.replace(/\/$/u, '/**');
  return `**/${anchored.replace(/\/$/u, '/**')}`;
}

/** More alternatives than this is no list a person wrote. */
const mostAlternatives = 64;

function expandBraces(pattern: string): readonly string[] {
  let expanded = [pattern];
  for (;;) {
    const next = expanded.flatMap((one) => {
      const match = /^(?<before>[^{}]*)\{(?<inside>[^{}]*)\}(?<after>.*)$/su.exec(one)?.groups;
      if (!match) return [one];
      return (match['inside'] ?? '')
        .split(',')
        .map((choice) => `${match['before'] ?? ''}${choice}${match['after'] ?? ''}`);
    });
    if (next.length > mostAlternatives) return [pattern];
    if (next.length === expanded.length && next.every((one, index) => one === expanded[index])) return expanded;
    expanded = next;
  }
}

function partsMatch(pattern: readonly string[], parts: readonly string[]): boolean {
  // Row of a table: which lengths of the path the pattern so far can have eaten.
  let reached = new Set([0]);
  pattern.forEach((piece, index) => {
    const next = new Set<number>();
    for (const at of reached) {
      if (piece === '**') {
        // A closing `**` stands for something inside the folder, never for the folder alone.
        const least = index === pattern.length - 1 ? at + 1 : at;
        for (let end = least; end <= parts.length; end += 1) next.add(end);
      } else {
        const part = parts[at];
        if (part !== undefined && nameMatches(piece, part)) next.add(at + 1);
      }
    }
    reached = next;
  });
  return reached.has(parts.length);
}

/** The usual two-pointer match: after a mismatch only the last `*` is tried again. */
function nameMatches(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let starAt = 0;
  while (n < name.length) {
    const step = oneMatches(pattern, p, name[n] ?? '');
    if (pattern[p] === '*') {
      star = p;
      starAt = n;
      p += 1;
    } else if (step > 0) {
      p += step;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      starAt += 1;
      n = starAt;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** Length of the pattern's element at `p` when it matches the letter, else 0. */
function oneMatches(pattern: string, p: number, letter: string): number {
  const element = pattern[p];
  if (element === undefined || element === '*') return 0;
  if (element === '?') return 1;
  if (element === '[') {
    const close = pattern.indexOf(']', p + 2);
    if (close > 0) return classMatches(pattern.slice(p + 1, close), letter) ? close - p + 1 : 0;
  }
  if (element === '\\' && p + 1 < pattern.length) return pattern[p + 1] === letter ? 2 : 0;
  return element === letter ? 1 : 0;
}

function classMatches(inside: string, letter: string): boolean {
  const negated = inside.startsWith('!') || inside.startsWith('^');
  const letters = negated ? inside.slice(1) : inside;
  let found = false;
  for (let at = 0; at < letters.length; at += 1) {
    const from = letters[at] ?? '';
    const to = letters[at + 1] === '-' && at + 2 < letters.length ? (letters[at + 2] ?? from) : from;
    if (letter >= from && letter <= to) found = true;
    if (to !== from) at += 2;
  }
  return found !== negated;
}
