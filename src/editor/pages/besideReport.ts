import type { Report } from '../../engine/report';
import type { Session } from '../session/session';
import { playbookAnswers } from './playbookAnswers';
import { nothingBeside, weekShown, type BesideReport } from './reviewSnapshot';
import { othersOfWeek } from './touchedFiles';
import { answersOfWeek } from './weekAnswers';

/** Reads what the page in front shows beside the report; the rest stays as it was. */
export async function besideReport(
  session: Session,
  report: Report,
  before: BesideReport = nothingBeside,
): Promise<BesideReport> {
  switch (session.desk.state().review.page) {
    case 'week': {
      const week = weekShown(session, report);
      const [answers, others] = await Promise.all([
        answersOfWeek(session.data.journal, week),
        othersOfWeek(session, report, week),
      ]);
      return { ...before, week, answers, others };
    }
    case 'team':
      // Who changes which area is known once others' files were looked at; the page is drawn again then.
      session.reader.wantWhole();
      return before;
    case 'journey':
      return { ...before, playbook: await playbookAnswers(session, report) };
    case 'evidence':
    case 'tuner':
    case 'map':
      return before;
  }
}
