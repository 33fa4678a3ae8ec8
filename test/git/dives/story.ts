import type { DayName } from '../../../src/engine/time/now';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import { ada, type Author, tomas } from '../repository';
import type { Move, StreamCommit } from './stream';

export { ada, tomas };
export const ines: Author = { name: 'Ines Vale', email: 'ines@example.invalid' };
export const host: Author = { name: 'GitHub', email: 'noreply@github.com' };

/** One commit; what is left out is Ada's ordinary change of forty lines on the main line. */
export interface Change {
  readonly by?: Author;
  readonly committer?: Author;
  readonly message?: string;
  readonly lines?: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly committedAt?: number;
  readonly offsetMinutes?: number;
  /** Marks; the main line's tip where left out. */
  readonly parents?: readonly number[];
  /** Off the main line: only a branch holds it. */
  readonly aside?: boolean;
}

/** A repository told day by day, before it is written. Commits are named by their marks. */
export interface Story {
  readonly commit: (day: DayName, hour: number, change?: Change) => number;
  /** Ada merges a branch that Tomas or Ines finished that morning. */
  readonly mergeOthers: (day: DayName, hour: number) => number;
  /** A branch of somebody else on the remote, not merged. */
  readonly waiting: (name: string, day: DayName, by?: Author) => number;
  readonly reference: (name: string, mark: number) => void;
  readonly checkout: (day: DayName, hour: number, from: string, to: string, mark?: number) => void;
  readonly tip: () => number;
  readonly filesOf: (mark: number) => Readonly<Record<string, string>>;
  readonly marksOf: (matches: (commit: StreamCommit) => boolean) => readonly number[];
  readonly told: () => {
    readonly commits: readonly StreamCommit[];
    readonly references: ReadonlyMap<string, number>;
    readonly moves: readonly Move[];
  };
}

/** The project is older than what is read of it, and Ada has long been in it. */
const begun = '2023-11-01';

export function tellStory({ meLater = false } = {}): Story {
  const commits: StreamCommit[] = [];
  const references = new Map<string, number>();
  const moves: Move[] = [];
  let tip = 0;

  const commit: Story['commit'] = (day, hour, change = {}) => {
    const author = change.by ?? ada;
    const offset = change.offsetMinutes === undefined ? {} : { offsetMinutes: change.offsetMinutes };
    const instant = at(day, hour);
    const mark = commits.length + 1;
    commits.push({
      author,
      authored: { at: instant, ...offset },
      committer: change.committer ?? author,
      committed: { at: change.committedAt ?? instant, ...offset },
      message: change.message ?? 'Extend the reader\n',
      parents: change.parents ?? (tip === 0 ? [] : [tip]),
      files: new Map(Object.entries(change.files ?? { [`src/reader/part${mark}.ts`]: linesOf(change.lines ?? 40) })),
    });
    if (change.aside !== true) tip = mark;
    return mark;
  };
  const filesOf: Story['filesOf'] = (mark) => Object.fromEntries(commits[mark - 1]?.files ?? []);
  commit(begun, 9, { by: tomas, message: 'Begin\n' });
  if (!meLater) commit(begun, 10);
  return {
    commit,
    mergeOthers: (day, hour) => {
      const by = commits.length % 2 === 0 ? tomas : ines;
      const work = commit(day, hour - 3, { by, message: 'Try a faster index\n', aside: true });
      return commit(day, hour, {
        message: "Merge branch 'faster-index'\n",
        parents: [tip, work],
        files: filesOf(work),
      });
    },
    waiting: (name, day, by = tomas) => {
      const mark = commit(day, 11, { by, message: `Work on ${name}\n`, aside: true });
      references.set(`refs/remotes/origin/${name}`, mark);
      return mark;
    },
    reference: (name, mark) => {
      references.set(name, mark);
    },
    checkout: (day, hour, from, to, mark = tip) => {
      moves.push({ at: at(day, hour), to: mark, action: `checkout: moving from ${from} to ${to}` });
    },
    tip: () => tip,
    filesOf,
    marksOf: (matches) => commits.flatMap((each, index) => (matches(each) ? [index + 1] : [])),
    told: () => ({
      commits,
      references: new Map([['refs/heads/main', tip], ['refs/remotes/origin/main', tip], ...references]),
      moves,
    }),
  };
}

export function linesOf(count: number, word = 'reading', from = 0): string {
  return Array.from({ length: count }, (_, index) => `export const ${word}${from + index} = ${index};\n`).join('');
}

/** Two hours of building in the morning. */
export function usualMorning(story: Story, day: DayName): void {
  for (const hour of [9.5, 10.25, 11]) story.commit(day, hour);
}

/** A usual day of a healthy lead: the morning's building, and two merges of others' work. */
export function steadyDay(story: Story, day: DayName): void {
  usualMorning(story, day);
  story.mergeOthers(day, 14);
  story.mergeOthers(day, 16);
}

export function steadyUntil(story: Story, last: DayName, days = 55): void {
  for (const day of workingDaysUpTo(last, days)) steadyDay(story, day);
}

/** A day of building only: eight hours. */
export function divingDay(story: Story, day: DayName, change: Change = {}): void {
  for (let hour = 9; hour <= 17; hour += 0.75) story.commit(day, hour, { lines: 60, ...change });
}

/** The last working days, today included. */
export const lastDays = (count: number): readonly DayName[] => workingDaysUpTo(today, count);

/** The working day before the last `count`. */
export const before = (count: number): DayName => workingDaysUpTo(today, count + 1)[0] ?? today;

/** Steady weeks, then so many working days told in another way. */
export function steadyThen(days: number, tell: (story: Story, day: DayName) => void): Story {
  const story = tellStory();
  steadyUntil(story, before(days));
  for (const day of lastDays(days)) tell(story, day);
  return story;
}

/** Steady weeks, then so many working days in which leading gave way. */
export function dive(days: number): Story {
  return steadyThen(days, divingDay);
}

/** Steady weeks up to today. */
export function healthy(): Story {
  return steadyThen(0, steadyDay);
}
