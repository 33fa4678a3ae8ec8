import type { JudgedPerson, Outcome } from './classify';
import { outcomes } from './classify';

/** The figures to hold: all dives, no break, and little else in the phase in which a mover mostly reviews. */
const mostOtherPerReviewYear = 1.5;

export function printEpisodes(people: readonly JudgedPerson[]): void {
  for (const { name, episodes, missed } of people) {
    for (const { from, to, outcome } of episodes) console.log(`${oneWord(name)} ${from} ${to} ${outcome}`);
    for (const { from, to } of missed) console.log(`${oneWord(name)} ${from} ${to} missed`);
  }
}

/** A line has four words, so a name must be one of them. */
function oneWord(name: string): string {
  return name.replace(/\s+/gu, '_');
}

/** Prints the tables; true when the figures hold. */
export function printTables(ours: readonly JudgedPerson[], naive: readonly JudgedPerson[]): boolean {
  console.log('\n                                     Leadline   naive');
  const row = (words: string, figure: (people: readonly JudgedPerson[]) => string): void => {
    console.log(`${words.padEnd(36)} ${figure(ours).padStart(8)} ${figure(naive).padStart(7)}`);
  };
  row('true dives', (people) => String(sum(people, ({ dives }) => dives)));
  row('  found', (people) => String(sum(people, ({ dives, missed }) => dives - missed.length)));
  row('  missed', (people) => String(sum(people, ({ missed }) => missed.length)));
  for (const outcome of outcomes) row(`episodes: ${outcome}`, (people) => String(count(people, outcome)));
  row('  breaks: begun before the quarter', (people) => String(count(people, 'break') - atBreaks(people)));
  row('episodes a person-year', (people) =>
    rate(
      sum(people, ({ episodes }) => episodes.length),
      sum(people, ({ years }) => years),
    ),
  );
  row('others a review-year of movers', (people) => reviewRate(people).toFixed(2));
  const silent = sum(ours, ({ episodes }) => episodes.filter((episode) => episode.silent).length);
  console.log(`\nThe product would say nothing in ${silent} of these episodes: too little evidence of that person.`);
  console.log('Labels are quarters, so delay cannot be shown here (bench:sim shows it).');

  console.log('\nBy person                                others a year   in review phases');
  for (const person of ours) {
    const others = person.episodes.filter(({ outcome }) => outcome === 'other').length;
    const inReview = person.reviewYears > 0 ? rate(person.otherInReview, person.reviewYears) : '';
    console.log(
      `  ${person.name.padEnd(34)} ${rate(others, person.years).padStart(12)}   ${inReview.padStart(12)}  ${person.label}`,
    );
  }
  const spoken = sum(ours, ({ episodes }) => episodes.filter(({ silent: quiet }) => !quiet).length);
  console.log(
    `\nBase rate of S1 with its 3-day window: ${rate(
      spoken,
      sum(ours, ({ years }) => years),
    )} spoken episodes a ` + `person-year over ${ours.length} maintainers, git alone.`,
  );
  const missed = sum(ours, (person) => person.missed.length);
  const earlier = count(ours, 'break') - atBreaks(ours);
  const good = missed === 0 && atBreaks(ours) === 0 && reviewRate(ours) <= mostOtherPerReviewYear;
  console.log(
    `${good ? 'Held' : 'Missed'}: ${missed} dives missed, ${atBreaks(ours)} episodes that a break may have caused ` +
      `(${earlier} more began before its quarter), ` +
      `${reviewRate(ours).toFixed(2)} other episodes a review-year of movers (at most ${mostOtherPerReviewYear}).`,
  );
  return good;
}

/** Movers alone: who reviewed or coded all along has no phase that a dive would leave. */
export function reviewRate(people: readonly JudgedPerson[]): number {
  const movers = people.filter(({ mover }) => mover);
  const years = sum(movers, ({ reviewYears }) => reviewYears);
  return years === 0 ? 0 : sum(movers, ({ otherInReview }) => otherInReview) / years;
}

/** Episodes that a break may have brought about: begun in its quarter or after it. */
export function atBreaks(people: readonly JudgedPerson[]): number {
  return sum(people, ({ episodes }) => episodes.filter((each) => each.outcome === 'break' && !each.beforeBreak).length);
}

function count(people: readonly JudgedPerson[], outcome: Outcome): number {
  return sum(people, ({ episodes }) => episodes.filter((episode) => episode.outcome === outcome).length);
}

function sum(people: readonly JudgedPerson[], of: (person: JudgedPerson) => number): number {
  return people.reduce((total, person) => total + of(person), 0);
}

function rate(count: number, years: number): string {
  return years === 0 ? '' : (count / years).toFixed(2);
}
