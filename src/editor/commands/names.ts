/** The commands that need the work to be loaded; registered before it is. */
export const commandNames = [
  'openWeeklyReview',
  'answerPrompt',
  'keepAnswer',
  'logLeadingWork',
  'whyThisNumber',
  'tuneYourWeek',
  'startDeliberateDive',
  'handOver',
  'pauseNotices',
  'presenting',
  'theseAreMe',
  'importCalendar',
  'openJournal',
  'searchJournal',
  'exportMyData',
  'importMyData',
  'deleteMyData',
  'copyCommandLine',
  'refresh',
  'chooseSensing',
] as const;
export type CommandName = (typeof commandNames)[number];
