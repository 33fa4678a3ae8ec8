import { estimateCommitMinutes, type CommitMinutes } from '../../../src/engine/hours/commitMinutes';
import type { WorkMark } from '../../../src/engine/hours/workMark';
import { defaultSettings } from '../../../src/engine/settings/settings';

/** Ada Quill's week of 4 March 2024 in Helsinki, as docs/hours.md tells it. */
export const workedWeek: readonly (WorkMark & { readonly what: string })[] = [
  mark('Mon 09:40', 'server', 30, 'a fix'),
  mark('Mon 10:25', 'server', 60, 'its tests'),
  mark('Mon 10:26', 'server', 1, 'a typo'),
  mark('Mon 11:50', 'server', 120, 'a feature'),
  { ...mark('Mon 16:10', 'server', 0, "merge of Tomas Reed's branch"), merge: true },
  mark('Mon 17:30', 'server', 40, 'what the merge broke'),
  mark('Wed 14:05', 'server', 80, 'a design page'),
  { ...mark('Wed 15:00', 'server', undefined, 'the same page, amended'), amend: true },
  mark('Thu 10:10', 'server', 200, 'the new endpoint'),
  mark('Thu 10:40', 'client', 25, 'its caller'),
];

export const workedMinutes: ReadonlyMap<string, CommitMinutes> = estimateCommitMinutes(workedWeek, defaultSettings);

/** Monday is 4 March 2024. */
function dayOf(weekday: string): string {
  return `2024-03-0${4 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].indexOf(weekday)}`;
}

function mark(when: string, repository: string, lines: number | undefined, what: string): WorkMark & { what: string } {
  const [weekday = '', clock = ''] = when.split(' ');
  const day = dayOf(weekday);
  const at = Date.parse(`${day}T${clock}:00+02:00`);
  return { id: when, repository, at, offsetMinutes: 120, day, lines, merge: false, what };
}
