import { presetBands, presetNames, type PresetName } from '../../engine/balance/bands';
import { openGaps } from '../../engine/evidence/editor/gaps';
import type { PromptOffer } from '../../engine/prompts/offer';
import { bandsOn, sceneOn } from '../../engine/records/days';
import type { Report } from '../../engine/report';
import type { Now } from '../../engine/time/now';
import type { PromptCard, Snapshot, Trouble } from '../snapshot';
import { boxOf } from './box';
import { whatToSay } from './facts';
import { periodOf } from './period';
import { notVisibleSentences, oldFetch, repositoryCards } from './repositories';

/** What only the editor knows about its page: language, what was just said, what did not work. */
export interface Surroundings {
  readonly language: string;
  readonly now: Now;
  readonly singleKeys: boolean;
  readonly refreshing: boolean;
  readonly offer: PromptOffer | undefined;
  readonly draft: string;
  readonly kept: Snapshot['kept'];
  readonly noted: Snapshot['noted'];
  readonly named: Snapshot['named'];
  /** Beyond what the report itself shows: unwritable store, unreadable calendar, settings that were ignored. */
  readonly trouble: readonly Trouble[];
}

/** The role that is preselected, not chosen: the middle of the list, and the one this product is made for. */
const firstPreset: PresetName = 'techLeadLarge';
const usualWeek = 40;

/** The whole Balance view from a report; without one, the frame of it. */
export function balanceSnapshot(report: Report | undefined, surroundings: Surroundings): Snapshot {
  const { now, language, singleKeys, refreshing, kept, noted, named } = surroundings;
  const stated = report?.state.statedWeekHours ?? usualWeek;
  const frame = {
    view: 'balance',
    language,
    timeZone: now.timeZone,
    singleKeys,
    kept,
    noted,
    named,
    setup: {
      statedWeekHours: stated,
      preset: report?.state.preset ?? firstPreset,
      presets: presetNames.map((name) => ({ name, bands: presetBands(name, stated) })),
    },
  } as const;
  if (!report) {
    return {
      ...frame,
      asOf: new Date(now.instant).toISOString(),
      today: new Date(now.instant).toISOString().slice(0, 10),
      state: 'loading',
      refreshing: false,
      repositories: [],
      period: null,
      bands: null,
      proposedBands: null,
      scene: null,
      facts: [],
      ask: null,
      actions: [],
      quiet: null,
      learning: null,
      box: null,
      notVisible: [],
      prompt: null,
      gaps: [],
      trouble: surroundings.trouble,
    };
  }
  const { state, dive, today } = report;
  const bands = bandsOn(state, today) ?? null;
  const scene = sceneOn(state, today);
  return {
    ...frame,
    asOf: new Date(report.now.instant).toISOString(),
    today,
    state: dive.state,
    refreshing,
    repositories: repositoryCards(report).slice(0, 100),
    period: periodOf(report.last7Days, stated),
    bands,
    proposedBands: bands ? null : presetBands(state.preset ?? firstPreset, stated),
    scene: scene ? { name: scene.scene, until: scene.to } : null,
    ...whatToSay(report, bands),
    learning: dive.learning ? { day: dive.learning.day, of: dive.learning.of, quietUntil: dive.learning.until } : null,
    box: dive.declared ? boxOf(dive.declared, state) : null,
    notVisible: notVisibleSentences(report.visibility).slice(0, 50),
    prompt: promptOf(surroundings),
    gaps: openGaps(state, report.calendar, report.now.instant).map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
    trouble: troubleOf(report, surroundings.trouble),
  };
}

export function promptOf({ offer, draft }: Pick<Surroundings, 'offer' | 'draft'>): PromptCard | null {
  if (!offer) return null;
  const { prompt, cadence, evidenceLine } = offer;
  return {
    id: prompt.id,
    cadence: cadence === 'weekly' || cadence === 'monthly' || cadence === 'quarterly' ? 'weekly' : 'daily',
    measured: evidenceLine ?? null,
    text: prompt.text,
    fromRepository: prompt.origin.from === 'repository' ? prompt.origin.label : null,
    draft,
  };
}

function troubleOf(report: Report, given: readonly Trouble[]): readonly Trouble[] {
  const found: Trouble[] = [];
  if (report.people.offered.length > 0)
    found.push({ kind: 'twoIdentities', addresses: report.people.offered.length + 1 });
  const fetched = oldFetch(report);
  if (fetched) found.push(fetched);
  return [...given, ...found.filter(({ kind }) => !given.some((one) => one.kind === kind))];
}
