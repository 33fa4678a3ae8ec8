/** As an area stands in a sentence. */
export function areaWords(area: string): string {
  return area === '.' ? 'the top folder' : area;
}

/** More names than this are no longer read in one sentence. */
const mostNamed = 6;

/** `deploy, docs/adr and src/booking`, in the order given; a long list ends in a count. */
export function listWords(names: readonly string[], count: (value: number) => string): string {
  const named = names.length > mostNamed ? names.slice(0, mostNamed - 1) : names;
  const rest = names.length - named.length;
  const parts = rest > 0 ? [...named, `${count(rest)} more`] : named;
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/**
 * Whether words of the user mean an area of the evidence: the same folder, however it is written, or its last part:
 * people say "parser" for `src/parser`.
 */
export function isSameArea(words: string, area: string): boolean {
  const [said, found] = [folded(words), folded(area)];
  return said !== '' && (found === said || found.endsWith(`/${said}`));
}

function folded(area: string): string {
  return area
    .trim()
    .replace(/\\/gu, '/')
    .replace(/^\.?\/+|\/+$/gu, '')
    .toLowerCase();
}

/** By code unit, so that every machine gives the same order. */
export function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
