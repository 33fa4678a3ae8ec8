/**
 * The lines of an iCalendar text with folded ones joined (RFC 5545, 3.1), one at a time, so that a large file never has
 * to be taken apart in one go. Line ends of every system are taken, also mixed; empty lines are dropped.
 */
export function* contentLines(text: string): Generator<string, undefined> {
  let line = '';
  for (const piece of plainLines(text.startsWith('\uFEFF') ? text.slice(1) : text)) {
    if (piece.startsWith(' ') || piece.startsWith('\t')) line += piece.slice(1);
    else {
      if (line !== '' && line.trim() !== '') yield line;
      line = piece;
    }
  }
  if (line.trim() !== '') yield line;
  return undefined;
}

function* plainLines(text: string): Generator<string, undefined> {
  // Files of old systems end their lines with a carriage return alone.
  const mark = text.includes('\n') ? '\n' : '\r';
  for (let from = 0; from < text.length;) {
    const found = text.indexOf(mark, from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end);
    if (line.includes('\r')) yield* line.split('\r');
    else yield line;
    from = end + 1;
  }
  return undefined;
}
