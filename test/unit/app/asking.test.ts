import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileUnder } from '../../../src/app/fileEvidence';
import { importCalendarItems, type CalendarItem } from '../../../src/app/importCalendar';
import { addLedger, keepIntention } from '../../../src/app/journey';
import { correctEntry } from '../../../src/app/logWork';
import {
  dismissNotice,
  muteSignal,
  pauseNotices,
  setPresenting,
  startScene,
  takeNotice,
} from '../../../src/app/notices';
import { answerPrompt, putUpPrompt, showPrompt, skipPrompt } from '../../../src/app/prompts';
import { undo } from '../../../src/app/undo';
import type { Notice } from '../../../src/engine/dive/diveReport';
import type { PromptOffer } from '../../../src/engine/prompts/offer';
import type { Prompt } from '../../../src/engine/prompts/prompt';
import { createCalendar } from '../../../src/engine/time/calendar';
import { dayMs } from '../../../src/engine/time/now';
import { openDataFolder, type DataFolder } from '../../../src/store/dataFolder';
import { clockAt, paris, valueOf } from '../store/place';
import { monday, now, open, stateOf } from './place';

const calendar = createCalendar(now.instant - 7 * 86_400_000, now.instant + 7 * 86_400_000, paris, 4);
const prompt: Prompt = {
  id: 'IDN-01',
  theme: 'identity',
  cadence: 'weekly',
  text: 'What went well without you?',
  followUp: 'On which day?',
  trigger: undefined,
  evidenceLine: undefined,
  kind: 'strength',
  minutes: 2,
  cooldownDays: 28,
  priority: 1,
  idea: undefined,
  origin: { from: 'leadline' },
};
const offer: PromptOffer = {
  kind: 'offer',
  prompt,
  evidenceLine: '3 changes by others landed this week',
  slot: '2024-03-04-weekly',
  cadence: 'weekly',
  triggered: false,
  fresh: true,
  claim: '2024-03-04-prompt',
  swapsLeft: 2,
};
const notice: Notice = {
  id: 'dive 2024-03-04',
  signals: ['S1', 'S3'],
  facts: ['8 to 12 h of building in three working days.'],
  waiting: undefined,
  question: 'Is this one deliberate?',
  plan: undefined,
  actions: [],
  message: '',
  box: undefined,
  kind: 'dive',
};

describe('a question', () => {
  it('that comes unasked is shown by one window only', async () => {
    const data = open();
    const other = openDataFolder({ folder: data.folder, clock: clockAt(monday) });
    valueOf(await showPrompt(data, offer));
    const second = await showPrompt(other, offer);
    assert.equal(second.kind === 'failed' && second.reason, 'taken');
    assert.equal((await stateOf(data)).promptsShown.length, 1);
    valueOf(await showPrompt(other, { ...offer, fresh: false }));
    assert.equal((await stateOf(data)).promptsShown.length, 1, 'a standing question is not shown anew');
  });

  it('is offered once more from the newest records where another window was faster', async () => {
    const data = open();
    const other = openDataFolder({ folder: data.folder, clock: clockAt(monday) });
    valueOf(await showPrompt(data, offer));
    const next = { ...offer, slot: '2024-03-04-daily', claim: '2024-03-04-prompt-2' };
    const put = await putUpPrompt(other, offer, false, () => Promise.resolve(next));
    assert.deepEqual([put.offer, put.noted.kind], [next, 'done']);
    assert.equal((await stateOf(data)).promptsShown.length, 2);
    const nothing = { kind: 'none', because: 'alreadyToday' } as const;
    const late = await putUpPrompt(other, offer, false, () => Promise.resolve(nothing));
    assert.deepEqual([late.offer, late.noted.kind], [nothing, 'failed']);
  });

  it('whose window died before noting it is shown to whoever asked for one, and to nobody else', async () => {
    const data = open();
    assert.ok(await data.claim('2024-03-04', 'prompt'));
    const again = (): Promise<PromptOffer> => Promise.resolve(offer);
    const unasked = await putUpPrompt(data, offer, false, again);
    assert.equal(unasked.noted.kind === 'failed' && unasked.noted.reason, 'taken');
    assert.equal((await stateOf(data)).promptsShown.length, 0);
    assert.equal((await putUpPrompt(data, offer, true, again)).noted.kind, 'done');
    assert.equal((await stateOf(data)).promptsShown.length, 1);
  });

  it('keeps the words first, then the record that says so', async () => {
    const data = open();
    const given = { offer, answer: 'The **import**.', followUpAnswer: 'Tuesday' };
    const kept = valueOf(await answerPrompt(data, given, now, calendar));
    assert.equal(kept.file, '2024-W10.md');
    const text = readFileSync(join(data.folder, 'journal', kept.file), 'utf8');
    for (const part of ['3 changes by others', prompt.text, 'The **import**.', 'On which day?', 'Tuesday']) {
      assert.ok(text.includes(part), part);
    }
    assert.equal((await stateOf(data)).promptsAnswered[0]?.journal, '2024-W10.md');
  });

  it('whose words cannot be kept leaves no record behind', async function () {
    if (process.platform !== 'linux') this.skip();
    const data = open();
    mkdirSync(join(data.folder, 'journal'));
    symlinkSync('/dev/full', join(data.folder, 'journal', '2024-W10.md'));
    const failed = await answerPrompt(data, { offer, answer: 'x' }, now, calendar);
    assert.equal(failed.kind === 'failed' && failed.reason, 'full');
    assert.equal((await stateOf(data)).promptsAnswered.length, 0);
  });

  it('is skipped freely, and an empty answer is none', async () => {
    const data = open();
    const failed = await answerPrompt(data, { offer, answer: ' \n' }, now, calendar);
    assert.equal(failed.kind === 'failed' && failed.reason, 'nothingTyped');
    valueOf(await skipPrompt(data, offer));
    assert.equal((await stateOf(data)).promptsSkipped.length, 1);
  });
});

