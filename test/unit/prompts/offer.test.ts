import assert from 'node:assert/strict';
import { promptHistory } from '../../../src/engine/prompts/history';
import {
  mutedRecord,
  rhythmRecord,
  swappedRecord,
  type NoOffer,
  type PromptOffer,
} from '../../../src/engine/prompts/offer';
import type { Variables } from '../../../src/engine/prompts/variables/value';
import { promptDays, type PromptDays } from './promptDays';
import { calendar, dayMs, zone } from './sample';

const weekEnd: Variables = { isWeekEnd: true };
const nothing: Variables = {};
/** Friday 8 March 2024, late afternoon; the Fridays after it are weeks later. */
const friday = Date.parse('2024-03-08T16:00:00Z');
const week = 7 * dayMs;

function offered(offer: PromptOffer | NoOffer): PromptOffer {
  assert.ok(offer.kind === 'offer', offer.kind === 'none' ? offer.because : '');
  return offer;
}

function because(offer: PromptOffer | NoOffer): string {
  return offer.kind === 'none' ? offer.because : offer.prompt.id;
}

function answer(days: PromptDays, at: number, { prompt }: PromptOffer): void {
  days.append(at, { type: 'prompt.answered', prompt: prompt.id, journal: 'journal/2024-W10.md' });
}

