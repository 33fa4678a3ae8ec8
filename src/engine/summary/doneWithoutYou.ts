import type { WeekSummary } from '../balance/week';
import type { Tag } from '../evidence/evidence';
import type { Report } from '../report';
import { countWords, plainNumber, type NumberFormat } from '../words';
import { areaWords, listWords } from './areaWords';
import { asOfFetch, type AsOfFetch } from './asOfFetch';
import { isBeforeRead } from './emptyWeek';
import { isAGroup, landedInWeek, landingIsVisible, type LandedInWeek } from './landedWithoutMe';
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

/** How it is said: numbers of a language, and strangers' text (areas, releases) as it may stand there. */
export interface Telling {
  readonly number?: NumberFormat;
  readonly strangers?: (text: string) => string;
}

const asWritten = (text: string): string => text;
/** Release names are strangers' text: only as much of one as a line holds. */
const longestName = 60;

/**
 * What reached the main line in a week without the user: neither merged by them, nor with a commit, a review or a
 * co-authorship of theirs in it. Counts and areas only, and neither with fewer than three people; nobody is named, ranked
 * or told apart. `others` is what was read of the files, once it was.
 */
export function doneWithoutYou(
  report: Report,
  week: WeekSummary,
  others?: OthersWork,
  { number = plainNumber, strangers = asWritten }: Telling = {},
): WithoutYou {
  if (!landingIsVisible(report)) return { items: [], note: 'Where changes land is not visible here.' };
  if (isBeforeRead(report, week)) return { items: [], note: 'What landed before git was read is not known here.' };
  const landed = landedInWeek(report, week);
  const fetch = asOfFetch(report, week);
  if (landed.length === 0 && fetch?.before === true) return { items: [], note: notHeard(fetch) };
  const without = landed.filter(({ touched }) => !touched);
  if (!isAGroup(landed)) {
    return { items: [], note: `Fewer than three people were active${asOf(fetch)}, so no more is said.` };
  }
  const { calendar } = report;
  return {
    items: [
      ...changesItem(without, landed.length - without.length, fetch, number),
      ...(others ? [...areasItem(others, number, strangers), ...designItem(others, number)] : []),
      ...releasesByOthers(report, calendar.startOf(week.from), calendar.endOf(week.to), strangers),
    ],
    note: noteOf(without, fetch),
  };
}

/** What makes a change no longer one without you. */
const yourPart = 'a commit, merge, review or co-authorship of yours';

/** Nothing heard is not nothing done. */
function notHeard({ words }: AsOfFetch): string {
  return `Nothing of this week was fetched yet, ${words}: what others did in it is not known here.`;
}

function noteOf(without: readonly LandedInWeek[], fetch: AsOfFetch | undefined): string | undefined {
  if (without.length === 0) return `Every change by others that landed had ${yourPart} in it${asOf(fetch)}.`;
  return without.some(({ from }) => from.partialClone)
    ? 'A clone that fetches files on demand does not show which areas were changed.'
    : undefined;
}

/** `, as of the fetch on Friday` where the week goes on after it. */
function asOf(fetch: AsOfFetch | undefined): string {
  return fetch ? `, ${fetch.words}` : '';
}

function changesItem(
  without: readonly LandedInWeek[],
  withYou: number,
  fetch: AsOfFetch | undefined,
  number: NumberFormat,
): WithoutYou['items'] {
  if (without.length === 0) return [];
  const authors = new Set(without.map(({ author }) => author)).size;
  const who = isAGroup(without) ? `${countWords(authors, number)} people` : 'others';
  const text =
    without.length === 1
      ? `One change by somebody else landed${asOf(fetch)}.`
      : `${capital(countWords(without.length, number))} changes by ${who} landed${asOf(fetch)}.`;
  const detail =
    withYou === 0
      ? `No change by others had ${yourPart} in it.`
      : `${capital(countWords(withYou, number))} more had ${yourPart}.`;
  return [{ about: 'changes', text, detail }];
}

/** Where they worked, by name of the area and by nothing else. */
function areasItem(
  { areas, carriedByOthers }: OthersWork,
  number: NumberFormat,
  strangers: (text: string) => string,
): WithoutYou['items'] {
  if (areas.length === 0) return [];
  const count = (value: number): string => countWords(value, number);
  const words = (area: string): string => strangers(areaWords(area));
  const names = listWords(areas.map(words), count);
  const carried = listWords(carriedByOthers.map(words), count);
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

/** Releases somebody else cut. Only tags with a tagger say whose hand it was. */
export function releasesByOthers(
  { read, people }: Report,
  from: number,
  to: number,
  strangers: (text: string) => string = asWritten,
): WithoutYou['items'] {
  const byOthers = ({ tagger }: Tag): boolean => tagger !== undefined && !people.isMe(tagger) && !people.isBot(tagger);
  return read.flatMap(({ tags }) => {
    const theirs = tags.filter(byOthers);
    const first = theirs.length > 0 && tags.some(({ tagger }) => tagger !== undefined && people.isMe(tagger));
    const earliest = Math.min(...theirs.map(({ at }) => at));
    return theirs
      .filter(({ at }) => at >= from && at < to)
      .map((tag) => ({
        about: 'release' as const,
        text: `Release ${strangers(tag.name).slice(0, longestName)} was cut by somebody else${first && tag.at === earliest ? ' for the first time' : ''}.`,
        detail: '',
      }));
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
