import { areaDays } from '../engine/dive/from/areas';
import type { Evidence, RepositoryEvidence } from '../engine/evidence/evidence';
import { acceptGiven, identifyPeople } from '../engine/people/identify';
import type { People } from '../engine/people/people';
import { foldRecords } from '../engine/records/fold';
import type { ReadRecords } from '../engine/records/read';
import type { Report } from '../engine/report';
import type { Settings } from '../engine/settings/settings';
import { dayMs, type Now } from '../engine/time/now';
import type {
  Cancellation,
  DocumentsAsked,
  FoundRepository,
  GitCache,
  GitCost,
  GitPort,
  IsMine,
  ReadOptions,
} from './gitPort';
import { makeReport } from './makeReport';
import type { Pause } from './paced';
import { mineInClone } from './mine';
import type { Done, Failed, RecordStore } from './ports';

export interface ReportPorts {
  readonly git: GitPort;
  /** `undefined` where there is no data folder: then git is all there is. */
  readonly records: RecordStore | undefined;
  /** Between the steps of the report, where others wait for the same thread; absent: it is made in one go. */
  readonly pause?: Pause;
}

export interface ReportRequest {
  readonly folders: readonly string[];
  readonly settings: Settings;
  readonly now: Now;
  /** No git runs in a folder the user does not trust. */
  readonly trusted: boolean;
  /** Addresses named with `--me`. */
  readonly me?: readonly string[];
  /** Look at what is not committed yet. */
  readonly workingTree?: boolean;
  /** Look for replaced lines of others, which is dear. */
  readonly replacements?: boolean;
  readonly cache?: GitCache;
  readonly cancellation?: Cancellation;
  readonly cost?: GitCost;
}

export interface LoadedReport {
  readonly report: Report;
  readonly evidence: Evidence;
  readonly records: ReadRecords;
}

/** `notMe`: a named address is not shown to be this clone's owner; `detail` is that address. */
export type LoadOutcome = Done<LoadedReport> | Failed<'notMe' | 'cancelled'>;

/** From folders to a report: find the repositories, read them and the records, and let the engine say what they say. */
export async function loadReport(ports: ReportPorts, request: ReportRequest): Promise<LoadOutcome> {
  const { settings, now, me = [] } = request;
  const [records, found] = await Promise.all([
    ports.records?.read() ?? noRecords,
    ports.git.findRepositories(request.folders),
  ]);
  const { confirmedAddresses: confirmed, visionFiles } = foldRecords(records.records, now);
  const evidence = await readEvidence(ports.git, found, request, confirmed, visionFiles);
  if (request.cancellation?.aborted === true) return { kind: 'failed', reason: 'cancelled', detail: '' };
  const refused = me.find((address) => acceptGiven(address, evidence, confirmed) === 'refused');
  if (refused !== undefined) return { kind: 'failed', reason: 'notMe', detail: refused };
  const report = await makeReport(evidence, records, settings, now, { me, pause: ports.pause });
  return { kind: 'done', value: { report, evidence, records } };
}

const noRecords: ReadRecords = { records: [], setAside: [] };

async function readEvidence(
  git: GitPort,
  found: { readonly repositories: readonly FoundRepository[]; readonly unread: Evidence['repositories'] },
  request: ReportRequest,
  confirmed: readonly string[],
  marked: DocumentsAsked['marked'],
): Promise<Evidence> {
  const { settings, me = [] } = request;
  const alone = readOptions(request, marked, mineInClone(confirmed, me, settings));
  const first = await Promise.all(found.repositories.map(({ folder }) => git.readRepository(folder, alone)));
  // Only all clones together show every address of mine; a clone that missed some of my work is read once more.
  const people = identifyPeople({ repositories: first }, confirmed, me, settings);
  const together = readOptions(request, marked, (person) => people.isMe(person));
  const repositories = await Promise.all(
    found.repositories.map(async ({ folder }, index) => {
      const read = first[index];
      return read && !missesMyWork(read, people, request) ? read : git.readRepository(folder, together);
    }),
  );
  return { repositories: [...repositories, ...found.unread] };
}

/** Mine, with nothing known of what it changed, though this clone could tell. */
function missesMyWork(read: RepositoryEvidence, people: People, request: ReportRequest): boolean {
  if (read.kind === 'unread' || read.partialClone || request.cancellation?.aborted === true) return false;
  const mine = mineInClone([], request.me ?? [], request.settings);
  return read.commits.some((commit) => people.isMe(commit.author) && !mine(commit.author, read));
}

function readOptions(request: ReportRequest, marked: DocumentsAsked['marked'], isMine: IsMine): ReadOptions {
  const { settings, now, cache, cancellation, cost } = request;
  return {
    // One week more than is shown, so that the first week shown begins with what led up to it.
    from: now.instant - (settings.weeksOfHistory + 1) * 7 * dayMs,
    now: now.instant,
    trusted: request.trusted,
    isMine,
    workingTree: request.workingTree ?? false,
    // As dear as the working tree, and no more urgent.
    ...(request.workingTree === true ? { documents: { marked }, touchedSince: now.instant - areaDays * dayMs } : {}),
    ...(request.replacements === true
      ? {
          replacements: {
            lookBackDays: replacedLookBackDays,
            recentDays: settings['dive.replacedDaysOld'],
            minimumLines: settings['dive.replacedLeast'],
          },
        }
      : {}),
    ...(settings.gitPath === '' ? {} : { gitPath: settings.gitPath }),
    ...(cache ? { cache } : {}),
    ...(cancellation ? { cancellation } : {}),
    ...(cost ? { cost } : {}),
  };
}

/** Ten working days are three weeks where holidays fall; a replaced line counts within those. */
const replacedLookBackDays = 21;
