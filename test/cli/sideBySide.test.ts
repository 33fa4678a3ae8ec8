import assert from 'node:assert/strict';
import { loadReport } from '../../src/app/loadReport';
import { hoursOf } from '../../src/engine/words';
import type { Estimate } from '../../src/engine/estimate';
import { readSettings } from '../../src/engine/settings/settings';
import { createGitCache } from '../../src/git/cache';
import { findRepositories } from '../../src/git/findRepositories';
import { readRepository } from '../../src/git/readRepository';
import type { WeekPage } from '../../src/protocol/review-week';
import { readSnapshot, type Snapshot } from '../../src/protocol/snapshot';
import { openDataFolder } from '../../src/store/dataFolder';
import { balanceOf, weekPageOf } from '../unit/reported';
import { at, json, patience, sample, type Sample } from './commandLine';

type Hours = Readonly<Record<string, Estimate | null>>;

interface Week {
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly hours: Hours;
  readonly days: readonly { readonly date: string; readonly hours: Hours }[];
  readonly last7Days: {
    readonly from: string;
    readonly to: string;
    readonly hours: Hours;
    readonly seenShare: Estimate;
  };
  readonly statedWeekHours: number;
  readonly seenShare: Estimate;
  readonly bands: Snapshot['bands'];
  readonly visibility: readonly {
    readonly repo: string;
    readonly kinds: Readonly<Record<string, string>>;
    readonly why: string;
  }[];
  readonly dive: { readonly state: string; readonly signals: readonly { readonly id: string }[] };
}

describe('The views and the command line, side by side on the sample', function () {
  this.timeout(patience);

  let told: Week;
  let shown: Snapshot;
  let page: WeekPage;

  before(async () => {
    const place = await sample();
    // The schemas' own tests hold this shape.
    told = (await json(['week', ...at(place)])) as Week;
    const report = await reportAsInTheEditor(place);
    const snapshot = readSnapshot(JSON.parse(JSON.stringify(balanceOf(report))));
    assert.ok(snapshot, 'the page would take the snapshot');
    shown = snapshot;
    page = weekPageOf(report, told.week);
  });

  it('show the same hours of the last seven days', () => {
    assert.ok(shown.period);
    assert.deepEqual([shown.period.from, shown.period.to], [told.last7Days.from, told.last7Days.to]);
    assert.deepEqual(shown.period.hours, asShown(told.last7Days.hours));
    assert.ok(Object.values(shown.period.hours).some((range) => range !== null && range.mid > 0));
  });

  it('show the same part of the week as seen, against the same bands', () => {
    assert.ok(shown.period);
    assert.equal(rounded(shown.period.seenShare), told.last7Days.seenShare.mid);
    assert.equal(shown.period.statedHours, told.statedWeekHours);
    assert.ok(told.bands);
    assert.deepEqual(shown.bands, told.bands);
  });

  it('name the same depth, and speak of no signal that the other does not have', () => {
    assert.equal(shown.state, told.dive.state);
    const signals = shown.facts.flatMap(({ signal }) => signal ?? []);
    assert.ok(signals.length > 0);
    assert.deepEqual(
      signals.filter((signal) => !told.dive.signals.some(({ id }) => id === signal)),
      [],
    );
  });

  it('find the same repositories, and the same things not visible in them', () => {
    assert.deepEqual(
      shown.repositories.map(({ label }) => label),
      told.visibility.map(({ repo }) => repo),
    );
    const blind = told.visibility.filter(({ kinds }) => Object.values(kinds).includes('notVisible'));
    assert.ok(blind.length > 0);
    assert.deepEqual(
      shown.notVisible,
      blind.map(({ repo, why }) => `${repo}: ${why}`),
    );
  });

  it('show the same week and its days in the panel', () => {
    assert.deepEqual([page.week, page.from, page.to], [told.week, told.from, told.to]);
    assert.deepEqual(page.period.hours, asShown(told.hours));
    assert.equal(rounded(page.period.seenShare), told.seenShare.mid);
    assert.deepEqual(page.bands, told.bands);
    assert.deepEqual(
      page.days.map(({ date, hours }) => ({ date, hours })),
      told.days.map(({ date, hours }) => ({
        date,
        hours: Object.fromEntries(Object.entries(asShown(hours)).map(([kind, range]) => [kind, range ? range.mid : 0])),
      })),
    );
  });
});

/** As a window reads it in a quiet moment: with a cache, in a folder the user trusts, and looking for dives. */
async function reportAsInTheEditor({ repositories, data, now }: Sample) {
  const clock = () => ({ instant: Date.parse(now), timeZone: 'Europe/Berlin' });
  const folder = openDataFolder({ folder: data, clock });
  const loaded = await loadReport(
    { git: { findRepositories, readRepository }, records: folder.records },
    {
      folders: repositories,
      settings: readSettings({}).settings,
      now: clock(),
      trusted: true,
      workingTree: true,
      replacements: true,
      cache: createGitCache({ store: folder.cache, salt: await folder.cache.salt() }),
    },
  );
  assert.equal(loaded.kind, 'done');
  return loaded.value.report;
}

/** Hours of the command line as a page rounds them. */
function asShown(hours: Hours): Hours {
  const shownAs = (range: Estimate | null): Estimate | null =>
    range && hoursOf({ low: range.low * 60, mid: range.mid * 60, high: range.high * 60 });
  return Object.fromEntries(Object.entries(hours).map(([kind, range]) => [kind, shownAs(range)]));
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
