import assert from 'node:assert/strict';
import { namesFrom } from '../../../src/engine/names/names';
import type { RecordBody } from '../../../src/engine/records/schema';
import { keepingOf, peopleLines, reviewAfterDays } from '../../../src/engine/records/peopleLines';
import { report, type Report } from '../../../src/engine/report';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { bothEdges } from '../../../src/engine/summary/bothEdges';
import { comesUp } from '../../../src/engine/summary/comesUp';
import { continuity, ownedAreasFact } from '../../../src/engine/summary/continuity';
import { month } from '../../../src/engine/summary/month';
import { playbookMarkdown, playbookPlace, readPlaybookPlace } from '../../../src/engine/summary/playbook';
import { turningPoints } from '../../../src/engine/summary/turningPoints';
import { timeline } from '../../../src/engine/summary/timeline';
import { addDays, weekOf } from '../../../src/engine/time/calendar';
import { dayMs } from '../../../src/engine/time/now';
import { journeyPage } from '../../../src/protocol/build/journey';
import { teamPage } from '../../../src/protocol/build/team';
import { ada, commit, file, id, mira, noon, repository, tomas } from '../activity/history';
import { recordsOf } from '../records/recordText';

const now = { instant: noon + 2 * dayMs, timeZone: 'Europe/Paris' };
const bands = {
  handsOn: { low: 8, high: 14 },
  review: null,
  mentoring: null,
  direction: null,
  integration: null,
} as const;

/** Mine in src/parser, eight times; Tomas and Mira in docs/design, four times each. */
function team(looked = true) {
  const mine = Array.from({ length: 8 }, (_, index) => commit({ id: id(`m${index}`), after: -1440 * (index + 1) }));
  const theirs = Array.from({ length: 8 }, (_, index) =>
    commit({ id: id(`o${index}`), author: index % 2 === 0 ? tomas : mira, after: -1440 * (index + 1) - 30 }),
  );
  return repository([...mine, ...theirs], {
    changes: new Map(mine.map((one) => [one.id, [file('src/parser/read.ts', 40)]])),
    ...(looked ? { touched: new Map(theirs.map((one) => [one.id, ['docs/design/queue.md']])) } : {}),
  });
}

function told(bodies: readonly RecordBody[], read = team(), at = now): Report {
  return report({ repositories: [read] }, recordsOf(bodies), defaultSettings, at);
}

describe('If I left', () => {
  it('lists areas nearly only I changed, by name, once the files of others were looked at', () => {
    assert.deepEqual(continuity(told([])).areas, [
      { area: 'docs/design', onlyMe: false },
      { area: 'src/parser', onlyMe: true },
    ]);
    assert.deepEqual(continuity(told([], team(false))).areas, []);
  });

  it('says nothing of a repository of one or two, where every area is somebody’s own', () => {
    const commits = Array.from({ length: 9 }, () => commit({ author: ada, after: -600 }));
    const changes = new Map(commits.map((one) => [one.id, [file('src/parser/read.ts', 40)]]));
    const made = told([], repository(commits, { changes, touched: new Map() }));
    const found = continuity(made);
    assert.deepEqual([found.areas, found.soloRepositories], [[], 1]);
    assert.match(teamPage(made).areasNote ?? '', /^Fewer than three people/u);
  });

  it('says why a clone that would have to fetch shows no areas', () => {
    const made = told([], { ...team(), partialClone: true });
    assert.match(teamPage(made).areasNote ?? '', /nothing is fetched/u);
  });

  it('keeps what an area would need beside it, and an owner who is not me as a fact in words', () => {
    const made = told([
      { type: 'area.ifILeft', area: 'src/parser', needed: 'an afternoon together' },
      { type: 'areaOwner.set', area: 'docs/design', owner: 'Mira' },
      { type: 'areaOwner.set', area: 'reports', owner: 'Tomas' },
    ]);
    const page = teamPage(made);
    assert.deepEqual(page.ifILeft, [{ area: 'src/parser', needed: 'an afternoon together', active: true }]);
    assert.deepEqual(
      page.areas.map(({ area, owner, active }) => [area, owner, active]),
      [
        ['docs/design', 'Mira', true],
        ['reports', 'Tomas', false],
        ['src/parser', null, true],
      ],
    );
    assert.equal(page.ownedFact, 'One of two active areas has an owner who is not you.');
    assert.equal(ownedAreasFact([]), undefined);
  });
});

