import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { minuteMs } from '../../../src/engine/time/now';
import { runCommand } from '../driver/palette';
import { messages } from './keyboard';
import { startLead, type Lead } from './lead';

describe('A message about a dive waits for its moment', function () {
  this.timeout(180_000);
  let lead: Lead;
  let page: Page;
  let openedAt: Date;

  before(async () => {
    lead = await startLead();
    openedAt = lead.now();
    page = await lead.openWindow();
  });
  after(async () => {
    await lead.stop();
  });
  beforeEach(() => lead.beginAnew([page]));

  const git = (name: string, ...words: string[]): void => {
    const folder = lead.repositories.find((path) => basename(path) === name) ?? assert.fail();
    const at = lead.now().toISOString();
    execFileSync('git', ['-C', folder, ...words], {
      stdio: 'pipe',
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    });
  };
  const fileOf = (name: string, file: string): string =>
    join(lead.repositories.find((path) => basename(path) === name) ?? assert.fail(), file);
  const silent = async (): Promise<void> => {
    assert.equal((await lead.said('notice.shown')).length, 0);
    assert.equal(await messages(page).count(), 0);
  };
  const spoken = async (): Promise<void> => {
    await lead.saidTimes('notice.shown', 1);
    await messages(page).waitFor();
  };
  /** The same at the next look at the quiet. */
  const spokenSoon = async (): Promise<void> => {
    await lead.passUntilShown(1);
    await messages(page).waitFor();
  };
  /** Past the first ten minutes and in the midst of typing: the last key is younger than five minutes. */
  const typing = async (): Promise<void> => {
    await runCommand(page, 'Leadline: Presenting');
    await lead.saidTimes('presenting.set', 1);
    await lead.passAndSettle(12);
    await runCommand(page, 'File: New Untitled Text File');
    await page.keyboard.type('A thought');
    await page.locator('.view-line', { hasText: 'A thought' }).waitFor();
    await runCommand(page, 'Leadline: Presenting');
    await lead.saidTimes('presenting.set', 2);
    await lead.passAndSettle(2);
    await silent();
  };

  it('ten minutes from the start of the window', async () => {
    await lead.passAndSettle(8);
    await silent();
    await spokenSoon();
    const [shown] = await lead.said('notice.shown');
    assert.ok(Date.parse(shown?.at ?? '') - openedAt.getTime() >= 10 * minuteMs);
  });

  it('five minutes without a key', async () => {
    await typing();
    await spokenSoon();
  });

  it('a commit', async () => {
    await typing();
    appendFileSync(fileOf('tide-charts', 'README.md'), '\nOne more line.\n');
    git('tide-charts', 'commit', '-am', 'Say one more thing');
    await spoken();
    git('tide-charts', 'reset', '--hard', 'HEAD~');
  });

  it('a switch of branches', async () => {
    await typing();
    git('tide-charts', 'switch', '-c', 'ada/look');
    await spoken();
    git('tide-charts', 'switch', 'main');
  });

  it('the way back to the window after ten minutes away, not after four', async () => {
    await typing();
    // From the last key on it must stay under five minutes: a look at the quiet may fall due at any moment.
    await page.keyboard.type(', and more');
    await away(4);
    await silent();
    await page.keyboard.type(', and one more');
    await away(11);
    await spoken();
  });

  it('the end of a debug session', async () => {
    await runCommand(page, 'Leadline Test: Begin to Debug');
    await page.locator('.debug-toolbar').waitFor();
    await lead.passAndSettle(20);
    await silent();
    await runCommand(page, 'Debug: Stop');
    await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
    await spokenSoon();
  });

  it('the end of a merge', async () => {
    const file = fileOf('tide-charts', 'README.md');
    git('tide-charts', 'switch', '-c', 'ada/other');
    writeFileSync(file, 'Theirs\n');
    git('tide-charts', 'commit', '-am', 'Say it their way');
    git('tide-charts', 'switch', 'main');
    writeFileSync(file, 'Mine\n');
    git('tide-charts', 'commit', '-am', 'Say it my way');
    assert.throws(() => {
      git('tide-charts', 'merge', 'ada/other');
    });
    await lead.passAndSettle(20);
    await silent();
    git('tide-charts', 'merge', '--abort');
    await spokenSoon();
    git('tide-charts', 'reset', '--hard', 'HEAD~');
    git('tide-charts', 'branch', '-D', 'ada/other');
  });

  it('the end of presenting, and a pause of a week', async () => {
    await runCommand(page, 'Leadline: Presenting');
    await lead.saidTimes('presenting.set', 1);
    await lead.passAndSettle(20);
    await silent();
    await runCommand(page, 'Leadline: Pause Notices for a Week');
    await lead.saidTimes('notices.paused', 1);
    await runCommand(page, 'Leadline: Presenting');
    await lead.passAndSettle(6);
    assert.equal((await lead.said('notice.shown')).length, 0);
  });

  /** What the window knows of itself, as the helper beside Leadline tells it. */
  function sign(state: string | RegExp): Locator {
    return page.locator('.statusbar-item', { hasText: /^\d+ min, / }).filter({ hasText: state });
  }

  /** Another program comes to the front, as a browser tells its page; minutes pass, and the window is in use again. */
  async function away(minutes: number): Promise<void> {
    await page.evaluate(() => {
      document.hasFocus = () => false;
      window.dispatchEvent(new Event('blur'));
    });
    // Minutes that pass before the window knows are minutes in front of it, without a key.
    await sign('behind').waitFor();
    await lead.passAndSettle(minutes);
    await page.evaluate(() => {
      document.hasFocus = () => true;
      window.dispatchEvent(new Event('focus'));
    });
    await sign(/in use|at rest/u).waitFor();
    await lead.passAndSettle(0);
  }
});
