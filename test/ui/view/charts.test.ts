import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { kinds } from '../../../src/engine/kinds';
import type { ReviewSnapshot } from '../../../src/protocol/review';
import type { Snapshot } from '../../../src/protocol/snapshot';
import { createFormat } from '../../../src/view/format';
import { kindWords, sceneWords } from '../../../src/view/words';
import { balanceExamples } from '../examples/balance';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

const format = createFormat('en', 'Europe/Paris');

/** What a screen reader hears of a drawing, against the figures the page was given. */
describe('Each chart, read aloud', function () {
  this.timeout(60_000);
  const openPage = inPanel();
  let shown: Page;
  const open = async (snapshot: Snapshot | ReviewSnapshot): Promise<void> => {
    ({ page: shown } = await openPage(snapshot));
  };
  const label = async (selector: string): Promise<string> =>
    (await shown.locator(selector).first().getAttribute('aria-label')) ?? '';
  const table = async (card: string): Promise<readonly (readonly string[])[]> =>
    shown
      .locator(`.card:has(${card}) details table tbody tr`)
      .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent)));
  const week = (name: 'review-full' | 'review-gaps') => {
    const snapshot = reviewExamples[name]();
    assert.equal(snapshot.page, 'week');
    return { snapshot, page: snapshot.week };
  };

  it('the gauge says its range, its band and its state', async () => {
    for (const [name, state] of [
      ['normal', 'at the surface'],
      ['diving', 'diving'],
    ] as const) {
      const snapshot = balanceExamples[name]();
      await open(snapshot);
      const { low = 0, mid = 0, high = 0 } = snapshot.period?.hours.handsOn ?? {};
      const band = snapshot.bands?.handsOn;
      assert.equal(
        await label('.gauge'),
        `Depth gauge. Hands-on about ${mid} hours, between ${low} and ${high}, in the last 7 days. ` +
          `Your band is ${band?.low ?? ''} to ${band?.high ?? ''} hours. State: ${state}.`,
      );
    }
    const partial = balanceExamples.partial();
    await open(partial);
    assert.match(await label('.gauge'), /Too little of the week is visible to name a state\.$/u);
  });

  it('the bar of the stated week says every kind and the open part', async () => {
    const snapshot = balanceExamples.normal();
    await open(snapshot);
    const { period } = snapshot;
    assert.ok(period);
    const said = await label('.week-bar');
    for (const kind of kinds) {
      assert.ok(said.includes(`${kindWords[kind]} ${format.number(period.hours[kind]?.mid ?? 0)}`), kind);
    }
    assert.ok(said.includes(`${format.number(period.openHours)} hours left open`));
  });

  it('the day strip says each day, and its table each kind of each day', async () => {
    const { snapshot, page } = week('review-full');
    await open(snapshot);
    const said = await label('.day-strip');
    const rows = await table('.day-strip');
    assert.equal(rows.length, page.days.length);
    page.days.forEach((day, index) => {
      const total = kinds.reduce((sum, kind) => sum + day.hours[kind], 0);
      const name = format.weekdayShort(day.date);
      assert.ok(
        said.includes(
          day.off && total === 0
            ? `${name}: day off`
            : `${name}: ${format.number(total)} hours seen, between ${format.number(day.low)} and ${format.number(day.high)}`,
        ),
        name,
      );
      const figures = [...kinds.map((kind) => day.hours[kind]), total, day.low, day.high].map(format.number);
      assert.deepEqual(rows[index], [name, ...figures]);
    });
  });

  it('the soundings say each week, its band, its gaps, its scenes and its pivots', async () => {
    for (const name of ['review-full', 'review-gaps'] as const) {
      const { snapshot, page } = week(name);
      await open(snapshot);
      const said = await label('.soundings');
      const rows = await table('.soundings');
      assert.equal(rows.length, page.soundings.length);
      page.soundings.forEach(({ week: one, range, band, commitsOnly }, index) => {
        const number = one.replace(/^\d{4}-W0?/u, '');
        const sentence = range
          ? `Week ${number}: about ${format.number(range.mid)} hours, between ${format.number(range.low)} and ${format.number(range.high)}` +
            (band ? `, band ${format.number(band.low)} to ${format.number(band.high)}` : '') +
            (commitsOnly ? ', from commits only, wider' : '')
          : `Week ${number}: nothing seen`;
        assert.ok(said.includes(`${sentence}.`), sentence);
        const figures = range ? [range.low, range.mid, range.high].map(format.number) : ['–', '–', '–'];
        assert.deepEqual(rows[index]?.slice(0, 5), [one, ...figures, band ? format.band(band) : '–']);
        const marks = rows.at(index)?.at(5) ?? '';
        assert.equal(marks.includes('from commits only'), range !== null && commitsOnly);
      });
      const [first] = page.soundings;
      const last = page.soundings.at(-1);
      const end = new Date(Date.parse(last?.from ?? '') + 6 * 86_400_000).toISOString().slice(0, 10);
      const inDrawing = (day: string): boolean => first !== undefined && day >= first.from && day <= end;
      for (const scene of page.scenes.filter(({ from, to }) => inDrawing(from) && inDrawing(to))) {
        assert.ok(said.includes(`${sceneWords[scene.name]}, ${format.day(scene.from)} to ${format.day(scene.to)}`));
      }
      for (const { day, label: pivot } of page.pivots.filter((pivot) => inDrawing(pivot.day))) {
        assert.ok(said.includes(`${pivot}, ${format.day(day)}`));
        assert.ok(
          rows.some((row) => row[5]?.includes(pivot)),
          pivot,
        );
      }
    }
  });

  it('the identity line says each day, felt and measured', async () => {
    const snapshot = reviewExamples.map();
    assert.equal(snapshot.page, 'map');
    await open(snapshot);
    const said = await label('.identity');
    const rows = await table('.identity');
    const points = snapshot.map.identityLine;
    assert.ok(points.length > 1);
    points.forEach(({ day, place, handsOnShare }, index) => {
      const share = handsOnShare === null ? '' : `, ${format.number(handsOnShare * 100)} % of the seen hours hands-on`;
      assert.ok(said.includes(`${format.day(day)}: ${place} of 100 towards lead${share}`), day);
      assert.deepEqual(rows[index], [
        format.day(day),
        String(place),
        handsOnShare === null ? '–' : `${format.number(handsOnShare * 100)} %`,
      ]);
    });
  });

  it('each dial says its band and the last seven days, and the bar under them the sum', async () => {
    const snapshot = reviewExamples.tuner();
    assert.equal(snapshot.page, 'tuner');
    const { bands, bandsToday, period, statedWeekHours } = snapshot.tuner;
    assert.ok(bands);
    await open(snapshot);
    for (const [index, kind] of kinds.entries()) {
      const said = (await shown.locator('.face').nth(index).getAttribute('aria-label')) ?? '';
      const band = bandsToday?.[kind] ?? bands[kind];
      const now = period?.hours[kind];
      assert.ok(
        said.startsWith(
          `${kindWords[kind]} dial, 0 to 24 hours. Band ${format.number(band?.low ?? 0)} to ${format.number(band?.high ?? 0)} hours.`,
        ),
        said,
      );
      if (now)
        assert.ok(
          said.includes(
            `about ${format.number(now.mid)}, between ${format.number(now.low)} and ${format.number(now.high)}`,
          ),
          said,
        );
      const low = shown.getByRole('spinbutton', { name: `${kindWords[kind]}, from hours` });
      assert.equal(await low.inputValue(), String(bands[kind]?.low));
    }
    const middles = kinds.map((kind) => ((bands[kind]?.low ?? 0) + (bands[kind]?.high ?? 0)) / 2);
    const sum = middles.reduce((total, one) => total + one, 0);
    assert.ok((await label('.week-bar')).includes(`unassigned ${format.number(Math.max(0, statedWeekHours - sum))}`));
  });

  it('the sum of the evidence says its range and its band', async () => {
    const snapshot = reviewExamples.evidence();
    assert.equal(snapshot.page, 'evidence');
    await open(snapshot);
    const { total, band } = snapshot.evidence;
    assert.ok(total);
    const against = band ? `; band ${format.number(band.low)} to ${format.number(band.high)}` : '';
    assert.equal(
      await label('.sum [role=img]'),
      `Together about ${format.number(total.mid)} hours, between ${format.number(total.low)} and ${format.number(total.high)}${against}`,
    );
  });
});
