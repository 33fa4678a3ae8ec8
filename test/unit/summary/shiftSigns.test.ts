import assert from 'node:assert/strict';
import { mapPage } from '../../../src/protocol/build/map';
import type { RecordBody } from '../../../src/engine/records/schema';
import { reported } from '../reported';

/** Today is Friday 8 March 2024. */
const logged = (day: string, tag: string, note?: string): RecordBody => ({
  type: 'log.added',
  kind: 'direction',
  minutes: 30,
  day,
  tag,
  ...(note === undefined ? {} : { note }),
});

describe('The compass of the quarter', () => {
  it('shows what was logged towards a shift in its row, the newest first, three at most and nothing older', () => {
    const { shifts } = mapPage(
      reported(
        [],
        [
          logged('2024-03-05', 'alignment', 'one meaning of “active user”'),
          logged('2023-12-08', 'alignment', 'too long ago'),
          logged('2023-12-09', 'alignment', 'the first day of the quarter'),
          logged('2023-12-20', 'hiring', 'a fourth'),
          logged('2024-02-06', 'hiring'),
          logged('2024-01-09', 'hiring', 'read two applications'),
          logged('2024-03-07', 'hiring', 'a second talk'),
          logged('2024-03-06', 'stakeholder', 'belongs to no row'),
        ],
      ),
    );
    const rows = Object.fromEntries(shifts.filter((row) => row.logged.length > 0).map((row) => [row.name, row.logged]));
    assert.deepEqual(rows, {
      recruiting: [
        { day: '2024-03-07', note: 'a second talk' },
        { day: '2024-02-06', note: null },
        { day: '2024-01-09', note: 'read two applications' },
      ],
      analysis: [
        { day: '2024-03-05', note: 'one meaning of “active user”' },
        { day: '2023-12-09', note: 'the first day of the quarter' },
      ],
    });
  });
});
