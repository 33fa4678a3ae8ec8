export interface Watched {
  /** Most memory of the process while it ran, over what it had before, bytes. */
  readonly memory: number;
  /** Longest time in which nobody else got a turn, ms; a loaded machine's own pauses are in it. */
  readonly longestStretch: number;
}

const lookEveryMs = 5;

/** What a run means for whoever shares its process. */
export async function watch(run: () => Promise<void>): Promise<Watched> {
  const before = process.memoryUsage.rss();
  let most = before;
  let longestStretch = 0;
  let looked = performance.now();
  const look = (): void => {
    const at = performance.now();
    longestStretch = Math.max(longestStretch, at - looked - lookEveryMs);
    looked = at;
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, lookEveryMs);
  await run();
  clearInterval(timer);
  look();
  return { memory: most - before, longestStretch };
}
