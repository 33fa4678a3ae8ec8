import type { ReviewSnapshot } from '../../../src/protocol/review';
import type { Snapshot } from '../../../src/protocol/snapshot';
import { balanceExamples } from '../examples/balance';
import { reviewExamples } from '../examples/review';
import type { OpenOptions, OpenPage, Pages } from './harness';

export type States<T> = readonly (readonly [name: string, example: () => T])[];

/** The states of the sidebar that the design names; the tests of looks know more. */
export const sidebarStates: States<Snapshot> = (
  ['first-run', 'learning', 'normal', 'wading', 'diving', 'deliberate-dive', 'partial', 'no-git'] as const
).map((name) => [name, balanceExamples[name]]);

/** The pages of the panel: a week in its three states, its evidence, the tuner, the map, the team and the journey. */
export const panelStates: States<ReviewSnapshot> = (
  ['review-full', 'review-thin', 'review-empty', 'evidence', 'tuner', 'map', 'team', 'team-empty', 'journey'] as const
).map((name) => [name, reviewExamples[name]]);

/** One page that is shown these states one after the other, as a pane is; `look` is asked at each. */
export async function throughStates(
  open: Pages['open'],
  states: States<OpenOptions['snapshot']>,
  options: Omit<OpenOptions, 'snapshot'>,
  look: (opened: OpenPage, name: string) => Promise<void>,
): Promise<void> {
  const [first] = states;
  if (first === undefined) throw new Error('There is no state to show.');
  const opened = await open({ ...options, snapshot: first[1]() });
  for (const [name, example] of states) {
    await opened.show(example());
    await look(opened, name);
  }
  await opened.page.context().close();
}
