import { confirmIdentities } from '../../app/setUp';
import type { Parts } from '../parts';
import { pickMany, type LiveItem } from '../quick/steps';
import { inform, keepOrTell, mention } from '../tell';
import { identityWords, offerWords, words } from '../words';

/** Shows why each address is taken or offered; ticks confirm, a tick taken away takes one back. */
export async function theseAreMe({ session }: Parts): Promise<void> {
  const { people, read, state } = await session.report();
  if (read.length === 0 && state.confirmedAddresses.length === 0) {
    inform(words.meNoGit);
    return;
  }
  const confirmed = new Set(state.confirmedAddresses);
  const known = people.me.map(({ address, name, reason }): LiveItem<string> => ({
    label: address,
    description: [name, identityWords[reason]].filter((part) => part !== undefined).join(', '),
    picked: true,
    value: address,
  }));
  const offered = people.offered.map(({ address, name, reason, commits }): LiveItem<string> => ({
    label: address,
    description: [name, offerWords[reason], words.commits(commits)].join(', '),
    picked: false,
    value: address,
  }));
  if (offered.length === 0 && known.length <= 1) {
    inform(words.meOnlyOne);
    return;
  }
  const chosen = await pickMany(words.meTitle, words.mePlaceholder, [...known, ...offered]);
  if (!chosen) return;
  // What git itself says needs no word of the user's, and no tick can take it back.
  const byGit = new Set(people.me.filter(({ address }) => !confirmed.has(address)).map(({ address }) => address));
  const wanted = chosen.filter((address) => !byGit.has(address));
  const outcome = await keepOrTell(session, wanted.join('\n'), () =>
    confirmIdentities(session.data.records, wanted, state),
  );
  if (outcome.kind === 'done' && outcome.value.length > 0) mention(words.meKept);
}
