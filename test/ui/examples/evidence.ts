import type { EvidenceItem, EvidencePage } from '../../../src/protocol/review-evidence';
import type { HourRange } from '../../../src/protocol/shapes';
import { range } from './week';

function line(at: string, title: string, why: string, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    id: `commit:${at.replaceAll(/\D/gu, '')}`,
    at,
    timed: true,
    title,
    repository: null,
    why,
    source: 'estimated',
    kind: 'handsOn',
    range: null,
    struckOn: null,
    own: null,
    filed: false,
    ...more,
  };
}

/** What an example number rests on. */
export function evidence(more: Partial<EvidencePage> = {}): EvidencePage {
  const measured = (value: HourRange): Partial<EvidenceItem> => ({ source: 'measured', range: value });
  return {
    kind: 'handsOn',
    week: null,
    from: '2026-11-13',
    to: '2026-11-19',
    total: range(7, 9.5, 13),
    band: { low: 8, high: 14 },
    parts: [
      { source: 'measured', range: range(5.5, 6, 6.5) },
      { source: 'estimated', range: range(1, 3, 6) },
      { source: 'said', range: range(0.5, 0.5, 0.5) },
    ],
    days: [
      {
        date: '2026-11-19',
        hours: range(1.2, 1.3, 1.4),
        items: [
          line(
            '2026-11-19T08:40:00Z',
            'Editing in billing/retry',
            '6 files; two pauses over 5 minutes left out',
            measured(range(1.2, 1.3, 1.4)),
          ),
          line('2026-11-19T12:10:00Z', 'Commit “Cap the retry delay”', 'already inside the line above'),
        ],
      },
      {
        date: '2026-11-18',
        hours: range(2.2, 2.4, 2.6),
        items: [
          line(
            '2026-11-18T09:05:00Z',
            'Editing in billing/retry and its tests',
            '9 files',
            measured(range(1.7, 1.9, 2.1)),
          ),
          line('2026-11-18T15:00:00Z', 'Staging hunt with the vendor', 'logged at 16:32', {
            source: 'said',
            range: range(0.5, 0.5, 0.5),
            own: { record: '0123456789ab-11', logged: true },
            filed: true,
          }),
        ],
      },
      {
        date: '2026-11-16',
        hours: range(1.5, 1.6, 1.7),
        items: [
          line('2026-11-16T10:15:00Z', 'Editing in queue/format', '4 files', measured(range(1.5, 1.6, 1.7))),
          line('2026-11-16T14:40:00Z', 'Commit “Rename folders”', '', {
            range: range(0.3, 0.7, 1.4),
            struckOn: '2026-11-19',
          }),
        ],
      },
    ],
    leftOut: [
      '3 commits by a bot, 1 change to a lock file, 1 merge of your own branch.',
      'Reading other people’s changes: filed under Review.',
    ],
    ...more,
  };
}
