import { correctEntry as correct } from '../../app/logWork';
import { say } from '../../app/say';
import { undo } from '../../app/undo';
import { correctEntry } from '../commands/correctEntry';
import { todayEntry, logEntry, logLeadingWork } from '../commands/logLeadingWork';
import { noteThePull } from '../commands/deliberateDive';
import { keep } from '../session/keep';
import { copyUnsaved, takeBack, tryAgain } from '../tell';
import type { HandlersOf } from './handlersOf';
import { keepFromPage } from './pageEntry';

export const timeHandlers: HandlersOf<
  | 'log'
  | 'logLonger'
  | 'logOther'
  | 'correctEntry'
  | 'removeEntry'
  | 'answerGap'
  | 'feltPull'
  | 'undo'
  | 'retry'
  | 'copyUnsaved'
  | 'showLog'
> = {
  log: async (parts, { kind, minutes }) => {
    const entry = todayEntry(parts.session, kind, minutes);
    if (entry) await logEntry(parts, entry);
  },
  logLonger: async ({ session }, { record, minutes }) => {
    const outcome = await keep(session, '', () => correct(session.data, record, { minutes }));
    const { noted } = session.desk.state();
    if (outcome.kind === 'done' && noted?.record === record) session.desk.change({ noted: { ...noted, minutes } });
  },
  logOther: logLeadingWork,
  correctEntry: (parts, { entry }) => correctEntry(parts, entry),
  removeEntry: async (parts, { entry }) => {
    await keepFromPage(parts, '', () => undo(parts.session.data.records, entry));
  },
  answerGap: async (parts, { startsAt, endsAt, answer }) => {
    let record: string | undefined;
    await keepFromPage(parts, '', async () => {
      const body = { type: 'gap.answered', startsAt, endsAt, answer } as const;
      const outcome = await say<'gap.answered'>(parts.session.data.records, body);
      if (outcome.kind === 'done') record = outcome.value.id;
      return outcome;
    });
    if (record !== undefined)
      parts.session.desk.change({ noted: undefined, named: { record, startsAt, endsAt, answer } });
  },
  feltPull: noteThePull,
  undo: ({ session }, { record }) => takeBack(session, record),
  retry: async ({ session }) => {
    if (session.desk.state().unsaved) await tryAgain(session);
    else await session.reader.refresh();
  },
  copyUnsaved: ({ session }) => copyUnsaved(session),
  showLog: ({ session }) => {
    session.channel.show();
  },
};
