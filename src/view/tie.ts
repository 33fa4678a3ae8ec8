/** Keeps a number with its unit on one line: `20 %`, `8–14 h`, `30 min`. */
export function tie(text: string): string {
  return text.replace(/(\d) (?=(?:h|%|min)(?![\p{L}\d]))/gu, '$1\u00a0');
}
