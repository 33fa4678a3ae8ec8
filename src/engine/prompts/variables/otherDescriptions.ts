import type { VariableDescription } from './description';

type Other = Readonly<Record<string, Omit<VariableDescription, 'own'>>>;

/** Everything else: leading work, what the team did as counts, what the user keeps about the journey. */
export const otherDescriptions = {
  // Leading work
  reviewEvents7d: { type: 'number', description: 'Reviews by you in 7 days, seen or logged.' },
  reviewObservable: {
    type: 'yesNo',
    description: 'At least 4 reviews in 8 weeks could be seen, so that silence means something.',
  },
  daysSinceReviewGiven: { type: 'number', description: 'Working days since a review by you.' },
  mentoringEvents7d: { type: 'number', description: 'Mentoring in 7 days, seen or logged.' },
  mentoringEvents14d: { type: 'number', description: 'The same, 14 days.' },
  daysSinceMentoring: {
    type: 'number',
    description: 'Days since mentoring was seen or logged; since the set-up when it never was.',
  },
  directionEvents7d: { type: 'number', description: 'Design, planning and roadmap work in 7 days, seen or logged.' },
  daysSinceDirection: {
    type: 'number',
    description: 'Days since direction work was seen or logged; since the set-up when it never was.',
  },
  reposTouched7d: { type: 'number', description: 'Repositories with hands-on work of yours in 7 days.' },
  privateChangeLines: {
    type: 'number',
    description: 'Lines added and removed that nobody else has: uncommitted or unpushed, generated files left out.',
  },
  privateChangeAgeDays: { type: 'number', description: 'Working days since the oldest of those edits.' },
  takeovers14d: {
    type: 'number',
    description: 'Changes of yours in 14 days that replaced 10 or more lines another person had just written.',
  },
  // The team, as counts
  activeAuthors30d: { type: 'number', description: 'People who committed in 30 days, you included, bots left out.' },
  mergesOfOthers7d: { type: 'number', description: 'Changes by others that landed on the main line in 7 days.' },
  mergesOfOthers30d: { type: 'number', description: 'The same, 30 days.' },
  mergeGateShare30d: {
    type: 'number',
    description: "Your part of the merges of other people's changes in 30 days, 0 to 1; own merges are left out.",
  },
  mergeGatePct30d: { type: 'text', description: 'mergeGateShare30d as a whole per cent.' },
  othersWaiting: {
    type: 'number',
    description: 'Branches by others that have been quiet for 2 working days; 0 when the last fetch is a day old.',
  },
  othersWaitingDays: { type: 'number', description: 'Working days the oldest of those has been quiet.' },
  guidedFirstMerge7d: {
    type: 'number',
    description: "Newcomers' first changes that landed in 7 days and that you reviewed or helped with.",
  },
  newcomerFirstCommit7d: {
    type: 'number',
    description: 'People whose first commit ever is from the last 7 days; unknown in a shallow clone.',
  },
  newcomerDay30: { type: 'yesNo', description: 'Somebody began 28 to 35 days ago and committed in the last 14.' },
  newcomerQuiet14d: {
    type: 'number',
    description: 'Newcomers with exactly one landed change, 14 to 28 days ago, and nothing since.',
  },
  newcomersActive30d: {
    type: 'number',
    description: 'People who began within 90 days and committed within 30.',
  },
  isTeamRepo: { type: 'yesNo', description: 'You marked every open repository as a team repository.' },
  teamChanged30d: {
    type: 'yesNo',
    description: 'In 30 days somebody with 5 or more commits appeared, or has gone silent.',
  },
  soleAreas: {
    type: 'number',
    description:
      'Areas (two folders deep) with 8 or more commits in 90 days, 80 % of them yours, in a team of 3 or more.',
  },
  soleAreaN: { type: 'text', description: 'soleAreas in words for a line.' },
  soleAreaName: { type: 'text', description: 'The first of those areas by name.' },
  soleAreaPct: { type: 'text', description: 'Your part of its commits, whole per cent.' },
  onboardingDocAgeDays: {
    type: 'number',
    description: 'Days since README, CONTRIBUTING or the onboarding notes last changed, by anyone.',
  },
  visionDocAgeDays: { type: 'number', description: 'Days since a file you marked as vision or strategy changed.' },
  releaseTag7d: { type: 'yesNo', description: 'A version tag appeared in 7 days.' },
  releaseNear: {
    type: 'yesNo',
    description: 'A release date of yours is within 14 days, or a release branch is active.',
  },
  // The journey
  preset: { type: 'text', description: 'The role you chose: steppingUp, techLeadSmall … maintainer.' },
  daysSinceSetup: { type: 'number', description: 'Days since the set-up was finished.' },
  roleChanged30d: { type: 'yesNo', description: 'You changed your role in 30 days.' },
  delegatedOpen: { type: 'number', description: 'Pieces you handed over that are still open.' },
  delegatedTouched7d: {
    type: 'number',
    description: 'Changes of yours in 7 days, 10 lines or more, in paths you had handed over.',
  },
  lightGripTakeovers14d: {
    type: 'number',
    description:
      'Changes of yours in 14 days that replaced 10 or more lines another person had just written, in a handed-over piece you hold with a light grip.',
  },
  identityPlace: {
    type: 'number',
    description: 'Where you placed yourself in the last 30 days, 0 maker to 100 lead.',
  },
  identityLeadPct: {
    type: 'number',
    description: 'Of the seen hours of the week up to that mark, the part that was not hands-on, per cent.',
  },
  identityGap: { type: 'number', description: 'How far identityPlace and identityLeadPct lie apart.' },
  contextPassed30d: { type: 'number', description: 'Notes of context passed to the team, 30 days.' },
  laneGapDays: {
    type: 'number',
    description:
      'Days since the emptier of the two lanes, team and strategy, had an act, logged or seen; unknown while nothing is logged in either.',
  },
  emptyLane: { type: 'text', description: 'That lane: Team or Strategy.' },
  ledgerEmpty: { type: 'yesNo', description: 'The longer view has no open entry.' },
  ledgerAgeDays: { type: 'number', description: 'Days since the longer view changed.' },
  skillsMapAgeDays: {
    type: 'number',
    description: 'Days since the skills map changed; unknown until you opened it once.',
  },
  summarySharedAgeDays: { type: 'number', description: 'Days since you last shared a summary.' },
  summaryNeverShared: { type: 'yesNo', description: 'You never shared a summary.' },
  weeklyHabitSet: { type: 'yesNo', description: 'You wrote an intention for this week.' },
  // The day and the week
  isDayStart: { type: 'yesNo', description: 'The first activity of a working day.' },
  isWeekStart: { type: 'yesNo', description: 'The first working day of the week.' },
  isWeekEnd: {
    type: 'yesNo',
    description: 'The last working day of the week, or the first after it when no question was offered.',
  },
} as const satisfies Other;
