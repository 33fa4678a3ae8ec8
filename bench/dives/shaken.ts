import { createChance } from '../sim/chance';
import { classify } from './classify';
import { workOf } from './days';
import { episodesOf } from './episodes';
import type { DayCounts, Labels, PersonDays } from './people';
import { atBreaks, reviewRate } from './print';

/** Counts that are leading work; the rest is the person's own building. */
const building: ReadonlySet<string> = new Set(['authored', 'own_merges', 'self_approvals']);

type Shake = (people: readonly PersonDays[], seed: number) => readonly PersonDays[];

/** What is disturbed, how, and how many times with another chance. */
const shakes: readonly (readonly [string, Shake, number])[] = [
  ['three of ten events lost', (people, seed) => people.map((person) => thinned(person, seed)), 3],
  ['every day moved by one to three', (people, seed) => people.map((person) => moved(person, 1 + (seed % 3))), 3],
  [
    "a fifth of another's leading work counted as one's own",
    (people) => people.map((person) => joined(person, people)),
    1,
  ],
];

/**
 * Whether the figures stand on a knife's edge: the same detector over the same people with their evidence disturbed, and
 * with each repository left out. Nothing here decides whether the bench holds.
 */
export function printShaken(people: readonly PersonDays[], labels: Labels): void {
  console.log('\nDisturbed evidence                                      found     at breaks  others a review-year');
  for (const [name, shake, draws] of shakes) {
    for (let seed = 1; seed <= draws; seed += 1) row(`${name} (${seed})`, shake(people, seed), labels);
  }
  for (const repository of new Set(people.map((person) => person.repository))) {
    row(
      `without ${repository}`,
      people.filter((person) => person.repository !== repository),
      labels,
    );
  }
}

function row(name: string, people: readonly PersonDays[], labels: Labels): void {
  const judged = people.map((person) => classify(person, episodesOf(workOf(person, people)), labels));
  const dives = judged.reduce((sum, person) => sum + person.dives, 0);
  const missed = judged.reduce((sum, person) => sum + person.missed.length, 0);
  console.log(
    `  ${name.padEnd(54)} ${`${dives - missed} of ${dives}`.padEnd(9)} ${String(atBreaks(judged)).padStart(9)}  ${reviewRate(judged).toFixed(2).padStart(20)}`,
  );
}

function thinned(person: PersonDays, seed: number): PersonDays {
  const chance = createChance(seed * 977 + person.days.length);
  const kept = (count: number): number => Array.from({ length: count }).filter(() => !chance.happens(0.3)).length;
  const days = person.days.map(({ day, counts }) => ({ day, counts: mapped(counts, (_, count) => kept(count)) }));
  return { ...person, days: days.filter(({ counts }) => Object.keys(counts).length > 0) };
}

function moved(person: PersonDays, by: number): PersonDays {
  const later = (day: string): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  return { ...person, days: person.days.map(({ day, counts }) => ({ day: later(day), counts })) };
}

/** Two people taken for one, as far as their leading work goes: every fifth day of the next person in the project. */
function joined(person: PersonDays, people: readonly PersonDays[]): PersonDays {
  const near = people.filter(({ repository }) => repository === person.repository);
  const other = near[(near.indexOf(person) + 1) % near.length];
  if (!other || other === person) return person;
  const days = new Map(person.days.map(({ day, counts }) => [day, counts]));
  const [first, last] = [person.days[0]?.day ?? '', person.days.at(-1)?.day ?? ''];
  other.days.forEach(({ day, counts }, index) => {
    if (index % 5 !== 0 || day < first || day > last) return;
    const leading = mapped(counts, (kind, count) => (building.has(kind) ? 0 : count));
    const own = days.get(day) ?? {};
    const kinds = new Set([...Object.keys(own), ...Object.keys(leading)]);
    days.set(day, Object.fromEntries([...kinds].map((kind) => [kind, (own[kind] ?? 0) + (leading[kind] ?? 0)])));
  });
  const all = [...days].sort(([one], [two]) => (one < two ? -1 : 1));
  return { ...person, days: all.map(([day, counts]) => ({ day, counts })) };
}

function mapped(counts: DayCounts['counts'], change: (kind: string, count: number) => number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts)
      .map(([kind, count]) => [kind, change(kind, count)] as const)
      .filter(([, count]) => count > 0),
  );
}
