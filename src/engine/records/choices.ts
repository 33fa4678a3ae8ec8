// What the user chooses from when recording something. Nothing else is here, so that a page can list the choices without
// carrying the rules by which records are read.
export const lanes = ['team', 'strategy'] as const;
export const hands = ['support', 'defend', 'inspire', 'connect'] as const;
/** What a correction may take off an entry; its time of day is `startsAt`. */
export const clearable = ['startsAt', 'lane', 'hand', 'tag', 'note'] as const;
/** Why days are not like others. `away` is a day off, sick leave or anything else that is nobody's business. */
export const dayReasons = ['holiday', 'away', 'onCall', 'release'] as const;
export const diveReasons = [
  'incident',
  'spike',
  'pairing',
  'learning',
  'deadline',
  'only-i-could',
  'joy',
  'cover',
] as const;
export const sceneNames = ['steady', 'launch', 'incidentSeason', 'newTeam', 'newcomerJoining'] as const;
export const shiftStates = ['far', 'moving', 'there'] as const;
/** What the user may say of a gap in the day. */
export const gapAnswers = ['review', 'oneToOne', 'meeting', 'break', 'skip'] as const;
export type GapAnswer = (typeof gapAnswers)[number];

export const skillStates = ['fit', 'stretch', 'gap'] as const;
export const mitigations = ['pair', 'train', 'document', 'reScope', 'hire', 'accept'] as const;
/** What was decided about a rule, check or habit of the team. */
export const practiceStates = ['kept', 'changed', 'dropped'] as const;
export const grips = ['tight', 'firm', 'light'] as const;
/** What a plan of the user's own may be kept for; without one the words of its cue decide. */
export const planOccasions = [
  'anyDive',
  'overChosenHours',
  'othersWaiting',
  'replacedLines',
  'tookBack',
  'othersBuildOnYou',
] as const;
/** A lead needs the three in equal measure; each is where the user says it is. */
export const ownSkills = ['business', 'leadership', 'product'] as const;
export const ownSkillStates = ['comfortable', 'stretch', 'gap'] as const;
/** What a log entry may be marked as, beside its kind. */
export const logTags = [
  'contextPassed',
  'visionTold',
  'problem',
  'solution',
  'hiring',
  'alignment',
  'stakeholder',
  'joy',
] as const;
