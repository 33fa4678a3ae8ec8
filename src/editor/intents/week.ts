import { feltWeek, keepIntention, keepTally, reviewIntention } from '../../app/journey';
import { exportWeek, shareLines, tellTeam } from '../commands/share';
import { openWeeklyReview } from '../commands/review';
import type { HandlersOf } from './handlersOf';
import { keepFromPage, sayFromPage } from './pageEntry';

export const weekHandlers: HandlersOf<
  | 'openReview'
  | 'openPage'
  | 'openEvidence'
  | 'goToWeek'
  | 'goToThisWeek'
  | 'readWeekFromGit'
  | 'exportMarkdown'
  | 'shareLines'
  | 'tellTeam'
  | 'feltWeek'
  | 'keepTally'
  | 'keepIntention'
  | 'withdrawIntention'
  | 'reviewIntention'
> = {
  openReview: openWeeklyReview,
  openPage: async ({ session, review }, { page }) => {
    review.open({ page });
    if (page === 'team') await session.noteSkillsOpened();
  },
  openEvidence: ({ review }, { kind, week }) => {
    review.open({ page: 'evidence', evidence: { kind, week } });
  },
  goToWeek: ({ review }, { week }) => {
    review.open({ page: 'week', week });
  },
  goToThisWeek: ({ review }) => {
    review.open({ page: 'week', week: null });
  },
  readWeekFromGit: async ({ session, review }, { week }) => {
    review.open({ page: 'week', week });
    await session.lookBackTo(week);
  },
  exportMarkdown: (parts, { week }) => exportWeek(parts, week),
  shareLines: (parts, { week }) => shareLines(parts, week),
  tellTeam,
  feltWeek: (parts, { week, felt }) => keepFromPage(parts, '', () => feltWeek(parts.session.data.records, week, felt)),
  keepTally: (parts, { week, minutes }) =>
    keepFromPage(parts, '', async () =>
      keepTally(parts.session.data.records, week, minutes, (await parts.session.state()).tallies),
    ),
  keepIntention: (parts, { week, when, will }) =>
    keepFromPage(parts, `When ${when}, I will ${will}`, () =>
      keepIntention(parts.session.data.records, week, { when, will }),
    ),
  withdrawIntention: (parts, { week }) => sayFromPage(parts, { type: 'intention.withdrawn', week }),
  reviewIntention: (parts, { week, came }) =>
    keepFromPage(parts, '', () => reviewIntention(parts.session.data.records, week, came)),
};
