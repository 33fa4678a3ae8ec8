import type { Report } from '../../engine/report';
import type { UserState } from '../../engine/records/state';
import { addDays, daysBetween } from '../../engine/time/calendar';
import type { DayName } from '../../engine/time/now';
import { shiftNames, type MapPage } from '../review-map';

/** After half a year a line about a person is kept on purpose or not at all. */
const staleDays = 183;
const handsOnWeekDays = 6;

/** The journey's page. Lists are cut at what a page can hold; nothing is lost in the records. */
export function mapPage(report: Report): MapPage {
  const { state, today, calendar, read } = report;
  const dayOf = (instant: number): DayName => calendar.dayOf(instant) ?? dateOf(instant);
  return {
    today,
    shifts: shiftNames.map((name) => {
      const mark = state.shifts.get(name);
      return { name, state: mark?.state ?? null, markedOn: mark ? dayOf(mark.instant) : null };
    }),
    identityLine: state.identityLine.slice(-200).map(({ instant, place }) => {
      const day = dayOf(instant);
      return { day, place, handsOnShare: handsOnShare(report, day) };
    }),
    charter: (state.charter?.lines ?? []).slice(0, 5).map((line) => line.slice(0, 1_000)),
    skills: state.skills.slice(0, 500).map((skill) => ({
      area: skill.area,
      person: skill.person,
      state: skill.state,
      mitigation: skill.mitigation ?? null,
      reviewOn: skill.reviewOn ?? null,
      stale: daysBetween(dayOf(skill.instant), today) > staleDays,
    })),
    ledger: openLedger(state).map(({ id, skill, horizon, who, firstTask, dueOn }) => ({
      id,
      skill: skill.slice(0, 1_000),
      horizon,
      who: who ?? null,
      firstTask: firstTask?.slice(0, 1_000) ?? null,
      dueOn,
      due: dueOn <= today,
    })),
    asks: state.asks
      .filter(({ answeredAt }) => answeredAt === undefined)
      .slice(-200)
      .map(({ id, ask, instant }) => ({ id, ask: ask.slice(0, 1_000), askedOn: dayOf(instant) })),
    handovers: state.handovers
      .filter(({ closedAt }) => closedAt === undefined)
      .slice(-200)
      .map(({ id, outcome, grip, checkOn }) => ({
        id,
        outcome: outcome.slice(0, 1_000),
        grip,
        checkOn: checkOn ?? null,
      })),
    plans: state.plans.slice(-100).map(({ id, cue, will }) => ({
      id,
      cue: cue.slice(0, 1_000),
      will: will.slice(0, 1_000),
    })),
    pivots: state.pivots.slice(-100).map(({ id, day, label }) => ({ id, day, label: label.slice(0, 200) })),
    visionFiles: [...new Set(state.visionFiles.map(({ path }) => path.slice(0, 200)))].slice(0, 50),
    repositories: read.slice(0, 100).map(({ id, label }) => ({
      id,
      label: label === '' ? '—' : label.slice(0, 200),
      team: state.teamRepositories.get(id) ?? false,
    })),
    releaseDay: state.releaseDay ?? null,
  };
}

function openLedger({ ledger }: UserState): UserState['ledger'] {
  return ledger.filter(({ closedAt }) => closedAt === undefined).slice(-200);
}

/** Share of the seen hours that was hands-on in the week up to a day; `null` where nothing was seen. */
function handsOnShare({ summaries }: Report, day: DayName): number | null {
  const period = summaries.summarize(addDays(day, -handsOnWeekDays), day);
  const handsOn = period.hours.handsOn?.mid ?? 0;
  return period.seen.mid > 0 ? Math.min(1, handsOn / period.seen.mid) : null;
}

function dateOf(instant: number): DayName {
  return new Date(instant).toISOString().slice(0, 10);
}
