import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '../../../src/editor/parts';
import { openedLeadline, until } from '../leadline';

describe('What happens in a repository', () => {
  let parts: Parts;
  before(async () => {
    ({ parts } = await openedLeadline());
    await parts.session.report();
  });

  it('a commit made in a terminal is in the figures without anybody asking', async () => {
    const { session } = parts;
    const [place] = session.workspace.places();
    assert.ok(place);
    const date = new Date(session.clock().instant).toISOString();
    const subject = 'Name the fields of the tide table';
    const git = (...words: string[]): void => {
      const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      execFileSync('git', words, { cwd: place.folder, env, stdio: 'ignore' });
    };
    appendFileSync(join(place.folder, 'fields.ts'), 'export const fields = [];\n');
    git('add', 'fields.ts');
    git('commit', '--no-verify', '-m', subject);
    const known = (): boolean =>
      session.reader
        .loaded()
        ?.report.read.some(({ commits }) => commits.some(({ message }) => message.startsWith(subject))) === true;
    await until('the commit is read', known, 20_000);
  });
});
