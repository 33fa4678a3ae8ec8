/**
 * The editor takes the focus away for a moment when it shows a list or comes to the front; only who is away longer has
 * left the field.
 */
const AWAY_MILLISECONDS = 1_500;

/**
 * Calls once a field was left: at once for another one, after a while for another part of the editor or its window.
 * Gives the way to call it off, when somebody types on.
 */
export function whenLeft({ currentTarget: field, relatedTarget }: FocusEvent, done: () => void): () => void {
  if (relatedTarget !== null) {
    done();
    return () => undefined;
  }
  const away = (): void => {
    if (!document.hasFocus() || document.activeElement !== field) done();
  };
  let timer = setTimeout(() => {
    // While a field loses the focus nobody can say yet whether the page does, too.
    if (document.hasFocus()) away();
    else timer = setTimeout(away, AWAY_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
  };
}
