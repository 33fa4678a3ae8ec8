import { undo } from '../../app/undo';
import { playbookMarkdown, playbookPlace } from '../../engine/summary/playbook';
import { knownNames } from '../../engine/people/knownNames';
import { preview } from '../commands/share';
import { playbookAnswers } from '../pages/playbookAnswers';
import { keepFromPage, sayFromPage } from './pageEntry';
import type { HandlersOf } from './handlersOf';

/** Answers that work for the user, kept together and shown to whoever they wish. */
export const playbookHandlers: HandlersOf<'worksForMe' | 'leavePlaybook' | 'exportPlaybook'> = {
  worksForMe: (parts, { week, at }) =>
    sayFromPage(parts, { type: 'playbook.kept', journal: playbookPlace(week, Date.parse(at)) }),
  leavePlaybook: (parts, { record }) => keepFromPage(parts, '', () => undo(parts.session.data.records, record)),
  exportPlaybook: async ({ session }) => {
    const report = await session.report();
    await preview(playbookMarkdown(await playbookAnswers(session, report), knownNames(report)));
  },
};
