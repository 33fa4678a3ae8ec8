import { weekOf } from '../engine/time/days';
import { localDayOf } from '../engine/time/instants';

interface Placed {
  readonly startsAt: number;
}

/**
 * Which known meeting a new one of the same series is, when the file knows the old one no more: a series that was moved
 * as a whole has other starts, and so other keys, for all of its meetings. The nearest way wins: within one day, then
 * within one week, then within one month.
 */
export function movedMeetings<Known extends Placed, Fresh extends Placed>(
  gone: readonly Known[],
  fresh: readonly Fresh[],
  timeZone: string,
): ReadonlyMap<Fresh, Known> {
  const dayOf = ({ startsAt }: Placed): string => localDayOf(startsAt, timeZone);
  const found = new Map<Fresh, Known>();
  for (const groupOf of [
    dayOf,
    (placed: Placed) => weekOf(dayOf(placed)),
    (placed: Placed) => dayOf(placed).slice(0, 7),
  ]) {
    const taken = new Set(found.values());
    const left = groupsOf(
      gone.filter((known) => !taken.has(known)),
      groupOf,
    );
    const open = groupsOf(
      fresh.filter((meeting) => !found.has(meeting)),
      groupOf,
    );
    for (const [group, meetings] of open) pair(left.get(group) ?? [], meetings, found);
  }
  return found;
}

function groupsOf<T>(list: readonly T[], groupOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return groups;
}

/** As many as before: in their order. Fewer or more: the closest first. */
function pair<Known extends Placed, Fresh extends Placed>(
  gone: readonly Known[],
  fresh: readonly Fresh[],
  found: Map<Fresh, Known>,
): void {
  if (gone.length === fresh.length) {
    const inOrder = gone.toSorted(byStart);
    for (const [index, meeting] of fresh.toSorted(byStart).entries()) {
      const known = inOrder[index];
      if (known) found.set(meeting, known);
    }
    return;
  }
  const taken = new Set<Known>();
  const couples = gone.flatMap((known) => fresh.map((meeting) => ({ known, meeting })));
  for (const { known, meeting } of couples.toSorted((a, b) => apart(a) - apart(b))) {
    if (taken.has(known) || found.has(meeting)) continue;
    taken.add(known);
    found.set(meeting, known);
  }
}

function byStart(a: Placed, b: Placed): number {
  return a.startsAt - b.startsAt;
}

function apart({ known, meeting }: { readonly known: Placed; readonly meeting: Placed }): number {
  return Math.abs(known.startsAt - meeting.startsAt);
}
