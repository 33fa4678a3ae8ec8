import type { AllowanceName } from '../../src/engine/activity/activity';
import type { DayWork, LeadingKind, LeadingWork } from '../../src/engine/dive/diveInput';
import { exactly, noTime, scaleEstimate, type Estimate } from '../../src/engine/estimate';
import { allowanceOf } from '../../src/engine/hours/allowances';
import { estimateCommitMinutes } from '../../src/engine/hours/commitMinutes';
import type { WorkMark } from '../../src/engine/hours/workMark';
import { defaultSettings } from '../../src/engine/settings/settings';
import { dayMs, hourMs } from '../../src/engine/time/now';
import type { PersonDays } from './people';

/** What each kind of count is, and the engine's allowance for one of them. Self approvals are no leading work. */
const leadingCounts: Readonly<Record<string, { readonly kind: LeadingKind; readonly allowance: AllowanceName }>> = {
  reviews: { kind: 'review', allowance: 'review' },
  review_requested: { kind: 'review', allowance: 'acknowledgement' },
  merges_of_others: { kind: 'integration', allowance: 'mergeOfOthers' },
  applied_patches: { kind: 'integration', allowance: 'mergeOfOthers' },
  help_suggest: { kind: 'mentoring', allowance: 'suggestion' },
  mentor: { kind: 'mentoring', allowance: 'mentoringLine' },
  coauthor: { kind: 'mentoring', allowance: 'coauthoredByMe' },
};

/** Counts have no time of day and no size: commits of an hour each, of middling size, that end at six. */
const hoursApart = 1;
const lastCommitHour = 18;
const usualLines = 30;

/** One person's counts as the days the detector looks at; the other people of the repository are the project. */
export function workOf(person: PersonDays, everyone: readonly PersonDays[]): readonly DayWork[] {
  if (person.days.length === 0) return [];
  const minutes = estimateCommitMinutes(marksOf(person), defaultSettings);
  const project = new Map<string, number>();
  const changes = new Map<string, number>();
  const atWork = new Map<string, number>();
  for (const other of everyone) {
    if (other === person || other.repository !== person.repository) continue;
    for (const { day, counts } of other.days) {
      project.set(day, (project.get(day) ?? 0) + leadingEvents(counts));
      changes.set(day, (changes.get(day) ?? 0) + (counts['authored'] ?? 0));
      atWork.set(day, (atWork.get(day) ?? 0) + 1);
    }
  }
  const own = new Map(person.days.map(({ day, counts }) => [day, counts]));
  const days = [...new Set([...own.keys(), ...project.keys()])].sort();
  const first = person.days[0]?.day ?? '';
  return days
    .filter((day) => day >= first)
    .map((day) => {
      const counts = own.get(day) ?? {};
      const middle = Array.from({ length: (counts['authored'] ?? 0) + (counts['own_merges'] ?? 0) }, (_, index) => {
        return minutes.get(`${day}#${index}`)?.minutes ?? 0;
      }).reduce((sum, each) => sum + each, 0);
      return {
        day,
        handsOn: middle === 0 ? noTime : commitRange(middle),
        measured: 0,
        leading: leadingOf(counts),
        incidentShare: 0,
        spikeShare: 0,
        projectEvents: project.get(day) ?? 0,
        projectLanded: changes.get(day) ?? 0,
        teamAtWork: atWork.get(day) ?? 0,
      };
    });
}

function marksOf(person: PersonDays): readonly WorkMark[] {
  return person.days.flatMap(({ day, counts }) => {
    const authored = counts['authored'] ?? 0;
    const merges = counts['own_merges'] ?? 0;
    const last = Date.parse(`${day}T00:00:00Z`) + lastCommitHour * hourMs;
    return Array.from({ length: authored + merges }, (_, index): WorkMark => ({
      id: `${day}#${index}`,
      repository: person.repository,
      at: last - Math.min(dayMs / 2, (authored + merges - 1 - index) * hoursApart * hourMs),
      offsetMinutes: 0,
      day,
      lines: index < authored ? usualLines + (index % 7) : 0,
      merge: index >= authored,
    }));
  });
}

/** A factor of two either way; only middles decide, so this is for the facts alone. */
function commitRange(middle: number): Estimate {
  return { low: middle / 2, mid: middle, high: middle * 2 };
}

function leadingOf(counts: Readonly<Record<string, number>>): DayWork['leading'] {
  const sums: Record<LeadingKind, LeadingWork> = {
    review: nothing,
    mentoring: nothing,
    direction: nothing,
    integration: nothing,
  };
  for (const [count, { kind, allowance }] of Object.entries(leadingCounts)) {
    const events = counts[count] ?? 0;
    if (events === 0) continue;
    const each = scaleEstimate(allowanceOf(allowance, undefined, defaultSettings), events);
    const before = sums[kind];
    sums[kind] = {
      events: before.events + events,
      minutes: {
        low: before.minutes.low + each.low,
        mid: before.minutes.mid + each.mid,
        high: before.minutes.high + each.high,
      },
    };
  }
  return sums;
}

const nothing: LeadingWork = { minutes: exactly(0), events: 0 };

function leadingEvents(counts: Readonly<Record<string, number>>): number {
  return Object.keys(leadingCounts).reduce((sum, count) => sum + (counts[count] ?? 0), 0);
}