describe('offering a prompt', () => {
  it('comes once a week, at its end', () => {
    const days = promptDays();
    const offer = offered(days.open(friday, nothing));
    assert.equal(offer.cadence, 'weekly');
    assert.equal(offer.slot, '2024-03-08-weekly');
    assert.equal(offer.claim, '2024-03-08-prompt-1');
    answer(days, friday + 60_000, offer);
    assert.equal(because(days.open(friday + 3_600_000, nothing)), 'alreadyToday');
    assert.equal(because(days.open(friday + 3 * dayMs, nothing)), 'notDue');
    assert.equal(offered(days.open(friday + week, nothing)).slot, '2024-03-15-weekly');
  });

  it('comes at the first opening after the week when nobody opened at its end', () => {
    const days = promptDays();
    offered(days.open(friday, nothing));
    answer(days, friday + 1, offered(days.look(friday, nothing)));
    // Nothing was opened on Friday the 15th.
    assert.equal(offered(days.open(friday + week + 3 * dayMs, nothing)).slot, '2024-03-18-weekly');
    answer(days, friday + week + 3 * dayMs + 1, offered(days.look(friday + week + 3 * dayMs, nothing)));
    assert.equal(offered(days.open(friday + 2 * week, nothing)).slot, '2024-03-22-weekly');
  });

  it('does not come at the weekend, nor before a role was chosen', () => {
    assert.equal(because(promptDays().open(friday + dayMs, nothing)), 'notDue');
    assert.equal(because(promptDays({ said: [] }).open(friday, nothing)), 'notSetUp');
  });

  it('prefers what something in the week calls up, and fills its line', () => {
    const offer = offered(promptDays().open(friday, { mergesOfOthers7d: 7 }));
    assert.equal(offer.prompt.id, 'IDN-01');
    assert.equal(offer.triggered, true);
    assert.equal(offer.evidenceLine, '7 changes by others landed in the last 7 days');
  });

  it('shows no half-filled line', () => {
    const offer = offered(promptDays().open(friday, { mentoringEvents14d: 0, seen7d: 0.5 }));
    assert.equal(offer.prompt.id, 'COA-02');
    assert.equal(offer.evidenceLine, undefined);
  });

  it('stands where it is over every window until it is answered', () => {
    const days = promptDays();
    const first = offered(days.open(friday, nothing));
    const second = offered(days.open(friday + 5000, weekEnd));
    assert.equal(second.prompt.id, first.prompt.id);
    assert.equal(second.fresh, false);
    assert.equal(days.shown.length, 1);
    const onMonday = offered(days.open(friday + 3 * dayMs, nothing));
    assert.equal(onMonday.prompt.id, first.prompt.id);
  });

  it('lets two windows that open at the same moment show one question', () => {
    const days = promptDays();
    const seen = days.state(friday);
    const one = offered(days.open(friday, nothing, false, seen));
    const two = offered(days.open(friday, nothing, false, seen));
    assert.equal(days.shown.length, 1);
    assert.equal(two.prompt.id, one.prompt.id);
    assert.equal(two.fresh, false);
  });

  it('brings the offer of a slower rhythm with the twelfth weekly question, until the user said either way', () => {
    const days = promptDays();
    const weeks = Array.from({ length: 12 }, (_, week) => friday + week * 7 * dayMs);
    const mayThin = weeks.map((at) => {
      const offer = offered(days.open(at, nothing));
      days.append(at + 1000, { type: 'prompt.answered', prompt: offer.prompt.id, journal: '2024-W10.md' });
      return offered(days.look(at + 2000, nothing, true)).mayThin;
    });
    assert.deepEqual(mayThin, [...weeks.slice(1).map(() => false), true]);
    const last = weeks.at(-1) ?? friday;
    for (const said of ['weekly', 'everySecondWeek'] as const) {
      days.append(last + 3000, rhythmRecord(said));
      assert.equal(offered(days.look(last + 4000, nothing, true)).mayThin, false, said);
    }
  });

  it('gives another at most twice, and never the same again', () => {
    const days = promptDays();
    const ids: string[] = [];
    for (let swap = 0; swap < 3; swap += 1) {
      const offer = offered(days.open(friday + swap * 1000, nothing));
      assert.equal(offer.swapsLeft, 2 - swap);
      ids.push(offer.prompt.id);
      days.append(friday + swap * 1000 + 500, swappedRecord(offer));
    }
    assert.equal(new Set(ids).size, 3);
    assert.equal(because(days.open(friday + 9000, nothing)), 'nothingLeft');
  });

  it('keeps a theme away for ninety days after "not this kind", and shows another at once', () => {
    const days = promptDays();
    const first = offered(days.open(friday, nothing));
    const now = { instant: friday + 1000, timeZone: zone };
    days.append(now.instant, mutedRecord(first.prompt.theme, now, days.settings));
    const second = offered(days.open(friday + 2000, nothing));
    assert.notEqual(second.prompt.theme, first.prompt.theme);
    assert.equal(second.slot, first.slot);
    assert.equal(second.swapsLeft, 2);
    const record = days.records.find(({ type }) => type === 'theme.muted');
    assert.ok(record?.type === 'theme.muted');
    assert.equal(Date.parse(record.until) - now.instant, 90 * dayMs);
  });

  it('asks monthly in the last week of a month and quarterly in the last of a quarter, in place of that week', () => {
    const days = promptDays();
    const cadences: string[] = [];
    for (let index = 0; index < 13; index += 1) {
      const at = friday + index * week;
      const offer = offered(days.open(at, nothing));
      cadences.push(`${offer.slot.slice(5, 10)} ${offer.cadence}`);
      answer(days, at + 1000, offer);
    }
    assert.deepEqual(cadences, [
      '03-08 weekly',
      '03-15 weekly',
      '03-22 weekly',
      '03-29 quarterly',
      '04-05 weekly',
      '04-12 weekly',
      '04-19 weekly',
      '04-26 monthly',
      '05-03 weekly',
      '05-10 weekly',
      '05-17 weekly',
      '05-24 weekly',
      '05-31 monthly',
    ]);
  });

  it('thins out when it is left: every second week after two, none after four, all of it back after any answer', () => {
    const days = promptDays();
    const shownOn: string[] = [];
    const seen: string[] = [];
    for (let index = 0; index < 10; index += 1) {
      const offer = days.open(friday + index * week, nothing);
      if (offer.kind === 'offer' && offer.fresh) shownOn.push(offer.slot.slice(0, 10));
      else seen.push(because(offer));
    }
    assert.deepEqual(shownOn, ['2024-03-08', '2024-03-15', '2024-03-29', '2024-04-12']);
    assert.equal(seen.at(-1), 'stopped');
    // The user asks for one and answers it.
    const later = friday + 10 * week - dayMs;
    const asked = offered(days.open(later, nothing, true));
    answer(days, later + 1000, asked);
    assert.equal(offered(days.open(friday + 10 * week, nothing)).fresh, true);
    assert.equal(offered(days.open(friday + 11 * week, nothing)).fresh, true);
  });

  it('comes every second week, or never, when the user says so', () => {
    const slower = promptDays({ settings: { 'prompts.weekly': 'everySecondWeek' } });
    answer(slower, friday + 1, offered(slower.open(friday, nothing)));
    assert.equal(because(slower.open(friday + week, nothing)), 'notDue');
    assert.equal(offered(slower.open(friday + 2 * week, nothing)).fresh, true);
    assert.equal(because(promptDays({ settings: { 'prompts.weekly': 'off' } }).open(friday, nothing)), 'notDue');
  });

  it('asks daily only when the user chose it', () => {
    const tuesday = friday + 4 * dayMs;
    assert.notEqual(because(promptDays().open(friday, nothing)), 'notDue');
    const plain = promptDays();
    answer(plain, friday + 1, offered(plain.open(friday, nothing)));
    assert.equal(because(plain.open(tuesday, nothing)), 'notDue');
    const daily = promptDays({ settings: { 'prompts.daily': true } });
    answer(daily, friday + 1, offered(daily.open(friday, nothing)));
    assert.equal(offered(daily.open(tuesday, nothing)).cadence, 'daily');
  });

  it('asks once after a dive, before anything else, and about what the dive was', () => {
    const days = promptDays();
    const dived: Variables = { dive: { endedWithin1d: true, reason: 'incident', hours: 1, declared: true } };
    const offer = offered(days.open(friday, dived));
    assert.equal(offer.cadence, 'after-dive');
    assert.ok(['DEF-06', 'IDN-08', 'PRB-07', 'SUP-06'].includes(offer.prompt.id), offer.prompt.id);
    answer(days, friday + 1, offer);
    assert.equal(because(days.open(friday + 2, dived)), 'alreadyToday');
    const off = promptDays({ settings: { 'prompts.afterDive': false } });
    assert.equal(offered(off.open(friday, dived)).cadence, 'weekly');
  });

  it('leaves three days between two questions that something called up', () => {
    const days = promptDays();
    const tagged: Variables = { releaseTag7d: true, newcomerFirstCommit7d: 1, mergesOfOthers7d: 9 };
    const wednesday = friday - 2 * dayMs;
    answer(days, friday - week + 1, offered(days.open(friday - week, nothing)));
    const first = offered(days.open(wednesday, tagged));
    assert.equal(first.cadence, 'milestone');
    answer(days, wednesday + 1, first);
    const second = offered(days.open(friday, tagged));
    assert.equal(second.cadence, 'weekly');
    assert.equal(second.triggered, false);
  });

  it('gives one whenever the user asks, and asking again gives a new one', () => {
    const days = promptDays();
    const wednesday = friday - 2 * dayMs;
    answer(days, friday - week + 1, offered(days.open(friday - week, nothing)));
    const first = offered(days.open(wednesday, nothing, true));
    assert.equal(first.slot, '2024-03-06-asked-1');
    assert.equal(first.claim, '2024-03-06-prompt-1');
    answer(days, wednesday + 1, first);
    const second = offered(days.open(wednesday + 60_000, nothing, true));
    assert.equal(second.slot, '2024-03-06-asked-2');
    assert.notEqual(second.prompt.theme, first.prompt.theme);
  });

  it('rests a prompt that was answered even where it was never noted as shown', () => {
    const days = promptDays();
    const offer = offered(days.look(friday, nothing));
    answer(days, friday, offer);
    const [showing] = promptHistory(days.state(friday + 1), calendar);
    assert.deepEqual([showing?.cadence, showing?.end, showing?.prompts[0]?.id], ['asked', 'answered', offer.prompt.id]);
    assert.notEqual(offered(days.open(friday + 1000, nothing)).prompt.theme, offer.prompt.theme);
  });

  it('says nothing unasked while the user presents or has paused, and still answers when asked', () => {
    const paused = promptDays({
      said: [
        [800, { type: 'setup.finished' }],
        [1, { type: 'notices.paused', until: '2024-03-14T00:00:00Z' }],
      ],
    });
    assert.equal(because(paused.open(friday, nothing)), 'paused');
    assert.equal(paused.open(friday, nothing, true).kind, 'offer');
    const presenting = promptDays({
      said: [
        [800, { type: 'setup.finished' }],
        [1, { type: 'presenting.set', on: true }],
      ],
    });
    assert.equal(because(presenting.open(friday, nothing)), 'presenting');
  });

  it('chooses the same question for the same day and install, and other ones for other installs', () => {
    const pick = (seed: string): string => offered(promptDays({ seed }).open(friday, nothing)).prompt.id;
    assert.equal(pick('a'), pick('a'));
    const many = new Set(Array.from({ length: 40 }, (_, index) => pick(`install-${index}`)));
    assert.ok(many.size > 10, String(many.size));
  });
});
