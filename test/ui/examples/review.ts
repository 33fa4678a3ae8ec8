import { headline, headlineGround } from '../../../src/engine/words';
import type { ReviewSnapshot } from '../../../src/protocol/review';
import { evidence } from './evidence';
import { journeyPage } from './journey';
import { mapPage } from './map';
import { noTeam, teamPage } from './team';
import { tuner } from './tuner';
import { day, fullWeek, nothing, off, range, sounding, week } from './week';
import { fewCard } from './withoutYou';

/** Example pages of the weekly panel, invented; the people in them too. */
const common = {
  view: 'review',
  language: 'en',
  timeZone: 'Europe/Paris',
  asOf: '2026-11-22T17:05:00Z',
  singleKeys: true,
  undo: null,
  unsaved: false,
} as const;

const reviewSnapshot = <T extends Omit<ReviewSnapshot, keyof typeof common>>(page: T) => ({ ...common, ...page });

export const reviewExamples = {
  'review-full': (): ReviewSnapshot => reviewSnapshot({ page: 'week', week: week() }),
  'review-gaps': (): ReviewSnapshot =>
    reviewSnapshot({
      page: 'week',
      week: week({
        soundings: [
          sounding(0, null, [18, 24]),
          sounding(1, [15, 20.5, 27], [18, 24]),
          sounding(2, [17, 22, 28], [18, 24]),
          sounding(3, null, [18, 24]),
          sounding(4, null, [18, 24]),
          sounding(5, [15, 18, 22], [12, 20]),
          sounding(6, [20, 34, 48], [12, 20]),
          sounding(7, null, [12, 20]),
        ],
      }),
    }),
  'review-thin': (): ReviewSnapshot => {
    const words = {
      ...fullWeek,
      handsOn: range(3, 5, 11),
      seenHours: 7,
      seenShare: 0.175,
      changesWithoutMe: undefined,
    };
    return reviewSnapshot({
      page: 'week',
      week: week({
        verdict: 'thin',
        reading: 'partial',
        headline: headline(words),
        subline: headlineGround(words),
        doneWithoutYou: fewCard,
        days: [
          day('2026-11-16', [1.5, 0, 0, 0, 0], 0.5, 3.2),
          day('2026-11-17', [0, 0, 0, 0, 0], 0, 0),
          day('2026-11-18', [2, 0, 0, 0, 0.5], 1, 4.5),
          day('2026-11-19', [0, 0, 1, 0, 0], 1, 1),
          day('2026-11-20', [1.5, 0, 0, 0.5, 0], 0.8, 3.4),
          off('2026-11-21'),
          off('2026-11-22'),
        ],
        areas: [],
        pride: [],
        comesUp: [],
        spaces: null,
        answers: [],
        prompt: {
          id: 'EXA-02',
          cadence: 'weekly',
          measured: null,
          text: 'Which part of this week would you like to remember that no tool could see?',
          fromRepository: null,
          draft: '',
        },
        intention: { last: null, next: null, nextWeek: '2026-W48' },
      }),
    });
  },
  'review-learning': (): ReviewSnapshot => {
    const words = { ...fullWeek, learning: true };
    return reviewSnapshot({
      page: 'week',
      week: week({ reading: 'learning', headline: headline(words), subline: headlineGround(words) }),
    });
  },
  'review-empty': (): ReviewSnapshot =>
    reviewSnapshot({
      page: 'week',
      week: week({
        ...nothing,
        week: '2026-W21',
        from: '2026-05-18',
        to: '2026-05-24',
        lastDay: '2026-05-24',
        before: '2026-W20',
        after: '2026-W22',
        unread: true,
        known: { handsOn: null, review: null, mentoring: null, direction: null, integration: null },
        subline:
          'Git was not read this far back. Older weeks can be read from git alone; they will be shown as wide ranges.',
        doneWithoutYou: { items: [], note: 'What landed before git was read is not known here.' },
        intention: { last: null, next: null, nextWeek: '2026-W22' },
      }),
    }),
  'review-empty-now': (): ReviewSnapshot =>
    reviewSnapshot({
      page: 'week',
      week: week({
        ...nothing,
        subline:
          'The week still runs. What you log or fill in by hand counts at once, and commits as soon as they are seen.',
        comesUp: week().comesUp,
        intention: week().intention,
      }),
    }),
  evidence: (): ReviewSnapshot => reviewSnapshot({ page: 'evidence', evidence: evidence() }),
  tuner: (): ReviewSnapshot => reviewSnapshot({ page: 'tuner', tuner: tuner() }),
  'tuner-unset': (): ReviewSnapshot =>
    reviewSnapshot({
      page: 'tuner',
      tuner: tuner({ bands: null, bandsToday: null, ownWeeks: null }),
    }),
  team: (): ReviewSnapshot => ({ ...reviewSnapshot({ page: 'team', team: teamPage() }), undo: '0123456789ab-9' }),
  'team-empty': (): ReviewSnapshot => reviewSnapshot({ page: 'team', team: teamPage(noTeam) }),
  journey: (): ReviewSnapshot => reviewSnapshot({ page: 'journey', journey: journeyPage() }),
  'journey-empty': (): ReviewSnapshot =>
    reviewSnapshot({
      page: 'journey',
      journey: journeyPage({
        month: {
          from: '2026-10-26',
          to: '2026-11-22',
          others: [],
          pride: [],
          hands: { support: [], defend: [], inspire: [], connect: [] },
          lanes: { team: 0, strategy: 0 },
          spaces: null,
          context: [],
        },
        timeline: [],
        ownSkills: journeyPage().ownSkills.map((own) => ({ ...own, state: null, next: '', markedOn: null })),
        vision: { marked: false, editedOn: null, toldOn: null },
        playbook: [],
      }),
    }),
  map: (): ReviewSnapshot => ({ ...reviewSnapshot({ page: 'map', map: mapPage() }), undo: '0123456789ab-9' }),
} as const;
