import * as v from 'valibot';
import { isRealDay } from '../../src/engine/time/days';
import { readNumberedRows } from '../csv';
import { faultOf, jsonOf, refuse } from '../input';

/** What public maintainers did, by day, and what is known about when they dived. */
export interface DayCounts {
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

export interface PersonDays {
  readonly repository: string;
  readonly person: string;
  /** Oldest first; days without anything are left out. */
  readonly days: readonly DayCounts[];
}

export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export interface Labels {
  /** Everyone who dived, whether or not any of their days are known. */
  readonly divers: readonly Pick<PersonDays, 'repository' | 'person'>[];
  /** By `repository/person`. */
  readonly phases: ReadonlyMap<string, readonly (DaySpan & { readonly phase: string; readonly label: string })[]>;
  /** Quarters in which a project's review evidence started, stopped or changed form, by repository. */
  readonly breaks: ReadonlyMap<string, readonly DaySpan[]>;
}

export function readEvents(path: string): readonly PersonDays[] {
  const rows = readNumberedRows(path, ['repo', 'person', 'date', 'kind', 'count']);
  if (!rows) return refuse(`${path} cannot be read.`);
  const people = new Map<string, { repository: string; person: string; days: Map<string, Record<string, number>> }>();
  for (const { line, row } of rows) {
    const { repo: repository = '', person = '', date: day = '', kind = '', count = '' } = row;
    const fault = rowFault({ repository, person, day, kind, count });
    if (fault !== undefined) return refuse(`${path}, line ${line}: ${fault}`);
    const key = `${repository}/${person}`;
    const known = people.get(key) ?? { repository, person, days: new Map<string, Record<string, number>>() };
    const counts = known.days.get(day) ?? {};
    counts[kind] = (counts[kind] ?? 0) + Number(count);
    known.days.set(day, counts);
    people.set(key, known);
  }
  return [...people.values()].map(({ repository, person, days }) => ({
    repository,
    person,
    days: [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, counts]) => ({ day, counts })),
  }));
}

/** Why a row cannot be counted: half a file would give figures of somebody else. */
export function rowFault(
  row: Readonly<Record<'repository' | 'person' | 'day' | 'kind' | 'count', string>>,
): string | undefined {
  const empty = (['repository', 'person', 'kind'] as const).find((name) => row[name].trim() === '');
  if (empty !== undefined) return `the ${empty} is empty.`;
  if (!isRealDay(row.day)) return `“${row.day}” is no day; write it as 2024-03-09.`;
  return /^\d+$/u.test(row.count.trim()) ? undefined : `“${row.count}” is no count; write a whole number.`;
}

const quarter = v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/u));
const labelFile = v.object({
  people: v.array(
    v.object({
      repo: v.string(),
      person: v.string(),
      label: v.string(),
      phases: v.array(v.object({ phase: v.string(), from: quarter, to: quarter })),
    }),
  ),
  /** A file may know of none. */
  evidence_breaks: v.optional(v.array(v.object({ repo: v.string(), quarter })), []),
});

export function readLabels(path: string): Labels {
  const read = v.safeParse(labelFile, jsonOf(path));
  if (!read.success) return refuse(`${path} holds no labels: ${faultOf(read.issues[0])}.`);
  const file = read.output;
  const phases = new Map<string, (DaySpan & { phase: string; label: string })[]>();
  for (const { repo, person, label, phases: list } of file.people) {
    const key = `${repo}/${person}`;
    const spans = list.map(({ phase, from, to }) => ({
      phase,
      label,
      from: quarterSpan(from).from,
      to: quarterSpan(to).to,
    }));
    phases.set(key, [...(phases.get(key) ?? []), ...spans]);
  }
  const breaks = new Map<string, DaySpan[]>();
  for (const { repo, quarter } of file.evidence_breaks) {
    breaks.set(repo, [...(breaks.get(repo) ?? []), quarterSpan(quarter)]);
  }
  const divers = file.people
    .filter((person) => person.phases.some(({ phase }) => phase === 'dive'))
    .map(({ repo: repository, person }) => ({ repository, person }));
  return { divers, phases, breaks };
}

/** Divers of whom no day is known are people, too: each of their dives is missed. */
export function withDivers(people: readonly PersonDays[], { divers }: Labels): readonly PersonDays[] {
  const known = new Set(people.map(nameOf));
  return [...people, ...divers.filter((diver) => !known.has(nameOf(diver))).map((diver) => ({ ...diver, days: [] }))];
}

export function nameOf({ repository, person }: Pick<PersonDays, 'repository' | 'person'>): string {
  return `${repository}/${person}`;
}

/** `2021-Q4` as its first and last day. */
export function quarterSpan(quarter: string): DaySpan {
  const [year, number] = quarter.split('-Q').map(Number);
  const month = ((number ?? 1) - 1) * 3;
  const iso = (date: number): string => new Date(date).toISOString().slice(0, 10);
  return { from: iso(Date.UTC(year ?? 1970, month, 1)), to: iso(Date.UTC(year ?? 1970, month + 3, 0)) };
}
