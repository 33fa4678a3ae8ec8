import assert from 'node:assert/strict';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { DiveReport } from '../../../src/engine/dive/diveReport';
import { addDays } from '../../../src/engine/time/calendar';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import { before, healthy, linesOf, steadyDay, steadyThen, type Story, tellStory, tomas } from './story';
import { type Asked, idsOf, type Saying, write, type WrittenPlace } from './written';

const given = (
  paths: readonly string[] = ['src/index'],
  more: { readonly repository?: string } = {},
): Saying[number] => [
  addDays(today, -20),
  { type: 'handover.added', outcome: 'A faster index', paths: [...paths], ...more },
];

/** Steady days, and twelve lines in what was handed over on the day before yesterday. */
function tookBack(message = 'Speed it up\n', path = 'src/index/tree.ts'): Story {
  return steadyThen(2, (story, day) => {
    steadyDay(story, day);
    if (day !== today) story.commit(day, 17, { message, files: { [path]: linesOf(12) } });
  });
}

async function diveIn(place: WrittenPlace, asked: Asked): Promise<DiveReport> {
  return (await place.report(asked)).dive;
}

describe('what was handed over', () => {
  it('and is taken back for two days is a dive', async () => {
    const found = await diveIn(await write(tookBack()), { said: [given()] });
    assert.deepEqual(idsOf(found), ['S5']);
    assert.equal(found.state, 'diving');
    assert.match(
      found.notice?.message ?? '',
      /You changed 12 lines in the last 7 days in one area that you handed over/u,
    );
  });
  it('in one repository is not taken back in another that has a folder of the same name', async () => {
    const place = await write(tookBack());
    const id = (await place.report()).read[0]?.id ?? '';
    assert.deepEqual(idsOf(await diveIn(place, { said: [given(['src/index'], { repository: id })] })), ['S5']);
    const elsewhere = await diveIn(place, { said: [given(['src/index'], { repository: '1'.repeat(40) })] });
    assert.deepEqual(idsOf(elsewhere), []);
    assert.equal(elsewhere.depth, 'surface');
  });
  it('may be the whole repository', async () => {
    for (const path of ['.', './', '/'])
      assert.ok(idsOf(await diveIn(await write(tookBack()), { said: [given([path])] })).includes('S5'), path);
  });
  it('is not taken back by a change made together with somebody, or looked through by somebody', async () => {
    for (const line of [
      'Co-authored-by: Tomas Reed <tomas@example.invalid>',
      'Reviewed-by: Tomas Reed <tomas@example.invalid>',
    ])
      assert.deepEqual(
        idsOf(await diveIn(await write(tookBack(`Speed it up\n\n${line}\n`)), { said: [given()] })),
        [],
        line,
      );
  });
  it('is taken back by a change made with a program, and by one I reviewed myself', async () => {
    for (const line of [
      'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
      'Reviewed-by: Ada Quill <ada@example.invalid>',
    ])
      assert.deepEqual(
        idsOf(await diveIn(await write(tookBack(`Speed it up\n\n${line}\n`)), { said: [given()] })),
        ['S5'],
        line,
      );
  });
  it('is not taken back by undoing a change, nor by what a program writes', async () => {
    const undone = tookBack('Revert "Speed it up"\n\nThis reverts commit 1234567.\n');
    assert.deepEqual(idsOf(await diveIn(await write(undone), { said: [given()] })), []);
    const locked = tookBack('Renew the lock file\n', 'src/index/package-lock.json');
    assert.deepEqual(idsOf(await diveIn(await write(locked), { said: [given()] })), []);
  });
});

describe('what was handed over and is changed without a commit', () => {
  const uncommitted = { 'src/index/tree.ts': linesOf(80) };
  it('counts from when the file changed, so that two days are two days', async () => {
    const since = await write(healthy(), { uncommitted, uncommittedAt: at(before(4), 12) });
    const found = await diveIn(since, { said: [given()] });
    assert.deepEqual([idsOf(found), found.state, found.wouldSpeak], [['S5'], 'diving', true]);
    const fresh = await diveIn(await write(healthy(), { uncommitted }), { said: [given()] });
    assert.deepEqual([idsOf(fresh), fresh.state], [['S5'], 'wading']);
  });
  it('does not count when it lay there before it was handed over', async () => {
    const place = await write(healthy(), { uncommitted, uncommittedAt: at(before(4), 12) });
    const said: Saying = [
      [at(before(3), 9), { type: 'handover.added', outcome: 'A faster index', paths: ['src/index'] }],
    ];
    assert.deepEqual(idsOf(await diveIn(place, { said })), []);
  });
  it('counts what was deleted as well, from when its folder lost it', async () => {
    const story = tellStory();
    story.commit('2023-12-01', 9, { by: tomas, files: { 'src/index/old.ts': linesOf(60) } });
    for (const day of workingDaysUpTo(today, 55)) steadyDay(story, day);
    const place = await write(story);
    rmSync(join(place.folder, 'src/index'), { recursive: true });
    const lost = at(before(4), 12) / 1000;
    utimesSync(join(place.folder, 'src'), lost, lost);
    const found = await diveIn(place, { said: [given()] });
    assert.deepEqual([idsOf(found), found.state], [['S5'], 'diving']);
  });
});
