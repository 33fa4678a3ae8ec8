import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { foldRecords } from '../../../src/engine/records/fold';
import { readRecordLines } from '../../../src/engine/records/read';
import type { LeadRecord } from '../../../src/engine/records/schema';
import type { UserState } from '../../../src/engine/records/state';
import type { Now } from '../../../src/engine/time/now';
import { dayMs } from '../../../src/engine/time/now';
import { until } from '../driver/until';
import { runBeside } from '../driver/sample-window';
import { followHands } from '../driver/rest';
import { followRecords, type Records } from '../driver/records';
import { runCommand } from '../driver/palette';
import { messages } from '../lead/keyboard';
import { startLead, type Lead } from '../lead/lead';

/** The one window in which time is said, read from a calendar and seen. */
export interface ClocksWindow {
  readonly lead: Lead;
  readonly page: Page;
  /** Takes back what the part before said, clears its messages away, and follows what is said from now on. */
  readonly begin: () => Promise<Records>;
  /** Minutes of the sample's week by kind and source, as the command line has them. */
  readonly minutes: () => Week['sources'];
  /** Everything in the data folder. */
  readonly stored: () => readonly LeadRecord[];
  /** What it adds up to, a day later: whatever clock wrote it. */
  readonly state: () => UserState;
  /** Lets minutes pass, and waits until the window says that they have. */
  readonly pass: (minutes: number) => Promise<void>;
  /** Waits until the editor knows whether somebody is there. */
  readonly knows: (state: 'in use' | 'at rest') => Promise<void>;
  readonly clearMessages: () => Promise<void>;
}

interface Week {
  /** In hours. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export async function openClocksWindow(): Promise<ClocksWindow> {
  const lead = await startLead();
  const page = await lead.openWindow(followHands);
  // Minutes pass here as well, and a message about a dive would stand before those that are waited for.
  await lead.say({ type: 'notices.paused', until: new Date(lead.now().getTime() + 7 * dayMs).toISOString() });
  const sign = page.locator('.statusbar-item', { hasText: /^\d+ min, / });
  const beside = { place: lead.place, now: () => lead.now().toISOString() };
  const folder = join(lead.place.data, 'records');
  const stored = (): readonly LeadRecord[] =>
    readdirSync(folder).flatMap((name) => readRecordLines(readFileSync(join(folder, name), 'utf8'), name).records);
  const later = laterThan(lead);
  return {
    lead,
    page,
    stored,
    state: () => foldRecords(stored(), later),
    begin: async () => {
      await lead.beginAnew([page]);
      return followRecords(lead.place.data);
    },
    minutes: () => {
      const { sources } = JSON.parse(runBeside(beside, 'week', '--json')) as Week;
      const inMinutes = (hours: Week['sources'][string]) =>
        Object.fromEntries(Object.entries(hours).map(([source, count]) => [source, Math.round(count * 60)]));
      return Object.fromEntries(Object.entries(sources).map(([kind, hours]) => [kind, inMinutes(hours)]));
    },
    pass: async (minutes) => {
      lead.pass(minutes);
      await sign.filter({ hasText: new RegExp(`^${lead.passed()} min, `, 'u') }).waitFor();
    },
    knows: async (state) => {
      await sign.filter({ hasText: state }).waitFor();
    },
    clearMessages: async () => {
      await runCommand(page, 'Notifications: Clear All Notifications');
      await until('no message stands', async () => (await messages(page).count()) === 0);
    },
  };
}

export function laterThan({ place }: Lead): Now {
  return { instant: Date.parse(place.now) + dayMs, timeZone: place.timeZone };
}