describe('a notice', () => {
  it('is taken once a day over all windows, and counts as shown from then on', async () => {
    const data = open();
    const other = openDataFolder({ folder: data.folder, clock: clockAt(monday) });
    valueOf(await takeNotice(data, notice, '2024-03-04', 0));
    const second = await takeNotice(other, notice, '2024-03-04', 0);
    assert.equal(second.kind === 'failed' && second.reason, 'taken');
    assert.deepEqual((await stateOf(other)).noticesShown[0]?.signals, ['S1', 'S3']);
  });

  it('leaves room for a second one of the day, which may be the end of a box', async () => {
    const data = open();
    valueOf(await takeNotice(data, notice, '2024-03-04', 0));
    const boxEnd = { ...notice, kind: 'boxEnd', id: 'box:0123456789ab-2:1', signals: [] } as const;
    assert.equal((await takeNotice(data, boxEnd, '2024-03-04', 0)).kind, 'failed');
    valueOf(await takeNotice(data, boxEnd, '2024-03-04', 1));
  });

  it('is not put up when nobody can claim it', async () => {
    const data = open();
    writeFileSync(join(data.folder, 'claims'), '');
    assert.equal((await takeNotice(data, notice, '2024-03-04', 0)).kind, 'failed');
  });

  it('can be put off, muted and paused, and presenting keeps it away', async () => {
    const data = open();
    valueOf(await dismissNotice(data.records, ['S1', 'S3']));
    valueOf(await muteSignal(data.records, 'S4', now.instant + 30 * dayMs));
    valueOf(await muteSignal(data.records, 'S3'));
    valueOf(await pauseNotices(data.records, now));
    valueOf(await setPresenting(data.records, true));
    const state = await stateOf(data);
    assert.equal(state.noticesDismissed.length, 2);
    assert.deepEqual(
      state.mutedSignals.map(({ signal, until }) => [signal, until]),
      [
        ['S4', '2024-04-03T09:00:00.000Z'],
        ['S3', undefined],
      ],
    );
    assert.equal(state.pausedUntil, Date.parse('2024-03-11T09:00:00Z'));
    assert.equal(state.presenting, true);
  });
});

