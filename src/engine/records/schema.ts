import * as v from 'valibot';
import { presetNames } from '../balance/bands';
import {
  clearable,
  dayReasons,
  lanes,
  hands,
  diveReasons,
  gapAnswers,
  sceneNames,
  shiftStates,
  skillStates,
  mitigations,
  grips,
  planOccasions,
  practiceStates,
  ownSkills,
  ownSkillStates,
} from './choices';
import { instant, day, week, minutes, kind, text, name, hours, bands, minutesPerKind, clock } from './fields';

/**
 * Records: everything the user said or the editor sensed, one appended line each, never changed. A state is always
 * derived by folding them (`fold.ts`). New fields may be added as optional; a type or field is never given a new
 * meaning, because lines written by version 1 must fold in every later release.
 *
 * Instants are ISO 8601 with `Z`; days are `YYYY-MM-DD` of the user's zone; minutes are whole.
 */
export const recordVersion = 1;

/** The bodies, by `type`. */
const bodies = {
  // Who I am here and what I chose
  'setup.finished': v.object({}),
  'role.chosen': v.object({ preset: v.picklist(presetNames), statedWeekHours: v.optional(hours) }),
  'bands.confirmed': v.object({ bands }),
  'week.stated': v.object({ hours }),
  'workingTime.set': v.object({
    /** 1 is Monday. */
    weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    from: v.optional(clock),
    to: v.optional(clock),
  }),
  'daysOff.added': v.object({
    from: day,
    to: day,
    why: v.optional(v.picklist(dayReasons)),
  }),
  'scene.started': v.object({ scene: v.picklist(sceneNames), until: day, bands: v.optional(bands) }),
  'scene.ended': v.object({ scene: v.picklist(sceneNames) }),
  'identity.confirmed': v.object({ address: name }),
  'identity.withdrawn': v.object({ address: name }),
  'sensing.chosen': v.object({ on: v.boolean() }),
  'walkthrough.step': v.object({ step: name }),
  // Time
  'log.added': v.object({
    kind,
    minutes,
    /** The day it counts on; `startsAt` when the user said when. */
    day,
    startsAt: v.optional(instant),
    lane: v.optional(v.picklist(lanes)),
    hand: v.optional(v.picklist(hands)),
    /** `hiring`, `alignment`, `stakeholder`, `contextPassed`, `visionTold`, `problem`, `solution`, `joy` … */
    tag: v.optional(name),
    note: v.optional(text),
    felt: v.optional(v.string()),
  }),
  /** Replaces fields of an earlier `log.added` or `calendar.item`; `of` is its record id. */
  'entry.corrected': v.object({
    of: name,
    kind: v.optional(kind),
    minutes: v.optional(minutes),
    day: v.optional(day),
    startsAt: v.optional(instant),
    lane: v.optional(v.picklist(lanes)),
    hand: v.optional(v.picklist(hands)),
    tag: v.optional(name),
    note: v.optional(text),
    /** What is taken off the entry and not replaced. */
    cleared: v.optional(v.array(v.picklist(clearable))),
  }),
  /** Takes back any record by id (undo, delete); taking back a `record.removed` puts the record back. */
  'record.removed': v.object({
    of: name,
    /** A calendar file that no longer holds the meeting, or an import undone; absent where the user took it back. */
    by: v.optional(v.picklist(['calendar'])),
  }),
  'editor.minutes': v.object({
    startsAt: instant,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
    kind,
    repository: v.optional(name),
    /** Steering an agent's edits, marked as such. */
    steering: v.optional(v.boolean()),
  }),
  /**
   * Editor or calendar minutes of a whole week, after 90 days. `file` and `before` name the lines it stands for: those
   * of that month and writer which began earlier. Should such a line turn up again (an import, a synced copy), it is
   * already in the total and counts nothing.
   */
  'minutes.folded': v.object({
    week,
    source: v.picklist(['measured', 'calendar']),
    minutes: minutesPerKind,
    file: v.optional(name),
    before: v.optional(instant),
    /** The repository the editor saw them in. */
    repository: v.optional(name),
    /** What the editor saw of each kind in it, counted elsewhere or not: no allowance adds it again. */
    seen: v.optional(minutesPerKind),
    /** Minutes in which commits had no place: the editor looked, or a meeting stood there. */
    watched: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  }),
  'calendar.item': v.object({
    key: name,
    startsAt: instant,
    minutes,
    kind,
    /** The same for all meetings of one series, so that a moved or cancelled one is known on the next import. */
    series: v.optional(name),
  }),
  'calendar.rule': v.object({ pattern: name, kind: v.nullable(kind) }),
  'gap.answered': v.object({
    startsAt: instant,
    endsAt: instant,
    answer: v.picklist(gapAnswers),
  }),
  'tally.kept': v.object({ week, minutes: minutesPerKind }),
  'week.felt': v.object({ week, felt: v.picklist(['light', 'steady', 'full', 'heavy']) }),
  // Evidence filed elsewhere; `item` is an explain id
  'evidence.filed': v.object({ item: name, kind }),
  'evidence.struck': v.object({ item: name, reason: v.optional(text) }),
  'evidence.putBack': v.object({ item: name }),
  // Dives and notices
  'dive.started': v.object({
    reason: v.picklist(diveReasons),
    until: instant,
    who: v.optional(name),
    note: v.optional(text),
  }),
  'dive.extended': v.object({ of: name, until: instant }),
  'dive.finished': v.object({ of: name, how: v.picklist(['finished', 'handedOver', 'overrun']) }),
  'urge.felt': v.object({ cue: v.optional(text) }),
  'handover.added': v.object({
    outcome: text,
    paths: v.array(name),
    limits: v.optional(text),
    checkOn: v.optional(day),
    context: v.optional(text),
    grip: v.optional(v.picklist(grips)),
    /** The repository the paths lie in; absent means every repository that has them. */
    repository: v.optional(name),
  }),
  'handover.closed': v.object({ of: name }),
  'handover.grip': v.object({ of: name, grip: v.picklist(grips) }),
  'notice.shown': v.object({
    notice: name,
    where: v.picklist(['message', 'view']),
    signals: v.array(name),
    facts: v.optional(text),
  }),
  'notice.rated': v.object({ signal: name, rating: v.picklist(['useful', 'notUseful']) }),
  'notice.dismissed': v.object({ signal: name }),
  'signal.muted': v.object({ signal: name, until: v.optional(instant) }),
  'notices.paused': v.object({ until: instant }),
  'presenting.set': v.object({ on: v.boolean() }),
  // Prompts
  'prompt.shown': v.object({ prompt: name, slot: name, triggered: v.boolean() }),
  'prompt.answered': v.object({ prompt: name, journal: name }),
  'prompt.skipped': v.object({ prompt: name }),
  'prompt.swapped': v.object({ prompt: name }),
  'theme.muted': v.object({ theme: name, until: instant }),
  'prompts.cadence': v.object({
    daily: v.optional(v.boolean()),
    weekly: v.optional(v.picklist(['weekly', 'everySecondWeek', 'off'])),
  }),
  'teamPrompts.accepted': v.object({ repository: name, hash: name }),
  // The journey
  'intention.kept': v.object({ week, when: text, will: text }),
  /** No intention for that week any more, however often one was kept; a later one stands again. */
  'intention.withdrawn': v.object({ week }),
  'intention.reviewed': v.object({ week, came: v.picklist(['yes', 'partly', 'no', 'noCue']) }),
  'plan.kept': v.object({ cue: text, will: text, occasion: v.optional(v.picklist(planOccasions)) }),
  'shift.marked': v.object({ shift: name, state: v.picklist(shiftStates) }),
  'identity.placed': v.object({
    /** 0 is maker, 100 is lead. */ place: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  'charter.written': v.object({ lines: v.array(text) }),
  /** A rule, check or habit of the team, and what was decided about it that day. */
  'practice.marked': v.object({ practice: text, state: v.picklist(practiceStates) }),
  'skill.set': v.object({
    area: name,
    person: name,
    state: v.picklist(skillStates),
    mitigation: v.optional(v.picklist(mitigations)),
    reviewOn: v.optional(day),
  }),
  'skill.removed': v.object({ area: name, person: name }),
  'skills.opened': v.object({}),
  'ledger.added': v.object({
    skill: text,
    horizon: v.picklist(['month', 'quarter', 'year']),
    who: v.optional(name),
    firstTask: v.optional(text),
    dueOn: day,
  }),
  'ledger.closed': v.object({ of: name }),
  'ask.added': v.object({ ask: text }),
  'ask.answered': v.object({ of: name, answer: v.optional(text) }),
  'vision.marked': v.object({ repository: name, path: name }),
  /** That file no longer says where things go. */
  'vision.unmarked': v.object({ repository: name, path: name }),
  'teamRepository.set': v.object({ repository: name, team: v.boolean() }),
  'release.planned': v.object({ day }),
  /** There is, or was, no release on that day after all. */
  'release.withdrawn': v.object({ day }),
  'pivot.noted': v.object({ day, label: text }),
  'summary.shared': v.object({ to: v.picklist(['manager', 'coach', 'team', 'markdown']) }),
  /** An answer that works for me: `<journal file>#<instant of the answer>`. Taken out by removing the record. */
  'playbook.kept': v.object({ journal: name }),
  'ownSkill.set': v.object({
    skill: v.picklist(ownSkills),
    state: v.picklist(ownSkillStates),
    /** What would count as practice. */
    next: v.optional(text),
  }),
  /** The picture of where things go was told; `note` says to whom or how, in the user's words. */
  'vision.told': v.object({ day, note: v.optional(text) }),
  /** A line that may name people was looked at after half a year, and kept on purpose; `of` is its record id. */
  'line.kept': v.object({ of: name }),
  // About people: kept in the editor's own storage only (`aboutPeople.ts`)
  'areaOwner.set': v.object({ area: name, owner: name }),
  'areaOwner.removed': v.object({ area: name }),
  /** What an area would need if the user left, in their words; an empty text takes it back. */
  'area.ifILeft': v.object({ area: name, needed: text }),
  /** Who owns a piece that was handed over; `of` is its `handover.added`. An empty text takes it back. */
  'agreement.owner': v.object({ of: name, owner: v.pipe(v.string(), v.maxLength(200)) }),
  /** The whole card of a person: an absent line is a blank. */
  'person.noted': v.object({
    person: name,
    energy: v.optional(text),
    growing: v.optional(text),
    unknown: v.optional(text),
  }),
  'person.removed': v.object({ person: name }),
  /** Something others did that the user is proud of, in free words. */
  'pride.noted': v.object({ day, words: text }),
} as const;

type Bodies = typeof bodies;
export type RecordType = keyof Bodies;
export const recordTypes: readonly RecordType[] = Object.keys(bodies).filter((key): key is RecordType => key in bodies);

type Outputs = { readonly [T in RecordType]: v.InferOutput<Bodies[T]> };
type BodyOf<T extends RecordType> = Outputs[T];

export interface Envelope {
  readonly v: number;
  /** `<writer>-<n>`: 12 hex digits of the process and a running number. */
  readonly id: string;
  readonly at: string;
  readonly zone: string;
}

/** A record of one type. */
export type RecordOf<T extends RecordType> = Readonly<Envelope & { type: T } & BodyOf<T>>;

/** Any record this version knows. */
export type LeadRecord = { readonly [T in RecordType]: RecordOf<T> }[RecordType];

/** What a caller gives; the store adds the envelope. */
export type RecordBody = { readonly [T in RecordType]: Readonly<{ type: T } & BodyOf<T>> }[RecordType];

const envelope = {
  v: v.literal(recordVersion),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}-\d+$/u)),
  at: instant,
  zone: v.pipe(v.string(), v.minLength(1)),
};

/** One schema per type; `looseObject`, so that fields of a later release are kept, not refused. */
export const recordSchemas = Object.fromEntries(
  recordTypes.map((type) => [type, v.looseObject({ ...envelope, type: v.literal(type), ...bodies[type].entries })]),
) as unknown as { readonly [T in RecordType]: v.GenericSchema<unknown, RecordOf<T>> };

/** The fields this version knows of a type. */
export function knownFields(type: RecordType): ReadonlySet<string> {
  return new Set(['type', ...Object.keys(envelope), ...Object.keys(bodies[type].entries)]);
}
