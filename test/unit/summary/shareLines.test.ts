import assert from 'node:assert/strict';
import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import { removeNames } from '../../../src/engine/names/removeNames';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { knownNames } from '../../../src/engine/people/knownNames';
import { shareLine } from '../../../src/engine/summary/shareLines';
import { ada, commit, helper, mira, noon, repository, tomas } from '../activity/history';
import { reported } from '../reported';

function reportOf(one: ReadRepository, ...bodies: readonly RecordBody[]): Report {
  return reported([one], bodies);
}

function reportWith(...bodies: readonly RecordBody[]): Report {
  return reportOf(repository([ada, tomas, mira, helper].map((author) => commit({ author }))), ...bodies);
}

function named(made: Report, text: string): boolean {
  return removeNames(text, knownNames(made)) !== text;
}

describe('Who is known by name', () => {
  it('is whoever stands in the history, and whom the user typed, but not the user and no bot', () => {
    const made = reportWith({ type: 'skill.set', area: 'queue', person: 'Bo', state: 'stretch' });
    for (const name of ['Tomas Reed', 'Tomas', 'Reed', 'tomas', 'Mira Voss', 'Voss', 'Bo']) {
      assert.ok(named(made, name), name);
    }
    for (const name of ['Ada Quill', 'Ada', 'Quill', 'helper[bot]', 'helper']) assert.ok(!named(made, name), name);
  });

  it('is also whoever is named only in the lines of a message', () => {
    const message =
      'Retry once\n\nCo-authored-by: Zoe Kane <zk@example.invalid>\nReviewed-by: Ines Thal\nReported-by: Otto Lind <olind@example.invalid>\nCo-authored-by: Ada Quill <ada@example.invalid>';
    const made = reportOf(repository([commit({ message })]));
    for (const name of ['Zoe', 'Kane', 'Ines', 'Thal', 'Otto', 'olind/fix']) assert.ok(named(made, name), name);
    for (const name of ['Ada', 'Retry once']) assert.ok(!named(made, name), name);
  });

  it('is also who cut a release, who committed for others, and whose pull request was merged', () => {
    const made = reportOf(
      repository(
        [
          commit({ committer: { name: 'Kim Sorel', email: 'ksorel@example.invalid' } }),
          commit({ message: 'Merge pull request #12 from lbrandt/tides' }),
        ],
        {
          tags: [{ name: 'v1', target: '', at: noon, tagger: { name: 'Noor Haas', email: 'noor@example.invalid' } }],
        },
      ),
    );
    for (const name of ['Kim', 'Sorel', 'ksorel', 'lbrandt', 'Noor', 'Haas']) assert.ok(named(made, name), name);
  });

  it('is each of the people of one field, and nobody of a team', () => {
    const made = reportWith(
      { type: 'areaOwner.set', area: 'a', owner: 'The platform team' },
      { type: 'areaOwner.set', area: 'b', owner: 'Lena and Otto' },
      { type: 'dive.started', reason: 'spike', until: '2024-03-06T12:00:00Z', who: 'Noor, Kim' },
    );
    for (const name of ['Lena', 'Otto', 'Noor', 'Kim']) assert.ok(named(made, name), name);
    assert.ok(!named(made, 'Two acts for the platform team'));
  });
});

describe('A line that may be shared', () => {
  it('leaves without names and addresses, wherever in the line they stand', () => {
    const names = knownNames(reportWith());
    const line = shareLine('Tomas Reed took the parser; ask tomas@example.invalid or Mira.', names);
    assert.equal(line.withoutNames, 'somebody took the parser; ask an address or somebody.');
    assert.equal(line.text, 'Tomas Reed took the parser; ask tomas@example.invalid or Mira.');
  });
});
