import type { AllowanceName } from '../activity/activity';
import type { NumberDefinition } from '../settings/definition';

/** None of these has outcome evidence; each says what it leans on. The range around each is a factor of three. */
export const allowanceSettings = {
  'allowance.review': allowance(
    20,
    'Minutes counted for a review that only a line in the commit shows, for a change of 50 lines.',
    'At 50 lines 20 minutes, at 400 lines about an hour: the 300 to 500 lines an hour up to which reviewers keep finding faults (Cohen and others 2006, Cisco).',
  ),
  'allowance.acknowledgement': allowance(
    5,
    'Minutes counted for an acknowledgement (Acked-by), for a change of 50 lines.',
    "The Linux kernel's rules call it less formal than a review: the change was looked at, perhaps only in part.",
  ),
  'allowance.branchVisit': allowance(
    15,
    "Minutes counted for checking out somebody else's branch and staying, for a change of 50 lines.",
    'The checkout shows when reading began, not when it ended; judged equal to merging the branch.',
  ),
  'allowance.mergeOfOthers': allowance(
    15,
    "Minutes counted for merging somebody else's branch, for a change of 50 lines.",
    'Merging shows that a change was looked at last, not how long: 5 to 45 minutes by size is a judgement.',
  ),
  'allowance.mentoringLine': allowance(
    30,
    'Minutes counted for a line that thanks you for help or mentoring (Helped-by, Mentored-by).',
    'Help that earns a line in the history is seldom a single answer; half an hour is a judgement.',
  ),
  'allowance.coauthoredByMe': allowance(
    30,
    "Minutes counted for somebody else's commit that names you as its co-author, for a change of 50 lines.",
    'A commit of 50 lines holds one to two hours of its author; a pair is rarely together for all of it. A judgement.',
  ),
  'allowance.release': allowance(
    20,
    'Minutes counted for a release tag of yours.',
    'Reading the changes over, naming the version and watching it go out; a judgement.',
  ),
  'allowance.suggestion': allowance(
    10,
    'Minutes counted for a line that credits you with an idea (Suggested-by).',
    'An idea credited in one line was mostly one message; a judgement.',
  ),
} as const satisfies Readonly<Record<`allowance.${AllowanceName}`, NumberDefinition>>;

export type AllowanceSettingName = keyof typeof allowanceSettings;

function allowance(minutes: number, description: string, reason: string): NumberDefinition {
  return { type: 'number', default: minutes, minimum: 0, maximum: 240, scope: 'application', description, reason };
}
