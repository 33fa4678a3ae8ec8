import { useEffect } from 'preact/hooks';

const canHaveFocus =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"], [data-item]):not(:disabled):not([type="hidden"])';

/**
 * Keeps focus near where it was: when an act takes its element away (an answered line, a form that closes, a page that
 * gives way to another), and when the editor comes back from a list of its own. Without this a keyboard starts over at
 * the top of the page after every such act.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    let lost: (() => HTMLElement | undefined) | undefined;
    const regain = (): void => {
      if (!document.hasFocus()) return;
      const free = document.activeElement === null || document.activeElement.matches('body, :disabled');
      const next = lost ? lost() : last?.isConnected ? last : undefined;
      if (free) next?.focus();
      lost = undefined;
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last = target;
      lost = undefined;
    };
    // Whoever presses Escape or points elsewhere leaves on purpose.
    const onLeave = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Escape') last = undefined;
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
    document.addEventListener('keydown', onLeave);
    document.addEventListener('pointerdown', onLeave);
    window.addEventListener('focus', regain);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onLeave);
      document.removeEventListener('pointerdown', onLeave);
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
