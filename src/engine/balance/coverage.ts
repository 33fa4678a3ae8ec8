/** A stretch of time, epoch ms, end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Minutes that are already spoken for. Stretches are claimed in order of trust, so that no minute is counted twice:
 * whoever claims later gets only what is left.
 */
export interface Coverage {
  /** Claims a stretch and returns the parts of it that were still free, oldest first. */
  claim(stretch: Stretch): readonly Stretch[];
}

export function createCoverage(): Coverage {
  /** Disjoint, ascending. */
  const taken: Stretch[] = [];

  /** Index of the first taken stretch that ends after `instant`. */
  const firstEndingAfter = (instant: number): number => {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.to ?? 0) > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return {
    claim({ from, to }) {
      if (!(to > from)) return [];
      const free: Stretch[] = [];
      const first = firstEndingAfter(from);
      let index = first;
      let start = from;
      let end = to;
      let cursor = from;
      for (let next = taken[index]; next && next.from < to; next = taken[(index += 1)]) {
        if (next.from > cursor) free.push({ from: cursor, to: next.from });
        cursor = Math.max(cursor, next.to);
        start = Math.min(start, next.from);
        end = Math.max(end, next.to);
      }
      if (cursor < to) free.push({ from: cursor, to });
      taken.splice(first, index - first, { from: start, to: end });
      return free;
    },
  };
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0);
}
