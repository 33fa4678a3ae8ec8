import * as v from 'valibot';
import { presetNames } from '../engine/balance/bands';
import {
  dayReasons,
  gapAnswers,
  grips,
  mitigations,
  ownSkills,
  ownSkillStates,
  planOccasions,
  practiceStates,
  sceneNames,
  shiftStates,
  skillStates,
} from '../engine/records/choices';
import { pageNames } from './review';
import { shiftNames } from './review-map';
import { horizons } from './review-team';
import {
  bandShape,
  bandsShape,
  clockText,
  dayText,
  idText,
  instantText,
  kindName,
  lineText,
  list,
  longText,
  minutesValue,
  nameText,
  perKindShape,
  shape,
  weekHours,
  weekText,
} from './shapes';

const part = v.picklist(['answer', 'followUp']);
const orNull = v.nullable;

/**
 * Everything a page can ask for. It can name a kind, a week, an item or a text of the user's, never a command, a path
 * or a URL: what an intent leads to is decided outside the page.
 */
const intents = {
  // Both pages
  ready: {},
  retry: {},
  showLog: {},
  undo: { record: idText },
  copyUnsaved: {},
  openPage: { page: v.picklist(pageNames) },
  openEvidence: { kind: kindName, week: orNull(weekText) },
  // Questions
  draftChanged: { prompt: idText, part, text: longText },
  keepAnswer: { prompt: idText, part, text: longText },
  skipPrompt: { prompt: idText },
  anotherPrompt: { prompt: idText },
  notThisKind: { prompt: idText },
  // Time
  log: { kind: kindName, minutes: minutesValue },
  /** Makes an entry just noted longer: the whole of it, in minutes. */
  logLonger: { record: idText, minutes: minutesValue },
  logOther: {},
  /** Something the user logged, to be said anew in the editor's own list, or deleted. */
  correctEntry: { entry: idText },
  removeEntry: { entry: idText },
  answerGap: {
    startsAt: instantText,
    endsAt: instantText,
    answer: v.picklist(gapAnswers),
  },
  feltPull: {},
  // Dives and notices
  setBox: {},
  seeWhatWaits: {},
  notNow: {},
  aboutNotice: { signal: idText },
  finishDive: {},
  extendDive: {},
  handOver: {},
  // What Leadline may read, and states of a folder
  openRepository: {},
  manageTrust: {},
  setGitPath: {},
  confirmIdentities: {},
  turnOnSensing: {},
  turnOffSensing: {},
  importCalendar: {},
  openSettings: {},
  openData: {},
  // Bands
  confirmBand: { preset: v.picklist(presetNames), statedWeekHours: weekHours, bands: orNull(bandsShape) },
  useOwnWeek: {},
  setStatedWeek: { hours: weekHours },
  setWorkingDays: { weekdays: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 7) },
  /** `null`: at any hour. An end before the beginning is on the next morning. */
  setWorkingHours: { hours: orNull(shape({ from: clockText, to: clockText })) },
  addDays: { from: dayText, to: dayText, why: v.picklist(dayReasons) },
  removeDays: { days: idText },
  moveBand: { kind: kindName, band: orNull(bandShape) },
  startScene: { scene: v.picklist(sceneNames), until: dayText, bands: orNull(bandsShape) },
  endScene: { scene: v.picklist(sceneNames) },
  // The week
  openReview: {},
  goToWeek: { week: weekText },
  goToThisWeek: {},
  readWeekFromGit: { week: weekText },
  exportMarkdown: { week: weekText },
  shareLines: { week: weekText },
  tellTeam: {},
  feltWeek: { week: weekText, felt: v.picklist(['light', 'steady', 'full', 'heavy']) },
  // `null`: left as it was filled in beforehand, so not said.
  keepTally: { week: weekText, minutes: perKindShape(orNull(v.pipe(v.number(), v.minValue(0), v.maxValue(10_080)))) },
  keepIntention: { week: weekText, when: lineText, will: lineText },
  withdrawIntention: { week: weekText },
  reviewIntention: { week: weekText, came: v.picklist(['yes', 'partly', 'no', 'noCue']) },
  // Evidence. `kind: null` asks for the choice in the editor's own list, with "not mine".
  refile: { item: idText, kind: orNull(kindName) },
  strike: { item: idText },
  putBack: { item: idText },
  copyEvidence: { kind: kindName, week: orNull(weekText) },
  // The journey
  markShift: { shift: v.picklist(shiftNames), state: v.picklist(shiftStates) },
  placeIdentity: { place: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) },
  /** `was`: the lines as the page showed them. Those that were left as they were stay as they are kept by now. */
  writeCharter: { lines: list(lineText, 5), was: list(lineText, 5) },
  setSkill: {
    area: nameText,
    person: nameText,
    // What is left out stays as it is: another window may have changed it a moment ago.
    state: v.optional(v.picklist(skillStates)),
    mitigation: v.optional(orNull(v.picklist(mitigations))),
    reviewOn: v.optional(orNull(dayText)),
  },
  removeSkill: { area: nameText, person: nameText },
  addLedger: {
    skill: lineText,
    horizon: v.picklist(horizons),
    who: orNull(nameText),
    firstTask: orNull(lineText),
  },
  closeLedger: { entry: idText },
  addAsk: { ask: lineText },
  answerAsk: { ask: idText, answer: lineText },
  setGrip: { handover: idText, grip: v.picklist(grips) },
  closeHandover: { handover: idText },
  keepPlan: { cue: lineText, will: lineText, occasion: orNull(v.picklist(planOccasions)) },
  removePlan: { plan: idText },
  notePivot: { day: dayText, label: lineText },
  removePivot: { pivot: idText },
  planRelease: { day: dayText },
  withdrawRelease: { day: dayText },
  markVision: {},
  unmarkVision: { mark: idText },
  /** Where one stands oneself, and what would count as practice; an empty text is none. */
  markPractice: { practice: lineText, state: v.picklist(practiceStates) },
  setOwnSkill: {
    skill: v.picklist(ownSkills),
    state: v.optional(v.picklist(ownSkillStates)),
    next: v.optional(lineText),
  },
  toldVision: { day: dayText, note: lineText },
  // The team
  keepLine: { line: idText },
  removeLine: { line: idText },
  setAreaOwner: { area: nameText, owner: orNull(nameText) },
  noteIfILeft: { area: nameText, needed: lineText },
  addAgreement: {
    outcome: lineText,
    owner: orNull(nameText),
    paths: list(nameText, 50),
    limits: orNull(lineText),
    checkOn: orNull(dayText),
  },
  setAgreementOwner: { handover: idText, owner: orNull(nameText) },
  /** What is left out stays as it is. */
  notePerson: {
    person: nameText,
    energy: v.optional(lineText),
    growing: v.optional(lineText),
    unknown: v.optional(lineText),
  },
  removePerson: { person: nameText },
  notePride: { day: dayText, words: lineText },
  removePride: { pride: idText },
  // The playbook
  worksForMe: { week: weekText, at: instantText },
  leavePlaybook: { record: idText },
  exportPlaybook: {},
  setTeamRepository: { repository: idText, team: v.boolean() },
} as const;

type Intents = typeof intents;
export type IntentName = keyof Intents;
export type Intent = {
  readonly [Name in IntentName]: Readonly<
    { type: Name } & { [Field in keyof Intents[Name]]: FieldOf<Intents[Name][Field]> }
  >;
}[IntentName];
type FieldOf<S> = S extends v.GenericSchema ? v.InferOutput<S> : never;
export type IntentOf<Name extends IntentName> = Extract<Intent, { type: Name }>;

export const intentNames: readonly IntentName[] = Object.keys(intents).filter((name): name is IntentName =>
  Object.hasOwn(intents, name),
);

const shapes = new Map<string, v.GenericSchema>(
  intentNames.map((name) => [name, shape({ type: v.literal(name), ...intents[name] })]),
);

/** Reads a message from a page; `undefined` for anything outside the list. Unknown fields are dropped. */
export function readIntent(message: unknown): Intent | undefined {
  const named = v.safeParse(v.object({ type: v.string() }), message);
  const found = named.success ? shapes.get(named.output.type) : undefined;
  if (!found) return undefined;
  const read = v.safeParse(found, message);
  // The shape of each name is built from the same table as the type.
  return read.success ? (read.output as Intent) : undefined;
}
