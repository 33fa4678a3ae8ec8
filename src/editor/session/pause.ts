/** All extensions of a window share one thread: keys and hovers are served between the steps of a long computation. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
