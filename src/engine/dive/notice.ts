import type { UserState } from '../records/state';
import { weekOf } from '../time/calendar';
import type { DayName } from '../time/now';
import type { Names } from '../names/names';
import { removeNames } from '../names/removeNames';
import {
  noticeActions,
  type DeclaredBox,
  type DiveReport,
  type Notice,
  type NoticeAction,
  type Signal,
  type WaitingFacts,
} from './diveReport';
import { planFor, planInMessage } from './plans';
import { diveReasonWords } from './reasonWords';

const labels: Readonly<Record<NoticeAction, string>> = {
  setBox: 'It is deliberate: set a box',
  showWaiting: 'Show what is waiting',
  notNow: 'Not now',
};

/** Begins the id of every message about a dive, and of no other. */
export const diveNoticePrefix = 'dive:';

/** More than two facts in one message are not read. */
const mostFacts = 2;

/** Signals whose sentence says the hours of building already; saying them twice makes a message long. */
const saysHours: ReadonlySet<string> = new Set(['S1', 'S2']);

/** One message for a dive: facts, what waited meanwhile, one question or the user's own plan. No names. */
export function diveNotice(
  signals: readonly Signal[],
  since: DayName,
  waiting: WaitingFacts | undefined,
  state: UserState,
  today: DayName,
): Notice {
  const told = signals.slice(0, mostFacts);
  const hoursAreSaid = told.some((signal) => saysHours.has(signal.id));
  const facts = told.map((signal) =>
    signal.id === 'S3' && hoursAreSaid && waiting ? waiting.sentence : signal.sentence,
  );
  const waitingToo = waiting && !told.some((signal) => signal.id === 'S3') ? waiting.sentence : undefined;
  const plan = planFor(
    signals.map((signal) => signal.id),
    state,
    weekOf(today),
  );
  const question = (plan && planInMessage(plan)) ?? ownQuestion;
  return {
    id: `${diveNoticePrefix}${since}:${told.map((signal) => signal.id).join('+')}`,
    kind: 'dive',
    box: undefined,
    signals: told.map((signal) => signal.id),
    facts,
    waiting: waitingToo,
    question,
    plan,
    actions: noticeActions.map((action) => ({ action, label: labels[action] })),
    message: messageOf(facts, waitingToo, question),
  };
}

const ownQuestion = 'Looks like a dive. Deliberate, or did it creep up?';

function messageOf(facts: readonly string[], waiting: string | undefined, question: string): string {
  return [...facts, ...(waiting === undefined ? [] : [waiting]), question].join(' ');
}

/** A plan that names somebody who is known here is not for a message; the names are asked for only where a plan is. */
export function withoutNamesInMessage(dive: DiveReport, names: () => Names): DiveReport {
  const { notice } = dive;
  if (notice?.plan === undefined || removeNames(notice.question, names()) === notice.question) return dive;
  const message = messageOf(notice.facts, notice.waiting, ownQuestion);
  return { ...dive, notice: { ...notice, question: ownQuestion, message } };
}

/** The one message when a box has run out. Its actions are Finish, Extend once and Hand over. */
export function boxEndNotice(box: DeclaredBox): Notice {
  const actions = [
    { action: 'finish' as const, label: 'Finish' },
    ...(box.extendable ? [{ action: 'extend' as const, label: 'Extend once' }] : []),
    { action: 'handOver' as const, label: 'Hand over' },
  ];
  const fact = `The box for this dive (${diveReasonWords[box.reason]}) has run out.`;
  const question = 'How does it go on?';
  return {
    id: `box:${box.id}:${box.until}`,
    kind: 'boxEnd',
    box: box.id,
    signals: [],
    facts: [fact],
    waiting: undefined,
    question,
    plan: undefined,
    actions,
    message: `${fact} ${question}`,
  };
}
