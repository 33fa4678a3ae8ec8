/** As a text stands in one line of a list. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
