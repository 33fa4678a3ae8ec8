import { muteSignal, rateNotice } from '../../app/notices';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { keepOrTell, mention } from '../tell';
import { words } from '../words';

type Choice = 'useful' | 'notUseful' | 'week' | 'mute' | 'evidence';
const weekDays = 7;

/** What the user thinks of one notice, in their own time: useful or not, silence, or what it rests on. */
export async function aboutNotice({ session, review }: Parts, signal: string): Promise<void> {
  const choice = await pick<Choice>(words.aboutNotice, '', [
    { label: words.useful, value: 'useful' },
    { label: words.notUseful, value: 'notUseful' },
    { label: words.muteWeek, value: 'week' },
    { label: words.muteSignal, value: 'mute' },
    { label: words.openEvidence, value: 'evidence' },
  ]);
  if (choice === undefined) return;
  if (choice === 'evidence') {
    review.open({ page: 'evidence', evidence: { kind: 'handsOn', week: null } });
    return;
  }
  const { records } = session.data;
  const outcome =
    choice === 'week' || choice === 'mute'
      ? await keepOrTell(session, '', () =>
          muteSignal(records, signal, session.clock(), choice === 'week' ? weekDays : undefined),
        )
      : await keepOrTell(session, '', () => rateNotice(records, signal, choice));
  if (outcome.kind === 'failed') return;
  session.desk.said([outcome.value.id]);
  mention(words.thanks);
}
