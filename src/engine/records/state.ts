import type { Bands, PresetName } from '../balance/bands';
import type { DayName, WeekName } from '../time/now';
import type { dayReasons } from './choices';
import type { RecordOf } from './schema';

/** A span of days the user named, inclusive. */
export interface DaySpan {
  readonly from: DayName;
  readonly to: DayName;
}

export interface SceneSpan extends DaySpan {
  readonly scene: RecordOf<'scene.started'>['scene'];
  readonly bands: Bands | undefined;
}

export interface LogEntry {
  readonly id: string;
  /** When it was said, epoch ms. */
  readonly at: number;
  readonly kind: RecordOf<'log.added'>['kind'];
  readonly minutes: number;
  readonly day: DayName;
  readonly startsAt: number | undefined;
  readonly lane: RecordOf<'log.added'>['lane'] | undefined;
  readonly hand: RecordOf<'log.added'>['hand'] | undefined;
  readonly tag: string | undefined;
  readonly note: string | undefined;
}

export interface TimeSpan {
  readonly id: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly kind: LogEntry['kind'];
}

export interface EditorSpan extends TimeSpan {
  readonly repository: string | undefined;
  readonly steering: boolean;
}

export interface DeclaredDive {
  readonly id: string;
  readonly reason: RecordOf<'dive.started'>['reason'];
  readonly who: string | undefined;
  readonly note: string | undefined;
  readonly startedAt: number;
  readonly until: number;
  readonly firstUntil: number;
  readonly extended: boolean;
  /** Epoch ms; `undefined` while open. */
  readonly finishedAt: number | undefined;
  readonly how: RecordOf<'dive.finished'>['how'] | undefined;
}

export interface Handover {
  readonly id: string;
  readonly at: number;
  readonly outcome: string;
  readonly paths: readonly string[];
  /** The repository they lie in; `undefined` where it was not said: every one that has them. */
  readonly repository: string | undefined;
  readonly limits: string | undefined;
  readonly context: string | undefined;
  readonly checkOn: DayName | undefined;
  readonly grip: RecordOf<'handover.grip'>['grip'];
  readonly closedAt: number | undefined;
}

/** Days that are not like others, under the record that says so. */
export interface NamedDays extends DaySpan {
  readonly id: string;
  readonly why: (typeof dayReasons)[number];
}

/** A record together with its time as epoch ms, where folding adds nothing else. */
export type At<T> = T & { readonly instant: number };

