import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../../protocol/intent';
import type { EvidenceItem, EvidencePage } from '../../../protocol/review-evidence';
import { usePage } from '../../page';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Up and Down between lines, F files elsewhere, S strikes out or puts back; C corrects and Delete takes out what the
 * user said. Focus stays on the line.
 */
export function useLineKeys(list: RefObject<HTMLElement | null>, evidence: EvidencePage, singleKeys: boolean): void {
  const { send } = usePage();
  const days = useRef(evidence.days);
  days.current = evidence.days;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
      const lines = [...list.current.querySelectorAll<HTMLElement>('[data-item]')];
      const here = lines.findIndex((line) => line.contains(document.activeElement));
      const step = steps[event.key];
      if (step !== undefined) {
        const next = here < 0 ? (document.activeElement === document.body ? 0 : -1) : here + step;
        const line = lines[next];
        if (!line) return;
        event.preventDefault();
        line.focus();
        return;
      }
      const item = lines[here]?.dataset['item'];
      if (item === undefined || !singleKeys) return;
      const line = days.current.flatMap(({ items }) => items).find(({ id }) => id === item);
      const intent = line && intentOf(event.key, line);
      if (!intent) return;
      send(intent);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [list, send, singleKeys]);
}

function intentOf(key: string, { id, own, struckOn }: EvidenceItem): Intent | undefined {
  switch (key.toUpperCase()) {
    case 'F':
      return { type: 'refile', item: id, kind: null };
    case 'S':
      return { type: struckOn === null ? 'strike' : 'putBack', item: id };
    case 'C':
      return own?.logged === true ? { type: 'correctEntry', entry: own.record } : undefined;
    case 'DELETE':
    case 'BACKSPACE':
      return own ? { type: 'removeEntry', entry: own.record } : undefined;
    default:
      return undefined;
  }
}