describe('an imported calendar', () => {
  const item: CalendarItem = {
    key: 'a',
    series: 'weekly',
    single: false,
    startsAt: Date.parse('2024-03-01T09:00:00Z'),
    minutes: 30,
    kind: 'mentoring',
  };
  const other = { ...item, key: 'b', startsAt: item.startsAt + 86_400_000 };
  const hour = 3_600_000;
  const importItems = async (data: DataFolder, items: readonly CalendarItem[], series = ['weekly']) => {
    const file = { items, series: new Set(series), from: now.instant - 90 * 24 * hour, to: now.instant + 24 * hour };
    const { records } = await data.records.read();
    const { added, changed, removed } = valueOf(await importCalendarItems(data.records, file, records, now));
    return { added, changed, removed };
  };
  const nothing = { added: 0, changed: 0, removed: 0 };
  const startsOf = async (data: DataFolder) => (await stateOf(data)).calendarItems.map(({ startsAt }) => startsAt);

  it('adds nothing the second time, and a moved meeting moves, there and back', async () => {
    const data = open();
    assert.deepEqual(await importItems(data, [item]), { ...nothing, added: 1 });
    assert.deepEqual(await importItems(data, [item]), nothing);
    const moved = { ...item, startsAt: item.startsAt + hour };
    assert.deepEqual(await importItems(data, [moved]), { ...nothing, changed: 1 });
    assert.deepEqual(await startsOf(data), [moved.startsAt]);
    assert.deepEqual(await importItems(data, [item]), { ...nothing, changed: 1 });
    assert.deepEqual(await startsOf(data), [item.startsAt]);
  });

  it('of a series that was moved as a whole holds each meeting once, and none that was called off', async () => {
    const data = open();
    await importItems(data, [item, other]);
    // All occurrences have other keys, and one of them is gone.
    const moved = { ...item, key: 'a at ten', startsAt: item.startsAt + hour };
    assert.deepEqual(await importItems(data, [moved]), { added: 0, changed: 1, removed: 1 });
    assert.deepEqual(await startsOf(data), [moved.startsAt]);
    assert.deepEqual(await importItems(data, [item, other]), { added: 1, changed: 1, removed: 0 });
    assert.deepEqual(await startsOf(data), [item.startsAt, other.startsAt]);
  });

  it('keeps the meetings of series the file says nothing of: it may be another calendar', async () => {
    const data = open();
    await importItems(data, [item]);
    assert.deepEqual(await importItems(data, [{ ...other, series: 'another' }], ['another']), { ...nothing, added: 1 });
    assert.equal((await startsOf(data)).length, 2);
  });

  it('does not bring back what the user deleted, nor forget what they filed elsewhere', async () => {
    const data = open();
    await importItems(data, [item, other]);
    const [first, second] = (await stateOf(data)).calendarItems;
    assert.ok(first && second);
    valueOf(await undo(data.records, first.id));
    valueOf(await correctEntry(data, second.id, { kind: 'direction' }));
    assert.deepEqual(await importItems(data, [item, other]), nothing);
    assert.deepEqual(
      (await stateOf(data)).calendarItems.map(({ key, kind }) => [key, kind]),
      [['b', 'direction']],
    );
  });

  it('keeps the kind the user gave a meeting when it moves, also over a third import', async () => {
    const data = open();
    await importItems(data, [item]);
    const [first] = (await stateOf(data)).calendarItems;
    valueOf(await fileUnder(data.records, `record:${first?.id ?? ''}`, 'review'));
    const moved = { ...item, startsAt: item.startsAt + hour };
    await importItems(data, [moved]);
    assert.deepEqual(await importItems(data, [moved]), nothing);
    assert.deepEqual(
      (await stateOf(data)).calendarItems.map(({ startsAt, kind }) => [startsAt, kind]),
      [[moved.startsAt, 'review']],
    );
  });

  it('goes wholly when the user deletes a meeting that had been moved', async () => {
    const data = open();
    await importItems(data, [item]);
    await importItems(data, [{ ...item, startsAt: item.startsAt + hour }]);
    const [moved] = (await stateOf(data)).calendarItems;
    valueOf(await undo(data.records, moved?.id ?? ''));
    assert.deepEqual(await startsOf(data), []);
  });

  it('leaves out what has been folded into weekly totals', async () => {
    const data = open();
    assert.deepEqual(await importItems(data, [{ ...item, startsAt: now.instant - 91 * 24 * hour }]), nothing);
  });
});

describe('the journey', () => {
  it('keeps an intention, a scene that ends by itself, and a dated longer view in the private folder', async () => {
    const data = open();
    valueOf(await keepIntention(data.records, '2024-W11', { when: 'a build turns red', will: 'ask who is on it' }));
    valueOf(await startScene(data.records, { scene: 'launch' }, '2024-03-04', 14));
    valueOf(await addLedger(data.records, { skill: 'profiling', horizon: 'month', who: 'Ines' }, '2024-03-04'));
    const state = await stateOf(data);
    assert.equal(state.intentions.get('2024-W11')?.will, 'ask who is on it');
    assert.deepEqual(
      state.scenes.map(({ from, to }) => [from, to]),
      [['2024-03-04', '2024-03-17']],
    );
    assert.equal(state.ledger[0]?.dueOn, '2024-04-03');
    const failed = await keepIntention(data.records, '2024-W11', { when: '', will: 'x' });
    assert.equal(failed.kind === 'failed' && failed.reason, 'nothingTyped');
  });
});
