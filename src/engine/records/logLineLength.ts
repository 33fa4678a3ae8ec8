import { isCounted } from './logLineKinds';

export interface Length {
  readonly minutes: number;
  /** The words without it. */
  readonly rest: readonly string[];
}

/**
 * The length of a typed line, as its first words or right after the kind: `30m`, `30 min`, `1h`, `1.5h`, `1h30`,
 * `1h 30m`, `1h 30`, `90`, each perhaps with an `of`.
 */
export function takeLength(words: readonly string[]): Length | undefined {
  for (const at of [0, 1]) {
    const found = hoursAt(words, at) ?? minutesAt(words, at);
    if (!found) continue;
    const end = at + found.words + (words[at + found.words]?.toLowerCase() === 'of' ? 1 : 0);
    return found.minutes > 0
      ? { minutes: found.minutes, rest: [...words.slice(0, at), ...words.slice(end)] }
      : undefined;
  }
  return undefined;
}

interface Found {
  readonly minutes: number;
  /** How many words say it. */
  readonly words: number;
}

const minuteUnit = /^(?:m|min|mins|minutes?)$/u;
const hourUnit = /^(?:h|hrs?|hours?)$/u;

function hoursAt(words: readonly string[], at: number): Found | undefined {
  const one = /^(?<hours>\d{1,2}(?:[.,]\d{1,2})?)h(?:(?:ou)?rs?)?(?:(?<more>[0-5]\d?)m?)?$/u.exec(lower(words[at]));
  const apart = /^\d{1,2}(?:[.,]\d{1,2})?$/u.test(lower(words[at])) && hourUnit.test(lower(words[at + 1]));
  const hours = one?.groups?.['hours'] ?? (apart ? lower(words[at]) : undefined);
  if (hours === undefined) return undefined;
  const used = apart ? 2 : 1;
  const more =
    one?.groups?.['more'] === undefined ? moreAt(words, at + used) : { minutes: Number(one.groups['more']), words: 0 };
  return { minutes: Math.round(Number(hours.replace(',', '.')) * 60) + more.minutes, words: used + more.words };
}

/** Minutes after the hours. Without their unit they have two digits, and nothing that is counted follows them. */
function moreAt(words: readonly string[], at: number): Found {
  const none = { minutes: 0, words: 0 };
  const joined = /^(?<minutes>\d{1,2})(?<unit>m|min|mins|minutes?)?$/u.exec(lower(words[at]))?.groups;
  if (!joined) return none;
  const minutes = Number(joined['minutes']);
  if (joined['unit'] !== undefined) return { minutes, words: 1 };
  if (minuteUnit.test(lower(words[at + 1]))) return { minutes, words: 2 };
  return /^[1-5]\d$/u.test(lower(words[at])) && !isCounted(words[at + 1]) ? { minutes, words: 1 } : none;
}

function minutesAt(words: readonly string[], at: number): Found | undefined {
  const found = /^(?<minutes>\d{1,4})(?<unit>m|min|mins|minutes?)?$/u.exec(lower(words[at]))?.groups;
  if (!found) return undefined;
  const minutes = Number(found['minutes']);
  if (found['unit'] !== undefined) return { minutes, words: 1 };
  if (minuteUnit.test(lower(words[at + 1]))) return { minutes, words: 2 };
  // "review 3 pages", "12 reviews": such a number counts something else.
  return /^\d$/u.test(lower(words[at])) || isCounted(words[at + 1]) ? undefined : { minutes, words: 1 };
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
