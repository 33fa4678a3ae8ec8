import type { Report } from '../../engine/report';

/** Who I am here and why, the bots, and everyone else as one count: nobody else has a name in this. */
export function peopleJson({ people }: Report) {
  return {
    version: 1,
    me: people.me.map(({ address, name, reason }) => ({ address, name: name ?? null, reason })),
    bots: people.bots,
    others: people.others,
    /** Addresses that may be yours, too; "These Are Me…" in the editor shows and confirms them. */
    offered: people.offered.length,
  };
}
