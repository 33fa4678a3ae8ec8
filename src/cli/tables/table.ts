import Table from 'cli-table3';

/** Rules above and below the head, none between rows: quiet in any terminal, and readable when piped. */
const lines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

export type Alignment = 'left' | 'right';

/** Rows under a head, columns as wide as they need. No colours: a terminal's own are the reader's choice. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const drawn = new Table({
    chars: lines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: [...alignments],
  });
  const widths = head.map((name, column) =>
    Math.max(
      name.length,
      ...rows.map((row) => Math.max(...(row[column] ?? '').split('\n').map((line) => line.length))),
    ),
  );
  drawn.push(
    [...head],
    widths.map((width) => '─'.repeat(width)),
    ...rows.map((row) => [...row]),
  );
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
