import { useRef } from 'preact/hooks';
import type { EvidenceItem, EvidencePage } from '../../../protocol/review-evidence';
import { reviewWords } from '../words';

/** Says to the ear which line was struck out or put back. */
export function StruckNews({ evidence }: { readonly evidence: EvidencePage }) {
  const before = useRef(evidence);
  const said = useRef('');
  if (before.current !== evidence) {
    said.current = newsBetween(before.current, evidence) ?? said.current;
    before.current = evidence;
  }
  return (
    <p class="unseen" role="status">
      {said.current}
    </p>
  );
}

function newsBetween(before: EvidencePage, after: EvidencePage): string | undefined {
  const known = new Map(itemsOf(before).map((item) => [item.id, item.struckOn]));
  for (const { id, title, struckOn } of itemsOf(after)) {
    const was = known.get(id);
    if (was === undefined) continue;
    if (was === null && struckOn !== null) return reviewWords.didStrike(title);
    if (was !== null && struckOn === null) return reviewWords.didPutBack(title);
  }
  return undefined;
}

function itemsOf({ days }: EvidencePage): readonly EvidenceItem[] {
  return days.flatMap(({ items }) => items);
}