/** What all records together say at one moment. Lists are oldest first; removed and replaced entries are gone. */
export interface UserState {
  readonly setUpAt: number | undefined;
  readonly preset: PresetName | undefined;
  readonly presetSince: number | undefined;
  /** Every role with the time it was chosen. */
  readonly roles: readonly { readonly preset: PresetName; readonly at: number }[];
  /** Confirmed bands; `undefined` until the user confirmed some. Scenes are not applied here (see `bandsOn`). */
  readonly bands: Bands | undefined;
  /** `day`: the calendar day of the confirmation, in the zone it was made in. */
  readonly bandHistory: readonly { readonly at: number; readonly day: DayName; readonly bands: Bands }[];
  readonly statedWeekHours: number;
  /** 1 is Monday. */
  readonly workingWeekdays: readonly number[];
  readonly workingHours: { readonly from: string; readonly to: string } | undefined;
  readonly daysOff: readonly (DaySpan & { readonly why: 'holiday' | 'away' })[];
  readonly onCall: readonly DaySpan[];
  readonly releaseDays: readonly DaySpan[];
  /** The same days off, on call and of releases, in the order in which they were said. */
  readonly namedDays: readonly NamedDays[];
  readonly scenes: readonly SceneSpan[];
  readonly confirmedAddresses: readonly string[];
  readonly sensing: boolean | undefined;
  readonly walkthroughSteps: ReadonlySet<string>;
  readonly log: readonly LogEntry[];
  readonly editorSpans: readonly EditorSpan[];
  readonly calendarItems: readonly (TimeSpan & { readonly key: string })[];
  readonly calendarRules: readonly { readonly pattern: string; readonly kind: LogEntry['kind'] | null }[];
  readonly foldedMinutes: readonly At<RecordOf<'minutes.folded'>>[];
  readonly gapAnswers: readonly At<RecordOf<'gap.answered'>>[];
  readonly tallies: ReadonlyMap<WeekName, RecordOf<'tally.kept'>>;
  readonly felt: ReadonlyMap<WeekName, RecordOf<'week.felt'>['felt']>;
  /** Explain id → where the user filed it. */
  readonly filed: ReadonlyMap<string, LogEntry['kind']>;
  /** Explain id → when it was struck, epoch ms. */
  readonly struck: ReadonlyMap<string, number>;
  readonly dives: readonly DeclaredDive[];
  readonly urges: readonly At<RecordOf<'urge.felt'>>[];
  readonly handovers: readonly Handover[];
  readonly noticesShown: readonly At<RecordOf<'notice.shown'>>[];
  readonly noticesRated: readonly At<RecordOf<'notice.rated'>>[];
  readonly noticesDismissed: readonly At<RecordOf<'notice.dismissed'>>[];
  readonly mutedSignals: readonly At<RecordOf<'signal.muted'>>[];
  readonly pausedUntil: number | undefined;
  readonly presenting: boolean;
  readonly promptsShown: readonly At<RecordOf<'prompt.shown'>>[];
  readonly promptsAnswered: readonly At<RecordOf<'prompt.answered'>>[];
  readonly promptsSkipped: readonly At<RecordOf<'prompt.skipped'>>[];
  readonly promptsSwapped: readonly At<RecordOf<'prompt.swapped'>>[];
  readonly mutedThemes: readonly At<RecordOf<'theme.muted'>>[];
  /** `weekly` is `undefined` until the user chose a pace here; the setting speaks until then. */
  readonly promptCadence: {
    readonly daily: boolean;
    readonly weekly: 'weekly' | 'everySecondWeek' | 'off' | undefined;
  };
  readonly acceptedTeamPrompts: ReadonlyMap<string, string>;
  readonly intentions: ReadonlyMap<WeekName, At<RecordOf<'intention.kept'>>>;
  readonly intentionReviews: ReadonlyMap<WeekName, RecordOf<'intention.reviewed'>['came']>;
  readonly plans: readonly At<RecordOf<'plan.kept'>>[];
  /** Latest mark of each shift. */
  readonly shifts: ReadonlyMap<string, At<RecordOf<'shift.marked'>>>;
  readonly identityLine: readonly At<RecordOf<'identity.placed'>>[];
  /** Latest mark of each practice of the team. */
  readonly practices: readonly At<RecordOf<'practice.marked'>>[];
  readonly charter: At<RecordOf<'charter.written'>> | undefined;
  /** Latest entry of each area and person, by area then name. */
  readonly skills: readonly At<RecordOf<'skill.set'>>[];
  readonly skillsOpenedAt: number | undefined;
  readonly skillsChangedAt: number | undefined;
  readonly ledger: readonly (At<RecordOf<'ledger.added'>> & { readonly closedAt: number | undefined })[];
  readonly ledgerChangedAt: number | undefined;
  readonly asks: readonly (At<RecordOf<'ask.added'>> & { readonly answeredAt: number | undefined })[];
  /** Latest entry of each area of mine. */
  readonly ownSkills: ReadonlyMap<RecordOf<'ownSkill.set'>['skill'], At<RecordOf<'ownSkill.set'>>>;
  readonly visionTold: readonly At<RecordOf<'vision.told'>>[];
  /** By area. */
  readonly areaOwners: readonly At<RecordOf<'areaOwner.set'>>[];
  /** By area; only areas with words. */
  readonly ifILeft: ReadonlyMap<string, At<RecordOf<'area.ifILeft'>>>;
  /** Handover id → who owns it. */
  readonly agreementOwners: ReadonlyMap<string, At<RecordOf<'agreement.owner'>>>;
  /** By name. */
  readonly persons: readonly At<RecordOf<'person.noted'>>[];
  readonly pride: readonly At<RecordOf<'pride.noted'>>[];
  /** When a line was last kept on purpose, by its record. */
  readonly linesKept: ReadonlyMap<string, number>;
  readonly visionFiles: readonly At<RecordOf<'vision.marked'>>[];
  readonly teamRepositories: ReadonlyMap<string, boolean>;
  readonly releaseDay: DayName | undefined;
  /** Every planned release that came or still stands: none that was moved or withdrawn before its day. */
  readonly plannedReleases: readonly DayName[];
  readonly pivots: readonly At<RecordOf<'pivot.noted'>>[];
  readonly summariesShared: readonly At<RecordOf<'summary.shared'>>[];
  readonly playbook: readonly At<RecordOf<'playbook.kept'>>[];
  readonly lastRecordId: string | undefined;
}
