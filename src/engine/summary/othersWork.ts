import { areaOf } from '../activity/area';
import { fileClassifier } from '../activity/files';
import type { WeekSummary } from '../balance/week';
import type { Report } from '../report';
import { addDays } from '../time/calendar';
import { byName } from './areaWords';
import { landedInWeek } from './landedWithoutMe';

/** Paths by commit, by repository id. Others' paths live only as long as the computation. */
export type TouchedPaths = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What others did in a week, reduced to names of areas and counts: nothing in it leads back to a person. */
export interface OthersWork {
  /** Areas that changes without me touched, by name. */
  readonly areas: readonly string[];
  /** Those of them that I had changed in the weeks before and left alone in this one. */
  readonly carriedByOthers: readonly string[];
  /** Pages of design, decision and planning that they revised, and in how many changes. */
  readonly pages: number;
  readonly revisions: number;
}

export type AskedCommits = ReadonlyMap<string, readonly string[]>;

/** A week with more commits than this is an import or a mirror, and its areas say nothing. */
const mostCommits = 3_000;
/** An area left alone for a quarter is no longer mine to let go of. */
const weeksBefore = 12;

/** Commits whose files must be known to say where others worked in a week, by repository id. */
export function commitsOfOthers(report: Report, week: WeekSummary): AskedCommits {
  const asked = new Map<string, string[]>();
  let count = 0;
  for (const { from, touched, commits } of landedInWeek(report, week)) {
    if (touched || from.partialClone) continue;
    const ids = asked.get(from.id) ?? [];
    ids.push(...commits);
    count += commits.length;
    asked.set(from.id, ids);
  }
  return count > mostCommits ? new Map() : asked;
}

/** Reduces what was read of those commits; `undefined` when nothing could be read. */
export function othersWork(report: Report, week: WeekSummary, touched: TouchedPaths): OthersWork | undefined {
  if (touched.size === 0) return undefined;
  const areas = new Map<string, string>();
  const pages = new Set<string>();
  let revisions = 0;
  for (const { from, touched: withMe, commits } of landedInWeek(report, week)) {
    if (withMe) continue;
    const classOf = fileClassifier(report.settings, from.attributes);
    const paths = new Set(commits.flatMap((id) => touched.get(from.id)?.get(id) ?? []));
    let revised = false;
    for (const path of paths) {
      const kind = classOf(path);
      if (kind === 'generated') continue;
      areas.set(placeOf(from.id, path), areaOf(path));
      if (kind !== 'direction') continue;
      pages.add(`${from.id} ${path}`);
      revised = true;
    }
    if (revised) revisions += 1;
  }
  const mine = placesOfMine(report, week);
  return {
    areas: named([...areas.values()]),
    carriedByOthers: named(
      [...areas].flatMap(([place, area]) => (mine.before.has(place) && !mine.now.has(place) ? [area] : [])),
    ),
    pages: pages.size,
    revisions,
  };
}

/** Two repositories may have a folder of the same name, and each is a place of its own. */
function placeOf(repository: string, path: string): string {
  return `${repository} ${areaOf(path)}`;
}

function named(areas: readonly string[]): readonly string[] {
  return [...new Set(areas)].sort(byName);
}

/** Places of my own commits: in the weeks before, and in the week itself. */
function placesOfMine({ activities, read }: Report, week: WeekSummary) {
  const since = addDays(week.from, -7 * weeksBefore);
  const before = new Set<string>();
  const now = new Set<string>();
  for (const { day, commit, repository } of activities) {
    if (commit === undefined || repository === undefined || day < since || day > week.to) continue;
    // Only commits of mine have their changes read.
    const changes = read.find(({ id }) => id === repository)?.changes.get(commit) ?? [];
    for (const { path } of changes) (day < week.from ? before : now).add(placeOf(repository, path));
  }
  return { before, now };
}
