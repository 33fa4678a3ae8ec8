/** Chance that can be repeated: the same seed draws the same numbers (mulberry32). */
export interface Chance {
  next(): number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[], otherwise: T): T;
  logNormal(median: number, sigma: number): number;
  /** Counts with a spread wider than pure chance: people have busy and quiet days. */
  count(mean: number, spread: number): number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const logNormal = (median: number, sigma: number): number => median * Math.exp(sigma * normal());
  const poisson = (mean: number): number => {
    const limit = Math.exp(-mean);
    let product = next();
    let events = 0;
    while (product > limit && events < 200) {
      product *= next();
      events += 1;
    }
    return events;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => Math.floor(low + (high - low + 1) * next()),
    happens: (probability) => next() < probability,
    pick: (list, otherwise) => list[Math.floor(next() * list.length)] ?? otherwise,
    logNormal,
    count: (mean, spread) => (mean <= 0 ? 0 : poisson(mean * Math.exp(spread * normal() - (spread * spread) / 2))),
  };
}
