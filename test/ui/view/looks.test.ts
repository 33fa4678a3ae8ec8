import assert from 'node:assert/strict';
import { balanceExamples } from '../examples/balance';
import { reviewExamples } from '../examples/review';
import { axeFindings } from './axe';
import { inBrowser } from './browser';
import type { OpenOptions, OpenPage } from './harness';
import { throughStates, type States } from './states';
import { themeNamed, themes, type Theme } from './themes';

const balance: Examples = Object.entries(balanceExamples);
const review: Examples = Object.entries(reviewExamples);

type Examples = States<OpenOptions['snapshot']>;

function some(examples: Examples, names: readonly string[]): Examples {
  return examples.filter(([name]) => names.includes(name));
}

describe('The pages, in a real browser under their own policy', function () {
  this.timeout(180_000);
  const open = inBrowser();

  const noFindings = async (examples: Examples, theme: Theme, width: number): Promise<void> => {
    await throughStates(open, examples, { theme, width }, async ({ page, complaints }, name) => {
      assert.deepEqual(await axeFindings(page), [], `${name} in ${theme.name}`);
      assert.deepEqual(complaints, [], `${name} in ${theme.name}`);
    });
  };

  it('give axe nothing to find, in every state of the Balance view', async () => {
    await noFindings(balance, themeNamed('dark'), 320);
  });

  it('give axe nothing to find, on every page of the weekly panel', async () => {
    await noFindings(review, themeNamed('dark'), 1080);
  });

  for (const theme of themes.filter(({ name }) => name !== 'dark')) {
    it(`give axe nothing to find in the ${theme.name} theme`, async () => {
      await noFindings(some(balance, ['diving', 'partial', 'first-run', 'kept', 'trouble']), theme, 320);
      await noFindings(some(review, ['review-full', 'evidence', 'tuner', 'map', 'team', 'journey']), theme, 1080);
    });
  }

  /** One page that is shown every example at every width: what a pane does when it is dragged. */
  const noSideways = async (examples: Examples, widths: readonly number[], fontSize = '13px'): Promise<void> => {
    const theme = themeNamed('dark');
    const variables = { ...theme.variables, '--vscode-font-size': fontSize };
    await throughStates(open, examples, { theme: { ...theme, variables }, width: 480 }, async ({ page }, name) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => {
          const have = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= have) return [];
          return [...document.querySelectorAll('#leadline *')]
            .filter(
              (element) => !element.closest('.scroll, details') && element.getBoundingClientRect().right > have + 1,
            )
            .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
        });
        assert.deepEqual(over, [], `${name} in ${width}`);
      }
    });
  };

  // 170 is also what 340 becomes at the editor's 200 %.
  it('never scroll sideways in a sidebar of 170, 240, 320 or 480 pixels', async () => {
    await noSideways(balance, [170, 240, 320, 480]);
  });

  it('never scroll sideways with doubled text', async () => {
    await noSideways(balance, [320, 480], '26px');
    await noSideways(review, [540, 1080], '26px');
  });

  it('never scroll sideways in a panel of 360, 540, 620 or 1080 pixels', async () => {
    await noSideways(review, [360, 540, 620, 1080]);
  });

  const throughAll = async (look: (opened: OpenPage, name: string) => Promise<void>): Promise<void> => {
    for (const examples of [balance, review]) {
      await throughStates(open, examples, { theme: themeNamed('dark'), width: 900 }, look);
    }
  };

  it('carry no style of their own in attributes, and no colour outside the theme', async () => {
    await throughAll(async ({ page }, name) => {
      const styled = await page.evaluate(
        () => document.querySelectorAll('#leadline [style], #leadline script, #leadline a[href]').length,
      );
      assert.equal(styled, 0, name);
    });
  });

  it('say for the ear what each drawing shows, and give every chart its table', async () => {
    await throughAll(async ({ page }, name) => {
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll('svg')].flatMap((drawing) => {
          const label = drawing.getAttribute('aria-label') ?? '';
          if (drawing.getAttribute('role') === 'img') {
            const chart = drawing.classList.contains('chart');
            if (chart && !drawing.closest('section')?.querySelector('details table')) return [`no table: ${label}`];
            return label.length > 15 ? [] : [`too short: ${label}`];
          }
          return drawing.closest('[aria-hidden="true"], svg[role="img"]') ? [] : [drawing.outerHTML.slice(0, 80)];
        }),
      );
      assert.deepEqual(faults, [], name);
    });
  });

  it('move only where motion is welcome', async () => {
    const animated = async (reducedMotion: boolean, classes: string): Promise<string> => {
      const theme = themeNamed('dark');
      const { page } = await open({
        snapshot: balanceExamples.normal(),
        theme: { ...theme, classes: `${theme.classes} ${classes}` },
        width: 320,
        reducedMotion,
      });
      return page.$eval('.settle', (lead) => getComputedStyle(lead).animationName);
    };
    assert.equal(await animated(false, ''), 'settle');
    assert.equal(await animated(true, ''), 'none');
    assert.equal(await animated(false, 'vscode-reduce-motion'), 'none');
  });
});
