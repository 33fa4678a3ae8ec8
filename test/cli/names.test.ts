import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshPlace, git, json, leadline, patience } from './commandLine';

/*
 * A team whose names stand wherever a repository can hold them: in the paths of areas, in tags, branches, accounts,
 * messages and the folder itself. Nothing printed may hold any of it; the JSON names the folder, because that is how a
 * reader tells repositories apart.
 */
const team = {
  tomas: { name: 'Tomás Reed', email: 'treed@corp.example' },
  mina: { name: 'Mina Vale', email: 'mina@corp.example' },
  joren: { name: 'Joren Pike', email: 'jpike@corp.example' },
  noor: { name: 'noor-haas', email: '12+noor-haas@users.noreply.github.com' },
} as const;
const ada = { name: 'Ada Quill', email: 'ada@corp.example' };

const traces =
  /tom[aá]s|reed|mina|vale|joren|pike|noor|haas|zoe|kane|zkane|lind|olind|treed|jpike|(?<!ada@)corp\.example/iu;

const areas = [
  'home/tomas@corp.example/notes.md',
  'sandbox/mina/try.ts',
  'src/joren-pike/tides.ts',
  'src/zkane/cache.ts',
  'src/TomasReed/queue.ts',
];

const now = '2026-03-13T17:00:00Z';

describe('What is printed of a repository full of names', function () {
  this.timeout(patience);

  let folder: string;
  let words: readonly string[];

  before(async () => {
    folder = join(freshPlace(), 'mina-vale-fork');
    mkdirSync(folder);
    await git(folder, ['init', '--quiet', '--initial-branch=main']);
    await git(folder, ['config', 'user.name', ada.name]);
    await git(folder, ['config', 'user.email', ada.email]);
    const commit = async (
      by: { readonly name: string; readonly email: string },
      at: string,
      path: string,
      message: string,
    ): Promise<void> => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${'a line\n'.repeat(40)}${at}\n`);
      await git(folder, ['add', '--all']);
      await git(folder, ['commit', '--quiet', '-m', message], {
        GIT_AUTHOR_NAME: by.name,
        GIT_AUTHOR_EMAIL: by.email,
        GIT_COMMITTER_NAME: by.name,
        GIT_COMMITTER_EMAIL: by.email,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      });
    };
    for (const [index, path] of areas.entries()) {
      await commit(ada, `2026-02-1${index}T09:00:00Z`, path, `Begin ${path}`);
    }
    const lines = '\n\nCo-authored-by: Zoe Kane <zkane@corp.example>\nReviewed-by: Otto Lind <olind@corp.example>';
    const others = Object.values(team);
    for (const [index, path] of areas.entries()) {
      const by = others[index % others.length] ?? team.mina;
      await commit(by, `2026-03-09T1${index}:00:00Z`, path, `Pair with Mina on ${path}${lines}`);
    }
    for (const [hour, minute] of [...Array(12).keys()].map((step) => [8 + Math.floor(step / 2), (step % 2) * 30])) {
      const at = `2026-03-12T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
      await commit(ada, at, 'src/queue/own.ts', 'Take back what @treed began in mina/retry');
    }
    for (const [tag, by] of [
      ['mina-vale/v1', team.joren],
      ['jpike-2', team.mina],
      ['otto.lind-3', team.tomas],
    ] as const) {
      await git(folder, ['tag', '-a', tag, '-m', `By ${by.name}`], {
        GIT_COMMITTER_NAME: by.name,
        GIT_COMMITTER_EMAIL: by.email,
        GIT_COMMITTER_DATE: '2026-03-11T12:00:00Z',
      });
    }
    for (const branch of ['treed/retry', 'mina-vale/tides', 'TomasReed/fix']) {
      await git(folder, ['branch', branch, 'HEAD~13']);
    }
    words = ['--repo', folder, '--data', join(freshPlace(), 'data'), '--now', now, '--tz', 'UTC'];
  });

  const namesNobody = (text: string, what: string): void => {
    const found = traces.exec(text);
    const at = found?.index ?? 0;
    assert.equal(found, null, `${what} names ${String(found)}: …${text.slice(Math.max(0, at - 60), at + 60)}`);
  };

  it('the week as Markdown says where others worked, and not who they are', async () => {
    const { out, error, code } = await leadline(['week', '--format', 'markdown', ...words]);
    assert.equal(code, 0, error);
    assert.match(out, /areas moved on: home\/an address, sandbox\/somebody, src\/somebody, src\/somebody/u);
    assert.equal(out.match(/^- Release .* was cut by somebody else/gmu)?.length, 3);
    namesNobody(out, 'week --format markdown');
  });

  it('every other command names nobody either, but for the folder', async () => {
    for (const command of [
      ['week'],
      ['trend', '--weeks', '4'],
      ['explain'],
      ['dive'],
      ['prompt'],
      ['people'],
      ['visibility'],
    ]) {
      const plain = await leadline([...command, ...words]);
      const read = JSON.stringify(await json([...command, ...words]));
      for (const text of [plain.out, plain.error, read]) {
        const beside = text.replaceAll('mina-vale-fork', '').replaceAll(ada.email, '');
        namesNobody(beside, `leadline ${command.join(' ')}`);
      }
    }
  });
});
