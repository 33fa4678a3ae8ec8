import * as vscode from 'vscode';
import { weekOf } from '../../engine/time/calendar';
import type { Report } from '../../engine/report';
import { promptOf } from '../../protocol/build/balance';
import { evidencePage } from '../../protocol/build/evidence';
import { mapPage } from '../../protocol/build/map';
import { tunerPage } from '../../protocol/build/tuner';
import { weekPage, type WeekAnswer } from '../../protocol/build/week';
import type { ReviewSnapshot } from '../../protocol/review';
import { answerDraft } from '../session/drafts';
import type { Session } from '../session/session';
import type { WaitingQuestion } from './waitingQuestion';

/** The page the panel stands on, whole. */
export function reviewSnapshot(
  session: Session,
  question: WaitingQuestion,
  answers: readonly WeekAnswer[],
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
      const week = weekPage({ report, week: weekShown(session, report), answers, prompt: promptOf({ offer, draft }) });
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
  }
}

export function weekShown({ desk }: Session, { today }: Pick<Report, 'today'>): string {
  return desk.state().review.week ?? weekOf(today);
}
