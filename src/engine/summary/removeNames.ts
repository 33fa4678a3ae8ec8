/**
 * Words that are names of people, too. Written small they are taken for the word; as a name, in a branch or behind an
 * at sign they go like any other.
 */
const alsoWords: ReadonlySet<string> = new Set(
  (
    'amber april art august bill chase cliff dale daisy dawn dean drew faith forest frank glen grace grant hazel heath ' +
    'hope hunter iris ivy jack jade jay joy june lance lily mark mason max may miles nick norm olive page pat penny ' +
    'pierce ray reed rich rob robin rod rose ruby rusty sandy stew sue summer sunny tony victor violet wade ward will'
  ).split(' '),
);
const address = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/gu;

/**
 * Takes names and addresses out of a text. Addresses go wherever they stand; a name as a word of its own, however it is
 * written, and as a part of a branch or a handle: `mina/retry`, `fix-for-mina`, `@mina`.
 */
export function removeNames(text: string, names: readonly string[]): string {
  const plain = text.replace(address, 'an address');
  if (names.length === 0) return plain;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return plain.replace(pattern, (found: string, at: number) => {
    const word = found === found.toLowerCase() && alsoWords.has(found) && !names.includes(found);
    return word && !isHandle(plain, at, found.length) ? found : 'somebody';
  });
}

/** Part of a branch, a path or a handle rather than of a sentence. */
function isHandle(text: string, at: number, length: number): boolean {
  return /[@/_-]$/u.test(text.slice(0, at)) || /^[/_-]/u.test(text.slice(at + length));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
