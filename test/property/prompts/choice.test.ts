import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candidatesFor, type ChoiceInput } from '../../../src/engine/prompts/choose';
import { promptHistory } from '../../../src/engine/prompts/history';
import { mutedRecord, poolOf, swappedRecord } from '../../../src/engine/prompts/offer';
import type { Prompt } from '../../../src/engine/prompts/prompt';
import type { Variables } from '../../../src/engine/prompts/variables/value';
import { daysBetween } from '../../../src/engine/time/calendar';
import { promptDays, type PromptDays, type Shown } from '../../unit/prompts/promptDays';
import { calendar, dayMs, zone } from '../../unit/prompts/sample';
import { shippedBank } from '../../unit/prompts/shippedBank';

const monday = Date.parse('2024-03-04T08:00:00Z');

/** Facts of a day in the life of a lead, true and false in any mixture. */
const variables: fc.Arbitrary<Variables> = fc.record(
  {
    isWeekEnd: fc.boolean(),
    isWeekStart: fc.boolean(),
    isDayStart: fc.boolean(),
    mergesOfOthers7d: fc.nat(8),
    mentoringEvents7d: fc.nat(3),
    mentoringEvents14d: fc.nat(3),
    reviewEvents7d: fc.nat(5),
    handsOnTrend: fc.constantFrom(0.8, 1, 1.6),
    handsOnRose2w: fc.boolean(),
    handsOnHours1d: fc.nat(6),
    handsOnHours7d: fc.constantFrom({ low: 6, mid: 8, high: 10 }, { low: 18, mid: 22, high: 27 }),
    band: fc.constant({ low: 8, high: 14 }),
    seen7d: fc.constantFrom(0.2, 0.6),
    othersWaiting: fc.nat(3),
    othersWaitingDays: fc.nat(4),
    takeovers14d: fc.nat(3),
    releaseTag7d: fc.boolean(),
    newcomerFirstCommit7d: fc.nat(1),
    newcomerDay30: fc.boolean(),
    delegatedTouched7d: fc.nat(1),
    ledgerEmpty: fc.boolean(),
    summaryNeverShared: fc.boolean(),
    balanceAgeDays: fc.nat(60),
    dive: fc.record({ endedWithin1d: fc.boolean(), reason: fc.constantFrom('spike', 'incident'), hours: fc.nat(6) }),
  },
  { requiredKeys: [] },
);

