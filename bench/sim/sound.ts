import { judge } from '../../src/engine/activity/judge';
import { timeActivities } from '../../src/engine/balance/timing';
import { createSummaries, lastSevenDays, type Summaries } from '../../src/engine/balance/weeks';
import { activitiesFromRecords } from '../../src/engine/balance/spoken';
import { branchNamesOf } from '../../src/engine/dive/from/branchNames';
import { dayWorksOf } from '../../src/engine/dive/from/dayWorks';
import { handedOverTouches, privateChangeOf, replacedLinesOf } from '../../src/engine/dive/from/ownChanges';
import { activeAuthors } from '../../src/engine/dive/from/teamFacts';
import { waitingBranchesOf } from '../../src/engine/dive/from/waitingBranches';
import type { DiveInput, DayWork } from '../../src/engine/dive/diveInput';
import type { DiveReport } from '../../src/engine/dive/diveReport';
import { soundDive } from '../../src/engine/dive/sound';
import type { ReadRepository } from '../../src/engine/evidence/evidence';
import { allowanceOf } from '../../src/engine/hours/allowances';
import { estimateCommitMinutes } from '../../src/engine/hours/commitMinutes';
import { weekRange } from '../../src/engine/hours/ranges';
import { identifyPeople } from '../../src/engine/people/identify';
import type { People } from '../../src/engine/people/people';
import { bandsOn } from '../../src/engine/records/days';
import { foldRecords } from '../../src/engine/records/fold';
import { kinds } from '../../src/engine/kinds';
import type { LeadRecord, RecordBody } from '../../src/engine/records/schema';
import type { UserState } from '../../src/engine/records/state';
import { defaultSettings } from '../../src/engine/settings/settings';
import { dayMs, hourMs } from '../../src/engine/time/now';
import type { Chance } from './chance';
import { asRecord } from './said';
import { repositoryAt, type SimulatedYear } from './year';

export interface SoundedDay {
  readonly day: string;
  readonly report: DiveReport;
  readonly instant: number;
  readonly fetchedAt: number;
}

export interface SoundedYear {
  readonly days: readonly SoundedDay[];
  /** What the user had said and answered by the end. */
  readonly records: readonly LeadRecord[];
}

/** Hours before and after which nobody looks: the depth is sounded once, at the end of the working day. */
const soundingHour = 18.5;
const readDays = 26 * 7;
/** What branches and merges of the team are judged by. */
const teamDays = 60;

/**
 * Every working day of the judged year as this machine would have seen it, with the user's reactions to what was said:
 * a notice in a true dive is rated useful, any other is dismissed.
 */
