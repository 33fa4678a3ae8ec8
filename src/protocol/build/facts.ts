import type { Bands } from '../../engine/balance/bands';
import type { SilenceReason } from '../../engine/dive/diveReport';
import { planFor, withoutWhen } from '../../engine/dive/plans';
import { leadingKinds } from '../../engine/kinds';
import type { Report } from '../../engine/report';
import { weekOf } from '../../engine/time/calendar';
import { hoursOf, partialFact, standingFact } from '../../engine/words';
import type { ActionName, Snapshot } from '../snapshot';

type Said = Pick<Snapshot, 'facts' | 'ask' | 'actions' | 'quiet'>;

const nothing: Said = { facts: [], ask: null, actions: [], quiet: null };
const mostFacts = 2;
const question = 'Is this one deliberate?';

/** At most two facts, one question and three actions, by what state the week is in. */
export function whatToSay(report: Report, bands: Bands | null): Said {
  switch (report.dive.state) {
    case 'unset':
    case 'declared':
      return nothing;
    case 'learning':
      return { ...nothing, actions: ['useOwnWeek'] };
    case 'partial':
      return sayPartial(report);
    case 'surface':
      return { ...nothing, facts: sentences(surfaceFacts(report, bands)), quiet: quietOf(report) };
    case 'wading':
      return {
        ...nothing,
        facts: signalFacts(report, surfaceFacts(report, bands)),
        actions: ['seeEvidence'],
        quiet: quietOf(report),
      };
    case 'diving':
      return sayDiving(report, bands);
  }
}

function sayDiving(report: Report, bands: Bands | null): Said {
  const { dive, state, today } = report;
  const facts = signalFacts(report, surfaceFacts(report, bands));
  const ids = dive.signals.filter(({ muted }) => !muted).map(({ id }) => id);
  const plan = dive.notice?.plan ?? planFor(ids, state, weekOf(today));
  const actions: readonly ActionName[] = dive.waiting ? ['setBox', 'seeWhatWaits', 'notNow'] : ['setBox', 'notNow'];
  return {
    facts,
    ask: plan
      ? { text: `You wrote: “When ${withoutWhen(plan.cue)}, I will ${plan.will}”.`, own: true }
      : { text: question, own: false },
    actions,
    quiet: quietOf(report),
  };
}

function sayPartial(report: Report): Said {
  const { last7Days, state, dive } = report;
  const seen = hoursOf(last7Days.seen).mid;
  const actions: ActionName[] = [];
  if (state.sensing !== true) actions.push('turnOnSensing');
  if (state.calendarItems.length === 0) actions.push('importCalendar');
  // Strong signals stand on the own baseline, so they may speak however little of the week is seen.
  const strong = dive.signals.find(({ strength, muted }) => strength === 'strong' && !muted);
  return {
    facts: [
      { text: dive.thin?.sentence ?? partialFact(seen, state.statedWeekHours), signal: null },
      ...(strong ? [{ text: strong.sentence, signal: strong.id }] : []),
    ],
    ask: null,
    actions,
    quiet: null,
  };
}

/** What the signals found, then what waits; without either, where hands-on stands. */
function signalFacts({ dive }: Report, otherwise: readonly string[]): Said['facts'] {
  const said = dive.signals
    .filter(({ muted, strength }) => !muted && strength !== 'promptOnly')
    .map(({ sentence, id }) => ({ text: sentence, signal: id }));
  if (said.length === 0) {
    // What is muted is not said; the way to show it again stays open.
    const muted = dive.signals.find((signal) => signal.muted && signal.strength !== 'promptOnly')?.id ?? null;
    return sentences(otherwise).map((fact, index) => (index === 0 ? { ...fact, signal: muted } : fact));
  }
  const waits = dive.waiting && !said.some(({ signal }) => signal === 'S3') ? sentences([dive.waiting.sentence]) : [];
  return waits.length > 0 ? [...said.slice(0, mostFacts - 1), ...waits] : said.slice(0, mostFacts);
}

function surfaceFacts({ last7Days }: Report, bands: Bands | null): readonly string[] {
  const handsOn = last7Days.hours.handsOn;
  const facts = handsOn && bands?.handsOn ? [standingFact(hoursOf(handsOn), bands.handsOn)] : [];
  const under = leadingKinds.find((kind) => {
    const estimate = last7Days.hours[kind];
    const band = bands?.[kind];
    return estimate && band ? estimate.high > 0 && hoursOf(estimate).high < band.low : false;
  });
  return under ? [...facts, `The seen part of ${under} is under its band.`] : facts;
}

function sentences(texts: readonly string[]): Said['facts'] {
  return texts.slice(0, mostFacts).map((text) => ({ text, signal: null }));
}

/** Reasons worth a line: something was met, and something else asks for silence. */
const worthSaying: ReadonlySet<SilenceReason> = new Set([
  'thin',
  'paused',
  'presenting',
  'launch',
  'onCall',
  'releaseDay',
  'incident',
  'spike',
  'muted',
  'viewOnly',
]);

function quietOf({ dive }: Report): string | null {
  if (dive.thin) return dive.thin.sentence;
  return dive.depth !== 'surface' && worthSaying.has(dive.silence) ? dive.because : null;
}
