// Ada's sample in its dive week, in windows of one editor: her records, and a clock that a test moves on.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { environmentFor, sampleSettings } from '../../../scripts/editor/open.mjs';
import { samplePlace } from '../../../scripts/sample-place.mjs';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import { openDataFolder } from '../../../src/store/dataFolder';
import { startEditor, type RunningEditor } from '../driver/editor';
import { minuteMs } from '../../../src/engine/time/now';
import { runCommand } from '../driver/palette';
import type { SampleEditor } from '../driver/sample-window';
import { passingTime } from '../driver/time';
import { openWindow } from '../driver/window';
import { hideBalance, messages, statusSays } from './keyboard';
import { letToastsAppear } from './toasts';
import { until } from '../driver/until';

/** A loaded machine takes its time; a healthy one is through long before. */
const PATIENCE_MILLISECONDS = 60_000;
/** Time runs on in a window within a tenth of a second; a message is drawn at once. */
const SETTLE_MILLISECONDS = 1_000;

type RecordName = LeadRecord['type'];
type RecordNamed<T extends RecordName> = Extract<LeadRecord, { readonly type: T }>;

export interface Lead {
  readonly editor: RunningEditor;
  readonly place: SampleEditor['place'];
  /** Folders of the sample's repositories. */
  readonly repositories: readonly string[];
  /** A window of its own, up and with its figures read. */
  readonly openWindow: (prepare?: (page: Page) => Promise<void>) => Promise<Page>;
  /** Lets minutes pass in all windows. */
  readonly pass: (minutes: number) => void;
  /** How many minutes have. */
  readonly passed: () => number;
  /** The same, and a moment for the windows to do nothing about it: there is no other sign of silence. */
  readonly passAndSettle: (minutes: number) => Promise<void>;
  /** What was said since the test began, by whichever window. */
  readonly said: <T extends RecordName>(type: T) => Promise<readonly RecordNamed<T>[]>;
  /** Lets minute after minute pass until a message was shown that many times. */
  readonly passUntilShown: (times: number) => Promise<void>;
  /** Waits for that many records of a type, and gives them. */
  readonly saidTimes: <T extends RecordName>(type: T, times: number) => Promise<readonly RecordNamed<T>[]>;
  /** Says something as another window would. */
  readonly say: (...bodies: readonly RecordBody[]) => Promise<void>;
  readonly claims: () => readonly string[];
  /** This moment, as the windows have it. */
  readonly now: () => Date;
  /**
   * Takes back whatever was said since the sample was made and clears messages away, so that the next test begins where
   * the first did; only the clock runs on.
   */
  readonly beginAnew: (pages: readonly Page[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startLead(): Promise<Lead> {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-lead-'));
  const time = passingTime(temporary);
  const place = await samplePlace(join(temporary, 'sample'));
  // Before the windows begin theirs: what they say never lies in the future of this clock.
  const begun = Date.now();
  const editor = await startEditor({
    // What a test typed and left is no reason to ask before a program is debugged.
    settings: { ...sampleSettings(place.data), 'debug.saveBeforeStart': 'none' },
    environment: { ...environmentFor(place), ...time.environment },
    helpers: time.helpers,
  });
  const clock = () => ({
    instant: Date.parse(place.now) + time.passed() * minuteMs + Date.now() - begun,
    timeZone: place.timeZone,
  });
  const { records } = openDataFolder({ folder: place.data, clock });
  // Friday afternoon is short, and every test lets some of it pass.
  await records.append([{ type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '23:59' }]);
  const known = new Set((await records.read()).records.map(({ id }) => id));
  const all = async (): Promise<readonly LeadRecord[]> =>
    (await records.read()).records.filter(({ id }) => !known.has(id));
  const said: Lead['said'] = async (type) => {
    const isOfType = (record: LeadRecord): record is RecordNamed<typeof type> => record.type === type;
    return (await all()).filter(isOfType);
  };
  const say: Lead['say'] = async (...bodies) => {
    const outcome = await records.append(bodies);
    if (outcome.kind === 'failed') throw new Error(`The test's own records could not be written: ${outcome.reason}.`);
  };
  const claims = join(place.data, 'claims');
  return {
    editor,
    place,
    repositories: place.repositories,
    openWindow: async (prepare) => {
      const page = await openWindow(editor, place.open, undefined, async (fresh) => {
        await letToastsAppear(fresh);
        await prepare?.(fresh);
      });
      page.setDefaultTimeout(PATIENCE_MILLISECONDS);
      try {
        await statusSays(page, 'Diving');
      } catch (reason) {
        throw new Error(`A window came up without its figures. What it wrote last:\n${logsOf(editor)}`, {
          cause: reason,
        });
      }
      return page;
    },
    pass: time.pass,
    passed: time.passed,
    passAndSettle: async (minutes) => {
      time.pass(minutes);
      await new Promise((wake) => setTimeout(wake, SETTLE_MILLISECONDS));
    },
    passUntilShown: async (times) => {
      // The windows look once a minute, and only at what they have read by then.
      await until(`${times} × notice.shown`, async () => {
        time.pass(1);
        await new Promise((wake) => setTimeout(wake, SETTLE_MILLISECONDS));
        return (await said('notice.shown')).length >= times;
      });
    },
    said,
    saidTimes: async (type, times) => {
      await until(`${times} × ${type}`, async () => (await said(type)).length === times);
      return said(type);
    },
    say,
    now: () => new Date(clock().instant),
    claims: () => readdirSync(claims, { encoding: 'utf8' }).filter((name) => !name.endsWith('-fold')),
    beginAnew: async (pages) => {
      // A view in sight may put a question up, and that would be the one thing said in the day.
      for (const page of pages) await hideBalance(page);
      const taken = (await all()).filter(({ type }) => type !== 'record.removed');
      await say(...taken.map(({ id }): RecordBody => ({ type: 'record.removed', of: id })));
      for (const { id } of await all()) known.add(id);
      rmSync(claims, { recursive: true, force: true });
      for (const page of pages) {
        if ((await messages(page).count()) > 0) await runCommand(page, 'Notifications: Clear All Notifications');
        await statusSays(page, 'Diving');
      }
    },
    stop: async () => {
      await editor.stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

function logsOf({ userData }: RunningEditor): string {
  const logs = join(userData, 'logs');
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:Leadline|exthost)\.log$/u.test(name))
    .map((name) => `${name}\n${readFileSync(join(logs, name), 'utf8').slice(-2_000)}`)
    .join('\n');
}
