import * as vscode from 'vscode';
import { weekOf } from '../../engine/time/calendar';
import type { Report } from '../../engine/report';
import type { OthersWork } from '../../engine/summary/othersWork';
import { promptOf } from '../../protocol/build/balance';
import { evidencePage } from '../../protocol/build/evidence';
import { mapPage } from '../../protocol/build/map';
import { tunerPage } from '../../protocol/build/tuner';
import { weekPage, type WeekAnswer } from '../../protocol/build/week';
import { journeyPage, type PlaybookAnswer } from '../../protocol/build/journey';
import { teamPage } from '../../protocol/build/team';
import type { ReviewSnapshot } from '../../protocol/review';
import { answerDraft } from '../session/drafts';
import type { Session } from '../session/session';
import type { WaitingQuestion } from './waitingQuestion';

/** What a page shows that is not in the report: it is read when that page is, and drawn once it is there. */
export interface BesideReport {
  /** The week of the two that follow; on the page of another week they are not shown. */
  readonly week: string | undefined;
  readonly answers: readonly WeekAnswer[];
  readonly others: OthersWork | undefined;
  readonly playbook: readonly PlaybookAnswer[];
}

export const nothingBeside: BesideReport = {
  week: undefined,
  answers: [],
  others: undefined,
  playbook: [],
};

/** The page the panel stands on, whole. */
export function reviewSnapshot(
  session: Session,
  question: WaitingQuestion,
  beside: BesideReport = nothingBeside,
): ReviewSnapshot {
  const { undo, unsaved, review } = session.desk.state();
  const report = session.reader.loaded()?.report;
  const now = session.clock();
  const common = {
    view: 'review',
    language: vscode.env.language,
    timeZone: now.timeZone,
    asOf: new Date(report?.now.instant ?? now.instant).toISOString(),
    singleKeys: session.settings().singleKeys,
    undo: undo ?? null,
    unsaved: unsaved !== undefined,
  } as const;
  if (!report) return { ...common, page: 'loading' };
  switch (review.page) {
    case 'week': {
      const offer = question.standing();
      const draft = offer ? session.drafts.get(answerDraft(offer.prompt.id)) : '';
      const name = weekShown(session, report);
      const { answers, others } = beside.week === name ? beside : nothingBeside;
      const week = weekPage({ report, week: name, answers, others, prompt: promptOf({ offer, draft }) });
      return { ...common, page: 'week', week };
    }
    case 'evidence': {
      const { kind, week } = review.evidence;
      return { ...common, page: 'evidence', evidence: evidencePage(report, kind, week) };
    }
    case 'tuner':
      return { ...common, page: 'tuner', tuner: tunerPage(report) };
    case 'map':
      return { ...common, page: 'map', map: mapPage(report) };
    case 'team':
      return { ...common, page: 'team', team: teamPage(report) };
    case 'journey':
      return { ...common, page: 'journey', journey: journeyPage(report, beside.playbook) };
  }
}

export function weekShown({ desk }: Session, { today }: Pick<Report, 'today'>): string {
  return desk.state().review.week ?? weekOf(today);
}
