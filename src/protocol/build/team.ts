import { handedOverTouches } from '../../engine/dive/from/ownChanges';
import { peopleLines, reviewAfterDays } from '../../engine/records/peopleLines';
import type { Report } from '../../engine/report';
import { byName } from '../../engine/summary/areaWords';
import { continuity, ownedAreasFact, type Continuity } from '../../engine/summary/continuity';
import { addDays, daysBetween } from '../../engine/time/calendar';
import { dayOfInstant } from '../../engine/time/dayOfInstant';
import type { DayName } from '../../engine/time/now';
import type { TeamPage } from '../review-team';

/** The page of what the user keeps about the team. */
export function teamPage(report: Report): TeamPage {
  const { state, today, calendar } = report;
  const dayOf = (instant: number): DayName => dayOfInstant(calendar, instant);
  const isStale = (instant: number): boolean => daysBetween(dayOf(instant), today) > reviewAfterDays;
  const found = continuity(report);
  const areas = areasOf(report, found);
  const fact = ownedAreasFact(areas.filter(({ active }) => active));
  return {
    today,
    stale: peopleLines(state)
      .filter(({ at }) => isStale(at))
      .slice(0, 200)
      .map(({ id, text, at }) => ({ id, text: text.slice(0, 1_000), saidOn: dayOf(at) })),
    skills: state.skills.slice(0, 500).map(({ area, person, state: level, mitigation, reviewOn, instant }) => ({
      area,
      person,
      state: level,
      mitigation: mitigation ?? null,
      reviewOn: reviewOn ?? null,
      stale: isStale(instant),
    })),
    areas,
    ownedFact: fact ?? null,
    ifILeft: ifILeftOf(report, found),
    areasNote: areasNote(report, found),
    ledger: state.ledger
      .filter(({ closedAt }) => closedAt === undefined)
      .slice(-200)
      .toSorted((one, other) => byName(one.skill, other.skill))
      .map(({ id, skill, horizon, who, firstTask, dueOn }) => ({
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
      .toSorted((one, other) => byName(one.ask, other.ask))
      .map(({ id, ask, instant }) => ({ id, ask: ask.slice(0, 1_000), askedOn: dayOf(instant) })),
    agreements: agreementsOf(report, dayOf),
    persons: state.persons.slice(0, 200).map(({ person, energy, growing, unknown }) => ({
      person,
      energy: (energy ?? '').slice(0, 1_000),
      growing: (growing ?? '').slice(0, 1_000),
      unknown: (unknown ?? '').slice(0, 1_000),
    })),
  };
}

function areasOf({ state }: Report, { areas }: Continuity): TeamPage['areas'] {
  const owners = new Map(state.areaOwners.map(({ area, owner }) => [area, owner]));
  const active = new Set(areas.map(({ area }) => area));
  return [...new Set([...active, ...owners.keys()])]
    .sort(byName)
    .slice(0, 200)
    .map((area) => ({
      area: area.slice(0, 200),
      owner: owners.get(area) ?? null,
      active: active.has(area),
    }));
}

/** Areas nearly only the user changes, and those they wrote something down for. */
function ifILeftOf({ state }: Report, { areas }: Continuity): TeamPage['ifILeft'] {
  const alone = new Set(areas.filter(({ onlyMe }) => onlyMe).map(({ area }) => area));
  return [...new Set([...alone, ...state.ifILeft.keys()])]
    .sort(byName)
    .slice(0, 200)
    .map((area) => ({
      area: area.slice(0, 200),
      needed: (state.ifILeft.get(area)?.needed ?? '').slice(0, 1_000),
      active: alone.has(area),
    }));
}

/** What the lists cannot hold, and why. */
function areasNote({ read }: Report, { soloRepositories }: Continuity): string | null {
  if (read.some(({ partialClone }) => partialClone)) {
    return 'A clone that fetches files on demand does not show who changes which area; nothing is fetched to find out.';
  }
  if (read.some(({ shallow }) => shallow)) return 'A shallow clone does not show who changes which area.';
  if (soloRepositories > 0) {
    return soloRepositories === read.length
      ? 'Fewer than three people changed something here in the last 90 days, so an area of your own says nothing.'
      : 'Repositories that fewer than three people changed in the last 90 days are left out.';
  }
  return null;
}

const weekDays = 7;

function agreementsOf(report: Report, dayOf: (instant: number) => DayName): TeamPage['agreements'] {
  const { state, read, people, now, today, settings } = report;
  const open = state.handovers.filter(({ closedAt }) => closedAt === undefined).slice(-200);
  const since = addDays(today, 1 - weekDays);
  const touches = read
    .flatMap((repository) => handedOverTouches(repository, people, open, settings, now.instant))
    .filter(({ lines }) => lines >= settings['dive.handedOverLines'])
    .map(({ handover, at }) => ({ handover, day: dayOf(at) }))
    .filter(({ day }) => day >= since && day <= today);
  return open
    .toSorted((one, other) => byName(one.outcome, other.outcome))
    .map(({ id, outcome, limits, paths, grip, checkOn }) => ({
      id,
      outcome: outcome.slice(0, 1_000),
      owner: state.agreementOwners.get(id)?.owner ?? null,
      limits: limits?.slice(0, 1_000) ?? null,
      paths: paths.slice(0, 50),
      grip,
      checkOn: checkOn ?? null,
      touchedOn: [...new Set(touches.filter(({ handover }) => handover === id).map(({ day }) => day))].sort(byName),
    }));
}
