import type { RecordBody } from '../../../../src/engine/records/schema';
import { inputOf, logged, noon, recordId } from '../sample';
import type { VariableCase } from './case';

const handover: RecordBody = { type: 'handover.added', outcome: 'The press runs by itself', paths: ['src/press'] };

export const handedOverCases: readonly VariableCase[] = [
  {
    of: 'delegatedOpen',
    says: 'leaves out closed pieces',
    input: () =>
      inputOf({
        said: [
          [9, handover],
          [8, handover],
          [1, { type: 'handover.closed', of: recordId(1) }],
        ],
      }),
    is: 1,
  },
  {
    of: 'delegatedTouched7d',
    says: 'counts changes of ten lines or more in seven days',
    input: () =>
      inputOf({
        gathered: {
          handedOver: [
            { handover: recordId(1), at: noon(1), lines: 10 },
            { handover: recordId(1), at: noon(1), lines: 9 },
            { handover: recordId(1), at: noon(8), lines: 50 },
          ],
        },
      }),
    is: 1,
  },
  {
    of: 'contextPassed30d',
    says: 'counts notes of that tag in thirty days',
    input: () =>
      inputOf({
        said: [logged(31, { tag: 'contextPassed' }), logged(3, { tag: 'contextPassed' }), logged(2, { tag: 'hiring' })],
      }),
    is: 1,
  },
  {
    of: 'lightGripTakeovers14d',
    says: 'counts others’ lines replaced in a piece that is held with a light grip',
    input: () =>
      inputOf({
        said: [
          [30, handover],
          [29, { type: 'handover.grip', of: recordId(1), grip: 'light' }],
        ],
        gathered: {
          handedOver: [
            { handover: recordId(1), at: noon(2), lines: 30 },
            { handover: recordId(1), at: noon(20), lines: 30 },
          ],
          replacements: [
            { at: noon(2), lines: 12, uncommitted: false },
            { at: noon(3), lines: 40, uncommitted: false },
            { at: noon(20), lines: 12, uncommitted: false },
          ],
        },
      }),
    is: 1,
  },
  {
    of: 'lightGripTakeovers14d',
    says: 'leaves out a piece held firmly',
    input: () =>
      inputOf({
        said: [[30, handover]],
        gathered: {
          handedOver: [{ handover: recordId(1), at: noon(2), lines: 30 }],
          replacements: [{ at: noon(2), lines: 12, uncommitted: false }],
        },
      }),
    is: 0,
  },
];