export function soundYear(year: SimulatedYear, chance: Chance): SoundedYear {
  const { plan, clock } = year;
  const end = clock.at(plan.days.at(-1)?.day ?? '', 23.9);
  const whole: ReadRepository = { ...repositoryAt(year, end, end), headReflog: year.history.reflog };
  const people = identifyPeople({ repositories: [whole] }, [], [], defaultSettings);
  const records = recordsOf(year);
  const { works, summaries, handovers } = wholeYear(year, whole, people, records, end);
  const handedOver = handedOverTouches(whole, people, handovers, defaultSettings, end);
  // The editor's minutes are in the days already, and most of what is folded.
  const folds = (record: LeadRecord): boolean => record.type !== 'editor.minutes';
  const mine = whole.commits.filter((commit) => people.isMe(commit.author));
  const replacements = replacedLinesOf(whole, people, branchNamesOf(whole, mine), defaultSettings);
  const days: SoundedDay[] = [];
  let folded = { held: 0, state: foldRecords([], { instant: 0, timeZone: year.profile.timeZone }) };
  for (const { day, kind } of plan.days) {
    if (day < plan.judgedFrom) continue;
    const instant = clock.at(day, soundingHour);
    const now = { instant, timeZone: year.profile.timeZone };
    const fetchedAt = instant - (chance.happens(year.profile.fetchShare) ? 3 * hourMs : chance.between(1, 4) * dayMs);
    const repository = repositoryAt(year, instant, fetchedAt, instant - teamDays * dayMs);
    const spoken = records.filter((record) => folds(record) && Date.parse(record.at) <= instant);
    const held = spoken.length;
    // Folding is the dearest step, and most days add no record.
    if (held !== folded.held) folded = { held, state: foldRecords(spoken, now) };
    const { state } = folded;
    const start = new Date(Date.parse(day) - readDays * dayMs).toISOString().slice(0, 10);
    const input: DiveInput = {
      now,
      calendar: clock.calendar,
      settings: defaultSettings,
      state,
      bands: bandsOn(state, day),
      days: works.filter((work) => work.day <= day && work.day >= start),
      seenShare: lastSevenDays(summaries, day).seenShare,
      shallow: false,
      activeAuthors30d: activeAuthors(repository, people, instant),
      myFirstCommitAt: undefined,
      currentBranches: kind === 'spike' ? ['spike/try'] : [],
      recentSubjects: mine
        .filter(({ authored }) => authored.instant <= instant && authored.instant > instant - dayMs)
        .map(({ message }) => message),
      waiting: waitingBranchesOf(repository, people),
      replacements: replacements?.filter(({ at }) => at <= instant),
      handedOver: handedOver.filter(({ at }) => at <= instant),
      builtOnSince: repository.workingTree.builtOnByOthers.map(({ since }) => since),
      privateChange: privateChangeOf(repository, defaultSettings),
      longestStretch: undefined,
      afterHours: undefined,
      areas: [],
      mergeGate: undefined,
    };
    const report = soundDive(input);
    days.push({ day, report, instant, fetchedAt });
    if (report.wouldSpeak && report.notice) {
      const { signals, id } = report.notice;
      records.push(
        asRecord(
          { at: instant, body: { type: 'notice.shown', notice: id, where: 'message', signals: [...signals] } },
          records.length,
        ),
      );
      for (const signal of signals) {
        const reaction: RecordBody =
          kind === 'dive' ? { type: 'notice.rated', signal, rating: 'useful' } : { type: 'notice.dismissed', signal };
        records.push(asRecord({ at: instant + 1000, body: reaction }, records.length));
      }
    }
  }
  return { days, records };
}

/** The real chain over the whole year once; a day only ever looks back, so days can be read off it. */
function wholeYear(
  { clock }: SimulatedYear,
  whole: ReadRepository,
  people: People,
  records: readonly LeadRecord[],
  end: number,
): { readonly works: readonly DayWork[]; readonly summaries: Summaries; readonly handovers: UserState['handovers'] } {
  const { calendar } = clock;
  const state = foldRecords(records, { instant: end, timeZone: calendar.timeZone });
  const judged = judge({ repositories: [whole] }, people, state, defaultSettings, calendar);
  const activities = timeActivities({
    activities: [...judged.activities, ...activitiesFromRecords(state, calendar)],
    commitTimes: estimateCommitMinutes(judged.marks, defaultSettings),
    calendar,
    foldedWeeks: [],
    weekRange: (mid) => weekRange(mid, false),
    allowance: ({ allowance, lines }) => allowanceOf(allowance, lines, defaultSettings),
  });
  const works = dayWorksOf({
    repositories: [whole],
    people,
    activities,
    log: state.log,
    calendar,
    spikeBranches: defaultSettings['dive.spikeBranches'],
    until: end,
  });
  const summaries = createSummaries(activities, new Set(kinds), state, calendar.dayOf(end) ?? '', false);
  return { works, summaries, handovers: state.handovers };
}

export function recordsOf({ said, clock }: SimulatedYear): LeadRecord[] {
  return said.map((each, index) => asRecord(each, index, clock.calendar.timeZone));
}