describe('What comes up', () => {
  it('is said in the week it falls due and in no other', () => {
    const made = told([
      { type: 'bands.confirmed', bands },
      { type: 'ask.added', ask: 'a decision on the test database' },
      { type: 'skill.set', area: 'deploy', person: 'Kim', state: 'gap', mitigation: 'pair', reviewOn: '2024-03-20' },
      { type: 'ledger.added', skill: 'running a release', horizon: 'month', who: 'Kim', dueOn: '2024-04-03' },
      { type: 'vision.told', day: '2024-03-04' },
      { type: 'identity.placed', place: 40 },
      { type: 'shift.marked', shift: 'goals', state: 'moving' },
    ]);
    const said = new Map<string, string[]>();
    for (let monday = '2024-03-04'; monday < '2024-10-01'; monday = addDays(monday, 7)) {
      for (const { text } of comesUp(made, { from: monday, to: addDays(monday, 6) })) {
        said.set(text, [...(said.get(text) ?? []), monday]);
      }
    }
    assert.ok([...said.values()].every((weeks) => weeks.length === 1));
    assert.deepEqual([...said.keys()].sort(), [
      'A month ago you placed yourself between maker and lead. Where today?',
      'Asked of you two weeks ago and open: a decision on the test database',
      'Due in the longer view: running a release',
      'One of the seven shifts was last marked two months ago.',
      'The picture of where things go was last told two months ago.',
      'Three lines about people are six months old: keep or remove.',
      'To look at again: Kim and deploy',
      'Your bands are six weeks old. Do they still fit?',
    ]);
  });
});

describe('Lines about people', () => {
  const bodies: readonly RecordBody[] = [
    { type: 'skill.set', area: 'deploy', person: 'Kim', state: 'fit' },
    { type: 'areaOwner.set', area: 'deploy', owner: 'Kim' },
    { type: 'area.ifILeft', area: 'deploy', needed: 'an hour with Kim' },
    { type: 'person.noted', person: 'Kim', energy: 'hard puzzles' },
    { type: 'ledger.added', skill: 'releases', horizon: 'year', who: 'Kim', dueOn: '2025-03-04' },
    { type: 'pride.noted', day: '2024-03-04', words: 'Kim cut the release' },
    { type: 'ledger.added', skill: 'what Bo began', horizon: 'year', dueOn: '2025-03-04' },
    { type: 'ask.added', ask: 'a quieter rota for Bo' },
    { type: 'handover.added', outcome: 'Bo owns the tides', paths: [], context: 'since the launch' },
    { type: 'dive.started', reason: 'pairing', until: '2024-03-04T12:00:00Z', who: 'Bo', note: 'the parser' },
    { type: 'vision.told', day: '2024-03-04', note: 'to Bo, at lunch' },
    { type: 'vision.told', day: '2024-03-05' },
    { type: 'dive.started', reason: 'spike', until: '2024-03-05T12:00:00Z' },
  ];
  const later = { ...now, instant: now.instant + (reviewAfterDays + 10) * dayMs };

  it('come up for keeping or removing after six months, every kind of them', () => {
    assert.deepEqual(teamPage(told(bodies)).stale, []);
    assert.deepEqual(
      teamPage(told(bodies, undefined, later)).stale.map(({ text }) => text),
      [
        'A dive (pairing; the parser): with Bo',
        'Asked of me: a quieter rota for Bo',
        'Handed over: Bo owns the tides; since the launch',
        'If I left, deploy: an hour with Kim',
        'Kim cut the release',
        'Kim: hard puzzles',
        'The picture was told: to Bo, at lunch',
        'deploy: Kim, fit',
        'deploy: owned by Kim',
        'releases: Kim',
        'what Bo began',
      ],
    );
  });

  it('stand once after they were kept, and are gone after they were removed', () => {
    const before = peopleLines(told(bodies).state);
    const kept = told([...bodies, ...before.flatMap((line) => [...keepingOf(line)])]);
    assert.deepEqual(
      peopleLines(kept.state).map(({ text }) => text),
      before.map(({ text }) => text),
    );
    assert.deepEqual(peopleLines(told([...bodies, ...before.map(({ remove }) => remove)]).state), []);
  });
});

