/** At most two git processes at once over all repositories and callers: reading must not be felt. */
export const gitProcessesAtOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

export async function withinProcessLimit<T>(run: () => Promise<T>): Promise<T> {
  if (running >= gitProcessesAtOnce) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else running++;
  try {
    return await run();
  } finally {
    // The place is handed on, not given up, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
