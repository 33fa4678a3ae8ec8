import { offerPrompt, mutedRecord, shownRecord, swappedRecord, type PromptOffer } from '../../src/engine/prompts/offer';
import type { Prompt } from '../../src/engine/prompts/prompt';
import { computeVariables } from '../../src/engine/prompts/variables/compute';
import { foldRecords } from '../../src/engine/records/fold';
import { readRecordLines } from '../../src/engine/records/read';
import type { LeadRecord, RecordBody } from '../../src/engine/records/schema';
import { defaultSettings, type Settings } from '../../src/engine/settings/settings';
import { createCalendar, weekOf } from '../../src/engine/time/calendar';
import type { Chance } from './chance';
import { inputOn, zone } from './facts';
import type { Year } from './year';

export interface Shown {
  readonly day: string;
  readonly offer: PromptOffer;
}

export interface Lived {
  readonly shown: readonly Shown[];
  readonly answered: number;
  /** Weeks with at least one working day. */
  readonly workingWeeks: readonly string[];
  readonly weeksWithout: readonly string[];
}

/** How somebody takes a question, as shares of 1; what is left over is left alone. */
export interface Habits {
  readonly answers: number;
  readonly swaps: number;
  readonly mutes: number;
  /** On this share of working days they ask for a question of their own accord. */
  readonly asks: number;
}

export const usualHabits: Habits = { answers: 0.6, swaps: 0.15, mutes: 0.02, asks: 1 / 15 };
export const leavesThemAlone: Habits = { answers: 0, swaps: 0, mutes: 0, asks: 0 };

/** Lives through the year: one look each working afternoon, through records only, as the editor does. */
export function liveYear(
  year: Year,
  prompts: readonly Prompt[],
  chance: Chance,
  { answers, swaps, mutes, asks }: Habits,
  given: Partial<Settings>,
): Lived {
  const settings: Settings = { ...defaultSettings, ...given };
  const calendar = createCalendar(Date.parse('2023-09-01T00:00:00Z'), Date.parse('2025-03-01T00:00:00Z'), zone, 4);
  const records: LeadRecord[] = [];
  const append = (at: number, body: RecordBody): void => {
    const id = `${'0'.repeat(12)}-${records.length + 1}`;
    const line = JSON.stringify({ v: 1, id, at: new Date(at).toISOString(), zone, ...body });
    records.push(...readRecordLines(`${line}\n`, 'year.jsonl').records);
  };
  for (const { day, body } of year.said) append(Date.parse(`${day}T08:00:00Z`), body);

  const shown: Shown[] = [];
  let answered = 0;
  year.days.forEach(({ day, working }, index) => {
    if (!working || day < '2024-01-02') return;
    let now = Date.parse(`${day}T15:00:00Z`);
    const asked = chance.happens(asks);
    // A question, and at most what it is swapped for.
    for (let turn = 0; turn < 4; turn += 1) {
      now += 60_000;
      const state = foldRecords(records, { instant: now, timeZone: zone });
      const offer = offerPrompt({
        prompts,
        variables: computeVariables(inputOn(year, index, now, state, calendar)),
        state,
        settings,
        now: { instant: now, timeZone: zone },
        calendar,
        seed: 'bench',
        asked,
      });
      if (offer.kind === 'none') return;
      if (offer.fresh) {
        append(now, shownRecord(offer));
        shown.push({ day, offer });
      }
      const at = now + 10_000;
      const mood = chance.next();
      if (mood < answers) {
        append(at, { type: 'prompt.answered', prompt: offer.prompt.id, journal: 'journal' });
        answered += 1;
        return;
      }
      if (mood < answers + swaps && offer.swapsLeft > 0) append(at, swappedRecord(offer));
      else if (mood > 1 - mutes) append(at, mutedRecord(offer.prompt.theme, { instant: at, timeZone: zone }, settings));
      else return;
    }
  });
  const workingWeeks = [
    ...new Set(year.days.filter(({ working, day }) => working && day >= '2024-01-02').map(({ day }) => weekOf(day))),
  ];
  const withOne = new Set(shown.map(({ day }) => weekOf(day)));
  return { shown, answered, workingWeeks, weeksWithout: workingWeeks.filter((week) => !withOne.has(week)) };
}
