import type { ShiftName } from '../../../protocol/review-map';

/** Offered in a row that nobody looked at for two months: the bank's own questions, word for word (a test holds them so). */
export const shiftQuestions: Readonly<Record<ShiftName, { readonly prompt: string; readonly text: string }>> = {
  ownArea: {
    prompt: 'DEL-06',
    text: 'What interesting piece of work, not merely a dull one, could you give away next week?',
  },
  coached: {
    prompt: 'COA-04',
    text: 'Choose one teammate. What can they do now that was out of reach three months ago, and what was your part?',
  },
  recruiting: {
    prompt: 'HON-04',
    text: 'Which skill should the next colleague bring because the team cannot grow it in time?',
  },
  discovery: { prompt: 'ALN-02', text: 'Where are two teams working on one puzzle without knowing it?' },
  goals: {
    prompt: 'STR-02',
    text: 'Could three teammates state the current priority in the same words? How do you know?',
  },
  analysis: { prompt: 'ALN-04', text: 'Which number is counted differently by people who need to agree?' },
  frameworks: {
    prompt: 'GVC-07',
    text: 'Which rule, check or habit exists on the team mainly because you like it? Would they keep it?',
  },
};

/** When a plan is shown, as the user chose it. */
const planOccasions = {
  anyDive: 'at any dive',
  overChosenHours: 'over the hours I chose',
  othersWaiting: 'when others wait',
  replacedLines: "when I replace others' lines",
  tookBack: 'when I take work back',
  othersBuildOnYou: 'when others build on me',
} as const;

/** The words of the map: what a lead keeps about their own way. */
export const mapWords = {
  title: 'Your map',
  subline: 'Where you stand, what your role is, and what you mean to do. Nothing here is worked into a number.',
  shifts: 'Seven shifts',
  shiftsNote: 'From what made you good at the last job to what this one asks. Once a month is plenty.',
  shiftLabel: (to: string) => `Where you are on the way to ${to}`,
  shiftStates: { far: 'far', moving: 'moving', there: 'there' },
  markedOn: (day: string) => `marked ${day}`,
  shiftLogged: (signs: readonly string[]) => `Logged in the last three months: ${signs.join(' · ')}`,
  shiftSign: (day: string, note: string | null) => (note === null ? day : `${note} (${day})`),
  identity: 'Maker to lead',
  identityNote: 'Where you place yourself, beside the measured share of hands-on hours. The two need not agree.',
  maker: 'maker',
  lead: 'lead',
  today: 'Where do you stand today?',
  place: 'Place the mark',
  identityDay: 'Day',
  identityFelt: 'Felt, 0 maker to 100 lead',
  identityMeasured: 'Hands-on share of the seen hours',
  identityPoint: (day: string, place: string, share: string) => `${day}: ${place} of 100 towards lead${share}`,
  identityShare: (share: string) => `, ${share} % of the seen hours hands-on`,
  keyFelt: 'felt',
  keyMeasured: 'measured: the part that was not hands-on',
  charter: 'Role charter',
  charterNote: 'Five lines at most: what is yours, what is the team’s.',
  charterLine: (number: number) => `Line ${number}`,
  charterKeep: 'Keep the charter',
  add: 'Add',
  remove: 'Remove',
  plans: 'If-then plans',
  plansNote: 'Shown in place of our question, at the moment you choose or when the words of the cue fit.',
  when: 'When',
  will: 'I will',
  planShown: 'Shown',
  planShownAt: (occasion: keyof typeof planOccasions) => `shown ${planOccasions[occasion]}`,
  planByWords: 'when its words fit',
  planOccasions,
  keepPlan: 'Keep this plan',
  plan: (cue: string, will: string) => `When ${cue}, I will ${will}.`,
  marks: 'Marks on the way',
  marksNote: 'Days and files that the drawings and the questions should know.',
  pivot: 'A turning point',
  pivotExample: 'became lead, two people joined, on call',
  pivotDay: 'Day',
  release: 'Next release',
  releasePlanned: 'Planned release',
  vision: 'Vision file',
  visionOf: (repository: string) => `Vision file of ${repository}`,
  visionNone: 'none marked',
  visionAdd: 'Mark a file…',
  team: 'Team repositories',
} as const;
