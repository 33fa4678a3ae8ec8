// npm run bench:prompts: a year of simulated weeks through the same choice the editor makes, beside a plain draw.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBank } from '../src/engine/prompts/bank';
import { cadences, themes, type Prompt } from '../src/engine/prompts/prompt';
import { daysBetween } from '../src/engine/time/calendar';
import { createChance, type Chance } from './prompts/chance';
import { leavesThemAlone, liveYear, usualHabits, type Lived, type Shown } from './prompts/live';
import { simulateYear } from './prompts/year';

const seed = 20240101;
const { prompts, faults } = readBank(JSON.parse(readFileSync(join('src', 'engine', 'prompts', 'bank.json'), 'utf8')));
if (faults.length > 0) throw new Error(`the bank has ${faults.length} faults`);

let repeatsOfOurs = 0;
for (const [name, habits, settings] of [
  ['as it comes', usualHabits, {}],
  ['with daily questions chosen', usualHabits, { 'prompts.daily': true }],
  ['for somebody who leaves every question alone', leavesThemAlone, {}],
] as const) {
  const lived = liveYear(simulateYear(createChance(seed)), prompts, createChance(seed + 1), habits, settings);
  const plain = drawPlainly(lived.shown, createChance(seed + 2));
  const ours = lived.shown.map(({ day, offer }) => ({ day, prompt: offer.prompt }));
  repeatsOfOurs += repeats(ours);
  print(name, lived, ours, plain);
}
process.exitCode = repeatsOfOurs > 0 ? 1 : 0;

interface Drawn {
  readonly day: string;
  readonly prompt: Prompt;
}

/** The baseline: at the same moments, any prompt of the same cadence, all alike. */
function drawPlainly(shown: readonly Shown[], chance: Chance): readonly Drawn[] {
  return shown.flatMap(({ day, offer }) => {
    const pool = prompts.filter(({ cadence }) => cadence === offer.prompt.cadence);
    const prompt = pool[chance.between(0, pool.length - 1)];
    return prompt ? [{ day, prompt }] : [];
  });
}

function repeats(drawn: readonly Drawn[]): number {
  const last = new Map<string, string>();
  return drawn.filter(({ day, prompt }) => {
    const before = last.get(prompt.id);
    last.set(prompt.id, day);
    return before !== undefined && daysBetween(before, day) < prompt.cooldownDays;
  }).length;
}

function sameThemeInARow(drawn: readonly Drawn[]): number {
  return drawn.filter(({ prompt }, index) => drawn[index - 1]?.prompt.theme === prompt.theme).length;
}

function print(name: string, lived: Lived, ours: readonly Drawn[], plain: readonly Drawn[]): void {
  const count = (condition: (prompt: Prompt) => boolean): number =>
    ours.filter(({ prompt }) => condition(prompt)).length;
  const triggered = lived.shown.filter(({ offer }) => offer.triggered).length;
  const withLine = lived.shown.filter(({ offer }) => offer.evidenceLine !== undefined).length;
  const rows = (names: readonly string[], of: (prompt: Prompt) => string): string =>
    names.map((one) => `  ${one.padEnd(24)} ${String(count((prompt) => of(prompt) === one)).padStart(3)}`).join('\n');
  console.log(`A year of simulated weeks, ${name}`);
  console.log(
    `  shown ${ours.length}, answered ${lived.answered}, called up by the week ${triggered}, with a measured line ${withLine}`,
  );
  console.log(`By cadence\n${rows(cadences, ({ cadence }) => cadence)}`);
  console.log(`By theme\n${rows(themes, ({ theme }) => theme)}`);
  console.log(
    `Weeks without one: ${lived.weeksWithout.length} of ${lived.workingWeeks.length} working weeks ${listed(lived.weeksWithout)}`,
  );
  console.log('                                   chosen   plain draw');
  for (const [what, measure] of [
    ['repeats within the cool-down', repeats],
    ['same theme twice in a row', sameThemeInARow],
    ['different prompts', (drawn: readonly Drawn[]) => new Set(drawn.map(({ prompt }) => prompt.id)).size],
  ] as const) {
    console.log(`  ${what.padEnd(32)} ${String(measure(ours)).padStart(6)}   ${String(measure(plain)).padStart(10)}`);
  }
  console.log('');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '' : names.length > 6 ? ` (from ${names[0] ?? ''} on)` : ` (${names.join(', ')})`;
}
