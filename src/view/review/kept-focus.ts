import { useEffect } from 'preact/hooks';

const canHaveFocus =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"], [data-item]):not(:disabled):not([type="hidden"])';

/**
 * Keeps focus near where it was when an act takes its element away: an answered line, a form that closes, a page that
 * gives way to another. Without this a keyboard starts over at the top of the page after every such act.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let lost: (() => HTMLElement | undefined) | undefined;
    const regain = (): void => {
      if (!lost || !document.hasFocus()) return;
      const free = document.activeElement === null || document.activeElement.matches('body, :disabled');
      if (free) lost()?.focus();
      lost = undefined;
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      lost = undefined;
    };
    const observer = new MutationObserver((changes) => {
      const here = last;
      if (!here || (document.activeElement !== document.body && document.activeElement !== here)) return;
      const change = changes.findLast(({ type, target, removedNodes }) =>
        type === 'attributes'
          ? target === here && here.matches(':disabled')
          : !here.isConnected && [...removedNodes].some((node) => node.contains(here)),
      );
      if (!change) return;
      lost = () => neighbourOf(change);
      regain();
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocus);
    // A choice in the editor's own list may have taken the line away while the focus was there.
    window.addEventListener('focus', regain);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('focus', regain);
    };
  }, []);
}

/** What now stands where the element was, else what stands before it in its card, else the heading of the page. */
function neighbourOf({ target, type, previousSibling }: MutationRecord): HTMLElement | undefined {
  const place = target instanceof Element ? target : target.parentElement;
  const card = place?.isConnected ? place.closest('section, nav, .page-way') : null;
  const all = card ? [...card.querySelectorAll<HTMLElement>(canHaveFocus)] : [];
  const edge = type === 'attributes' ? place : previousSibling?.isConnected ? previousSibling : null;
  const follows = (one: Element): boolean =>
    edge === null
      ? place?.contains(one) === true
      : Boolean(edge.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) && !edge.contains(one);
  return all.find(follows) ?? all.at(-1) ?? document.querySelector<HTMLElement>('h1') ?? undefined;
}
