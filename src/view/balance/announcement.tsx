import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../protocol/snapshot';
import type { Format } from '../format';
import { usePage } from '../page';
import { kindWords, stateWords, words } from '../words';

/** Says to the ear what just happened: an entry noted, an answer kept, a new state. Never the passing of minutes. */
export function Announcement({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format } = usePage();
  const before = useRef(snapshot);
  const said = useRef('');
  if (before.current !== snapshot) {
    said.current = newsBetween(before.current, snapshot, format) ?? said.current;
    before.current = snapshot;
  }
  return (
    <p class="unseen" role="status">
      {said.current}
    </p>
  );
}

function newsBetween(before: Snapshot, after: Snapshot, format: Format): string | undefined {
  const { noted, named, kept, state } = after;
  if (noted && (noted.record !== before.noted?.record || noted.minutes !== before.noted.minutes)) {
    return words.noted(noted.minutes, kindWords[noted.kind]);
  }
  if (named && named.record !== before.named?.record) {
    return words.named(format.moment(named.startsAt, after.today), format.time(named.endsAt), named.answer);
  }
  if (kept && kept.prompt !== before.kept?.prompt) return words.kept;
  if (state !== before.state && before.state !== 'loading') return words.stateNow(stateWords[state]);
  return undefined;
}
