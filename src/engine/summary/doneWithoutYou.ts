import type { WeekSummary } from '../balance/week';
import type { Tag } from '../evidence/evidence';
import type { Report } from '../report';
import { countWords, plainNumber, type NumberFormat } from '../words';
import { areaWords, listWords } from './areaWords';
import { landedInWeek, landingIsVisible, type LandedInWeek } from './landedWithoutMe';
import type { OthersWork } from './othersWork';

export interface WithoutYou {
  readonly items: readonly {
    readonly about: 'changes' | 'areas' | 'design' | 'release';
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
 * Counts and areas only; nobody is named, ranked or told apart. `others` is what was read of the files, once it was.
 */
export function doneWithoutYou(
  report: Report,
  week: WeekSummary,
  others?: OthersWork,
  number: NumberFormat = plainNumber,
): WithoutYou {
  if (!landingIsVisible(report)) return { items: [], note: 'Where changes land is not visible here.' };
  const landed = landedInWeek(report, week);
  const without = landed.filter(({ touched }) => !touched);
  const authors = new Set(landed.map(({ author }) => author)).size;
  if (authors < fewestPeople) return { items: [], note: fewNote(without, number) };
  const { calendar } = report;
  return {
    items: [
      ...changesItem(without, landed.length - without.length, number),
      ...(others ? [...areasItem(others, number), ...designItem(others, number)] : []),
      ...releasesByOthers(report, calendar.startOf(week.from), calendar.endOf(week.to)),
    ],
    note: noteOf(without),
  };
}

function noteOf(without: readonly LandedInWeek[]): string | undefined {
  if (without.length === 0) return 'Every change by others that landed had a commit or a merge of yours in it.';
  return without.some(({ from }) => from.partialClone)
    ? 'A clone that fetches files on demand does not show which areas were changed.'
    : undefined;
}

function changesItem(without: readonly LandedInWeek[], withYou: number, number: NumberFormat): WithoutYou['items'] {
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

/** Where they worked, by name of the area and by nothing else. */
function areasItem({ areas, carriedByOthers }: OthersWork, number: NumberFormat): WithoutYou['items'] {
  if (areas.length === 0) return [];
  const count = (value: number): string => countWords(value, number);
  const names = listWords(areas.map(areaWords), count);
  const carried = listWords(carriedByOthers.map(areaWords), count);
  return [
    {
      about: 'areas',
      text:
        areas.length === 1
          ? `One area moved on: ${names}.`
          : `${capital(count(areas.length))} areas moved on: ${names}.`,
      detail:
        carriedByOthers.length === 0
          ? ''
          : `Others carried ${carried}; you had changed ${carriedByOthers.length === 1 ? 'it' : 'them'} in the twelve weeks before, not in this one.`,
    },
  ];
}

/** Design, decision and planning pages that others revised. */
function designItem({ pages, revisions }: OthersWork, number: NumberFormat): WithoutYou['items'] {
  if (pages === 0) return [];
  const what = pages === 1 ? 'One page' : `${capital(countWords(pages, number))} pages`;
  const how = revisions === 1 ? 'one change' : `${countWords(revisions, number)} changes`;
  return [
    {
      about: 'design',
      text: `${what} of design, decisions or plans ${pages === 1 ? 'was' : 'were'} revised by others, in ${how}.`,
      detail: '',
    },
  ];
}

function fewNote(without: readonly LandedInWeek[], number: NumberFormat): string {
  const few = 'Fewer than three people were active, so no more is said.';
  if (without.length === 0) return few;
  return without.length === 1
    ? `One change by somebody else landed. ${few}`
    : `${capital(countWords(without.length, number))} changes by others landed. ${few}`;
}

/** Releases somebody else cut. Only tags with a tagger say whose hand it was. */
export function releasesByOthers({ read, people }: Report, from: number, to: number): WithoutYou['items'] {
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
