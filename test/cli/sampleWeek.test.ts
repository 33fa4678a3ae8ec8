import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, git, json, leadline, patience, sample, type Sample } from './commandLine';

/*
 * The last week of the sample, Monday 9 to Friday 13 March 2026, counted by hand.
 *
 * Ada's own commits, by author date:
 *   git log --all --no-merges --author=ada@ --date=iso --format='%ad %s' | grep '2026-03-\(09\|1[0-5]\)'
 *   harbour-api: Tue 4, Wed 4, Thu 4, Fri 4 = 16; tide-charts: Tue 1, Wed 1, Thu 1, Fri 1 = 4.
 * Merges by Ada of somebody else's branch:
 *   git log --all --merges --author=ada@ …: two on Monday, in tide-charts (branches of Joren and Tomas).
 * Commits of others with a line that names Ada:
 *   git log --all --format='%ae %ad %(trailers)' …: two on Monday, in tide-charts: both Reviewed-by, one of them also
 *   Co-authored-by (the other's co-author is an agent).
 * What she logged (records of the week): mentoring 45, direction 60, review 75 minutes, all on Monday.
 */
const byHand = {
  ownCommits: { 'harbour-api': 16, 'tide-charts': 4 },
  ownCommitsByDay: { '2026-03-10': 5, '2026-03-11': 5, '2026-03-12': 5, '2026-03-13': 5 },
  mergesOfOthers: 2,
  reviewLines: 2,
  coauthorLines: 1,
  said: { mentoring: 45, direction: 60, review: 75 },
} as const;

/** Minutes that stand for an event whose time nothing shows: the documented allowances' middles. */
const allowances = { merge: 15, reviewLine: 20, coauthorLine: 30 } as const;

interface Item {
  readonly id: string;
  readonly at: string;
  readonly source: string;
  readonly kind: string | null;
  readonly minutes: number;
  readonly rule: string;
  readonly repo: string | null;
  readonly commit: string | null;
}

interface Week {
  readonly hours: Readonly<Record<string, { low: number; mid: number; high: number } | null>>;
  readonly sources: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly days: readonly { readonly date: string; readonly hours: Week['hours'] }[];
}

const kinds = ['handsOn', 'review', 'mentoring', 'direction', 'integration'];

describe('the last week of the sample, against a hand count', function () {
  this.timeout(patience);

  let place: Sample;
  let week: Week;
  let items: readonly Item[];

  before(async () => {
    place = await sample();
    // The schemas' own tests hold these shapes.
    week = (await json(['week', ...at(place)])) as Week;
    items = ((await json(['explain', ...at(place)])) as { readonly items: readonly Item[] }).items;
  });

  it('is the week that plain git commands show', async () => {
    for (const [name, count] of Object.entries(byHand.ownCommits)) {
      assert.equal((await commitsInWeek(place, name, ['--no-merges', '--author=ada@'])).length, count, name);
    }
    const merges = await commitsInWeek(place, 'tide-charts', ['--merges', '--author=ada@']);
    assert.equal(merges.length, byHand.mergesOfOthers);
    const naming = await commitsInWeek(place, 'tide-charts', ['--no-merges', '--grep=Reviewed-by: Ada']);
    assert.equal(naming.length, byHand.reviewLines);
    assert.equal((await commitsInWeek(place, 'harbour-api', ['--grep=Ada'])).length, 0);
  });

  it('counts every commit of mine once, as hands-on work', () => {
    for (const [name, count] of Object.entries(byHand.ownCommits)) {
      const own = items.filter(({ rule, repo }) => rule === 'commit.mine' && repo === name);
      assert.equal(own.length, count, name);
      assert.equal(new Set(own.map(({ commit }) => commit)).size, count, name);
      assert.ok(own.every(({ kind, minutes }) => kind === 'handsOn' && minutes > 0));
    }
    for (const [day, count] of Object.entries(byHand.ownCommitsByDay)) {
      assert.equal(items.filter((item) => item.kind === 'handsOn' && item.at.startsWith(day)).length, count, day);
    }
  });

  it('says to the minute what I logged', () => {
    for (const [kind, minutes] of Object.entries(byHand.said)) {
      assert.equal(sumOf(items.filter((item) => item.source === 'said' && item.kind === kind)), minutes, kind);
      assert.equal(week.sources[kind]?.['said'], Math.round((minutes / 60) * 100) / 100, kind);
    }
  });

  it('has the hours of the other kinds that the hand count gives', () => {
    const expected = {
      review: byHand.said.review + byHand.reviewLines * allowances.reviewLine,
      mentoring: byHand.said.mentoring + byHand.coauthorLines * allowances.coauthorLine,
      direction: byHand.said.direction,
      integration: byHand.mergesOfOthers * allowances.merge,
    };
    for (const [kind, minutes] of Object.entries(expected)) {
      assert.equal(week.hours[kind]?.mid, Math.round((minutes / 60) * 100) / 100, kind);
    }
  });

  it('has hands-on hours that four days of five commits can hold', () => {
    const { low = 0, mid = 0, high = 0 } = week.hours['handsOn'] ?? {};
    // Five commits a day from about 9:20 to 14:40: six hours and the work before the first are the most a day holds,
    // and a quarter of an hour for each commit is the least that anyone would take.
    assert.ok(mid >= 20 * 0.25 && mid <= 4 * 7.5, String(mid));
    assert.ok(low < mid && mid < high);
  });

  it('adds up: the minutes of the items are the hours of the week, and the days are its parts', () => {
    for (const kind of kinds) {
      const minutes = sumOf(items.filter((item) => item.kind === kind));
      assert.equal(Math.round((minutes / 60) * 100) / 100, week.hours[kind]?.mid ?? 0, kind);
      const days = week.days.reduce((sum, { hours }) => sum + (hours[kind]?.mid ?? 0), 0);
      assert.ok(Math.abs(days - (week.hours[kind]?.mid ?? 0)) < 0.05, kind);
    }
    assert.ok(items.every(({ minutes }) => Number.isInteger(minutes)));
    assert.ok(items.every(({ kind, minutes }) => kind !== null || minutes === 0));
  });

  it('says it in a table, in Markdown and as a trend with the same figures', async () => {
    const hands = week.hours['handsOn'];
    assert.ok(hands);
    // Whole hours from ten on, halves below; the ends of a tenth of an hour outwards.
    const range = `${inSteps(hands.low, Math.floor)}–${inSteps(hands.high, Math.ceil)} h`;
    for (const words of [['week'], ['week', '--format', 'markdown']]) {
      const { out } = await leadline([...words, ...at(place)]);
      assert.ok(out.includes(range), `${words.join(' ')} says ${range}`);
      assert.ok(!out.includes('example.invalid'), 'no address');
    }
    const trend = (await json(['trend', '--weeks', '4', ...at(place)])) as readonly Week[];
    assert.equal(trend.length, 4);
    assert.deepEqual(trend.at(-1)?.hours, week.hours);
  });

  it('names nobody else in its Markdown, in any of the last twelve weeks', async () => {
    const people = new Set<string>();
    for (const repository of place.repositories) {
      const out = await git(repository, ['log', '--exclude=refs/notes/*', '--all', '--format=%an%n%ae%n%cn%n%ce']);
      for (const line of out.split('\n')) if (line !== '' && !/^ada\b/iu.test(line)) people.add(line);
    }
    assert.ok(people.size >= 8, 'the sample has a team');
    const weeks = (await json(['trend', '--weeks', '12', ...at(place)])) as readonly { readonly week: string }[];
    for (const { week: name } of weeks) {
      const { out } = await leadline(['week', '--week', name, '--format', 'markdown', ...at(place)]);
      for (const person of people) {
        for (const word of [person, person.split(' ')[0] ?? person]) assert.ok(!out.includes(word), `${name}: ${word}`);
      }
    }
  });

  it('can be asked for later, and from any zone of the machine', async () => {
    const later = { ...place, now: '2026-03-20T15:10:00Z' };
    const asked = (await json(['week', '--week', '2026-W11', ...at(later)])) as Week;
    assert.deepEqual(asked.sources, week.sources);
    const { code, out } = await leadline(['week', ...at(place), '--json'], { env: { TZ: 'Pacific/Auckland' } });
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out) as Week).hours, week.hours);
  });
});

