import assert from 'node:assert/strict';
import type { Person } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { comesUp } from '../../../src/engine/summary/comesUp';
import { lanesAndHands } from '../../../src/engine/summary/lanesAndHands';
import { month } from '../../../src/engine/summary/month';
import { addDays, daysBetween } from '../../../src/engine/time/calendar';
import { dayMs } from '../../../src/engine/time/now';
import { journeyPage } from '../../../src/protocol/build/journey';
import { commit, file, id, noon, repository } from '../activity/history';
import { bands, reported, weekPageOf } from '../reported';

const wednesday = '2024-03-06';
const person = (name: string): Person => ({ name, email: `${name.toLowerCase()}@example.invalid` });

/** Commits of a person on the given days, at noon. */
const works = (who: Person, days: readonly string[]) =>
  days.map((day) => commit({ id: id(`${who.name}${day}`), author: who, after: daysBetween(wednesday, day) * 1440 }));
const daily = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

function told(commits: readonly ReturnType<typeof commit>[], bodies: readonly RecordBody[], today: string): Report {
  // Mine in every week, so that no week passes without anything.
  const mine = Array.from({ length: 26 }, (_, index) =>
    commit({ id: id(`m${index}`), after: (index - 12) * 7 * 1440 }),
  );
  const read = repository([...mine, ...commits], { changes: new Map(), readFrom: noon - 150 * dayMs });
  return reported([read], bodies, daysBetween(wednesday, today));
}

/** The Mondays of the weeks in which something of the kind comes up. */
function weeksOf(made: Report, words: RegExp): readonly string[] {
  const mondays = Array.from({ length: 20 }, (_, index) => addDays('2024-02-05', index * 7));
  return mondays.filter((from) =>
    comesUp(made, { from, to: addDays(from, 6) }).some(({ text, page }) => page === 'tuner' && words.test(text)),
  );
}

describe('When the team changes', () => {
  const chosen: RecordBody = { type: 'bands.confirmed', bands };

  it('the question about the bands comes up once, in the week the newcomer has settled in', () => {
    const noor = works(person('Noor'), daily('2024-04-10', 12));
    assert.deepEqual(weeksOf(told(noor, [chosen], '2024-05-10'), /The team has changed/u), ['2024-04-08']);
  });

  it('it comes up once when somebody regular has been silent for a month', () => {
    const noor = works(person('Noor'), daily('2024-03-10', 15));
    assert.deepEqual(weeksOf(told(noor, [chosen], '2024-05-10'), /The team has changed/u), [
      '2024-03-11',
      '2024-04-22',
    ]);
  });

  it('it stays away where no band was chosen, of a visitor, and of a change the bands were chosen in', () => {
    const noor = works(person('Noor'), daily('2024-04-10', 12));
    assert.deepEqual(weeksOf(told(noor, [], '2024-05-10'), /The team has changed/u), []);
    const visit = works(person('Noor'), daily('2024-04-10', 3));
    assert.deepEqual(weeksOf(told(visit, [chosen], '2024-05-10'), /The team has changed/u), []);
    const atOnce = works(person('Noor'), daily('2024-03-04', 5));
    assert.deepEqual(weeksOf(told(atOnce, [chosen], '2024-03-20'), /The team has changed/u), []);
  });
});

describe('When the team grows past a small one', () => {
  const small: RecordBody = { type: 'role.chosen', preset: 'techLeadSmall' };
  const names = ['Noor', 'Kim', 'Tomas', 'Mira', 'Joren'];
  const four = names.slice(0, 4).flatMap((name) => works(person(name), daily('2024-02-20', 60)));
  const grown = /^Six people are active now\. The preset for a larger team may fit better/u;

  it('the larger preset is offered once, in the week of the sixth', () => {
    const fifth = works(person('Joren'), [...daily('2024-04-03', 2), ...daily('2024-05-15', 3)]);
    assert.deepEqual(weeksOf(told([...four, ...fifth], [small], '2024-05-20'), grown), ['2024-04-01']);
  });

  it('it is not offered to whoever knew, to another preset, nor for fewer', () => {
    const known = works(person('Joren'), daily('2024-02-20', 60));
    assert.deepEqual(weeksOf(told([...four, ...known], [small], '2024-05-20'), grown), []);
    const fifth = works(person('Joren'), daily('2024-04-03', 9));
    const large: RecordBody = { type: 'role.chosen', preset: 'techLeadLarge' };
    assert.deepEqual(weeksOf(told([...four, ...fifth], [large], '2024-05-20'), grown), []);
    assert.deepEqual(weeksOf(told(four, [small], '2024-05-20'), grown), []);
  });
});

describe('Acts of the two lanes', () => {
  const pairing: RecordBody = { type: 'log.added', kind: 'mentoring', minutes: 30, day: '2024-03-05', note: 'pairing' };

  it('are counted one by one, however they are told together', () => {
    const pages = [commit({ id: id('d1'), after: -30 }), commit({ id: id('d2'), after: -60 })];
    const read = repository(pages, { changes: new Map(pages.map((one) => [one.id, [file('docs/adr/1.md')]])) });
    const made = reported([read], [pairing, pairing, pairing, pairing], 1);
    const week = { from: '2024-03-04', to: '2024-03-10' };
    const { lanes, counts } = lanesAndHands(made, week);
    assert.deepEqual(
      lanes.team.map(({ text }) => text),
      ['pairing, four times'],
    );
    assert.deepEqual(counts, { team: 4, strategy: 2 });
    assert.deepEqual(month(made).lanes, { team: 4, strategy: 2 });
    assert.deepEqual(journeyPage(made, []).month.lanes, { team: 4, strategy: 2 });
  });
});

describe('Who else knows an area', () => {
  it('is found by the last part of the folder and however it is written', () => {
    const one = commit({ id: id('k'), after: -60 });
    const read = repository([one], { changes: new Map([[one.id, [file('src/parser/read.ts', 40)]]]) });
    const said = ['parser', 'SRC/Parser/', './src/parser', 'par', 'other/parser'].map((area, index): RecordBody => ({
      type: 'skill.set',
      area,
      person: `Kim${index}`,
      state: 'fit',
    }));
    const [area] = weekPageOf(reported([read], said, 1)).areas;
    assert.deepEqual(
      area?.knows.map(({ person }) => person),
      ['Kim0', 'Kim1', 'Kim2'],
    );
  });
});
