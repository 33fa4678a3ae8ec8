import assert from 'node:assert/strict';
import { tomas } from '../repository';
import { createHistory, type Step } from './history';
import { inEveryZone, told } from './told';

const text = (lines: number, word = 'line'): string =>
  Array.from({ length: lines }, (_, index) => `${word} ${index};\n`).join('');

function touching(files: NonNullable<Step['files']>, message = 'Change it'): Step {
  return { message, files };
}

describe('The files of a commit of mine', () => {
  it('are hands-on, direction or both, by the part of the lines in direction paths', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      code: touching({ 'src/a.ts': text(10) }, 'Code'),
      adr: touching({ 'docs/adr/0001-queues.md': text(10) }, 'Decide'),
      readme: touching({ 'packages/dock/README.md': text(10), CODEOWNERS: text(2) }, 'Explain'),
      both: touching({ 'src/b.ts': text(10), 'docs/design/dock.md': text(30) }, 'Both'),
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('code')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, history.id('adr')), ['commit.mine direction']);
      assert.deepEqual(told(report, history.id('readme')), ['commit.mine direction']);
      assert.deepEqual(told(report, history.id('both')), ['commit.mine direction', 'commit.mine handsOn']);
      const shares = report.activities
        .filter(({ commit }) => commit === history.id('both'))
        .map(({ kind, timing }) => [kind, timing.by === 'commits' && timing.share]);
      assert.deepEqual(Object.fromEntries(shares), { handsOn: 0.25, direction: 0.75 });
    });
  });

  it('are direction where a setting names their path', async () => {
    const history = createHistory({ one: touching({ 'plans/autumn.txt': text(4) }) });
    await inEveryZone(
      [history.folder],
      (report) => {
        assert.deepEqual(told(report, history.id('one')), ['commit.mine direction']);
      },
      { settings: { 'paths.direction': ['plans/**'] } },
    );
  });

  it('are nobody’s effort when a program or another project wrote them, by pattern or .gitattributes', async () => {
    const attributes = 'api/*.ts linguist-generated\nimported/** linguist-vendored=true\nshipped/** export-ignore\n';
    const named: Readonly<Record<string, string>> = {
      lock: 'package-lock.json',
      snapshot: 'src/__snapshots__/a.test.ts.snap',
      translation: 'locales/de.json',
      vendored: 'vendor/x/x.go',
      generated: 'proto/harbour.pb.go',
      markedGenerated: 'api/client.ts',
      markedVendored: 'imported/deep/x.ts',
    };
    const history = createHistory({
      base: { message: 'Base', author: tomas, files: { '.gitattributes': attributes } },
      ...Object.fromEntries(
        Object.entries(named).map(([name, path]) => [name, touching({ [path]: text(200) }, `Add ${name}`)]),
      ),
      exported: touching({ 'shipped/a.ts': text(20) }, 'Add shipped'),
      beside: touching({ 'src/a.ts': text(5), 'go.sum': text(500) }, 'Beside'),
    });
    await inEveryZone([history.folder], (report) => {
      for (const name of Object.keys(named))
        assert.deepEqual(told(report, history.id(name)), ['commit.generated –'], name);
      // `export-ignore` only leaves a file out of archives.
      assert.deepEqual(told(report, history.id('exported')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, history.id('beside')), ['commit.mine handsOn']);
    });
  });

  it('are no effort when they were only moved, set in or reformatted', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `src/many/${index}.ts`);
    const each = (of: (path: string) => string): Record<string, string> =>
      Object.fromEntries(many.map((path) => [path, of(path)]));
    const history = createHistory({
      base: {
        message: 'Base',
        author: tomas,
        files: { 'src/a.ts': text(40), 'src/b.ts': text(40, 'b'), ...each((path) => text(20, path)) },
      },
      moved: touching({ 'lib/a.ts': { from: 'src/a.ts' } }, 'Move it'),
      setIn: touching({ 'src/b.ts': text(40, '    b') }, 'Set it in'),
      reformatted: touching(
        each((path) => text(20, path).replaceAll(';', '')),
        'Run prettier over everything',
      ),
      empty: touching({}, 'Nothing'),
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('moved')), ['commit.rename –']);
      assert.deepEqual(told(report, history.id('setIn')), ['commit.whiteSpace –']);
      assert.deepEqual(told(report, history.id('reformatted')), ['commit.formatSweep –']);
      assert.deepEqual(told(report, history.id('empty')), ['commit.empty –']);
    });
  });

  it('are no effort in a commit that the repository asks blame to ignore', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      sweep: touching({ 'src/a.ts': text(9) }, 'Tabs'),
      listed: { message: 'Name it', author: tomas },
    });
    history.write('.git-blame-ignore-revs', `# tabs\n${history.id('sweep')}\n`);
    history.git('config', 'blame.ignoreRevsFile', '.git-blame-ignore-revs');
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('sweep')), ['commit.ignoredRevision –']);
    });
  });
});
