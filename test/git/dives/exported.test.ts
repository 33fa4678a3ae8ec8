import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesFrom } from '../../../src/engine/names/names';
import { journalWithoutNames } from '../../../src/engine/prompts/journal/withoutNames';
import { withoutNames } from '../../../src/engine/records/withoutNames';
import { openDataFolder } from '../../../src/store/dataFolder';
import { at, today, zone } from '../../unit/dive/sample';
import { before, dive, tomas } from './story';
import { type Saying, write } from './written';

describe('the scenarios of the domain, with what leaves the machine', () => {
  it('20 an export holds no address and no name, unless names are ticked', async () => {
    const place = await write(dive(4));
    const said: Saying = [
      [before(1), { type: 'identity.confirmed', address: 'quill@example.invalid' }],
      [before(1), { type: 'dive.started', reason: 'cover', until: `${today}T12:00:00.000Z`, who: tomas.name }],
      [before(1), { type: 'log.added', kind: 'mentoring', minutes: 30, day: before(1), note: 'The parser' }],
      [before(1), { type: 'notice.dismissed', signal: 'S1' }],
    ];
    const data = await place.keep({ said });
    const exported = async (names: boolean): Promise<string> => {
      const path = join(place.top, `export-${String(names)}.json`);
      const { exportTo } = openDataFolder({ folder: data, clock: () => ({ instant: at(today), timeZone: zone }) });
      const known = namesFrom([tomas.name]);
      const plain = {
        names: 'removed',
        line: (line: string) => withoutNames(line, known),
        journal: (text: string) => journalWithoutNames(text, known),
      } as const;
      const asChosen = names ? ({ names: 'stand', aboutPeople: 'all' } as const) : plain;
      assert.equal((await exportTo(path, asChosen)).kind, 'done');
      return readFile(path, 'utf8');
    };
    const plain = await exported(false);
    assert.match(plain, /notice\.dismissed/u);
    assert.doesNotMatch(plain, /@|\b(?:Ada|Quill|Tomas|Reed)\b/u);
    assert.match(await exported(true), /quill@example\.invalid/u);
  });
});
