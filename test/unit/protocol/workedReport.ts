import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { commit, file, id, repository } from '../activity/history';
import { reported } from '../reported';

/** What nobody means well with: markup, a turn of the reading direction, a template, a control character. */
const hostile = '"><img src=x onerror=alert(1)> \u202e ${process} \u0007';

/** A report on a few days of work and what was said beside it, hostile words in both. */
export function reportOf(bodies: readonly RecordBody[] = said): Report {
  return reported([worked()], bodies);
}

export const said: readonly RecordBody[] = [
  { type: 'role.chosen', preset: 'techLeadLarge', statedWeekHours: 40 },
  {
    type: 'bands.confirmed',
    bands: {
      handsOn: { low: 8, high: 14 },
      review: { low: 6, high: 10 },
      mentoring: { low: 6, high: 10 },
      direction: null,
      integration: { low: 2, high: 4 },
    },
  },
  { type: 'log.added', kind: 'mentoring', minutes: 90, day: '2024-03-06', hand: 'support', note: hostile },
  { type: 'skill.set', area: 'src/parser', person: 'Kim', state: 'stretch' },
  { type: 'intention.kept', week: '2024-W10', when: 'the parser calls', will: 'ask Kim first' },
  { type: 'ask.added', ask: hostile },
];

function worked(): ReadRepository {
  const mine = [60, 120, 600, -1400, -1300, -2880].map((after, index) =>
    commit({ id: id(`m${index}`), after, message: index === 0 ? hostile : `Change ${index}` }),
  );
  return repository(mine, {
    label: `parser ${'x'.repeat(300)}`,
    changes: new Map(mine.map((one) => [one.id, [file('src/parser/read.ts', 40)]])),
  });
}
