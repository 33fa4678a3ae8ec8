import type { WeekSummary } from '../../engine/balance/week';
import type { Report } from '../../engine/report';
import { hoursJson, shareJson, sourcesJson } from './hoursJson';
import { repositoryJson } from './visibilityJson';

export const jsonVersion = 1;

/** One week as `leadline week --json` writes it. `last7Days`, `visibility` and `dive` are those of the moment of asking. */
export function weekJson(report: Report, week: WeekSummary) {
  const { last7Days, dive } = report;
  return {
    version: jsonVersion,
    week: week.week,
    from: week.from,
    to: week.to,
    timeZone: report.now.timeZone,
    me: report.people.me.map(({ address }) => address),
    hours: hoursJson(week.hours),
    sources: sourcesJson(week.sources),
    days: week.days.map(({ date, hours }) => ({ date, hours: hoursJson(hours) })),
    last7Days: {
      from: last7Days.from,
      to: last7Days.to,
      hours: hoursJson(last7Days.hours),
      seenShare: shareJson(last7Days.seenShare),
    },
    statedWeekHours: week.statedWeekHours,
    seenShare: shareJson(week.seenShare),
    bands: week.bands,
    visibility: report.visibility.map((repository) => {
      const { repo, style, kinds, review, why } = repositoryJson(repository);
      return { repo, style, kinds, review, why };
    }),
    dive: {
      state: dive.state,
      signals: dive.signals.map(({ id, strength, facts }) => ({ id, strength, facts })),
      wouldSpeak: dive.wouldSpeak,
      because: dive.because,
    },
    setAside: report.setAside,
  };
}
