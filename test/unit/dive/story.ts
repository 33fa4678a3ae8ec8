import { emptyRepository, unseenWorkingTree } from '../../../src/engine/evidence/emptyRepository';
import type {
  Branch,
  Commit,
  FileChange,
  Person,
  ReadRepository,
  ReflogEntry,
  Replacement,
} from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report, type Report } from '../../../src/engine/report';
import { readSettings } from '../../../src/engine/settings/settings';
import { hourMs, type DayName } from '../../../src/engine/time/now';
import { at, confirmed, records, today, workingDaysUpTo, zone } from './sample';

export const ada: Person = { name: 'Ada Quill', email: 'ada@example.invalid' };
export const tomas: Person = { name: 'Tomas Reed', email: 'tomas@example.invalid' };
export const ines: Person = { name: 'Ines Vale', email: 'ines@example.invalid' };

/** Evidence of a repository told day by day, as git would hand it over. */
export interface Story {
  readonly commit: (day: DayName, hour: number, told?: Told) => string;
  /** Ada merges a branch that Tomas or Ines finished that morning. */
  readonly mergeOthers: (day: DayName, hour: number) => string;
  readonly waiting: (name: string, day: DayName, by?: Person) => void;
  readonly replaced: (replacement: Replacement) => void;
  readonly checkout: (day: DayName, hour: number, from: string, to: string) => void;
  readonly repository: (change?: Partial<ReadRepository>) => ReadRepository;
}

export interface Told {
  readonly by?: Person;
  readonly committer?: Person;
  readonly message?: string;
  readonly lines?: number;
  readonly files?: readonly FileChange[];
  readonly committedAt?: number;
  readonly parents?: readonly string[];
  readonly offsetMinutes?: number;
}

export function tellStory(): Story {
  const commits: Commit[] = [];
  const changes = new Map<string, readonly FileChange[]>();
  const branches: Branch[] = [];
  const replacements: Replacement[] = [];
  const reflog: ReflogEntry[] = [];
  const onMainLine = new Set<string>();
  let tip: string | undefined;

  const add = (instant: number, told: Told, main: boolean): string => {
    const id = (commits.length + 1).toString(16).padStart(40, '0');
    const author = told.by ?? ada;
    const offsetMinutes = told.offsetMinutes ?? 0;
    commits.push({
      id,
      parents: told.parents ?? (tip === undefined ? [] : [tip]),
      author,
      authored: { instant, offsetMinutes },
      committer: told.committer ?? author,
      committed: { instant: told.committedAt ?? instant, offsetMinutes },
      message: told.message ?? 'Extend the reader\n',
    });
    const lines = told.lines ?? 40;
    changes.set(id, told.files ?? [{ path: 'src/reader/part.ts', from: undefined, added: lines, deleted: 0 }]);
    if (main) {
      onMainLine.add(id);
      tip = id;
    }
    return id;
  };
  return {
    commit: (day, hour, told = {}) => add(at(day, hour), told, true),
    mergeOthers: (day, hour) => {
      const author = commits.length % 2 === 0 ? tomas : ines;
      const work = add(at(day, hour - 3), { by: author, message: 'Try a faster index\n' }, false);
      onMainLine.add(work);
      return add(at(day, hour), { message: "Merge branch 'faster-index'\n", parents: [tip ?? work, work] }, true);
    },
    waiting: (name, day, by = tomas) => {
      const id = add(at(day, 11), { by, message: `Work on ${name}\n` }, false);
      branches.push({
        name: `refs/remotes/origin/${name}`,
        tip: id,
        tipAuthor: by,
        tipAt: at(day, 11),
        mergedIntoMainLine: false,
        pullRequest: undefined,
        upstream: undefined,
      });
    },
    replaced: (replacement) => {
      replacements.push(replacement);
    },
    checkout: (day, hour, from, to) => {
      reflog.push({ id: tip ?? '', at: at(day, hour), action: `checkout: moving from ${from} to ${to}` });
    },
    repository: (change = {}) =>
      emptyRepository({
        id: 'story',
        label: 'story',
        me: ada,
        commits: commits.toSorted((one, other) => other.committed.instant - one.committed.instant),
        changes,
        readFrom: at('2023-12-01'),
        headReflog: reflog,
        branches,
        mainLine: 'refs/remotes/origin/main',
        onMainLine,
        fetchedAt: at(today, 9),
        workingTree: { ...unseenWorkingTree, state: 'read', currentBranch: 'main' },
        replacements,
        ...change,
      }),
  };
}

/** Weeks of a healthy lead: two hours of building in the morning, two merges of others' work in the afternoon. */
export function steadyUntil(story: Story, last: DayName, days = 55): void {
  for (const day of workingDaysUpTo(last, days)) {
    usualMorning(story, day);
    story.mergeOthers(day, 14);
    story.mergeOthers(day, 16);
  }
}

export function usualMorning(story: Story, day: DayName): void {
  for (const hour of [9.5, 10.25, 11]) story.commit(day, hour);
}

/** A day of building only: eight commits over eight hours. */
export function divingDay(story: Story, day: DayName, told: Told = {}): void {
  for (let hour = 9; hour <= 17; hour += 0.75) story.commit(day, hour, { lines: 60, ...told });
}

export interface Asked {
  readonly said?: readonly (readonly [DayName | number, RecordBody])[];
  readonly unset?: boolean;
  readonly now?: number;
  readonly timeZone?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly repository?: Partial<ReadRepository>;
}

/** The whole chain over a story at half past five, with a fresh fetch. */
export function reportOf(story: Story, asked: Asked = {}): Report {
  const chosen = asked.unset ? [] : ([['2024-01-02', confirmed]] as const);
  const now = { instant: asked.now ?? at(today, 17.5), timeZone: asked.timeZone ?? zone };
  return report(
    { repositories: [story.repository({ fetchedAt: now.instant - 2 * hourMs, ...asked.repository })] },
    records(...chosen, ...(asked.said ?? [])),
    readSettings(asked.settings ?? {}).settings,
    now,
  );
}