describe('The lists of the team', () => {
  it('are sorted by name or by their own words, whatever was said first', () => {
    const page = teamPage(
      told([
        { type: 'ask.added', ask: 'B' },
        { type: 'ask.added', ask: 'A' },
        { type: 'ledger.added', skill: 'D', horizon: 'year', who: 'Kim', dueOn: '2025-03-04' },
        { type: 'ledger.added', skill: 'C', horizon: 'month', who: 'Noor', dueOn: '2024-04-04' },
        { type: 'handover.added', outcome: 'F', paths: [] },
        { type: 'handover.added', outcome: 'E', paths: [] },
      ]),
    );
    assert.deepEqual(
      [
        page.asks.map(({ ask }) => ask),
        page.ledger.map(({ skill }) => skill),
        page.agreements.map((one) => one.outcome),
      ],
      [
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
      ],
    );
  });
});

describe('The month', () => {
  it('begins with others, then with what I am proud of in them', () => {
    const made = told([
      { type: 'pride.noted', day: '2024-03-05', words: 'the release went out while I was away' },
      { type: 'log.added', kind: 'direction', minutes: 30, day: '2024-03-05', tag: 'problem', hand: 'inspire' },
      {
        type: 'log.added',
        kind: 'direction',
        minutes: 30,
        day: '2024-03-05',
        tag: 'contextPassed',
        note: 'the market',
      },
      { type: 'log.added', kind: 'direction', minutes: 15, day: '2024-03-04', tag: 'visionTold' },
    ]);
    const summary = month(made);
    assert.deepEqual(
      summary.pride.map(({ words }) => words),
      ['the release went out while I was away'],
    );
    assert.deepEqual(summary.context, ['the market']);
    assert.equal(summary.vision.toldOn, '2024-03-04');
    assert.deepEqual([summary.hands.inspire.length, summary.hands.defend.length], [1, 0]);
    assert.equal(
      summary.spaces,
      'Of the direction work that can be told apart: one act on what the problem is, no acts on how it is solved.',
    );
    assert.deepEqual(Object.keys(journeyPage(made, []).month).slice(2, 4), ['others', 'pride']);
  });

  it('tells problem from solution by the paths of my own pages of direction', () => {
    const pages = repository([commit({ id: id('p'), after: -60 }), commit({ id: id('s'), after: -30 })], {
      changes: new Map([
        [id('p'), [file('docs/research/talks.md')]],
        [id('s'), [file('docs/adr/0001-queue.md')]],
      ]),
    });
    assert.equal(
      month(told([], pages)).spaces,
      'Of the direction work that can be told apart: one act on what the problem is, one act on how it is solved.',
    );
  });

  it('keeps the age of the written picture apart from the age of the told one', () => {
    const read = team();
    const written = { ...read, lastTouched: new Map([['docs/vision.md', noon - 40 * dayMs]]) };
    const { vision } = journeyPage(
      told(
        [
          { type: 'vision.marked', repository: read.id, path: 'docs/vision.md' },
          { type: 'vision.told', day: '2024-03-05' },
        ],
        written,
      ),
      [],
    );
    assert.deepEqual(vision, { marked: true, editedOn: '2024-01-26', toldOn: '2024-03-05' });
  });
});

