/** A stretch of time, epoch ms, end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Minutes that are already spoken for. Stretches are claimed in order of trust, so that no minute is counted twice:
 * whoever claims later gets only what is left, and can learn who holds the rest.
 */
export interface Coverage<Holder = undefined> {
  /** Claims a stretch and returns the parts of it that were still free, oldest first. */
  claim(stretch: Stretch, by?: Holder): readonly Stretch[];
  /** How much of a stretch (ms) each holder has, in the order in which they come in it. */
  heldIn(stretch: Stretch): ReadonlyMap<Holder, number>;
}

interface Taken<Holder> extends Stretch {
  readonly by: Holder | undefined;
}

export function createCoverage<Holder = undefined>(): Coverage<Holder> {
  /** Disjoint, ascending. */
  const taken: Taken<Holder>[] = [];

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
    claim({ from, to }, by) {
      if (!(to > from)) return [];
      const free: Stretch[] = [];
      const pieces: Taken<Holder>[] = [];
      const take = (piece: Stretch): void => {
        free.push(piece);
        addPiece(pieces, { ...piece, by });
      };
      const first = firstEndingAfter(from);
      let index = first;
      let cursor = from;
      for (let next = taken[index]; next && next.from < to; next = taken[(index += 1)]) {
        if (next.from > cursor) take({ from: cursor, to: next.from });
        addPiece(pieces, next);
        cursor = Math.max(cursor, next.to);
      }
      if (cursor < to) take({ from: cursor, to });
      taken.splice(first, index - first, ...pieces);
      return free;
    },
    heldIn({ from, to }) {
      const held = new Map<Holder, number>();
      for (
        let index = firstEndingAfter(from), next = taken[index];
        next && next.from < to;
        next = taken[(index += 1)]
      ) {
        const length = Math.min(to, next.to) - Math.max(from, next.from);
        if (next.by !== undefined && length > 0) held.set(next.by, (held.get(next.by) ?? 0) + length);
      }
      return held;
    },
  };
}

/** Stretches of one holder that meet become one, so that a long claim does not leave a trail of pieces. */
function addPiece<Holder>(pieces: Taken<Holder>[], piece: Taken<Holder>): void {
  const last = pieces.at(-1);
  if (last?.to === piece.from && last.by === piece.by) pieces[pieces.length - 1] = { ...last, to: piece.to };
  else pieces.push(piece);
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0);
}
