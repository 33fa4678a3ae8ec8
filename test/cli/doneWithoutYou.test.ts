import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { at, git, leadline, patience, sample, type Sample } from './commandLine';

/*
 * “Done without you” of the sample's last week, Monday 9 to Friday 13 March 2026, counted by hand from
 *   git log --first-parent origin/main --format='%h %cI %ae %s' and git show --name-only of each:
 *
 * harbour-api, five on the main line: one by a bot (left out), four by others, none with a commit of Ada's
 *   (src/berth, src/gauge, test and one page in docs/design).
 * tide-charts, eight merges: two by Ada (branches of Tomas and of Joren), six by Joren. Three of those hold a line of
 *   hers: 212 and 213 say Reviewed-by, 214 says both Reviewed-by and Co-authored-by. 215, 217 and 218 hold nothing of
 *   hers (src/stations and src/tides).
 * So seven changes without her by Lio, Joren and Tomas, and five with her. In src/tides she had a file of her own until the
 * week before; in this week she is in src/cache and src/retry alone.
 */
const byHand = {
  without: { 'harbour-api': 4, 'tide-charts': 3 },
  withHer: 5,
  people: 3,
  areas: ['docs/design', 'src/berth', 'src/gauge', 'src/stations', 'src/tides', 'test'],
  carriedByOthers: ['src/tides'],
  pages: ['docs/design/tide-windows.md'],
  revisions: 1,
} as const;

const said = [
  'and seven changes by others landed without you in them.',
  '- Seven changes by three people landed. Five more had a commit, merge, review or co-authorship of yours.',
  '- Six areas moved on: docs/design, src/berth, src/gauge, src/stations, src/tides and test. ' +
    'Others carried src/tides; you had changed it in the twelve weeks before, not in this one.',
  '- One page of design, decisions or plans was revised by others, in one change.',
];

interface Landed {
  readonly repository: string;
  readonly by: string;
  readonly merger: string;
  readonly authors: readonly string[];
  /** Reviewed-by and Co-authored-by of all its commits. */
  readonly lines: readonly string[];
  readonly paths: readonly string[];
}

describe('“Done without you” of the sample, against a hand count', function () {
  this.timeout(patience);

  let place: Sample;
  let landed: readonly Landed[];

  before(async () => {
    place = await sample();
    landed = (await Promise.all(place.repositories.map(landedIn))).flat();
  });

  const isHers = ({ merger, authors, lines }: Landed): boolean =>
    merger.startsWith('ada@') ||
    authors.some((author) => author.startsWith('ada@')) ||
    lines.some((line) => line.includes('<ada@'));

  it('is the week that plain git shows', () => {
    const others = landed.filter(({ by }) => !by.startsWith('ada@') && !by.includes('[bot]'));
    const without = others.filter((change) => !isHers(change));
    for (const [name, count] of Object.entries(byHand.without)) {
      assert.equal(without.filter(({ repository }) => repository.endsWith(name)).length, count, name);
    }
    assert.equal(others.length - without.length, byHand.withHer);
    assert.equal(new Set(without.map(({ by }) => by)).size, byHand.people);
    const paths = without.flatMap((change) => change.paths);
    assert.deepEqual([...new Set(paths.map(areaOf))].sort(), byHand.areas);
    assert.deepEqual([...new Set(paths.filter((path) => path.startsWith('docs/')))], byHand.pages);
    assert.equal(
      without.filter((change) => change.paths.some((path) => path.startsWith('docs/'))).length,
      byHand.revisions,
    );
  });

  it('names as carried by others what she changed before and left alone in this week', async () => {
    const before = await ownPlaces(place, '2025-12-15', '2026-03-09');
    const now = await ownPlaces(place, '2026-03-09', '2026-03-16');
    const others = landed.filter((change) => !change.by.includes('[bot]') && !isHers(change));
    const places = others.flatMap(({ repository, paths }) => paths.map((path) => placeOf(repository, path)));
    const carried = places.filter((one) => before.has(one) && !now.has(one));
    assert.deepEqual(
      [...new Set(carried)],
      byHand.carriedByOthers.map((area) => `tide-charts ${area}`),
    );
  });

  it('says it in the words of the page, areas by name and nobody at all', async () => {
    const { out } = await leadline(['week', '--format', 'markdown', ...at(place)]);
    const plain = out.replace(/\\/gu, '');
    for (const sentence of said) assert.ok(plain.includes(sentence), sentence);
    assert.ok(out.indexOf('## Done without you') < out.indexOf('## Hours by kind'), 'others come first');
  });
});

/** Every change on the main line of the week, with who wrote it, who merged it and what it touched. */
async function landedIn(repository: string): Promise<readonly Landed[]> {
  const lines = await rows(repository, ['--first-parent', 'origin/main', '--format=%H %cI %ae %P']);
  const inWeek = lines.filter(([, day = '']) => day >= '2026-03-09' && day < '2026-03-16');
  return Promise.all(
    inWeek.map(async ([id = '', , merger = '', first = '', second]) => {
      const range = second === undefined ? `${id}^!` : `${first}..${id}`;
      const authors = (await rows(repository, ['--no-merges', '--format=%ae', range])).map(([author = '']) => author);
      const files = await git(repository, ['log', '--no-merges', '--format=', '--name-only', range]);
      const bodies = await git(repository, ['log', '--format=%B', range]);
      const lines = bodies.split('\n').filter((line) => /^(?:Reviewed|Co-authored)-by: /u.test(line));
      const [side = merger] =
        second === undefined ? [] : ((await rows(repository, ['-1', '--format=%ae', second]))[0] ?? []);
      return { repository, by: side, merger, authors, lines, paths: files.split('\n').filter((path) => path !== '') };
    }),
  );
}

/** Folders of her own commits, each in its repository: both have a docs/design. */
async function ownPlaces(place: Sample, from: string, to: string): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const repository of place.repositories) {
    const own = await rows(repository, ['--all', '--no-merges', '--author=ada@', '--format=%H %aI']);
    for (const [id = '', day = ''] of own) {
      if (day < from || day >= to) continue;
      const files = await git(repository, ['show', '--format=', '--name-only', id]);
      for (const path of files.split('\n')) if (path !== '') places.add(placeOf(repository, path));
    }
  }
  return places;
}

async function rows(repository: string, words: readonly string[]): Promise<readonly (readonly string[])[]> {
  const out = await git(repository, ['log', ...words]);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')]));
}

function placeOf(repository: string, path: string): string {
  return `${basename(repository)} ${areaOf(path)}`;
}

function areaOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
}