/** What somebody does on one day, in one of several windows. */
const step = fc.record({
  days: fc.constantFrom(0, 0, 1, 1, 1, 2, 3, 5, 9),
  asked: fc.constantFrom(false, false, false, true),
  race: fc.boolean(),
  then: fc.constantFrom('answer', 'answer', 'skip', 'another', 'notThisKind', 'leave'),
  variables,
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Seen extends Shown {
  readonly today: string;
  /** What else could have been shown in the same slot, before themes rest. */
  readonly due: readonly Prompt[];
}

/** Lives through the steps and returns everything that came on a screen, oldest first. */
function live(steps: readonly Step[], daily: boolean): { readonly seen: readonly Seen[]; readonly days: PromptDays } {
  const days = promptDays({ settings: { 'prompts.daily': daily } });
  const seen: Seen[] = [];
  let day = 0;
  let second = 0;
  for (const one of steps) {
    day += one.days;
    second += 20;
    const now = monday + day * dayMs + second * 1000;
    const state = days.state(now);
    const before = days.shown.length;
    const offers = [days.open(now, one.variables, one.asked, state)];
    // A second window that read the records at the same moment.
    if (one.race) offers.push(days.open(now, one.variables, false, state));
    for (const shown of days.shown.slice(before)) seen.push(describeShown(shown, state, one.variables, days));
    const offer = offers[0];
    if (offer?.kind !== 'offer') continue;
    const at = now + 5000;
    const clock = { instant: at, timeZone: zone };
    if (one.then === 'answer') days.append(at, { type: 'prompt.answered', prompt: offer.prompt.id, journal: 'j' });
    if (one.then === 'skip') days.append(at, { type: 'prompt.skipped', prompt: offer.prompt.id });
    if (one.then === 'another') days.append(at, swappedRecord(offer));
    if (one.then === 'notThisKind') days.append(at, mutedRecord(offer.prompt.theme, clock, days.settings));
  }
  return { seen, days };
}

function describeShown(shown: Shown, state: ReturnType<PromptDays['state']>, known: Variables, days: PromptDays): Seen {
  const today = calendar.dayOf(shown.at) ?? '';
  const input: ChoiceInput = {
    prompts: shippedBank,
    variables: known,
    history: promptHistory(state, calendar),
    state,
    settings: days.settings,
    now: { instant: shown.at, timeZone: zone },
    today,
    seed: 'install',
  };
  const { slot, cadence } = shown.offer;
  return { ...shown, today, due: candidatesFor(input, poolOf(slot, cadence)).map(({ prompt }) => prompt) };
}

/** All checks of one run look at the same lives, so that each is lived once; a new run draws others. */
const seed = Date.now() & 0x7fffffff;
const known = new Map<string, ReturnType<typeof live>>();

function lived(steps: readonly Step[], daily: boolean): ReturnType<typeof live> {
  const key = JSON.stringify([steps, daily]);
  const result = known.get(key) ?? live(steps, daily);
  known.set(key, result);
  return result;
}

const lives = fc.array(step, { minLength: 20, maxLength: 45 });

/** Checks every run of a life; `numRuns` keeps the whole tier under ten seconds. */
function always(check: (seen: readonly Seen[], days: PromptDays) => void): void {
  fc.assert(
    fc.property(lives, fc.boolean(), (steps, daily) => {
      const { seen, days } = lived(steps, daily);
      check(seen, days);
    }),
    { numRuns: 25, seed },
  );
}

describe('choosing prompts, over any sequence of days and windows', () => {
  it('never repeats one within its cool-down', () => {
    always((seen) => {
      const last = new Map<string, string>();
      for (const { offer, today } of seen) {
        const before = last.get(offer.prompt.id);
        if (before !== undefined) assert.ok(daysBetween(before, today) >= offer.prompt.cooldownDays, offer.prompt.id);
        last.set(offer.prompt.id, today);
      }
    });
  });

  it('never shows two of one theme in a row when another is due', () => {
    always((seen) => {
      seen.forEach(({ offer, due }, index) => {
        const before = seen[index - 1]?.offer.prompt.theme;
        if (offer.prompt.theme !== before) return;
        assert.deepEqual(
          due.filter(({ theme }) => theme !== before).map(({ id }) => id),
          [],
        );
      });
    });
  });

  it('never shows three in a row that check or look back', () => {
    always((seen) => {
      const heavy = seen.map(({ offer }) => ['check', 'look-back'].includes(offer.prompt.kind));
      heavy.forEach((_, index) => {
        assert.ok(!(index >= 2 && heavy[index] && heavy[index - 1] && heavy[index - 2]));
      });
    });
  });

  it('brings at most one a day unasked, and at most three in seven days besides daily ones', () => {
    always((seen) => {
      const unasked = [
        ...new Set(seen.filter(({ offer }) => offer.cadence !== 'asked').map(({ offer }) => offer.slot)),
      ];
      const dates = unasked.map((slot) => slot.slice(0, 10));
      assert.equal(new Set(dates).size, dates.length);
      const rare = unasked.filter((slot) => !slot.endsWith('daily')).map((slot) => slot.slice(0, 10));
      rare.forEach((date, index) => {
        const third = rare[index - 3];
        if (third !== undefined) assert.ok(daysBetween(third, date) >= 7, `${third} ${date}`);
      });
    });
  });

  it('leaves three days between moments that something called up', () => {
    always((seen) => {
      const triggered = seen.filter(({ offer }) => offer.triggered);
      triggered.forEach(({ offer, today }, index) => {
        const before = triggered[index - 1];
        if (before === undefined || before.offer.slot === offer.slot) return;
        assert.ok(daysBetween(before.today, today) >= 3, `${before.offer.slot} ${offer.slot}`);
      });
    });
  });

  it('keeps a muted theme away for ninety days', () => {
    always((seen, days) => {
      for (const record of days.records) {
        if (record.type !== 'theme.muted') continue;
        const from = Date.parse(record.at);
        const until = Date.parse(record.until);
        assert.equal(until - from, 90 * dayMs);
        for (const { at, offer } of seen) assert.ok(offer.prompt.theme !== record.theme || at <= from || at >= until);
      }
    });
  });

  it('swaps at most twice in one moment', () => {
    always((seen, days) => {
      for (const slot of new Set(seen.map(({ offer }) => offer.slot))) {
        const shown = seen.filter(({ offer }) => offer.slot === slot);
        const muted = days.records.filter(({ type }) => type === 'theme.muted').length;
        assert.ok(shown.length <= 3 + muted, slot);
      }
    });
  });

  it('never shows daily ones to who did not choose them, nor one whose trigger does not hold', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        for (const { offer, due } of lived(steps, false).seen) {
          assert.notEqual(offer.cadence, 'daily');
          assert.ok(due.some(({ id }) => id === offer.prompt.id));
        }
      }),
      { numRuns: 10, seed },
    );
  });
});
