import assert from 'node:assert/strict';
import { evidencePage } from '../../../src/protocol/build/evidence';
import { mapPage } from '../../../src/protocol/build/map';
import { tunerPage } from '../../../src/protocol/build/tuner';
import { readReviewSnapshot } from '../../../src/protocol/review';
import { readSnapshot } from '../../../src/protocol/snapshot';
import { balanceOf, momentAfter, weekPageOf } from '../reported';
import { reportOf } from './workedReport';

const common = {
  view: 'review',
  language: 'en',
  timeZone: 'Europe/Paris',
  asOf: new Date(momentAfter(2).instant).toISOString(),
  singleKeys: true,
  undo: null,
  unsaved: false,
} as const;

describe('A report as pages', () => {
  it('is read by the Balance page as it was built, hostile names and all', () => {
    const snapshot = balanceOf(reportOf());
    assert.deepEqual(readSnapshot(structuredClone(snapshot)), snapshot);
  });

  it('is read by the weekly panel as it was built, page by page', () => {
    const made = reportOf();
    const pages = [
      { ...common, page: 'week', week: weekPageOf(made) },
      { ...common, page: 'evidence', evidence: evidencePage(made, 'handsOn', '2024-W10') },
      { ...common, page: 'evidence', evidence: evidencePage(made, 'mentoring', null) },
      { ...common, page: 'tuner', tuner: tunerPage(made) },
      { ...common, page: 'map', map: mapPage(made) },
    ];
    for (const page of pages) assert.deepEqual(readReviewSnapshot(structuredClone(page)), page, page.page);
  });

  it('reads nothing that is not a whole snapshot', () => {
    const snapshot = balanceOf(reportOf());
    for (const wrong of [undefined, null, 'x', {}, { ...snapshot, state: 'sinking' }, { ...snapshot, period: {} }]) {
      assert.equal(readSnapshot(wrong), undefined);
    }
  });
});
