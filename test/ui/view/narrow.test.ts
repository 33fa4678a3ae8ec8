import assert from 'node:assert/strict';
import { axeFindings } from './axe';
import { inBrowser } from './browser';
import { panelStates, sidebarStates, throughStates } from './states';
import { themes } from './themes';

/** What does not fit its place: wider than the page, cut off by its own box, or words drawn over the edge of a chart. */
function notWhole(): readonly string[] {
  const have = document.documentElement.clientWidth;
  const name = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
  const shown = [...document.querySelectorAll('#leadline *')].filter(
    (element) =>
      element.getClientRects().length > 0 && !element.closest('.unseen, details:not([open]) > :not(summary)'),
  );
  const wide =
    document.documentElement.scrollWidth > have
      ? shown.filter((one) => !one.closest('.scroll') && one.getBoundingClientRect().right > have + 1)
      : [];
  const cut = shown.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    return (
      !(one instanceof SVGElement) &&
      one.textContent.trim() !== '' &&
      ((hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1))
    );
  });
  // A table may be scrolled by itself, and a chart's own words must stay on the page.
  const drawn = shown.filter((one) => {
    const box = one.getBoundingClientRect();
    return one.tagName === 'text' && !one.closest('.scroll') && (box.left < -1 || box.right > have + 1);
  });
  return [...new Set([...wide, ...cut, ...drawn])].map(name);
}

describe('Every state, in a narrow place and in each theme', function () {
  this.timeout(240_000);
  const open = inBrowser();

  for (const theme of themes) {
    it(`gives axe nothing to find at 240 pixels in the ${theme.name} theme`, async () => {
      for (const states of [sidebarStates, panelStates]) {
        await throughStates(open, states, { theme, width: 240 }, async ({ page }, name) => {
          assert.deepEqual(await axeFindings(page), [], name);
        });
      }
    });
  }

  it('loses nothing at 240 pixels', async () => {
    for (const states of [sidebarStates, panelStates]) {
      for (const theme of themes.filter(({ name }) => name === 'dark' || name === 'hc')) {
        await throughStates(open, states, { theme, width: 240 }, async ({ page }, name) => {
          assert.deepEqual(await page.evaluate(notWhole), [], `${name} in ${theme.name}`);
        });
      }
    }
  });

  it('loses nothing at 200 % zoom', async () => {
    for (const [states, width] of [
      [sidebarStates, 340],
      [panelStates, 1080],
      [panelStates, 620],
    ] as const) {
      for (const theme of themes.filter(({ name }) => name === 'light')) {
        await throughStates(open, states, { theme, width, zoom: 2 }, async ({ page }, name) => {
          assert.deepEqual(await page.evaluate(notWhole), [], `${name} at ${width} pixels`);
        });
      }
    }
  });
});
