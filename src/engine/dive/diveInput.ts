import type { Bands } from '../balance/bands';
import type { Estimate } from '../estimate';
import type { leadingKinds } from '../kinds';
import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { DayName, Now } from '../time/now';

export type LeadingKind = (typeof leadingKinds)[number];

/** One kind of leading work on one day. */
export interface LeadingWork {
  readonly minutes: Estimate;
  readonly events: number;
}

/** What one day of the user holds. Days without anything may be left out. */
export interface DayWork {
  readonly day: DayName;
  /** Building, in minutes. */
  readonly handsOn: Estimate;
  /** The part of it that the editor measured, in minutes. */
  readonly measured: number;
  readonly leading: Readonly<Record<LeadingKind, LeadingWork>>;
  /** Part of the day's own changes made on hotfix or incident branches or with such subjects, 0..1. */
  readonly incidentShare: number;
  /** Part of the day's own changes made on branches that are meant to be thrown away, 0..1. */
  readonly spikeShare: number;
  /** Leading work that everyone else left in the same repositories on that day. */
  readonly projectEvents: number;
  /** Landings on the main line without me on that day: what such work could have been recorded on. */
  readonly projectLanded: number;
  /** How many others made a change on that day that did not come in through me: whether the team was at work. */
  readonly teamAtWork: number;
  /** The part of all this that was named only as a total of the week: minutes of building, pieces of leading work. */
  readonly ofTotals?: { readonly building: number; readonly leading: number };
  /** The pieces of leading work that a calendar knew, and those that the editor saw. */
  readonly planned?: number;
  readonly sensed?: number;
  /** Minutes the editor looked on, whatever the kind and whether they are counted here or elsewhere. */
  readonly watched?: number;
  /** The part of all this whose hour is known; what the user said of a whole day is not in it. */
  readonly timed?: readonly TimedPiece[];
}

/** A piece of a day's work with its time, for days of which only a part counts. */
export interface TimedPiece {
  /** Epoch ms; the same where only the moment is known. */
  readonly from: number;
  readonly to: number;
  /** Building, in minutes, and the part of it that the editor measured. */
  readonly handsOn: Estimate;
  readonly measured: number;
  /** Pieces of leading work; measured minutes are parts of one. */
  readonly leading: number;
}

/** A branch of somebody else that nobody has moved. */
export interface WaitingBranch {
  readonly repository: string;
  readonly branch: string;
  /** When it last moved, epoch ms. */
  readonly since: number;
  /** When this clone last heard from the remote, epoch ms. */
  readonly fetchedAt: number | undefined;
  /** Working days that branches of others usually stay quiet here before they are merged. */
  readonly usualDays: number | undefined;
}

/** A branch of somebody else that waited until it was merged, landed or looked at. */
export interface WaitedBranch extends WaitingBranch {
  /** Epoch ms. */
  readonly until: number;
}

/** Others built on an unmerged branch of mine, from their first change until mine landed; epoch ms. */
export interface BuiltOnSpell {
  readonly since: number;
  readonly until: number;
}

/** A change of mine that replaced recent lines of one other person; exclusions are already applied. */
export interface ReplacedLines {
  readonly at: number;
  readonly lines: number;
  readonly uncommitted: boolean;
}

/** Lines I changed in paths that I had handed over. */
export interface HandedOverTouch {
  readonly handover: string;
  readonly at: number;
  readonly lines: number;
}

export interface PrivateChange {
  readonly lines: number;
  /** When the oldest part of it was made, epoch ms. */
  readonly oldestAt: number;
}

export interface AfterHours {
  /** Minutes of my own work outside my own hours in the last 7 days, and their part of all of it. */
  readonly minutes: number;
  readonly share: number;
  /** The same part for each of up to 12 earlier weeks that held work. */
  readonly earlierShares: readonly number[];
}

/** An area of a repository (two folders deep) over 90 days. */
export interface AreaOwnership {
  readonly area: string;
  readonly commits: number;
  readonly mine: number;
  readonly authors: number;
}

/** Merges of other people's work over 30 days. */
export interface MergeGate {
  readonly merges: number;
  readonly byMe: number;
  readonly authors: number;
}

/** All that the dive step looks at. `input.ts` makes it from evidence and activities. */
export interface DiveInput {
  readonly now: Now;
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly state: UserState;
  /** The bands that hold today (a scene may have moved them); `undefined` before any was confirmed. */
  readonly bands: Bands | undefined;
  /** Oldest first, at least the baseline weeks and three more; today is the last. */
  readonly days: readonly DayWork[];
  /** Part of the stated week that was seen in the last 7 days, 0..1. */
  readonly seenShare: Estimate;
  readonly shallow: boolean;
  /** People (me included) who committed in the last 30 days in the busiest of my repositories. */
  readonly activeAuthors30d: number | undefined;
  /** My own first commit in the repository I build in most; `undefined` when it cannot be known. */
  readonly myFirstCommitAt: number | undefined;
  /** Current branch of each repository that I worked in last, newest first. */
  readonly currentBranches: readonly string[];
  /** Subjects of my own commits of the last 24 hours. */
  readonly recentSubjects: readonly string[];
  readonly waiting: readonly WaitingBranch[];
  /** Branches that wait no longer, for what the days before knew. */
  readonly waited?: readonly WaitedBranch[];
  /** `undefined`: not looked for or not readable. */
  readonly replacements: readonly ReplacedLines[] | undefined;
  readonly handedOver: readonly HandedOverTouch[];
  /** Since when others build on an unmerged branch of mine, epoch ms. */
  readonly builtOnSince: readonly number[];
  /** The same for branches of mine that landed since. */
  readonly builtOnBefore?: readonly BuiltOnSpell[];
  readonly privateChange: PrivateChange | undefined;
  /** Longest stretch of building of today without a pause of 15 minutes, in minutes. */
  readonly longestStretch: number | undefined;
  readonly afterHours: AfterHours | undefined;
  readonly areas: readonly AreaOwnership[];
  readonly mergeGate: MergeGate | undefined;
}
