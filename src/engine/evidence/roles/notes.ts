import * as v from 'valibot';
import type { Note, Person } from '../evidence';
import { ownLines } from './lines';
import { namesIn } from './names';

/** A part somebody played, as a note says. */
export interface NotedPart {
  readonly commit: string;
  readonly part: 'review' | 'submit';
  readonly who: Person;
  /** Epoch ms; `undefined` when the note does not say when. */
  readonly at: number | undefined;
  /** Who asked for the review, where the note says so. */
  readonly requester: Person | undefined;
}

/**
 * Minutes that gtm measured in the editor, terminal and browser, by commit. Its notes hold a header for each recording
 * (`[ver:1,total:900]`, seconds); a squash leaves several, which add up.
 */
export function measuredMinutes(notes: readonly Note[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { reference, commit, text } of notes) {
    if (reference !== 'refs/notes/gtm-data') continue;
    const seconds = [...text.matchAll(/^\[ver:\d+,total:(?<total>\d{1,7})[^\]\n]*\]/gmu)].reduce(
      (sum, match) => sum + Number(match.groups?.['total'] ?? 0),
      0,
    );
    if (seconds > 0) minutes.set(commit, Math.min(mostMinutes, (minutes.get(commit) ?? 0) + seconds / 60));
  }
  return minutes;
}

/** More than a day before one commit is no measurement. */
const mostMinutes = 24 * 60;

/** Reviews that notes record: Gerrit's own and those of git-appraise. */
export function notedParts(notes: readonly Note[]): readonly NotedPart[] {
  return [...notes.flatMap(gerritParts), ...appraiseParts(notes)];
}

/** `refs/notes/review`: `Code-Review+2: Ada Quill <ada@…>`, `Submitted-by: …`. */
function gerritParts({ reference, commit, text }: Note): readonly NotedPart[] {
  if (reference !== 'refs/notes/review') return [];
  const submittedAt = readTime(/^Submitted-at:\s*(?<at>.+)$/mu.exec(text)?.groups?.['at']);
  return ownLines(text).flatMap(({ text: line }) => {
    const match = /^(?<label>Code-Review[+-]\d|Submitted-by):\s*(?<who>.+)$/u.exec(line)?.groups;
    if (!match) return [];
    const part = match['label'] === 'Submitted-by' ? 'submit' : 'review';
    return namesIn(match['who'] ?? '').map(({ name, email }) => ({
      commit,
      part,
      who: { name, email: email ?? '' },
      at: submittedAt,
      requester: undefined,
    }));
  });
}

const request = v.object({ requester: v.optional(v.string()) });
const comment = v.object({ timestamp: v.optional(v.string()), author: v.string() });

/** git-appraise keeps one JSON object a line: requests in one place, comments in another. */
function appraiseParts(notes: readonly Note[]): readonly NotedPart[] {
  const requesters = new Map<string, Person>();
  for (const note of notes) {
    if (!/^refs\/notes\/devtools\/(?:archives\/)?reviews$/u.test(note.reference)) continue;
    for (const line of jsonLines(note.text)) {
      const read = v.safeParse(request, line);
      if (read.success && read.output.requester !== undefined)
        requesters.set(note.commit, asPerson(read.output.requester));
    }
  }
  return notes
    .filter(({ reference }) => /^refs\/notes\/devtools\/discuss$/u.test(reference))
    .flatMap(({ commit, text }) =>
      jsonLines(text).flatMap((line) => {
        const read = v.safeParse(comment, line);
        if (!read.success) return [];
        const seconds = Number(read.output.timestamp);
        return [
          {
            commit,
            part: 'review',
            who: asPerson(read.output.author),
            at: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined,
            requester: requesters.get(commit),
          } as const,
        ];
      }),
    );
}

function jsonLines(text: string): readonly unknown[] {
  return text.split('\n').flatMap((line): unknown[] => {
    if (!line.startsWith('{')) return [];
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/** git-appraise writes the address of its user; older notes an account. */
function asPerson(text: string): Person {
  const [named] = namesIn(text);
  return { name: named?.name ?? text, email: named?.email ?? '' };
}

/** `Thu, 19 Jun 2014 10:20:30 +0200`, as Gerrit writes it. */
function readTime(text: string | undefined): number | undefined {
  const at = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
