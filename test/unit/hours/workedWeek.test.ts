import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { capacityMinutes } from '../../../src/engine/hours/capacity';
import { fittedConstants } from '../../../src/engine/hours/constants';
import { weekRange } from '../../../src/engine/hours/ranges';
import { workedMinutes, workedWeek } from './workedWeek';

const page = readFileSync('docs/hours.md', 'utf8').replaceAll(/ +/gu, ' ');

describe('the worked week of docs/hours.md', () => {
  it('counts each commit as the page says', () => {
    let before: number | undefined;
    for (const { id, at, repository, lines, what } of workedWeek) {
      const gap = before === undefined ? 'none' : spoken((at - before) / 60_000);
      before = at;
      const minutes = Math.round(workedMinutes.get(id)?.minutes ?? 0);
      const row = `| ${id} | ${repository} | ${what} | ${lines ?? '–'} | ${gap} | ${minutes} |`;
      assert.ok(page.includes(row), `docs/hours.md lacks the row ${row}`);
    }
  });

  it('adds up to the total and the range the page says', () => {
    const total = [...workedMinutes.values()].reduce((sum, { minutes }) => sum + minutes, 0);
    const { low, high } = weekRange(total, false);
    const sentence = `${inHours(total)} h, and between ${inHours(low)} and ${inHours(high)} h`;
    assert.ok(page.includes(sentence), `docs/hours.md lacks "${sentence}"`);
  });

  it('rests on the capacities the page says', () => {
    for (const lines of [0, 10, 30, 100, 1000]) {
      const row = `| ${lines} | ${Math.round(capacityMinutes(lines, 1, fittedConstants))} |`;
      assert.ok(page.includes(row), `docs/hours.md lacks the row ${row}`);
    }
  });
});

function spoken(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

function inHours(minutes: number): string {
  return (minutes / 60).toFixed(1);
}
