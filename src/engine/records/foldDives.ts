import type { Dated, OrderedRecords } from './order';
import type { DeclaredDive, Handover, UserState } from './state';

/** Dives the user declared, urges they noted, and what they handed over. */
export function foldDives(records: OrderedRecords): Pick<UserState, 'dives' | 'urges' | 'handovers'> {
  return {
    dives: foldDeclared(records.of('dive.started', 'dive.extended', 'dive.finished')),
    urges: records.of('urge.felt'),
    handovers: foldHandovers(records.of('handover.added', 'handover.grip', 'handover.closed')),
  };
}

function foldDeclared(
  records: readonly Dated<'dive.started' | 'dive.extended' | 'dive.finished'>[],
): readonly DeclaredDive[] {
  const dives = new Map<string, DeclaredDive>();
  for (const record of records) {
    if (record.type === 'dive.started') {
      const until = Date.parse(record.until);
      // One box at a time: what was open goes into the new one and does not come back after it.
      for (const open of dives.values()) {
        if (open.finishedAt !== undefined) continue;
        const how = record.instant <= open.until ? 'finished' : 'overrun';
        dives.set(open.id, { ...open, finishedAt: record.instant, how });
      }
      dives.set(record.id, {
        id: record.id,
        reason: record.reason,
        who: record.who,
        note: record.note,
        startedAt: record.instant,
        until,
        firstUntil: until,
        extended: false,
        finishedAt: undefined,
        how: undefined,
      });
      continue;
    }
    const dive = dives.get(record.of);
    if (!dive || dive.finishedAt !== undefined) continue;
    if (record.type === 'dive.finished') {
      dives.set(dive.id, { ...dive, finishedAt: record.instant, how: record.how });
    } else if (!dive.extended && Date.parse(record.until) > dive.until) {
      // A box is extended once; from the second time on the usual rules speak again.
      dives.set(dive.id, { ...dive, until: Date.parse(record.until), extended: true });
    }
  }
  return [...dives.values()];
}

function foldHandovers(
  records: readonly Dated<'handover.added' | 'handover.grip' | 'handover.closed'>[],
): readonly Handover[] {
  const handovers = new Map<string, Handover>();
  for (const record of records) {
    if (record.type === 'handover.added') {
      handovers.set(record.id, {
        id: record.id,
        at: record.instant,
        outcome: record.outcome,
        paths: record.paths,
        repository: record.repository,
        limits: record.limits,
        context: record.context,
        checkOn: record.checkOn,
        grip: record.grip ?? 'firm',
        closedAt: undefined,
      });
      continue;
    }
    const handover = handovers.get(record.of);
    if (!handover) continue;
    if (record.type === 'handover.grip') handovers.set(handover.id, { ...handover, grip: record.grip });
    else if (handover.closedAt === undefined) handovers.set(handover.id, { ...handover, closedAt: record.instant });
  }
  return [...handovers.values()];
}
