import { hourMs } from '../time/now';
import type { DiveInput } from './diveInput';
import type { DeclaredBox, Learning, SilenceReason, Thin } from './diveReport';
import type { Situation } from './signals/rule';
import { capital, countInWords } from './words';
import { countWords } from '../words';

export function waitingInWords(branches: number, longestDays: number): string {
  const who = countInWords(branches, 'branch from others has', 'branches from others have');
  return `Meanwhile ${who} been quiet for up to ${countInWords(
    longestDays,
    'working day',
    'working days',
  )} (as of your last fetch).`;
}

interface Reasons {
  readonly thin: Thin | undefined;
  readonly learning: Learning | undefined;
  readonly declared: DeclaredBox | undefined;
  /** Working days in a row and clear ones, by the user's settings. */
  readonly daysIn: number;
  readonly daysOut: number;
}

/** Why it would or would not speak now. */
export function reasonInWords(silence: SilenceReason, reasons: Reasons): string {
  switch (silence) {
    case 'speaks':
      return `A dive has held for ${workingDays(reasons.daysIn)}, and nothing asks for silence.`;
    case 'unset':
      return 'No hours are chosen yet; nothing is noticed before you confirm some.';
    case 'learning':
      return reasons.learning
        ? `Leadline is learning your usual week: day ${reasons.learning.day} of ${reasons.learning.of}.`
        : 'Leadline is learning your usual week.';
    case 'thin':
      return reasons.thin?.sentence ?? 'Too little of your work is visible here.';
    case 'declared':
      return reasons.declared ? `${reasons.declared.sentence}. You declared this one.` : 'You declared this one.';
    case 'launch':
      return 'The scene is a launch: no notices about depth while it lasts.';
    case 'paused':
      return 'You paused notices.';
    case 'presenting':
      return 'You are presenting.';
    case 'onCall':
      return 'You are on call.';
    case 'dayOff':
      return 'Today is not one of your working days.';
    case 'releaseDay':
      return 'Today is a release day.';
    case 'incident':
      return 'There was an incident or a hotfix within the last day.';
    case 'spike':
      return 'This branch is for trying things out.';
    case 'messagesOff':
      return 'Messages are switched off; the view still says it.';
    case 'notDiving':
      return `Nothing has held for ${workingDays(reasons.daysIn)}.`;
    case 'nothingNew':
      return 'You were told already, and nothing has changed since.';
    case 'easing':
      return `Nothing of it holds at this moment; ${countWords(reasons.daysOut)} clear working ${reasons.daysOut === 1 ? 'day ends' : 'days end'} the dive.`;
    case 'muted':
      return 'You muted what holds.';
    case 'coolDown':
      return 'What holds was answered lately and rests.';
    case 'viewOnly':
      return 'Messages like this were mostly not useful to you; the view still says it.';
    case 'dayCap':
      return 'There was a message today already.';
    case 'weekCap':
      return 'There were enough messages this week.';
    case 'outsideHours':
      return 'It is outside the working hours you set.';
  }
}

function workingDays(days: number): string {
  return countInWords(days, 'working day', 'working days');
}

/** What could not be looked at. */
export function limitsOf(input: DiveInput, situations: ReadonlySet<Situation>): readonly string[] {
  const { settings, now } = input;
  const limits: string[] = ['Leadline cannot see meetings, chat, or reviews in the browser.'];
  if (situations.has('shallow')) {
    limits.push('This clone is shallow: areas, merges and first changes of people are not judged.');
  }
  const stale = input.waiting.filter(
    (branch) => (branch.fetchedAt ?? 0) < now.instant - settings['dive.fetchHours'] * hourMs,
  );
  if (stale.length > 0) {
    limits.push(
      `Whether branches of others wait is not known: the last fetch is more than ${settings['dive.fetchHours']} h old.`,
    );
  }
  if (input.replacements === undefined) limits.push('Replaced lines were not looked at here.');
  if (situations.has('smallTeam')) {
    limits.push(
      `${capital(countInWords(input.activeAuthors30d ?? 0, 'person was', 'people were'))} active lately: signals about a team are off.`,
    );
  }
  if (situations.has('newcomer')) limits.push('You are new to this repository: building a lot belongs to that.');
  return limits;
}
