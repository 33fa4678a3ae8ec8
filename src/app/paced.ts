/** Lets others run; the platform gives it. */
export type Pause = () => Promise<void>;

/** Runs a long computation a step at a time with a pause after each; without a pause, in one go. */
export async function paced<T>(steps: Iterator<undefined, T>, pause: Pause | undefined): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause?.();
  }
}
