import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNumberedRows } from '../../../bench/csv';
import { classify, type JudgedEpisode } from '../../../bench/dives/classify';
import { workOf } from '../../../bench/dives/days';
import { episodesOf } from '../../../bench/dives/episodes';
import { type Labels, readEvents, readLabels, rowFault, withDivers } from '../../../bench/dives/people';

const folder = mkdtempSync(join(tmpdir(), 'bench-dives-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const kim = { repository: 'a/b', person: 'kim' };
const labels: Labels = {
  divers: [kim],
  phases: new Map([['a/b/kim', [{ phase: 'dive', label: 'diver', from: '2020-01-01', to: '2020-03-31' }]]]),
  breaks: new Map([['a/b', [{ from: '2021-10-01', to: '2021-12-31' }]]]),
};
const day = { day: '2020-01-01', counts: { authored: 1 } };

function judged(from: string, to = from): JudgedEpisode | undefined {
  return classify({ ...kim, days: [day] }, [{ from, to, silent: false, signals: [] }], labels).episodes[0];
}

describe('an episode of the shared people', () => {
  it('is at a break when it starts within eight weeks of its quarter, on either side', () => {
    const outcomes = ['2021-08-05', '2021-08-06', '2021-11-11', '2022-02-25', '2022-02-26'].map((from) => {
      return judged(from)?.outcome;
    });
    assert.deepEqual(outcomes, ['other', 'break', 'break', 'break', 'other']);
  });
  it('cannot come from a break whose quarter had not begun', () => {
    assert.deepEqual(
      ['2021-08-06', '2021-10-01', '2022-02-25', '2019-01-01'].map((from) => judged(from)?.beforeBreak),
      [true, false, false, false],
    );
  });
  it('is true where it overlaps a labelled dive, whatever else is near', () => {
    assert.equal(judged('2019-12-20', '2020-01-01')?.outcome, 'true');
    assert.equal(judged('2020-04-01', '2020-04-03')?.outcome, 'other');
  });
  it('is missed for a diver of whom no day is known', () => {
    const [diver] = withDivers([], labels);
    assert.ok(diver);
    const { missed, dives, years } = classify(diver, episodesOf(workOf(diver, [diver])), labels);
    assert.deepEqual([missed.length, dives, years], [1, 1, 0]);
    assert.equal(withDivers([{ ...kim, days: [day] }], labels).length, 1);
  });
});

describe('files of the dive bench', () => {
  it('are read with the line each row begins on', () => {
    const path = fileWith('rows.csv', 'repo,person\r\na/b,"k\nim"\n\na/b,mo\n');
    assert.deepEqual(
      readNumberedRows(path, ['repo', 'person'])?.map(({ line, row }) => [line, row['person']]),
      [
        [2, 'k\nim'],
        [5, 'mo'],
      ],
    );
  });
  it('hold only days and whole counts; anything else is named', () => {
    const row = { repository: 'a/b', person: 'kim', day: '2024-02-29', kind: 'reviews', count: '3' };
    assert.equal(rowFault(row), undefined);
    assert.match(rowFault({ ...row, day: '2023-02-29' }) ?? '', /“2023-02-29” is no day/u);
    assert.match(rowFault({ ...row, day: 'NaN' }) ?? '', /is no day/u);
    for (const count of ['', 'some', '1.5', '-1', 'NaN']) assert.match(rowFault({ ...row, count }) ?? '', /no count/u);
    assert.match(rowFault({ ...row, person: ' ' }) ?? '', /the person is empty/u);
  });
  it('count what was done on one day together', () => {
    const events = fileWith(
      'events.csv',
      'repo,person,date,kind,count\na/b,kim,2024-03-01,reviews,1\na/b,kim,2024-03-01,reviews,2\n',
    );
    assert.deepEqual(readEvents(events), [{ ...kim, days: [{ day: '2024-03-01', counts: { reviews: 3 } }] }]);
  });
  it('may name no break', () => {
    const { breaks, divers } = readLabels(fileWith('labels.json', '{"people":[]}'));
    assert.deepEqual([breaks.size, divers.length], [0, 0]);
  });
});
