import type { Page } from 'playwright-core';

/** The editor looks this often whether anybody has touched it, and says so at the second look in vain … */
const LOOK_MILLISECONDS = 30_000;
/** … after waiting a little longer. */
const GRACE_MILLISECONDS = 10_000;

interface Resting {
  /** Whoever asked to be called this long apart. */
  readonly looks: Map<number, () => void>;
  rest: () => void;
}

/** To be called before the window is opened, so that its hands can be told to rest. */
export async function followHands(page: Page): Promise<void> {
  await page.addInitScript(
    ([look, grace]) => {
      const window = globalThis as unknown as typeof globalThis & { leadlineTest: Resting };
      const { setInterval, clearInterval, setTimeout, clearTimeout } = window;
      const looks = new Map<number, () => void>();
      let ends: { readonly id: number; readonly work: () => void }[] | undefined;
      const follow = {
        setInterval: (work: () => void, milliseconds?: number, ...rest: unknown[]): number => {
          const id = setInterval(work, milliseconds, ...rest);
          if (milliseconds === look) looks.set(id, work);
          return id;
        },
        clearInterval: (id: number): void => {
          looks.delete(id);
          clearInterval(id);
        },
        setTimeout: (work: () => void, milliseconds?: number, ...rest: unknown[]): number => {
          const id = setTimeout(work, milliseconds, ...rest);
          if (milliseconds === grace) ends?.push({ id, work });
          return id;
        },
      };
      Object.assign(window, follow, {
        leadlineTest: {
          looks,
          rest: () => {
            ends = [];
            for (let times = 0; times < 2; times += 1) for (const work of [...looks.values()]) work();
            for (const { id, work } of ends) {
              clearTimeout(id);
              work();
            }
            ends = undefined;
          },
        },
      });
    },
    [LOOK_MILLISECONDS, GRACE_MILLISECONDS] as const,
  );
}

/** Lets the minute pass in which the editor finds out that nobody touches it. */
export async function restHands(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { leadlineTest: Resting }).leadlineTest.rest();
  });
}
