import { muteSignal, rateNotice } from '../../app/notices';
import type { RecordOf } from '../../engine/records/schema';
import { isMuted } from '../../engine/dive/policy';
import type { Signal } from '../../engine/dive/diveReport';
import { dayMs } from '../../engine/time/now';
import { pauseForAWeek } from '../commands/quiet';
import { momentText } from '../format';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import type { Session } from '../session/session';
import { keepOrTell, mention, takeBack, tellNoted } from '../tell';
import { words } from '../words';

type Choice = RecordOf<'notice.rated'>['rating'] | 'today' | 'week' | 'mute' | 'pause' | 'evidence';
const weekMs = 7 * dayMs;

/** What the user thinks of one notice, in their own time: useful or not, silence, or what it rests on. */
export async function aboutNotice(parts: Parts, first: string): Promise<void> {
  const { session, review } = parts;
  const { dive, calendar, today } = await session.report();
  const signal = await whichOf(dive.signals, first);
  if (signal === undefined) return;
  const met = dive.signals.find(({ id }) => id === signal);
  const sentence = met?.sentence ?? '';
  if (met?.muted === true) {
    const again = await pick(words.aboutNotice, sentence, [{ label: words.showAgain, value: true }]);
    if (again === true) await showAgain(session, signal);
    return;
  }
  const choice = await pick<Choice>(words.aboutNotice, sentence, [
    { label: words.useful, value: 'useful' },
    { label: words.notUseful, value: 'notUseful' },
    { label: words.notToday, value: 'today' },
    { label: words.notThisWeek, value: 'week' },
    { label: words.muteSignal, value: 'mute' },
    { label: words.pauseAll, value: 'pause' },
    { label: words.openEvidence, value: 'evidence' },
  ]);
  switch (choice) {
    case undefined:
      return;
    case 'useful':
    case 'notUseful':
      return rate(parts, signal, choice);
    case 'today':
      return rest(parts, signal, calendar.endOf(today));
    case 'week':
      return rest(parts, signal, session.clock().instant + weekMs);
    case 'mute':
      return rest(parts, signal);
    case 'pause':
      return pauseForAWeek(parts);
    case 'evidence':
      review.open({ page: 'evidence', evidence: { kind: 'handsOn', week: null } });
  }
}

/** Where two things are said at once, what the user means is asked; the one on top comes first. */
async function whichOf(signals: readonly Signal[], first: string): Promise<string | undefined> {
  const said = signals.filter(({ strength }) => strength !== 'promptOnly');
  if (said.length < 2) return first;
  return pick<string>(
    words.aboutNotice,
    words.whichNotice,
    said
      .toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
      .map(({ id, sentence, muted }) => ({ label: sentence, description: muted ? words.muted : '', value: id })),
  );
}

/** Takes the silence back, whether it was asked for or followed from two ratings. */
async function showAgain(session: Session, signal: string): Promise<void> {
  const { mutedSignals } = await session.state();
  for (const mute of mutedSignals.filter((each) => each.signal === signal)) await takeBack(session, mute.id);
  const state = await session.state();
  const rated = state.noticesRated.findLast((each) => each.signal === signal);
  if (rated && isMuted(signal, state, session.clock())) await takeBack(session, rated.id);
}

async function rate(parts: Parts, signal: string, rating: RecordOf<'notice.rated'>['rating']): Promise<void> {
  const { session } = parts;
  const outcome = await keepOrTell(session, '', () => rateNotice(session.data.records, signal, rating));
  if (outcome.kind === 'failed') return;
  session.desk.said([outcome.value.id]);
  if (rating === 'useful') mention(words.usefulNoted);
  else if (isMuted(signal, await session.state(), session.clock())) {
    tellNoted(parts, words.mutedByRating, outcome.value.id);
  } else mention(words.notUsefulNoted);
}

/** Silence for one thing until a moment, or until the user says otherwise. */
async function rest(parts: Parts, signal: string, until?: number): Promise<void> {
  const { session } = parts;
  const outcome = await keepOrTell(session, '', () => muteSignal(session.data.records, signal, until));
  if (outcome.kind === 'failed') return;
  const said = until === undefined ? words.mutedForGood : words.restsUntil(momentText(until, session.clock()));
  tellNoted(parts, said, outcome.value.id);
}
