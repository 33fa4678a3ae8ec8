import { ownSkills } from '../../engine/records/choices';
import type { Report } from '../../engine/report';
import { month } from '../../engine/summary/month';
import { timeline } from '../../engine/summary/timeline';
import { daysBetween } from '../../engine/time/calendar';
import { dayOfInstant } from '../../engine/time/dayOfInstant';
import type { JourneyPage } from '../review-journey';

/** An answer the user marked as working for them, as it stands in the journal now. */
export interface PlaybookAnswer {
  /** The record that keeps it. */
  readonly id: string;
  readonly at: number;
  readonly question: string;
  readonly answer: string;
}

/** The page of the way so far, the last month, and what was found to work. */
export function journeyPage(report: Report, playbook: readonly PlaybookAnswer[]): JourneyPage {
  const { state, today, calendar } = report;
  const { vision, from, to, others, pride, hands, lanes, spaces, context } = month(report);
  return {
    today,
    month: {
      from,
      to,
      others: others.slice(0, 20),
      pride: pride.slice(-100).map((entry) => ({ ...entry, words: entry.words.slice(0, 1_000) })),
      hands: {
        support: lines(hands.support),
        defend: lines(hands.defend),
        inspire: lines(hands.inspire),
        connect: lines(hands.connect),
      },
      lanes,
      spaces: spaces ?? null,
      context: lines(context),
    },
    timeline: timeline(report)
      .slice(-400)
      .map(({ day, kind, text, detail, until }) => ({
        day,
        kind,
        text: text.slice(0, 1_000),
        detail: detail.slice(0, 1_000),
        until: until ?? null,
      })),
    ownSkills: ownSkills.map((skill) => {
      const said = state.ownSkills.get(skill);
      return {
        skill,
        state: said?.state ?? null,
        next: (said?.next ?? '').slice(0, 1_000),
        markedOn: said ? dayOfInstant(calendar, said.instant) : null,
      };
    }),
    practices: practices(report),
    vision: {
      marked: state.visionFiles.length > 0,
      editedOn: vision.editedOn ?? null,
      toldOn: vision.toldOn ?? null,
    },
    playbook: playbook.slice(-200).map(({ id, at, question, answer }) => ({
      id,
      at: new Date(at).toISOString(),
      question: question.slice(0, 1_000),
      answer: answer.slice(0, 20_000),
    })),
  };
}

/** A practice that was dropped a quarter ago is over. */
const droppedDays = 91;

function practices({ state, today, calendar }: Report): JourneyPage['practices'] {
  return state.practices
    .map(({ practice, state: decided, instant }) => ({
      practice: practice.slice(0, 1_000),
      state: decided,
      markedOn: dayOfInstant(calendar, instant),
    }))
    .filter(({ state: decided, markedOn }) => decided !== 'dropped' || daysBetween(markedOn, today) < droppedDays)
    .sort((a, b) => b.markedOn.localeCompare(a.markedOn) || a.practice.localeCompare(b.practice))
    .slice(0, 100);
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.slice(0, 100).map((text) => text.slice(0, 1_000));
}
