import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../protocol/snapshot';
import { kindWords, stateWords, words } from '../words';

/** Says to the ear what just happened: an entry noted, an answer kept, a new state. Never the passing of minutes. */
export function Announcement({ snapshot }: { readonly snapshot: Snapshot }) {
  const before = useRef(snapshot);
  const said = useRef('');
  if (before.current !== snapshot) {
    said.current = newsBetween(before.current, snapshot) ?? said.current;
    before.current = snapshot;
  }
  return (
    <p class="unseen" role="status">
      {said.current}
    </p>
  );
}

export function newsBetween(before: Snapshot, after: Snapshot): string | undefined {
  const { noted, kept, state } = after;
  if (noted && (noted.record !== before.noted?.record || noted.minutes !== before.noted.minutes)) {
    return words.noted(noted.minutes, kindWords[noted.kind]);
  }
  if (kept && kept.prompt !== before.kept?.prompt) return words.kept;
  if (state !== before.state && before.state !== 'loading') return words.stateNow(stateWords[state]);
  return undefined;
}
