import type { BooleanDefinition } from '../settings/definition';

function signal(description: string, reason: string): BooleanDefinition {
  return { type: 'boolean', default: true, scope: 'application', description, reason };
}

/** Each signal has a switch of its own; its reason says what it rests on. */
export const signalSettings = {
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
} as const satisfies Readonly<Record<string, BooleanDefinition>>;
