import { readable } from './lines';
import { accountsIn } from './names';
import type { Finding } from './role';

/** A pull request as a merge bot's message gives it. */
interface Landed {
  readonly author: string;
  readonly reviewers: string;
  readonly line: string;
}

/**
 * `r=a,b` of bors, homu and their rollups. Who approves the own change is no reviewer.
 * A header that names another repository (`Merge owner/name#5`) was landed there and came in by an import.
 */
export function mergeBotFindings(subject: string, message: string): readonly Finding[] {
  return landedIn(subject, message).flatMap(({ author, reviewers, line }) =>
    accountsIn(reviewers).map((named) => {
      const own = named.name.toLowerCase() === author.replace(/^@/u, '').toLowerCase();
      return { role: own ? 'self_approve' : 'review', named, line } as const;
    }),
  );
}

/**
 * Made by the bot, or by the bot's script in the name of whoever asked for a rollup. People write `Merge #4: title`,
 * too; a bot's batch says who approved what.
 */
export function isMergeBotMessage(subject: string, message: string): boolean {
  return homu.test(subject) || batchLinesIn(subject, message).length > 0;
}

/** `Auto merge of #1 - ada:branch, r=tomas`, older `auto merge of #1 : ada/repository/branch, r=tomas`. */
const homu =
  /^(?:auto|rollup|unrolled) merge of #\d+ [-:] (?<author>[^\s:/,]+)[:/]?(?<branch>[^\s,]*), r=(?<reviewers>\S+)/iu;
/** `Merge #1 #2`, whose body has a line for each: `1: title r=tomas a=ada`. */
const batch = /^(?:merge|try) (?:#\d+\s*)+(?::.*)?$/iu;
const batchLine = /^\d+: .*?\br=(?<reviewers>[^\s=]+(?:, [^\s=]+(?=[ ,]))*)\s+a=(?<author>\S+)\s*$/u;

function landedIn(subject: string, message: string): readonly Landed[] {
  const single = homu.exec(subject)?.groups;
  if (single) {
    return [{ author: single['author'] ?? '', reviewers: single['reviewers'] ?? '', line: subject }];
  }
  return batchLinesIn(subject, message);
}

function batchLinesIn(subject: string, message: string): readonly Landed[] {
  if (!batch.test(subject)) return [];
  return message.split('\n').flatMap((raw) => {
    const line = readable(raw.slice(0, longestHeader)).trimEnd();
    const match = batchLine.exec(line)?.groups;
    return match ? [{ author: match['author'] ?? '', reviewers: match['reviewers'] ?? '', line }] : [];
  });
}

/** A pull request's title and its tokens; more is a body line. */
const longestHeader = 500;
