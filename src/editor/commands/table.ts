import type { Command } from '../parts';
import { keepLongAnswer } from '../questions/longAnswer';
import { answerAPrompt } from './answerAPrompt';
import { chooseSensing } from './chooseSensing';
import { copyCommandLine } from './copyCommandLine';
import { startDeliberateDive } from './deliberateDive';
import { handOver } from './handOver';
import { openJournal, searchJournal } from './journal';
import { logLeadingWork } from './logLeadingWork';
import { deleteMyData, exportMyData, importMyData } from './myData';
import type { CommandName } from './names';
import { openCalendar } from './openCalendar';
import { pauseForAWeek, togglePresenting } from './quiet';
import { openWeeklyReview, tuneYourWeek, whyThisNumber } from './review';
import { tellTeam } from './share';
import { theseAreMe } from './theseAreMe';

/** What each command does. */
export const commands: Readonly<Record<CommandName, Command>> = {
  openWeeklyReview,
  answerPrompt: answerAPrompt,
  keepAnswer: keepLongAnswer,
  logLeadingWork,
  whyThisNumber,
  tuneYourWeek,
  startDeliberateDive,
  handOver,
  pauseNotices: pauseForAWeek,
  presenting: togglePresenting,
  theseAreMe,
  importCalendar: openCalendar,
  openJournal,
  searchJournal,
  exportMyData,
  importMyData,
  deleteMyData,
  copyCommandLine,
  refresh: async ({ session }) => {
    session.sources.forget();
    await session.reader.refresh();
  },
  chooseSensing,
  tellTeam,
};
