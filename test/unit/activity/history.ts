import { judge, type Judgement } from '../../../src/engine/activity/judge';
import { identifyPeople } from '../../../src/engine/people/identify';
import { emptyRepository } from '../../../src/engine/evidence/emptyRepository';
import type { Commit, Evidence, FileChange, Person, ReadRepository } from '../../../src/engine/evidence/evidence';
import type { Filings } from '../../../src/engine/activity/overrides';
import { readSettings, type Settings } from '../../../src/engine/settings/settings';
import { createCalendar } from '../../../src/engine/time/calendar';
import { dayMs, minuteMs } from '../../../src/engine/time/now';

export const ada: Person = { name: 'Ada Quill', email: 'ada@example.invalid' };
export const tomas: Person = { name: 'Tomas Reed', email: 'tomas@example.invalid' };
export const mira: Person = { name: 'Mira Voss', email: 'mira@example.invalid' };
export const host: Person = { name: 'GitHub', email: 'noreply@github.com' };
export const helper: Person = { name: 'helper[bot]', email: '1+helper[bot]@users.noreply.github.com' };

/** Noon of Wednesday, 6 March 2024. */
export const noon = Date.UTC(2024, 2, 6, 12);

export interface CommitWords {
  readonly id?: string;
  readonly message?: string;
  readonly author?: Person;
  readonly committer?: Person;
  /** Minutes after `noon`. */
  readonly after?: number;
  readonly committedAfter?: number;
  readonly parents?: readonly string[];
}

/** A readable id of the right form: `id('a')`. */
export function id(letters: string): string {
  return Array.from(letters, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(40, '0');
}

let made = 0;
/** Each test begins at noon, however many commits other tests made. */
let madeInTest = 0;
beforeEach(() => {
  madeInTest = 0;
});

export function commit(words: CommitWords = {}): Commit {
  made += 1;
  madeInTest += 1;
  const author = words.author ?? ada;
  const after = words.after ?? madeInTest * 30;
  return {
    id: words.id ?? id(`c${made}`),
    parents: words.parents ?? [id('root')],
    author,
    authored: { instant: noon + after * minuteMs, offsetMinutes: 60 },
    committer: words.committer ?? author,
    committed: { instant: noon + (words.committedAfter ?? after) * minuteMs, offsetMinutes: 60 },
    message: words.message ?? `Change number ${made}`,
  };
}

export function file(path: string, lines = 10, more: Partial<FileChange> = {}): FileChange {
  return { path, from: undefined, added: lines, deleted: 0, ...more };
}

export function repository(commits: readonly Commit[], more: Partial<ReadRepository> = {}): ReadRepository {
  return emptyRepository({
    id: 'repository-1',
    label: 'parser',
    me: { name: ada.name, email: ada.email },
    commits,
    changes: new Map(commits.map((one) => [one.id, [file('src/parser.ts')]])),
    readFrom: noon - 182 * dayMs,
    ...more,
  });
}

export function evidenceOf(...repositories: readonly ReadRepository[]): Evidence {
  return { repositories };
}

export const calendar = createCalendar(noon - 200 * dayMs, noon + 20 * dayMs, 'Europe/Paris', 4);
export const settings: Settings = readSettings({}).settings;
const nothingFiled: Filings = { filed: new Map(), struck: new Map() };

export function judged(
  repositories: ReadRepository | readonly ReadRepository[],
  filings: Filings = nothingFiled,
  given: Settings = settings,
): Judgement {
  const evidence = evidenceOf(
    ...(Array.isArray(repositories) ? (repositories as readonly ReadRepository[]) : [repositories as ReadRepository]),
  );
  return judge(evidence, identifyPeople(evidence, [], [], given), filings, given, calendar);
}

/** `rule kind share` of what counts, `rule -` of what does not, in one order. */
export function verdicts({ activities, notCounted }: Judgement): readonly string[] {
  return [
    ...activities.map(({ rule, kind, timing }) =>
      timing.by === 'span' ? `${rule} ${kind} ${timing.minutes}m` : `${rule} ${kind} ${timing.share}`,
    ),
    ...notCounted.map(({ rule }) => `${rule} -`),
  ].sort();
}

/** Verdicts on one commit alone. */
export function verdictsOn(one: Commit, more: Partial<ReadRepository> = {}): readonly string[] {
  return verdicts(judged(repository([one], more)));
}
