import * as v from 'valibot';
import type { Host } from './host';

/** What a page keeps while it is hidden: drafts not yet kept, and the gauge's scale of the day. */
const memoryShape = v.object({
  drafts: v.record(v.string(), v.pipe(v.string(), v.maxLength(20_000))),
  scale: v.nullable(v.object({ day: v.string(), hours: v.number() })),
});
export type Memory = v.InferOutput<typeof memoryShape>;

const blank: Memory = { drafts: {}, scale: null };

export interface Keeper {
  readonly draft: (place: string) => string | undefined;
  /** An empty text forgets the draft. */
  readonly keepDraft: (place: string, text: string) => void;
  /** The larger of what is needed and what this day has already shown, so that the gauge does not jump. */
  readonly scaleOf: (day: string, needed: number) => number;
}

export function createKeeper(host: Pick<Host, 'recall' | 'remember'>): Keeper {
  const read = v.safeParse(memoryShape, host.recall());
  let memory = read.success ? read.output : blank;
  const change = (next: Memory): void => {
    memory = next;
    host.remember(next);
  };
  return {
    draft: (place) => memory.drafts[place],
    keepDraft: (place, text) => {
      const others = Object.entries(memory.drafts).filter(([name]) => name !== place);
      change({ ...memory, drafts: Object.fromEntries(text === '' ? others : [...others, [place, text]]) });
    },
    scaleOf: (day, needed) => {
      const hours = memory.scale?.day === day ? Math.max(memory.scale.hours, needed) : needed;
      if (memory.scale?.day !== day || memory.scale.hours !== hours) change({ ...memory, scale: { day, hours } });
      return hours;
    },
  };
}
