import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EvidencePage } from '../../../protocol/review-evidence';
import { usePage } from '../../page';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and Down between lines, F files elsewhere, S strikes out or puts back. Focus stays on the line. */
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
      const key = event.key.toUpperCase();
      if (key === 'F') send({ type: 'refile', item, kind: null });
      else if (key === 'S') {
        const struck = days.current.some(({ items }) =>
          items.some(({ id, struckOn }) => id === item && struckOn !== null),
        );
        send({ type: struck ? 'putBack' : 'strike', item });
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [list, send, singleKeys]);
}
