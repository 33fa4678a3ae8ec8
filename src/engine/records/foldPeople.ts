import { latestPerKey } from './latest';
import type { Dated, OrderedRecords } from './order';
import type { UserState } from './state';

type PeopleState = Pick<
  UserState,
  | 'skills'
  | 'skillsOpenedAt'
  | 'skillsChangedAt'
  | 'ledger'
  | 'ledgerChangedAt'
  | 'areaOwners'
  | 'ifILeft'
  | 'agreementOwners'
  | 'persons'
  | 'pride'
  | 'linesKept'
>;

/** The skills map, the longer view and whatever else names people. Ordered by area and name and by nothing else: no one is ever ranked. */
export function foldPeople(records: OrderedRecords): PeopleState {
  const entries = records.of('skill.set', 'skill.removed');
  const latest = latestPerKey(entries, ({ area, person }) => `${area.toLowerCase()}\n${person.toLowerCase()}`);
  const closed = new Map(records.of('ledger.closed').map(({ of, instant }) => [of, instant]));
  return {
    skills: [...latest.values()].filter((entry) => entry.type === 'skill.set').sort(byAreaThenName),
    skillsOpenedAt: records.of('skills.opened')[0]?.instant,
    skillsChangedAt: entries.at(-1)?.instant,
    ledger: records.of('ledger.added').map((entry) => ({ ...entry, closedAt: closed.get(entry.id) })),
    ledgerChangedAt: records.of('ledger.added', 'ledger.closed').at(-1)?.instant,
    areaOwners: [
      ...latestPerKey(records.of('areaOwner.set', 'areaOwner.removed'), ({ area }) => area.toLowerCase()).values(),
    ]
      .filter((entry) => entry.type === 'areaOwner.set')
      .sort((a, b) => compareText(a.area, b.area)),
    ifILeft: withWords(
      records.of('area.ifILeft'),
      ({ area }) => area,
      ({ needed }) => needed,
    ),
    agreementOwners: withWords(
      records.of('agreement.owner'),
      ({ of }) => of,
      ({ owner }) => owner,
    ),
    persons: [
      ...latestPerKey(records.of('person.noted', 'person.removed'), ({ person }) => person.toLowerCase()).values(),
    ]
      .filter((entry) => entry.type === 'person.noted')
      .sort((a, b) => compareText(a.person, b.person)),
    pride: records.of('pride.noted'),
    linesKept: new Map(records.of('line.kept').map(({ of, instant }) => [of, instant])),
  };
}

/** The latest per key; empty words take an earlier entry back. */
function withWords<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  wordsOf: (entry: T) => string,
): ReadonlyMap<string, T> {
  return new Map([...latestPerKey(entries, keyOf)].filter(([, entry]) => wordsOf(entry).trim() !== ''));
}

function byAreaThenName(a: Dated<'skill.set'>, b: Dated<'skill.set'>): number {
  return compareText(a.area, b.area) || compareText(a.person, b.person);
}

/** By code unit, so that every machine gives the same order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
