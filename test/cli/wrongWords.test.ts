import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames } from '../../src/cli/words';
import { commitAt, freshPlace, git, leadline, patience, smallRepository } from './commandLine';

/** Words, and what the answer must tell the person to do. */
const wrongWords: readonly (readonly [readonly string[], RegExp])[] = [
  [['wek'], /no command "wek".*week, trend, explain/u],
  [['--json'], /Which command\? One of week/u],
  [['week', '--colour'], /Unknown option '--colour'.*--help/u],
  [['week', '--repo'], /'--repo <value>' argument missing/u],
  [['week', '--weeks', '3'], /--weeks does not go with "week"/u],
  [['trend', '--weeks', 'many'], /"many" is no number of weeks\. Choose 1 to 520/u],
  [['trend', '--weeks', '0'], /no number of weeks/u],
  [['week', '--week', '2024-W60'], /no week\. Write it like 2024-W10/u],
  [['week', '--week', '10'], /no week/u],
  [['week', '--week', '2099-W01'], /has not begun yet/u],
  [['week', '--now', 'yesterday'], /no moment\. Write it with its offset/u],
  [['week', '--now', '2024-03-08T12:00:00'], /with its offset/u],
  [['week', '--tz', 'Paris'], /no time zone\. Write it like Europe\/Paris/u],
  [['week', '--format', 'html'], /no format "html"\. Use --format markdown/u],
  [['week', '--format', 'markdown', '--json'], /not both/u],
  [['explain', 'more'], /"more" was not expected after "explain"/u],
  [['week', '--repo', 'no/such/folder'], /no folder at no\/such\/folder/u],
  [['week', '--settings', 'no/such/file'], /settings in no\/such\/file cannot be read/u],
  [['log', '30m', 'review'], /--data DIR, or set LEADLINE_DATA/u],
  [['prompt', '--answer', 'x'], /--data DIR, or set LEADLINE_DATA/u],
  [['prompt', '--answer', 'x', '--variables'], /not both/u],
];

