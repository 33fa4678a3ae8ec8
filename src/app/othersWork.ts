import type { WeekSummary } from '../engine/balance/week';
import type { Evidence } from '../engine/evidence/evidence';
import type { Report } from '../engine/report';
import {
  commitsOfOthers,
  othersWork,
  type AskedCommits,
  type OthersWork,
  type TouchedPaths,
} from '../engine/summary/othersWork';
import type { FoundRepository, ReadTouched } from './gitPort';

/** How files that others touched are looked up when a page or an export asks for it. */
export interface TouchedPorts {
  readonly readTouched: ReadTouched;
  /** Folders by repository id. */
  readonly folders: ReadonlyMap<string, string>;
  readonly options: Parameters<ReadTouched>[2];
}

/** Where others worked in a week, as names of areas and counts; `undefined` where that cannot be read. */
export async function readOthersWork(
  ports: TouchedPorts,
  report: Report,
  week: WeekSummary,
): Promise<OthersWork | undefined> {
  return othersWork(report, week, await readAsked(ports, commitsOfOthers(report, week)));
}

/** Reads what was asked of each repository, one git process in each. What cannot be read is absent. */
export async function readAsked(
  { readTouched, folders, options }: TouchedPorts,
  asked: AskedCommits,
): Promise<TouchedPaths> {
  const read = await Promise.all(
    [...asked].map(async ([id, commits]) => {
      const folder = folders.get(id);
      return [id, folder === undefined ? undefined : await readTouched(folder, commits, options)] as const;
    }),
  );
  return new Map(read.flatMap(([id, paths]) => (paths ? [[id, paths] as const] : [])));
}

/** Evidence keeps the order in which repositories were found. */
export function foldersById(found: readonly Pick<FoundRepository, 'folder'>[], evidence: Evidence) {
  return new Map(
    found.flatMap(({ folder }, index) => {
      const repository = evidence.repositories[index];
      return repository?.kind === 'read' ? [[repository.id, folder] as const] : [];
    }),
  );
}
