/**
 * The editor takes the focus away for a moment when it shows a list or comes to the front; only who is away longer has
 * left the field.
 */
const AWAY_MILLISECONDS = 1_500;

/** Calls once a field was left: at once for another field, after a while for another part of the editor or its window. */
export function whenLeft(field: HTMLElement, done: () => void): void {
  const isIn = (): boolean => document.hasFocus() && document.activeElement === field;
  // While a field loses the focus nobody can say yet whether the page does, too.
  setTimeout(() => {
    if (isIn()) return;
    if (document.hasFocus()) done();
    else {
      setTimeout(() => {
        if (!isIn()) done();
      }, AWAY_MILLISECONDS);
    }
  });
}
