/** When our bundle began to run; imported before everything else, so that loading itself is timed. */
export const startedAt = performance.now();
