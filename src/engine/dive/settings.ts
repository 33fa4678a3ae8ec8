import type { BooleanDefinition, NumberDefinition, SettingDefinition } from '../settings/definition';

function threshold(
  value: number,
  [minimum, maximum]: readonly [number, number],
  description: string,
  reason: string,
): NumberDefinition {
  return { type: 'number', default: value, minimum, maximum, scope: 'application', description, reason };
}

function signal(description: string, reason: string): BooleanDefinition {
  return { type: 'boolean', default: true, scope: 'application', description, reason };
}

/** Every judgement of the dive step, with its reason. A repository cannot set any of them. */
export const diveSettings = {
  'dive.signals.leadingGaveWay': signal(
    'S1: notice when your building went up and your leading work went down.',
    'The pairing of both sides brought nine to twenty-one false alarms a year below two in six maintainers.',
  ),
  'dive.signals.overChosenHours': signal(
    'S2: notice when even the low estimate of your building is over the hours you chose.',
    'The band is your own choice; only the low estimate can say for sure that you left it.',
  ),
  'dive.signals.othersWaiting': signal(
    'S3: notice when branches of others wait while you build.',
    'Reminders to the person who blocks cut overdue pull request time by 60 % (Nudge, Maddila et al. 2022).',
  ),
  'dive.signals.replacedLines': signal(
    "S4: notice when you replace a teammate's recent lines.",
    'Counted on lines: by file it would hold for 3 to 30 % of the commits of experienced maintainers, by line 0 to 5 %.',
  ),
  'dive.signals.tookBack': signal(
    'S5: notice when you change what you handed over.',
    'You named the paths yourself, so a false alarm is rare.',
  ),
  'dive.signals.soloStreak': signal(
    'S6: ask about a run of days with building only.',
    'Review is often not visible in git, so this only leads to a question.',
  ),
  'dive.signals.privateChange': signal(
    'S7: ask about a large change that nobody else has seen.',
    'Small pieces are easier to review (Google engineering practices: small changes).',
  ),
  'dive.signals.othersBuildOnYou': signal(
    'S8: notice when others build on a branch of yours that is not merged.',
    'A local sign that you sit on the critical path; rare.',
  ),
  'dive.signals.longStretch': signal(
    'S9: ask about a long stretch without a pause.',
    'Flow is worth having, so this is a question at the next pause and at most weekly.',
  ),
  'dive.signals.afterHours': signal(
    'S10: ask when you work later than is usual for you.',
    'People differ widely, so only your own baseline can say what is late (Claes et al. 2018).',
  ),
  'dive.signals.onlyYou': signal(
    'S11: ask about areas that only you change.',
    'In two thirds of 133 popular projects two people leaving would stop the work (Avelino et al. 2016).',
  ),
  'dive.signals.creep': signal(
    'S12: ask when building grows week by week.',
    'Experienced leads describe coding that comes back as a slow burn.',
  ),
  'dive.signals.gatekeeper': signal(
    'S13: ask when nearly everything is merged by you.',
    'A practitioner complaint, so a monthly question and never a notice.',
  ),
  'dive.trendRatio': threshold(
    1.5,
    [1.1, 5],
    'S1: how many times your usual building counts as up.',
    'At 1.25 six maintainers got 9 to 21 episodes a year; at 1.5, paired with the fall of leading work, 0.6 to 1.2.',
  ),
  'dive.leadingShare': threshold(
    0.5,
    [0, 0.9],
    'S1: the part of your usual leading work at or under which it counts as down.',
    'Half of the own median; measured together with the ratio above.',
  ),
  'dive.leadingLeast': threshold(
    2,
    [1, 50],
    'S1: usual pieces of leading work in seven days under which a fall of it is not judged.',
    'From one to none is chance; then only branches that wait can speak.',
  ),
  'dive.leastHours': threshold(
    3,
    [0, 40],
    'S1: building hours in the window under which it is no dive, however little is usual.',
    'Half a working day in three: less than that leaves room for everything else.',
  ),
  'dive.windowDays': threshold(
    3,
    [2, 10],
    'S1: how many of your working days are looked at together.',
    'Three working days are the shortest span that smooths one odd day and still allows a warning on the third day.',
  ),
  'dive.baselineWeeks': threshold(
    8,
    [4, 26],
    'How many of your own last weeks are the comparison.',
    'Two months hold a release and a holiday without being ruled by either.',
  ),
  'dive.clearRatio': threshold(
    1.2,
    [1, 5],
    'How many times your usual building counts as back to normal.',
    'A gap between the way in and the way out keeps the state from flickering (alarm management: deadband and delay).',
  ),
  'dive.daysIn': threshold(
    2,
    [1, 10],
    'Working days in a row that a condition must hold before it is called a dive.',
    'Two in and three out halved the episodes of six maintainers against one in and one out.',
  ),
  'dive.daysOut': threshold(3, [1, 10], 'Clear working days in a row before a dive is over.', 'See the days in.'),
  'dive.learningDays': threshold(
    10,
    [0, 60],
    'Working days after the set-up in which nothing is noticed.',
    'Two weeks are enough to see a usual week and too few for anyone to be told anything about it.',
  ),
  'dive.thinWeeks': threshold(
    6,
    [1, 8],
    'Weeks of the last eight that must hold evidence of yours before anything is said.',
    'A median of less than six weeks can be moved by one of them.',
  ),
  'dive.thinHours': threshold(
    2,
    [0, 20],
    'Usual building hours a week under which nothing is said.',
    'Half as much again of next to nothing is still next to nothing.',
  ),
  'dive.overBandRatio': threshold(
    1.15,
    [1, 3],
    'S2: how far over the hours you chose counts as over.',
    'A margin of 15 % keeps a week at the edge from flickering.',
  ),
  'dive.editorDaysNeeded': threshold(
    10,
    [1, 60],
    'S2: working days of editor minutes needed before it may speak.',
    'Hours from commits alone are good to a factor of about four, too rough to hold against a chosen number.',
  ),
  'dive.measuredShare': threshold(
    0.5,
    [0, 1],
    'S2: part of the week that the editor must have measured.',
    'Whoever switched its minutes off is back to commits alone, however much was measured before.',
  ),
  'dive.waitingDays': threshold(
    2,
    [1, 20],
    'S3: working days without movement after which a branch of somebody else counts as waiting.',
    'Two working days are a common promise for a first review; where merges here usually take longer, that holds.',
  ),
  'dive.waitingLimitDays': threshold(
    15,
    [3, 120],
    'S3: working days after which a quiet branch is taken to be left, not waiting.',
    'After three weeks most quiet branches have been given up.',
  ),
  'dive.waitingHours': threshold(
    4,
    [0.5, 40],
    'S3: building hours while they waited that make it worth saying.',
    'Half a working day of building shows that there was a choice.',
  ),
  'dive.fetchHours': threshold(
    24,
    [1, 168],
    'S3: age of the last fetch, in hours, after which nothing is said about branches of others.',
    'What waited yesterday may be merged today.',
  ),
  'dive.replacedLeast': threshold(
    10,
    [1, 500],
    'S4: lines of somebody else replaced in one change that count.',
    'Ten lines: 0 to 5 % of the commits of experienced maintainers; one line: up to 14 %.',
  ),
  'dive.replacedDaysOld': threshold(
    14,
    [1, 90],
    'S4: age in days up to which replaced lines are recent.',
    'A sprint: its author may still be at work on them.',
  ),
  'dive.replacedTimes': threshold(
    2,
    [1, 20],
    'S4: such changes that count.',
    'Once can be a favour, twice is a habit.',
  ),
  'dive.replacedWithinDays': threshold(
    10,
    [1, 60],
    'S4: working days in which such changes are counted together.',
    'Two weeks: what lies further apart is no habit.',
  ),
  'dive.replacedFreshDays': threshold(
    3,
    [1, 30],
    'S4: working days within which the last of them must lie.',
    'What has not happened lately is no news, however often it happened before.',
  ),
  'dive.handedOverLines': threshold(
    10,
    [1, 500],
    'S5: lines changed in what you handed over that count.',
    'A small repair on the way is no taking back.',
  ),
  'dive.handedOverDays': threshold(
    7,
    [1, 60],
    'S5: days in which such changes are added up.',
    'The week that every other figure looks at.',
  ),
  'dive.soloDays': threshold(5, [2, 30], 'S6: working days of building only, in a row.', 'One working week.'),
  'dive.soloHours': threshold(
    2,
    [0.5, 10],
    'S6: building hours a day that count as a building day.',
    'Under two hours there was time for the rest.',
  ),
  'dive.privateLines': threshold(
    600,
    [50, 20000],
    'S7: changed lines nobody else has seen.',
    'The middle of the busiest daily tenths of seven maintainers is about 600 lines.',
  ),
  'dive.privateDays': threshold(2, [1, 30], 'S7: working days such a change is kept.', 'A day is ordinary work.'),
  'dive.builtOnDays': threshold(
    2,
    [1, 20],
    'S8: working days that somebody has been building on your unmerged branch.',
    'A day of it is ordinary cooperation.',
  ),
  'dive.stretchHours': threshold(
    3,
    [1, 12],
    'S9: hours of building without a pause.',
    'The longest three per cent of commit sessions of seven maintainers last 1.5 to 3.8 hours.',
  ),
  'dive.stretchPauseMinutes': threshold(
    15,
    [5, 120],
    'S9: minutes without building that end a stretch.',
    'A walk and a coffee.',
  ),
  'dive.lateHours': threshold(
    3,
    [0.5, 40],
    'S10: hours outside your own working hours in seven days that count.',
    'Less than that is an evening.',
  ),
  'dive.lateShare': threshold(
    0.9,
    [0.5, 1],
    'S10: part of your own weeks that must have been less late.',
    'Nine of ten: once in a quarter is ordinary.',
  ),
  'dive.lateWeeks': threshold(
    8,
    [4, 12],
    'S10: weeks of your own that are needed to compare with.',
    'A tenth part of fewer than eight weeks is a guess.',
  ),
  'dive.areaCommits': threshold(
    8,
    [2, 200],
    'S11: changes in 90 days that make an area active.',
    'About three a month.',
  ),
  'dive.areaShare': threshold(0.8, [0.5, 1], 'S11: own part of them.', 'Four of five: nobody else keeps up with it.'),
  'dive.areaAuthors': threshold(
    3,
    [2, 50],
    'S11: people in a repository from which on they could share an area.',
    'Near-solo projects would ask this all year: two thirds of the areas of one were of its maintainer.',
  ),
  'dive.creepRatio': threshold(
    1.5,
    [1.1, 5],
    'S12: how much more the last of those weeks holds than the first.',
    'Four rising weeks happen by chance; half as much again hardly.',
  ),
  'dive.creepWeeks': threshold(
    4,
    [2, 12],
    'S12: weeks in a row that building must grow.',
    'Three rising weeks happen by chance once in six, four once in twenty-four.',
  ),
  'dive.gateShare': threshold(0.8, [0.5, 1], 'S13: part of the merges that were yours.', 'Four of five.'),
  'dive.gateMerges': threshold(10, [3, 500], 'S13: merges of others in 30 days that are needed.', 'Fewer say nothing.'),
  'dive.gateAuthors': threshold(
    3,
    [2, 50],
    'S13: people whose work was merged that are needed.',
    'One or two colleagues make no queue.',
  ),
  'dive.smallTeam': threshold(
    2,
    [0, 10],
    'Active people, you included, up to which a team is too small for S6, S8, S11 and S13.',
    'Two people always sit on the critical path of each other.',
  ),
  'dive.newcomerDays': threshold(
    30,
    [0, 180],
    'Days since your own first commit in a repository in which S1 to S3 stay silent.',
    'Who is new to the code has to build in it.',
  ),
  'dive.messagesPerDay': threshold(
    1,
    [0, 5],
    'Messages a day, of all kinds together.',
    'Every further reminder cut acceptance by 30 % (Ancker et al. 2017).',
  ),
  'dive.messagesPerWeek': threshold(3, [0, 20], 'Messages in seven days, of all kinds together.', 'See the day.'),
  'dive.spikeBranches': {
    type: 'list',
    default: ['spike/*', 'poc/*', 'proto/*', 'prototype/*', 'experiment/*', 'experiments/*'],
    scope: 'application',
    description: 'Branches that are meant to be tried and thrown away (globs): no notice comes from them.',
    reason: 'The usual names of such branches.',
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;
