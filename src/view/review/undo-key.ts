import { useLayoutEffect } from 'preact/hooks';
import { usePage } from '../page';

const takesLetters = 'textarea, input:not([type]), input[type="text"]';

/** `U` undoes here as in the Balance view, wherever a letter means nothing else. */
export function useUndoKey({ singleKeys, undo }: { readonly singleKeys: boolean; readonly undo: string | null }): void {
  const { send } = usePage();
  // With the drawing, not after it: the key must never take back what was offered a moment ago.
  useLayoutEffect(() => {
    if (!singleKeys || undo === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.toUpperCase() !== 'U') return;
      if (event.target instanceof Element && meansSomething(event.target)) return;
      event.preventDefault();
      send({ type: 'undo', record: undo });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [singleKeys, undo, send]);
}

/** A box one writes in, or a list that has a choice of this letter. */
function meansSomething(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return [...element.options].some(({ text }) => /^u/iu.test(text));
  return element.matches(takesLetters);
}