describe('wrong words', function () {
  this.timeout(patience);

  for (const [words, says] of wrongWords) {
    it(`"${words.join(' ')}" ends with 2 and says what to do`, async () => {
      const { code, out, error } = await leadline(words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, says);
    });
  }

  it('of a log line end with 2, and nothing is logged', async () => {
    const data = join(freshPlace(), 'data');
    for (const line of ['review', '30m', '30m dancing', '30m review 2099-01-01']) {
      const { code, error } = await leadline(['log', line, '--data', data]);
      assert.equal(code, 2, line);
      assert.match(error, /Write it like "30m mentoring/u);
    }
  });

  it('in an address of somebody else end with 2: only the person whose clone this is is counted', async () => {
    const repository = await smallRepository();
    await commitAt(repository, '2024-03-05T10:00:00+01:00', 'Theirs', 'Tomas Reed <tomas@example.invalid>');
    const { code, out, error } = await leadline([
      'week',
      '--repo',
      repository,
      '--me',
      'tomas@example.invalid',
      '--json',
    ]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^Leadline counts only the person whose clone this is\.$/mu);
  });
});

describe('help', function () {
  this.timeout(patience);

  it('is shown without words, and for each command, on the output that can be piped', async () => {
    const alone = await leadline([]);
    assert.equal(alone.code, 0);
    for (const command of commandNames) assert.match(alone.out, new RegExp(`^ {2}${command} `, 'mu'));
    const ofLog = await leadline(['log', '--help']);
    assert.equal(ofLog.code, 0);
    assert.match(ofLog.out, /30m mentoring pairing on parser/u);
  });
});

describe('what cannot be read', function () {
  this.timeout(patience);

  it('is named when it is no repository, with 1', async () => {
    const { code, out, error } = await leadline(['week', '--repo', freshPlace()]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /not a git repository/u);
  });

  it('is said to be a missing git, with 1', async () => {
    const repository = await smallRepository();
    const { code, error } = await leadline(['week', '--repo', repository], { env: { PATH: freshPlace() } });
    assert.equal(code, 1);
    assert.match(error, /git was not found\. Install it/u);
  });

  it('fails as a whole when git is killed half-way: no truncated week', async function () {
    if (process.platform === 'win32') this.skip();
    const repository = await smallRepository();
    const place = freshPlace();
    const real = (await git(repository, ['--exec-path'])).trim();
    // A git that answers as usual until it is asked for the log, and then dies in the middle of a line.
    const script = `#!/bin/sh\ncase " $* " in *" log "*) printf 'half of'; kill -9 $$;; esac\nexec "${real}/git" "$@"\n`;
    writeFileSync(join(place, 'git'), script);
    chmodSync(join(place, 'git'), 0o755);
    const { code, out, error } = await leadline(['week', '--repo', repository, '--json'], {
      env: { PATH: `${place}:${process.env['PATH'] ?? ''}` },
    });
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /git stopped before it was done/u);
  });

  it('is an empty repository: a week of nothing, and a line that says so', async () => {
    const folder = freshPlace();
    await git(folder, ['init', '--quiet']);
    const { code, out, error } = await leadline(['week', '--repo', folder]);
    assert.equal(code, 0);
    assert.match(error, /no commits yet/u);
    assert.match(out, /Nothing was recorded in this week/u);
  });

  it('is a clone that knows no address of mine: nothing visible, never 0, and how to name one', async () => {
    const repository = await smallRepository();
    await git(repository, ['config', '--unset', 'user.email']);
    const env = { HOME: freshPlace(), XDG_CONFIG_HOME: freshPlace() };
    const words = ['week', '--repo', repository, '--now', '2024-03-08T12:00:00Z', '--json'];
    const { code, out, error } = await leadline(words, { env });
    assert.equal(code, 0);
    assert.match(error, /git config user\.email ADDRESS/u);
    assert.match(out, /"hours": \{\s+"handsOn": null,/u);
  });

  it('does not hide what can be read beside it', async () => {
    const { code, out, error } = await leadline([
      'people',
      '--repo',
      await smallRepository(),
      '--repo',
      freshPlace(),
      '--now',
      '2024-03-08T12:00:00Z',
    ]);
    assert.equal(code, 0);
    assert.match(out, /ada@example\.invalid/u);
    assert.match(error, /not a git repository/u);
  });

  it('are malformed settings: named in one message, and their defaults hold', async () => {
    const file = join(freshPlace(), 'settings.json');
    writeFileSync(file, '{"leadline.dayStartHour": 99, "leadline.weeksOfHistory": "x", "editor.fontSize": 12}');
    const words = ['people', '--repo', await smallRepository(), '--settings', file];
    const { code, error } = await leadline(words);
    assert.equal(code, 0);
    assert.equal(error.trim().split('\n').length, 1);
    assert.match(error, /leadline\.dayStartHour is out of range; leadline\.weeksOfHistory has the wrong type/u);
    writeFileSync(file, '\u{FEFF}{}');
    assert.deepEqual(await leadline(words).then(({ code, error }) => [code, error]), [0, '']);
    writeFileSync(file, '[1');
    assert.equal((await leadline(words)).code, 2);
  });

  it('is a data folder that is not there: said, and not made by looking', async () => {
    const data = join(freshPlace(), 'mistyped');
    const { code, error } = await leadline(['week', '--repo', await smallRepository(), '--data', data]);
    assert.equal(code, 0);
    assert.match(error, /There is no data folder at .*mistyped yet/u);
    assert.equal(existsSync(data), false);
  });

  it('is an unwritable data folder: the words come back, with 1', async () => {
    const data = freshPlace();
    writeFileSync(join(data, 'records'), '');
    const logged = await leadline(['log', '30m', 'mentoring', 'pairing', '--data', data]);
    assert.equal(logged.code, 1);
    assert.match(logged.error, /--data DIR: the data folder cannot be written\. Not logged: 30m mentoring pairing/u);
    const other = freshPlace();
    mkdirSync(join(other, 'records'));
    writeFileSync(join(other, 'journal'), '');
    const words = ['prompt', '--repo', await smallRepository(), '--data', other, '--answer', 'Words of mine'];
    const answered = await leadline(words);
    assert.equal(answered.code, 1);
    assert.match(answered.error, /cannot be written\. Not kept: Words of mine/u);
  });
});