describe('The way so far', () => {
  it('holds what was chosen and noted with its day, oldest first', () => {
    const made = told([
      { type: 'role.chosen', preset: 'techLeadLarge' },
      { type: 'bands.confirmed', bands },
      { type: 'scene.started', scene: 'launch', until: '2024-03-20' },
      { type: 'pivot.noted', day: '2024-01-08', label: 'became lead' },
      { type: 'handover.added', outcome: 'the parser reads notes', paths: ['src/parser'] },
    ]);
    const entries = timeline(made).map(({ kind, text }) => `${kind} ${text}`);
    for (const entry of [
      'pivot became lead',
      'pivot Role: tech lead, larger team',
      'bands Chosen: 8–14 h hands-on',
      'scene Launch',
      'milestone First piece handed over',
    ]) {
      assert.ok(entries.includes(entry), entry);
    }
    const days = timeline(made).map(({ day }) => day);
    assert.deepEqual(days, [...days].sort());
  });
});

describe('Turning points', () => {
  const points = (bodies: readonly RecordBody[]): readonly string[] => {
    const { state, calendar } = told(bodies);
    return turningPoints(state, calendar).map(({ day, until, kind, label }) =>
      [kind, label, until === undefined ? day : `${day}/${until}`].join(' '),
    );
  };

  it('are what was noted, roles, on-call windows and releases, by their day', () => {
    assert.deepEqual(
      points([
        { type: 'daysOff.added', from: '2024-02-12', to: '2024-02-18', why: 'onCall' },
        { type: 'daysOff.added', from: '2024-02-20', to: '2024-02-20', why: 'release' },
        { type: 'daysOff.added', from: '2024-02-21', to: '2024-02-23', why: 'holiday' },
        { type: 'pivot.noted', day: '2024-01-08', label: 'became lead' },
        { type: 'release.planned', day: '2024-04-15' },
        { type: 'role.chosen', preset: 'techLeadSmall' },
      ]),
      [
        'noted became lead 2024-01-08',
        'onCall On call 2024-02-12/2024-02-18',
        'release Release 2024-02-20',
        'role Role: tech lead 2024-03-04',
        'release Release 2024-04-15',
      ],
    );
  });

  it('say a role once, however often it was confirmed, and a release once, wherever it was said', () => {
    assert.deepEqual(
      points([
        { type: 'role.chosen', preset: 'staff' },
        { type: 'role.chosen', preset: 'staff' },
        { type: 'release.planned', day: '2024-04-15' },
        { type: 'daysOff.added', from: '2024-04-15', to: '2024-04-16', why: 'release' },
      ]),
      ['role Role: staff engineer 2024-03-04', 'release Release 2024-04-15/2024-04-16'],
    );
  });
});

describe('Both edges', () => {
  it('state band, floor, ceiling and why, and stay away where no band was chosen', () => {
    const made = told([{ type: 'bands.confirmed', bands }]);
    const text = bothEdges(weekOfReport(made, weekOf(made.today))) ?? '';
    for (const words of ['8–14 h hands-on of a 40 h week', 'Floor, 8 h:', 'Ceiling, 14 h:', 'my own choice']) {
      assert.ok(text.includes(words), words);
    }
    const unset = told([]);
    assert.equal(bothEdges(weekOfReport(unset, weekOf(unset.today))), undefined);
  });
});

describe('The playbook', () => {
  it('finds an answer by its file and moment, and leaves names and addresses out of its file', () => {
    const at = Date.parse('2024-03-05T16:00:00Z');
    assert.deepEqual(readPlaybookPlace(playbookPlace('2024-W10', at)), { file: '2024-W10.md', at });
    assert.equal(readPlaybookPlace('2024-W10.md#1'), undefined);
    const text = playbookMarkdown(
      [{ question: 'What did you leave alone?', answer: '# The deploy script\nKim (kim@example.invalid) fixed it.' }],
      namesFrom(['Kim']),
    );
    assert.equal(
      text,
      '# What works for me\n\n## What did you leave alone?\n\n\\# The deploy script\nsomebody (an address) fixed it.\n',
    );
  });
});
