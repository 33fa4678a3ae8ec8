import { pauseNotices, setPresenting } from '../../app/notices';
import { momentText } from '../format';
import type { Parts } from '../parts';
import { keepOrTell, mention, tellNoted } from '../tell';
import { words } from '../words';

/** Nothing that comes unasked for a week; the view goes on as ever. */
export async function pauseForAWeek(parts: Parts): Promise<void> {
  const { session } = parts;
  const now = session.clock();
  const outcome = await keepOrTell(session, '', () => pauseNotices(session.data.records, now));
  if (outcome.kind === 'failed') return;
  tellNoted(parts, words.paused(momentText(Date.parse(outcome.value.until), now)), outcome.value.id);
}

/** Others can see the screen: no notice and no question until it is turned off. */
export async function togglePresenting({ session }: Parts): Promise<void> {
  const { presenting } = await session.state();
  const outcome = await keepOrTell(session, '', () => setPresenting(session.data.records, !presenting));
  if (outcome.kind === 'done') mention(presenting ? words.presentingOff : words.presentingOn);
}