describe('records of the sample', function () {
  this.timeout(patience);

  it('move the week when something is logged, and come back when read again', async () => {
    const place = await sample();
    const before = (await json(['explain', ...at(place)])) as { readonly items: readonly Item[] };
    const logged = await leadline(['log', '25m', 'mentoring', 'at', '9:00', 'hiring', 'talk', ...at(place)]);
    assert.deepEqual(
      [logged.code, logged.out],
      [0, 'Logged 25 min of mentoring on 2026-03-13 from 09:00: hiring talk\n'],
    );
    const after = (await json(['explain', ...at(place)])) as { readonly items: readonly Item[] };
    const added = after.items.filter(({ id }) => !before.items.some((item) => item.id === id));
    assert.deepEqual(
      added.map(({ kind, minutes, source }) => [kind, minutes, source]),
      [['mentoring', 25, 'said']],
    );
  });

  it('hold the answer to the very question that was shown, and the words lie in the journal', async () => {
    const place = await sample();
    const shown = (await json(['prompt', ...at(place)])) as {
      readonly prompt: { readonly id: string; readonly text: string };
    };
    const kept = await leadline(['prompt', '--answer', 'Größe: **zwei** Schritte', ...at(place)]);
    assert.deepEqual([kept.code, kept.out], [0, 'Kept in journal/2026-W11.md.\n']);
    const journal = readFileSync(join(place.data, 'journal', '2026-W11.md'), 'utf8');
    assert.ok(journal.includes(shown.prompt.text));
    assert.ok(journal.includes('Größe: **zwei** Schritte'));
    assert.ok(journal.includes(`<!-- leadline prompt=${shown.prompt.id} at=2026-03-13T15:10:00Z -->`));
    const again = (await json(['prompt', ...at(place)])) as { readonly prompt: { readonly id: string } | null };
    assert.notEqual(again.prompt?.id, shown.prompt.id);
  });

  it('that cannot be read are counted and said', async () => {
    const place = await sample();
    const [name = ''] = readdirSync(join(place.data, 'records'));
    appendFileSync(join(place.data, 'records', name), 'nonsense\n{"v":9,"type":"x"}\n{"torn');
    const { out } = await leadline(['week', ...at(place)]);
    assert.match(
      out,
      /Set aside: record lines that cannot be read \(1\), records of a newer version \(1\), record lines torn off [^(]*\(1\)/u,
    );
  });
});

async function commitsInWeek(place: Sample, name: string, words: readonly string[]): Promise<readonly string[]> {
  const repository = place.repositories.find((path) => path.endsWith(name)) ?? '';
  const out = await git(repository, ['log', '--exclude=refs/notes/*', '--all', '--format=%aI %h', ...words]);
  return out.split('\n').filter((line) => line >= '2026-03-09' && line < '2026-03-16');
}

function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

function inSteps(hours: number, round: (value: number) => number): number {
  const tenths = Math.round(hours * 10) / 10;
  return tenths >= 10 ? round(tenths) : round(tenths * 2) / 2;
}
