import assert from 'node:assert/strict';
import { report, type Report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { removeNames } from '../../../src/engine/summary/removeNames';
import { knownNames } from '../../../src/engine/people/knownNames';
import { shareLine } from '../../../src/engine/summary/shareLines';
import { dayMs } from '../../../src/engine/time/now';
import { ada, commit, helper, mira, noon, repository, tomas } from '../activity/history';
import { recordsOf } from '../records/recordText';

function reportWith(...bodies: Parameters<typeof recordsOf>[0]): Report {
  const commits = [ada, tomas, mira, helper].map((author) => commit({ author }));
  const now = { instant: noon + 3 * dayMs, timeZone: 'Europe/Paris' };
  return report({ repositories: [repository(commits)] }, recordsOf(bodies), defaultSettings, now);
}

describe('A line that may be shared', () => {
  it('knows the names of others in the history, and those the user typed, but not mine and no bot’s', () => {
    const names = knownNames(reportWith({ type: 'skill.set', area: 'queue', person: 'Bo', state: 'stretch' }));
    for (const name of ['Tomas Reed', 'Tomas', 'Mira Voss', 'Mira', 'Bo']) assert.ok(names.includes(name), name);
    for (const name of ['Ada Quill', 'Ada', 'helper[bot]']) assert.ok(!names.includes(name), name);
  });

  it('leaves without names and addresses, wherever in the line they stand', () => {
    const names = knownNames(reportWith());
    const line = shareLine('Tomas Reed took the parser; ask tomas@example.invalid or Mira.', names);
    assert.equal(line.withoutNames, 'somebody took the parser; ask an address or somebody.');
    assert.equal(line.text, 'Tomas Reed took the parser; ask tomas@example.invalid or Mira.');
  });

  it('keeps words that only hold a name', () => {
    assert.equal(removeNames('Miramar is near; the Bosun waits.', ['Mira', 'Bo']), 'Miramar is near; the Bosun waits.');
  });

  it('leaves without names written small, in a branch or as a handle', () => {
    const names = ['Mina Vale', 'Mina', 'Will'];
    assert.equal(
      removeNames('paired with mina on mina/retry and fix-for-mina; MINA and @will agree', names),
      'paired with somebody on somebody/retry and fix-for-somebody; somebody and @somebody agree',
    );
    assert.equal(removeNames('I will ask Will about will/cache.', names), 'I will ask somebody about somebody/cache.');
  });

  it('takes a name for what it is, whatever signs are in it', () => {
    assert.equal(
      removeNames('C++ (Ann) wrote it, said Ann (Lee).', ['Ann (Lee)', 'C++', '(Ann)']),
      'somebody somebody wrote it, said somebody.',
    );
    assert.equal(removeNames('Nothing to remove.', []), 'Nothing to remove.');
  });
});
