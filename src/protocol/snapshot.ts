import * as v from 'valibot';
import { presetNames } from '../engine/balance/bands';
import { diveReasons, gapAnswers, sceneNames } from '../engine/records/choices';
import {
  bandsShape,
  dayText,
  idText,
  instantText,
  kindName,
  lineText,
  list,
  longText,
  minutesValue,
  nameText,
  periodShape,
  shape,
  weekHours,
} from './shapes';

/** What the page may offer beside the facts. Each name has its own word and its own intent in the page. */
export const actionNames = [
  'setBox',
  'seeWhatWaits',
  'notNow',
  'seeEvidence',
  'turnOnSensing',
  'importCalendar',
  'openRepository',
  'useOwnWeek',
  'confirmIdentities',
  'openTuner',
] as const;

/** What was met when a folder was opened: read, read with a limit, or not read and why. */
export const repositoryConditions = [
  'read',
  'empty',
  'shallow',
  'partialClone',
  'gitMissing',
  'gitTooOld',
  'notARepository',
  'dubiousOwnership',
  'untrusted',
  'virtual',
  'failed',
  'cancelled',
] as const;
export type RepositoryCondition = (typeof repositoryConditions)[number];

/** `loading` only while there are no figures yet; the others are the dive states. */
export const balanceStates = [
  'loading',
  'unset',
  'learning',
  'partial',
  'surface',
  'wading',
  'diving',
  'declared',
] as const;
export type BalanceState = (typeof balanceStates)[number];

export const promptShape = shape({
  id: idText,
  cadence: v.picklist(['daily', 'weekly', 'monthly', 'milestone', 'triggered']),
  /** The measured line, a ready sentence. */
  measured: v.nullable(lineText),
  text: lineText,
  /** Folder name of the repository it comes from; `null` for the shipped bank and the user's own. */
  fromRepository: v.nullable(nameText),
  /** What the user had typed and not kept. */
  draft: longText,
});
export type PromptCard = v.InferOutput<typeof promptShape>;

export const snapshotShape = shape({
  view: v.literal('balance'),
  /** BCP 47, the editor's display language. */
  language: nameText,
  timeZone: nameText,
  /** The moment the figures were worked out. */
  asOf: instantText,
  today: dayText,
  singleKeys: v.boolean(),
  state: v.picklist(balanceStates),
  /** Figures are being worked out anew; the old ones stay on screen. */
  refreshing: v.boolean(),
  repositories: list(
    shape({
      label: nameText,
      condition: v.picklist(repositoryConditions),
      /** First day that is read, where that is a limit (shallow). */
      since: v.nullable(dayText),
      /** git's own short words, or the version found. */
      detail: lineText,
    }),
    100,
  ),
  /** The last 7 days; `null` while loading and where nothing can be counted. */
  period: v.nullable(periodShape),
  /** The bands that hold today (a scene may have moved them); `null` before any was confirmed. */
  bands: v.nullable(bandsShape),
  /** A starting point that is not active: drawn dashed. */
  proposedBands: v.nullable(bandsShape),
  setup: shape({
    statedWeekHours: weekHours,
    preset: v.picklist(presetNames),
    presets: list(shape({ name: v.picklist(presetNames), bands: bandsShape }), presetNames.length),
  }),
  scene: v.nullable(shape({ name: v.picklist(sceneNames), until: dayText })),
  /** Ready sentences of the engine, at most two. */
  facts: list(shape({ text: lineText, signal: v.nullable(idText) }), 2),
  /** The question before the actions: ours, or the user's own sentence. */
  ask: v.nullable(shape({ text: lineText, own: v.boolean() })),
  actions: list(v.picklist(actionNames), 3),
  /** Why nothing is said although something was met (thin evidence, muted, paused), a ready sentence. */
  quiet: v.nullable(lineText),
  learning: v.nullable(shape({ day: v.pipe(v.number(), v.minValue(1)), of: v.number(), quietUntil: dayText })),
  box: v.nullable(
    shape({
      reason: v.picklist(diveReasons),
      note: v.nullable(lineText),
      startedAt: instantText,
      until: instantText,
      /** Where one extension would end; `null` once extended. */
      extendTo: v.nullable(instantText),
      over: v.boolean(),
    }),
  ),
  /** One ready sentence per blind spot, most important first. */
  notVisible: list(lineText, 50),
  prompt: v.nullable(promptShape),
  /** The answer just kept; a follow-up is asked only now. */
  kept: v.nullable(shape({ prompt: idText, followUp: v.nullable(lineText) })),
  gaps: list(shape({ startsAt: instantText, endsAt: instantText }), 3),
  /** The entry just noted, while it can be undone with one key. */
  noted: v.nullable(shape({ record: idText, kind: kindName, minutes: minutesValue })),
  /** The gap just named, while that can be undone with one key. */
  named: v.nullable(
    shape({ record: idText, startsAt: instantText, endsAt: instantText, answer: v.picklist(gapAnswers) }),
  ),
  trouble: list(
    v.variant('kind', [
      shape({ kind: v.literal('storeNotWritable'), unsaved: v.boolean() }),
      shape({ kind: v.literal('historyFailed') }),
      shape({ kind: v.literal('calendarUnreadable') }),
      shape({ kind: v.literal('twoIdentities'), addresses: v.pipe(v.number(), v.minValue(2)) }),
      shape({ kind: v.literal('oldFetch'), days: v.pipe(v.number(), v.minValue(1)) }),
      shape({ kind: v.literal('settingsIgnored'), names: list(nameText, 100) }),
      shape({ kind: v.literal('linesSetAside'), count: v.pipe(v.number(), v.minValue(1)) }),
    ]),
    20,
  ),
});

/** Everything the Balance view draws. A message to the page is always the whole of it. */
export type Snapshot = v.InferOutput<typeof snapshotShape>;
export type ActionName = (typeof actionNames)[number];
export type Trouble = Snapshot['trouble'][number];
export type RepositoryCard = Snapshot['repositories'][number];

/** Reads a message to the Balance page; `undefined` for anything else. */
export function readSnapshot(message: unknown): Snapshot | undefined {
  const read = v.safeParse(snapshotShape, message);
  return read.success ? read.output : undefined;
}
