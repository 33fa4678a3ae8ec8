import type { JourneyPage } from '../../../protocol/review-journey';

type Hand = keyof JourneyPage['month']['hands'];
type OwnSkill = JourneyPage['ownSkills'][number];

/** Offered where a hand was empty all month: the bank's own monthly questions, word for word (a test holds them so). */
export const handQuestions: Readonly<Record<Hand, { readonly prompt: string; readonly text: string }>> = {
  support: {
    prompt: 'SUP-03',
    text: 'Which tool, person, budget or partner would help most, and who can agree to it?',
  },
  defend: {
    prompt: 'DEF-03',
    text: 'Which part of the team’s way of working is wearing away a little at a time?',
  },
  inspire: { prompt: 'INS-02', text: 'Which story from this month shows that the work mattered?' },
  connect: {
    prompt: 'CON-03',
    text: 'Sketch the teams around yours. Which line exists only because you hold it up?',
  },
};

/** The words of the journey: the month, the way so far, one's own skills, the picture, and what works. */
export const journeyWords = {
  title: 'The journey',
  subline: 'The last four weeks, the way so far, and what you found to work. Nothing here is a score.',
  month: (dates: string) => `The last four weeks, ${dates}`,
  monthNote: 'What others did comes first.',
  monthNothing: 'Nothing by others can be told yet. What you are proud of in them is written in the week.',
  proudOf: 'Proud of others',
  context: 'Context you passed on',
  lanes: (team: string, strategy: string) => `Acts noted or seen: ${team} for the team, ${strategy} for the strategy.`,
  hands: 'Four hands over the month',
  handsNote: 'An empty hand is not a fault. It only asks.',
  more: (count: string) => `and ${count} more`,
  logIt: 'Log something…',
  // The way so far
  timeline: 'The way so far',
  timelineNote: 'From evidence and from what you noted, oldest first. Turning points are added on Your map.',
  timelineNone: 'It begins with the first weeks that are seen; bands, scenes, turning points and first times follow.',
  kinds: {
    start: 'Start',
    bands: 'Bands',
    scene: 'Scene',
    pivot: 'Turning point',
    milestone: 'Milestone',
  } satisfies Record<JourneyPage['timeline'][number]['kind'], string>,
  until: (day: string) => `until ${day}`,
  // Own skills
  own: 'Your own skills',
  ownNote: 'A lead needs the three in equal measure. Where is each today, and what would count as practice?',
  ownSkills: {
    business: ['Business', 'how the work is paid for, and by whom'],
    leadership: ['Leadership', 'people, trust, hard talks'],
    product: ['Product', 'what users need, and how you know'],
  } satisfies Record<OwnSkill['skill'], readonly [string, string]>,
  ownStates: { comfortable: 'comfortable', stretch: 'stretch', gap: 'gap' },
  ownLabel: (skill: string) => `Where your ${skill.toLowerCase()} skill is`,
  next: (skill: string) => `Next practice in ${skill.toLowerCase()}`,
  nextExample: 'next practice',
  markedOn: (day: string) => `marked ${day}`,
  // The picture
  vision: 'The picture',
  visionNote: 'A picture that is written down is not yet told, and one that is told changes: two ages, side by side.',
  editedOn: 'last edited',
  toldOn: 'last told',
  never: 'not yet',
  notSeen: 'no file marked',
  notRead: 'not seen yet',
  daysAgo: (day: string, days: number) =>
    `${day}, ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}`,
  toldTo: 'Told to whom, or how',
  toldExample: 'at the team meeting',
  toldDay: 'Day',
  told: 'I told it',
  markFile: 'Mark a file…',
  // Practices
  practices: 'How the team works',
  practicesNote:
    'Its rules, checks and habits, in a few words each. Keep, change or drop one when you look at it again.',
  practice: 'A rule, check or habit',
  practiceExample: 'two approvals before a release',
  practiceAdd: 'Add',
  practiceStates: { kept: 'kept', changed: 'changed', dropped: 'dropped' },
  practiceLabel: (practice: string) => `What was decided about: ${practice}`,
  // Playbook
  playbook: 'Works for me',
  playbookNote: 'Answers you marked in the week they were written. The file leaves out the names known here.',
  playbookNone: 'Mark an answer “Works for me” on the page of its week, and it is kept here.',
  playbookExport: 'Export as Markdown',
  leave: 'Take out',
  leaveLabel: (question: string) => `Take out of the playbook: ${question}`,
} as const;
