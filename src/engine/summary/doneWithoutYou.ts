import type { WeekSummary } from '../balance/week';
import type { Tag } from '../evidence/evidence';
import { landedChanges, type LandedChange } from '../prompts/variables/landed';
import type { Report } from '../report';
import { countWords, plainNumber, type NumberFormat } from '../words';

export interface WithoutYou {
  readonly items: readonly {
    readonly about: 'changes' | 'release';
    readonly text: string;
    readonly detail: string;
  }[];
  /** Said under the list, or in its place. */
  readonly note: string | undefined;
}

/** With fewer people a count would be a person. */
const fewestPeople = 3;
/** Release names are strangers' text: only as much of one as a line holds. */
const longestName = 60;

/**
 * What reached the main line in a week without the user: neither merged by them nor with a commit of theirs in it.
 * Counts only; nobody is named, ranked or told apart.
 */
export function doneWithoutYou(report: Report, week: WeekSummary, number: NumberFormat = plainNumber): WithoutYou {
  const { read, people, calendar } = report;
  if (!read.some(({ mainLine }) => mainLine !== undefined)) {
    return { items: [], note: 'Where changes land is not visible here.' };
  }
  const [from, to] = [calendar.startOf(week.from), calendar.endOf(week.to)];
  const landed = read.flatMap((repository) => {
    const mine = new Set(repository.commits.filter(({ author }) => people.isMe(author)).map(({ id }) => id));
    return landedChanges(repository, people)
      .filter(({ at }) => at >= from && at < to)
      .map((change) => ({ ...change, touched: change.mergedByMe || change.commits.some((id) => mine.has(id)) }));
  });
  const without = landed.filter(({ touched }) => !touched);
  const authors = new Set(landed.map(({ author }) => author)).size;
  const releases = releasesByOthers(report, from, to);
  if (authors < fewestPeople) {
    return { items: [], note: fewNote(without, number) };
  }
  return {
    items: [...changesItem(without, landed.length - without.length, number), ...releases],
    note:
      without.length === 0 ? 'Every change by others that landed had a commit or a merge of yours in it.' : undefined,
  };
}

function changesItem(without: readonly LandedChange[], withYou: number, number: NumberFormat): WithoutYou['items'] {
  if (without.length === 0) return [];
  const authors = new Set(without.map(({ author }) => author)).size;
  const who = authors < fewestPeople ? 'others' : `${countWords(authors, number)} people`;
  const text =
    without.length === 1
      ? 'One change by somebody else landed.'
      : `${capital(countWords(without.length, number))} changes by ${who} landed.`;
  const detail =
    withYou === 0
      ? 'No change by others needed a commit or a merge of yours.'
      : `${capital(countWords(withYou, number))} more had a commit or a merge of yours.`;
  return [{ about: 'changes', text, detail }];
}

function fewNote(without: readonly LandedChange[], number: NumberFormat): string {
  const few = 'Fewer than three people were active, so no more is said.';
  if (without.length === 0) return few;
  return without.length === 1
    ? `One change by somebody else landed. ${few}`
    : `${capital(countWords(without.length, number))} changes by others landed. ${few}`;
}

/** Releases somebody else cut. Only tags with a tagger say whose hand it was. */
function releasesByOthers({ read, people }: Report, from: number, to: number): WithoutYou['items'] {
  const byOthers = ({ tagger }: Tag): boolean => tagger !== undefined && !people.isMe(tagger) && !people.isBot(tagger);
  return read.flatMap(({ tags }) => {
    const theirs = tags.filter(byOthers);
    const first = theirs.length > 0 && tags.some(({ tagger }) => tagger !== undefined && people.isMe(tagger));
    const earliest = Math.min(...theirs.map(({ at }) => at));
    return theirs
      .filter(({ at }) => at >= from && at < to)
      .map((tag) => ({
        about: 'release' as const,
        text: `Release ${tag.name.slice(0, longestName)} was cut by somebody else${first && tag.at === earliest ? ' for the first time' : ''}.`,
        detail: '',
      }));
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
