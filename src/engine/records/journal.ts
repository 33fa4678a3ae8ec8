/** An answer as it goes into the journal. */
export interface JournalEntry {
  readonly prompt: string;
  /** ISO instant. */
  readonly at: string;
  /** The day and time in words, for the reader. */
  readonly heading: string;
  readonly question: string;
  /** The measured line that stood above the question. */
  readonly evidence: string | undefined;
  readonly answer: string;
  readonly followUp: { readonly question: string; readonly answer: string } | undefined;
}

/** Markdown a person can read and edit; the comment is how an answer is found again. */
export function formatJournalEntry(entry: JournalEntry): string {
  const { prompt, at, heading, question, evidence, answer, followUp } = entry;
  const parts = [
    `## ${oneLine(heading)}`,
    `<!-- leadline prompt=${prompt.replace(/[^\w.:-]+/gu, '_')} at=${at} -->`,
    ...(evidence === undefined ? [] : [`> ${oneLine(evidence)}`]),
    `**${oneLine(question)}**`,
    answer.trim(),
    ...(followUp ? [`**${oneLine(followUp.question)}**`, followUp.answer.trim()] : []),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

export interface JournalPart {
  /** `undefined` for text the user wrote outside of any answer. */
  readonly prompt: string | undefined;
  readonly at: string | undefined;
  /** Text of the heading line, without `#`. */
  readonly title: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Splits a journal file into its answers, and what else stands in it. Joining the texts gives the file back. */
export function readJournal(text: string): readonly JournalPart[] {
  const starts = [...text.matchAll(/^## (.*)(?=\r?\n\s*<!-- leadline prompt=)/gmu)].map((match) => match.index);
  const edges = [...(starts[0] === 0 ? [] : [0]), ...starts, text.length];
  return edges.slice(0, -1).flatMap((from, index) => {
    const part = text.slice(from, edges[index + 1]);
    if (part === '') return [];
    const marker = starts.includes(from) ? /<!-- leadline prompt=(\S+) at=(\S+) -->/u.exec(part) : null;
    const title = /^#{1,6} +(.*?)\s*$/mu.exec(part)?.[1] ?? '';
    const line = text.slice(0, from).split('\n').length;
    return [{ prompt: marker?.[1], at: marker?.[2], title, line, text: part }];
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
