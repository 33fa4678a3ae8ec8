import { say } from '../../app/say';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { keepOrTell, mention } from '../tell';
import { words } from '../words';

/** Asks in plain words whether the editor may count minutes. Off until somebody says yes. */
export async function chooseSensing(parts: Parts): Promise<void> {
  const on = await pick<boolean>(words.sensingTitle, words.sensingPlaceholder, [
    { label: words.sensingOn, description: words.sensingOnNote, value: true },
    { label: words.sensingOff, description: words.sensingOffNote, value: false },
  ]);
  if (on !== undefined) await setSensing(parts, on);
}

export async function setSensing({ session, sensing }: Parts, on: boolean): Promise<void> {
  const outcome = await keepOrTell(session, '', () => say(session.data.records, { type: 'sensing.chosen', on }));
  if (outcome.kind === 'failed') return;
  session.desk.said([outcome.value.id]);
  await sensing.follow();
  mention(on ? words.sensingIsOn : words.sensingIsOff);
}
