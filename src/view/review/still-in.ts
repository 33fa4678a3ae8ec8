/** Whoever looks at another window comes back to a field they have not left: what is half typed there stays half typed. */
export function isStillIn(field: HTMLElement): boolean {
  return document.activeElement === field;
}
