import { pathMatcher } from '../src/engine/activity/glob';
import { createSensor, type SensorEvent } from '../src/engine/evidence/editor/sensor';
import { meaningOf, type Surface } from '../src/engine/evidence/editor/surface';
import { defaultSettings } from '../src/engine/settings/settings';
import { hourMs } from '../src/engine/time/now';

// npm run bench:sensor: an hour of hard typing, replayed. What is measured is the processor time of the sensor's rules
// for every event; the same loop without them is the baseline. Not in it: what the editor itself spends on telling an
// extension of a key (it sends every change to every listener), the look at the active tab when tabs change, finding
// a document's repository, and writing the minutes (once in five minutes). Those run only inside an editor.

/** A fast typist: eight keys a second for a whole hour, each moving the cursor, and a scroll every second. */
const keysPerSecond = 8;
const budgetShare = 0.001;
const rounds = 5;

interface Press {
  readonly at: number;
  readonly path: string;
  readonly surface: Surface | undefined;
}

const presses: readonly Press[] = Array.from({ length: 3600 * keysPerSecond }, (_, index) => ({
  at: (index * 1000) / keysPerSecond,
  path: index % 97 === 0 ? 'docs/adr/0007-queue.md' : `src/area${index % 13}/file${index % 31}.ts`,
  // Another file every ten seconds.
  surface: index % (keysPerSecond * 10) === 0 ? { kind: 'text', scheme: 'file' } : undefined,
}));

function replay(handle: (press: Press) => void): number {
  const before = process.cpuUsage();
  for (const press of presses) handle(press);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

function ours(): { readonly cost: number; readonly minutes: number } {
  const sensor = createSensor(5);
  const isDirection = pathMatcher(defaultSettings['paths.direction']);
  let minutes = 0;
  const cost = replay(({ at, path, surface }) => {
    if (surface) {
      const meaning = meaningOf(surface, { othersBranch: false, operation: undefined });
      sensor.take({ type: 'shown', at, meaning, repository: 'r' });
    }
    const typed: SensorEvent = { type: 'typed', at, direction: isDirection(path), repository: 'r' };
    sensor.take(typed);
    if (at % 1000 === 0) sensor.take({ type: 'moved', at });
    if (at % 300_000 === 0) for (const sensed of sensor.collect(at)) minutes += sensed.minutes;
  });
  for (const sensed of sensor.finish(hourMs)) minutes += sensed.minutes;
  return { cost, minutes };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

ours();
let touched = 0;
const runs = Array.from({ length: rounds }, () => ({
  bare: replay(({ path }) => {
    touched += path.length;
  }),
  ...ours(),
}));
const cost = median(runs.map((run) => run.cost));
const bare = median(runs.map((run) => run.bare));
const minutes = runs[0]?.minutes ?? 0;
const share = (cost - bare) / hourMs;

console.log(
  `An hour of typing: ${presses.length} keys, ${minutes} minutes counted (${touched > 0 ? 'all read' : 'none read'}).`,
);
console.log(
  `Processor time: ${cost.toFixed(0)} ms with the sensor, ${bare.toFixed(0)} ms without (medians of ${rounds}).`,
);
console.log(
  `Share of a core while typing: ${(share * 100).toFixed(4)} %, at most ${(budgetShare * 100).toFixed(1)} %.`,
);
console.log(
  'Not in it: the editor’s own cost of telling us of a key, looking at its tabs, finding the repository of a file, and writing the minutes once in five.',
);
if (share > budgetShare || minutes !== 60) process.exitCode = 1;
