/**
 * A choice among `count` things that is the same for the same text everywhere: FNV-1a over the text's code units,
 * then one round of mixing so that texts which differ in their last letter do not choose neighbours.
 */
export function seededIndex(seed: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return count <= 0 ? 0 : ((hash ^ (hash >>> 16)) >>> 0) % count;
}
