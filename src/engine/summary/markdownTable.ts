/** A table; cells are Markdown already. */
export function markdownTable(
  columns: readonly string[],
  sides: readonly ('' | 'right')[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(sides.map((side) => (side === 'right' ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** Names of areas and releases are strangers' text: nothing in them may become a heading, a link or a picture. */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|!]/gu, '\\$&').replace(/\s+/gu, ' ');
}
