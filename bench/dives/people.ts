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
  /** By `repository/person`. */
  readonly phases: ReadonlyMap<string, readonly (DaySpan & { readonly phase: string; readonly label: string })[]>;
  /** Quarters in which a project's review evidence started, stopped or changed form, by repository. */
  readonly breaks: ReadonlyMap<string, readonly DaySpan[]>;
}

export function readEvents(text: string): readonly PersonDays[] {
  const people = new Map<string, { repository: string; person: string; days: Map<string, Record<string, number>> }>();
  for (const line of text.split(/\r?\n/u).slice(1)) {
    const [repository, person, day, kind, count] = line.split(',');
    if (!repository || !person || !day || !kind) continue;
    const key = `${repository}/${person}`;
    const known = people.get(key) ?? { repository, person, days: new Map<string, Record<string, number>>() };
    const counts = known.days.get(day) ?? {};
    counts[kind] = (counts[kind] ?? 0) + Number(count ?? 0);
    known.days.set(day, counts);
    people.set(key, known);
  }
  return [...people.values()].map(({ repository, person, days }) => ({
    repository,
    person,
    days: [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, counts]) => ({ day, counts })),
  }));
}

interface LabelFile {
  readonly people: readonly {
    readonly repo: string;
    readonly person: string;
    readonly label: string;
    readonly phases: readonly { readonly phase: string; readonly from: string; readonly to: string }[];
  }[];
  readonly evidence_breaks: readonly { readonly repo: string; readonly quarter: string }[];
}

export function readLabels(text: string): Labels {
  const file = JSON.parse(text) as LabelFile;
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
  return { phases, breaks };
}

/** `2021-Q4` as its first and last day. */
export function quarterSpan(quarter: string): DaySpan {
  const [year, number] = quarter.split('-Q').map(Number);
  const month = ((number ?? 1) - 1) * 3;
  const iso = (date: number): string => new Date(date).toISOString().slice(0, 10);
  return { from: iso(Date.UTC(year ?? 1970, month, 1)), to: iso(Date.UTC(year ?? 1970, month + 3, 0)) };
}
