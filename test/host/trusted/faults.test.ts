import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, workspace } from 'vscode';
import { keepAnswer } from '../../../src/editor/questions/keepAnswer';
import { handleIntent } from '../../../src/editor/intents/handlers';
import { troubleOf } from '../../../src/editor/pages/trouble';
import type { Parts } from '../../../src/editor/parts';
import { answerDraft } from '../../../src/editor/session/drafts';
import { openedLeadline, until } from '../leadline';

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('leadline').update(name, value, ConfigurationTarget.Global);
}

describe('When something is wrong', () => {
  let parts: Parts;
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-faults-'));
  before(async () => {
    ({ parts } = await openedLeadline());
    await parts.session.report();
  });
  after(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  it('malformed settings are named together and their defaults are used', async () => {
    const { session } = parts;
    await set('dayStartHour', 99);
    await set('firstWeekday', 'someday');
    const named = (): boolean => session.given().faults.length === 2;
    await until('both are named', named);
    assert.deepEqual(
      session
        .given()
        .faults.map(({ name }) => name)
        .sort(),
      ['dayStartHour', 'firstWeekday'],
    );
    assert.equal(session.settings().dayStartHour, 4);
    assert.ok(troubleOf(session).some((trouble) => trouble.kind === 'settingsIgnored' && trouble.names.length === 2));
    await set('dayStartHour', undefined);
    await set('firstWeekday', undefined);
    await until('they are good again', () => session.given().faults.length === 0);
  });

  it('git that is not there is a state of its own, and the figures come back with it', async () => {
    const { session } = parts;
    await set('gitPath', join(temporary, 'no-git-here'));
    await until(
      'git is said to be missing',
      () => session.reader.loaded()?.report.unread.some(({ reason }) => reason === 'gitMissing') === true,
    );
    await set('gitPath', undefined);
    await until('both repositories are read again', () => session.reader.loaded()?.report.read.length === 2, 20_000);
  });

  it('an answer that cannot be stored stays in the box, and is kept once the folder can be written to', async () => {
    const { session } = parts;
    const folder = session.data.folders().data;
    const offer = await session.questions.offer(await session.report(), true);
    assert.ok(offer.kind === 'offer');
    // A file where the folder should be: nobody can write into it, not even an administrator.
    const blocked = join(temporary, 'a file');
    writeFileSync(blocked, '');
    await set('dataFolder', blocked);
    await until('the folder is said to be unwritable', () => session.desk.state().unwritable);
    const text = 'The words must not be lost.';
    assert.equal(await keepAnswer(parts, offer, text), false);
    assert.equal(session.drafts.get(answerDraft(offer.prompt.id)), text);
    assert.equal(session.desk.state().unsaved?.text, text);
    assert.deepEqual(
      troubleOf(session).filter(({ kind }) => kind === 'storeNotWritable'),
      [{ kind: 'storeNotWritable', unsaved: true }],
    );
    await set('dataFolder', folder);
    await until('the old folder is back', () => session.data.folders().data === folder);
    await handleIntent(parts, { type: 'retry' });
    assert.equal(session.desk.state().unsaved, undefined);
    const [newest = ''] = (await session.data.journal.list()).slice(-1);
    assert.ok((await session.data.journal.read(newest))?.includes(text));
  });
});
