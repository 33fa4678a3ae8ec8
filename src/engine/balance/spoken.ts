import type { Activity } from '../activity/activity';
import { kinds, type Kind } from '../kinds';
import type { UserState } from '../records/state';
import type { Calendar } from '../time/calendar';
import { hourMs } from '../time/now';
import { daysOfTotal, spreadMinutes } from './spread';

/** What a gap the user named counts as; a break and a skipped question count nothing. */
const gapKinds = {
  review: 'review',
  oneToOne: 'mentoring',
  meeting: 'direction',
  break: undefined,
  skip: undefined,
} as const;

/** The middle of a day stands for "some time that day". */
const middleOfDay = 10 * hourMs;

/** The kind a named gap counts as; `undefined`: it counts nothing. */
export function kindOfGap({ answer }: UserState['gapAnswers'][number]): Kind | undefined {
  return gapKinds[answer];
}

/** What the records say about time: the user's log, named gaps, editor minutes and calendar items. */
export function activitiesFromRecords(state: UserState, calendar: Calendar): readonly Activity[] {
  const spans: Activity[] = [];
  const add = (
    id: string,
    source: Activity['source'],
    kind: Kind,
    minutes: number,
    startsAt: number | undefined,
    at: number,
    rule: string,
    reason: string,
    repository?: string,
  ): void => {
    spans.push({
      id: `record:${id}`,
      at,
      kind: state.filed.get(`record:${id}`) ?? kind,
      source,
      timing: { by: 'span', minutes: state.struck.has(`record:${id}`) ? 0 : minutes, startsAt },
      rule,
      reason,
      repository,
      commit: undefined,
    });
  };

  for (const entry of state.log) {
    const at = entry.startsAt ?? calendar.startOf(entry.day) + middleOfDay;
    add(entry.id, 'said', entry.kind, entry.minutes, entry.startsAt, at, 'said.log', 'You logged it.');
  }
  for (const gap of state.gapAnswers) {
    const kind = kindOfGap(gap);
    const from = Date.parse(gap.startsAt);
    const minutes = Math.round((Date.parse(gap.endsAt) - from) / 60_000);
    if (kind && minutes > 0) add(gap.id, 'said', kind, minutes, from, from, 'said.gap', 'You named a gap in your day.');
  }
  for (const span of state.editorSpans) {
    const rule = span.steering ? 'measured.steering' : 'measured.focus';
    const reason = span.steering ? 'The editor saw you steer an agent.' : 'The editor saw you at it.';
    add(span.id, 'measured', span.kind, span.minutes, span.startsAt, span.startsAt, rule, reason, span.repository);
  }
  for (const item of state.calendarItems) {
    add(
      item.id,
      'calendar',
      item.kind,
      item.minutes,
      item.startsAt,
      item.startsAt,
      'calendar.item',
      'It stood in your calendar.',
    );
  }
  for (const folded of state.foldedMinutes) {
    const days = daysOfTotal(state, folded.week);
    for (const kind of kinds) {
      for (const { day, minutes } of spreadMinutes(folded.minutes[kind] ?? 0, days)) {
        const at = calendar.startOf(day) + middleOfDay;
        add(folded.id, folded.source, kind, minutes, undefined, at, 'folded.week', foldedSentence, folded.repository);
      }
    }
  }
  return spans;
}

const foldedSentence = 'A weekly total of older minutes, spread over the working days: its days are not kept.';
