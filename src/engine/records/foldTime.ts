import { latestPerKey } from './latest';
import type { Dated, OrderedRecords } from './order';
import type { EditorSpan, LogEntry, UserState } from './state';

type TimeState = Pick<
  UserState,
  'log' | 'editorSpans' | 'calendarItems' | 'calendarRules' | 'foldedMinutes' | 'gapAnswers' | 'tallies' | 'felt'
>;

/** What the user said, the editor sensed and the calendar knew, after corrections. */
export function foldTime(records: OrderedRecords): TimeState {
  const corrections = correctionsByEntry(records.of('entry.corrected'));
  const items = records.of('calendar.item').map((record) => {
    const item = {
      id: record.id,
      key: record.key,
      startsAt: Date.parse(record.startsAt),
      minutes: record.minutes,
      kind: record.kind,
    };
    return (corrections.get(record.id) ?? []).reduce(
      (entry, { kind = entry.kind, minutes = entry.minutes, startsAt }) => ({
        ...entry,
        kind,
        minutes,
        startsAt: startsAt === undefined ? entry.startsAt : Date.parse(startsAt),
      }),
      item,
    );
  });
  return {
    log: records.of('log.added').map((record) => correct(logEntry(record), corrections.get(record.id) ?? [])),
    editorSpans: records.of('editor.minutes').map(editorSpan),
    calendarItems: [...latestPerKey(items, ({ key }) => key).values()],
    calendarRules: [...latestPerKey(records.of('calendar.rule'), ({ pattern }) => pattern).values()].map(
      ({ pattern, kind }) => ({ pattern, kind }),
    ),
    foldedMinutes: records.of('minutes.folded'),
    gapAnswers: [...latestPerKey(records.of('gap.answered'), ({ startsAt }) => Date.parse(startsAt)).values()],
    tallies: latestPerKey(records.of('tally.kept'), ({ week }) => week),
    felt: new Map(records.of('week.felt').map(({ week, felt }) => [week, felt])),
  };
}

function logEntry(record: Dated<'log.added'>): LogEntry {
  return {
    id: record.id,
    at: record.instant,
    kind: record.kind,
    minutes: record.minutes,
    day: record.day,
    startsAt: record.startsAt === undefined ? undefined : Date.parse(record.startsAt),
    lane: record.lane,
    hand: record.hand,
    tag: record.tag,
    note: record.note,
  };
}

function editorSpan(record: Dated<'editor.minutes'>): EditorSpan {
  return {
    id: record.id,
    startsAt: Date.parse(record.startsAt),
    minutes: record.minutes,
    kind: record.kind,
    repository: record.repository,
    steering: record.steering ?? false,
  };
}

function correct(entry: LogEntry, corrections: readonly Dated<'entry.corrected'>[]): LogEntry {
  return corrections.reduce<LogEntry>(
    (old, { kind, minutes, day, startsAt, lane, hand, tag, note, cleared = [] }) => ({
      ...old,
      kind: kind ?? old.kind,
      minutes: minutes ?? old.minutes,
      day: day ?? old.day,
      // Moved to another day without a time: the old time of day belonged to the old day.
      startsAt:
        startsAt !== undefined ? Date.parse(startsAt) : day !== undefined && day !== old.day ? undefined : old.startsAt,
      lane: lane ?? old.lane,
      hand: hand ?? old.hand,
      tag: tag ?? old.tag,
      note: note ?? old.note,
      ...Object.fromEntries(cleared.map((field) => [field, undefined])),
    }),
    entry,
  );
}

/** Corrections in order, by the entry they end up at: correcting a correction corrects the entry behind it. */
function correctionsByEntry(
  corrections: readonly Dated<'entry.corrected'>[],
): ReadonlyMap<string, readonly Dated<'entry.corrected'>[]> {
  const targets = new Map<string, string>();
  const byEntry = new Map<string, Dated<'entry.corrected'>[]>();
  for (const correction of corrections) {
    const entry = targets.get(correction.of) ?? correction.of;
    targets.set(correction.id, entry);
    const list = byEntry.get(entry);
    if (list) list.push(correction);
    else byEntry.set(entry, [correction]);
  }
  return byEntry;
}
