import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRepository } from '../../src/git/readRepository';
import { openDataFolder } from '../../src/store/dataFolder';
import { freshPlace, json, leadline, patience, smallRepository } from './commandLine';

const now = '2024-03-08T16:00:00+01:00';

const question = { theme: 'identity', cadence: 'weekly', kind: 'strength', cooldown_days: 1, priority: 2 };

function fileWith(...prompts: readonly object[]): string {
  return JSON.stringify({ version: 1, prompts });
}

/** The shipped questions, replaced by the user's own that never come: what is left is what other files bring. */
function nothingShipped(): readonly object[] {
  const { prompts } = JSON.parse(readFileSync('src/engine/prompts/bank.json', 'utf8')) as {
    readonly prompts: readonly object[];
  };
  return prompts.map((one) => ({ ...one, trigger: 'daysSinceSetup < 0' }));
}

async function asked(repository: string, data: string, words: readonly string[] = []): Promise<string | undefined> {
  const place = ['--repo', repository, '--data', data, '--now', now, '--tz', 'Europe/Berlin'];
  const shown = (await json(['prompt', ...place, ...words])) as { readonly prompt: { readonly text: string } | null };
  return shown.prompt?.text;
}

describe('A question at the terminal', function () {
  this.timeout(patience);

  it('comes from the file that the setting names, and its faults are named by line', async () => {
    const repository = await smallRepository();
    const place = freshPlace();
    writeFileSync(
      join(place, 'mine.json'),
      fileWith(...nothingShipped(), { ...question, id: 'OWN-01', text: 'What of mine?' }),
    );
    writeFileSync(join(place, 'settings.json'), JSON.stringify({ 'leadline.prompts.file': join(place, 'mine.json') }));
    const words = ['--settings', join(place, 'settings.json')];
    assert.equal(await asked(repository, freshPlace(), words), 'What of mine?');
    assert.notEqual(await asked(repository, freshPlace()), 'What of mine?');
    writeFileSync(join(place, 'mine.json'), '{\n "prompts": [\n');
    const { error } = await leadline(['prompt', '--repo', repository, '--data', freshPlace(), '--now', now, ...words]);
    assert.match(error, /mine\.json, line 3/u);
  });

  it('comes from a team’s file only as the user accepted it', async () => {
    const repository = await smallRepository();
    const path = join(repository, '.leadline', 'prompts.json');
    mkdirSync(join(repository, '.leadline'));
    const file = fileWith({ ...question, id: 'TEAM-01', text: 'What did we leave open?' });
    writeFileSync(path, file);
    const data = freshPlace();
    writeFileSync(join(data, 'prompts.json'), fileWith(...nothingShipped()));
    assert.equal(await asked(repository, data), undefined);

    const clock = () => ({ instant: Date.parse(now), timeZone: 'Europe/Berlin' });
    const hash = createHash('sha256').update(file).digest('hex');
    const { records } = openDataFolder({ folder: data, clock });
    await records.append([{ type: 'teamPrompts.accepted', repository: await idOf(repository), hash }]);
    writeFileSync(path, fileWith({ ...question, id: 'TEAM-01', text: 'Something else?' }));
    assert.equal(await asked(repository, data), undefined, 'another text than the one that was read');
    writeFileSync(path, file);
    assert.equal(await asked(repository, data), 'What did we leave open?');
  });
});

async function idOf(folder: string): Promise<string> {
  const options = { from: 0, now: Date.parse(now), trusted: true, isMine: () => true };
  const read = await readRepository(folder, options);
  return read.kind === 'read' ? read.id : '';
}
