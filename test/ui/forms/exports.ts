import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ada } from '../../../scripts/sample/team.mjs';
import { teamNote } from '../../../src/editor/teamNote';
import { removeNames } from '../../../src/engine/names/removeNames';
import { openDataFolder } from '../../../src/store/dataFolder';
import { answerFileBox } from '../driver/documents';
import { holdsNoAddress, namesNobody, previewedText, sampleNames } from '../driver/leaving';
import { acceptNothing, acceptQuickPick, answerBox, runCommand, tickAll } from '../driver/palette';
import { runBeside } from '../driver/sample-window';
import { until } from '../driver/until';
import { page, panel, records, sample } from './window';

/** Lines about people: not even that there are any leaves without names. */
const peopleTypes = ['areaOwner.set', 'area.ifILeft', 'agreement.owner', 'person.noted', 'pride.noted'];

/** What leaves the editor: first seen as it is, then the same to the byte, and nobody named unless that was ticked. */
export function exportsOfTheWeek(): void {
  describe('What leaves the editor', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-exports-'));

    before(async () => {
      await page.bringToFront();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const { place, ownStorage } = sample;
      const instant = Date.parse(place.now);
      const data = openDataFolder({
        folder: place.data,
        privateFolder: ownStorage,
        clock: () => ({ instant, timeZone: place.timeZone }),
      });
      // Names wherever a person may write one, in every case, and in a branch.
      const note =
        'Paired with Mina Vale on mina/retry-fix, asked TOMAS; tomas@example.invalid knows. Reed, @joren, LioBrandt/x, Pike and tomas_reed';
      const day = place.now.slice(0, 10);
      const stored = await data.records.append([
        { type: 'log.added', kind: 'mentoring', minutes: 30, day, lane: 'team', hand: 'support', note },
        { type: 'log.added', kind: 'direction', minutes: 30, day, lane: 'strategy', note: 'joren’s plan, with Lio' },
        { type: 'intention.kept', week: '2026-W11', when: 'Mina calls', will: 'ask joren first' },
        { type: 'handover.added', outcome: 'Lio owns lio/tides', paths: ['src/mina'], context: 'Ask Tomas Reed' },
        { type: 'ask.added', ask: 'Joren Pike wants a quieter rota' },
        { type: 'pivot.noted', day, label: 'Mina joined' },
        { type: 'skill.set', area: 'src/mina', person: 'Mina', state: 'fit' },
        { type: 'areaOwner.set', area: 'src/lio', owner: 'Lio' },
        { type: 'area.ifILeft', area: 'src/joren', needed: 'an afternoon with Joren' },
        { type: 'person.noted', person: 'Mina', growing: 'what Tomas does' },
        { type: 'pride.noted', day, words: 'Joren fixed it before I looked' },
        { type: 'ledger.added', skill: 'Tides', horizon: 'year', who: 'Lio', dueOn: '2027-03-01' },
      ]);
      assert.equal(stored.kind, 'done');
      const handed = records.all().find(({ type }) => type === 'handover.added');
      const owned = await data.records.append([{ type: 'agreement.owner', of: handed?.id ?? '', owner: 'Tomas' }]);
      assert.equal(owned.kind, 'done');
      await data.journal.append('2026-W11', '\n## A question\n\nTomas helped mina; write to lio@example.invalid.\n');
      await records.next(13);
    });
    after(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    const onTheWeek = async (): Promise<void> => {
      await runCommand(page, 'Leadline: Open Weekly Review');
      await panel.enter('button', 'The week');
      await panel.shows('Day by day');
    };

    it('Export Markdown is the command line’s text to the byte, and names nobody', async () => {
      await onTheWeek();
      await panel.enter('button', 'Export Markdown');
      await records.one({ type: 'summary.shared', to: 'markdown' });
      const text = await previewedText(page);
      assert.equal(text, runBeside(sample, 'week', '--week', '2026-W11', '--format', 'markdown'));
      namesNobody(text, 'Export Markdown');
      holdsNoAddress(text, 'Export Markdown');
    });

    it('Tell my team… is the same note for everybody, from the week and from Your team', async () => {
      for (const place of ['The week', 'Your team']) {
        await onTheWeek();
        await panel.enter('button', place);
        await panel.enter('button', 'Tell my team…');
        await records.one({ type: 'summary.shared', to: 'team' });
        assert.equal(await previewedText(page), teamNote);
      }
      namesNobody(teamNote, 'The note for the team');
    });

    it('Share chosen lines… ticks nothing, and leaving it shares nothing', async () => {
      await onTheWeek();
      const before = records.all().length;
      await panel.enter('button', 'Share chosen lines…');
      const list = page.locator('.quick-input-list');
      await list.locator('.monaco-list-row').first().waitFor();
      assert.equal(await list.locator('[aria-checked="true"]').count(), 0);
      await page.keyboard.press('Escape');
      await panel.keepsFocus();
      assert.equal(records.all().length, before);
    });

    it('Share chosen lines… shows exactly what leaves, without a name unless names are asked for', async () => {
      for (const [choice, to, word] of [
        ['Leave names out', 'manager', 'My manager'],
        ['Let names stand', 'coach', 'A coach'],
      ] as const) {
        await onTheWeek();
        await panel.enter('button', 'Share chosen lines…');
        const lines = await tickAll(page);
        assert.ok(lines.length >= 4);
        await acceptQuickPick(page, choice);
        await acceptQuickPick(page, word);
        await answerBox(page, 'What would you ask of them', 'Time for Mina and for Reed');
        await records.one({ type: 'summary.shared', to });
        const text = await previewedText(page);
        if (to === 'manager') {
          namesNobody(text, 'Share chosen lines');
          holdsNoAddress(text, 'Share chosen lines');
          assert.ok(text.endsWith('\n## What I would ask of you\n\nTime for somebody and for somebody\n'));
        } else
          assert.ok(
            text.endsWith('\n\nTime for Mina and for Reed\n') &&
              text.includes('Paired with Mina Vale on mina/retry-fix') &&
              text.includes('joren’s plan') &&
              text.includes('Joren fixed it'),
          );
        assert.match(text, /^# Week 2026-W11\n\n- /u);
        // A long list draws only the lines in sight; all of them are ticked.
        assert.ok(text.split('\n').filter((line) => line.startsWith('- ')).length >= lines.length);
      }
    });

    it('Copy as text has the lines of the page, without the people in them', async () => {
      for (const kind of ['Integration', 'Hands-on', 'Mentoring']) {
        await onTheWeek();
        await panel.enter('button', `Why this number: ${kind}`);
        await panel.shows('What it rests on');
        await panel.enter('button', 'Copy as text');
        let text = '';
        await until('the page is copied', async () => {
          text = await page.evaluate(() => navigator.clipboard.readText());
          return text.startsWith(`${kind}, `);
        });
        const shown = await (await panel.frame()).locator('main').evaluate(evidenceShown);
        const [first = '', ...rest] = text.split('\n');
        assert.equal(first.replace(/^.*: /u, ''), shown.total);
        assert.equal(
          rest.join('\n').replaceAll(/^\d{4}-\d\d-\d\d: /gmu, ''),
          removeNames(shown.text, sampleNames),
          `The evidence of ${kind}`,
        );
        namesNobody(text, `The evidence of ${kind}`);
      }
    });

    it('Export My Data… holds nobody’s name or address unless that was chosen', async () => {
      const plain = join(folder, 'plain.json');
      const named = join(folder, 'named.json');
      const whole = join(folder, 'whole.json');
      for (const [choice, path] of [
        ['Without names', plain],
        ['With names', named],
        ['With names', whole],
      ] as const) {
        await runCommand(page, 'Leadline: Export My Data…');
        await acceptQuickPick(page, choice);
        if (path === whole) await tickAll(page);
        if (path === named) await acceptNothing(page);
        await answerFileBox(page, path);
        await until(`${path} is written`, () => existsSync(path));
      }
      namesNobody(readFileSync(plain, 'utf8'), 'An export without names');
      holdsNoAddress(readFileSync(plain, 'utf8'), 'An export without names');
      for (const path of [plain, named]) {
        for (const type of peopleTypes) assert.ok(!readFileSync(path, 'utf8').includes(type), type);
      }
      assert.ok(readFileSync(named, 'utf8').includes('Paired with Mina Vale'));
      const everything = readFileSync(whole, 'utf8');
      for (const word of ['Paired with Mina Vale', 'lio@example.invalid', '"skill.set', 'Joren Pike', ...peopleTypes]) {
        assert.ok(everything.replaceAll('\\"', '"').includes(word), word);
      }
    });

    it('nothing the command line prints names anybody else', () => {
      for (const words of [
        ['week'],
        ['week', '--json'],
        ['trend', '--weeks', '12', '--json'],
        ['people', '--json'],
        ['visibility', '--json'],
      ]) {
        const text = runBeside(sample, ...words).replaceAll(ada.email, '');
        namesNobody(text, `leadline ${words.join(' ')}`);
      }
    });
  });
}

/** Runs in the page: what it shows of a number, laid out as plain text. */
function evidenceShown(main: Element): { readonly total: string; readonly text: string } {
  const textOf = (place: Element | null | undefined): string => place?.textContent.trim() ?? '';
  const figure = (text: string): string =>
    text === 'adds 0' ? '0 h' : text.replace(/ exact$/u, '').replace(/ h,? (.+)$/u, ' h ($1)');
  const all = (place: Element, selector: string): Element[] => [...place.querySelectorAll(selector)];
  const sums = all(main, '.sum-row').map((row) => [
    textOf(row.firstElementChild),
    figure(textOf(row.lastElementChild)),
  ]);
  const lines = sums.slice(0, -1).map(([source = '', hours = '']) => `  ${source}: ${hours}`);
  for (const day of all(main, '.evidence h3')) {
    lines.push('', figure(textOf(day.lastElementChild)));
    for (const line of all(day.nextElementSibling ?? day, '.line')) {
      const reason = textOf(line.querySelector('.reason bdi:last-child'));
      lines.push(
        `  ${textOf(line.querySelector('.what'))}. ${reason} ${figure(textOf(line.querySelector('.line-hours')))}`,
      );
    }
  }
  const leftOut = all(main, '.facts li').map((sentence) => textOf(sentence).replaceAll('\u00a0', ' '));
  return {
    total: sums.at(-1)?.[1] ?? '',
    text: [...lines, ...(leftOut.length === 0 ? [] : ['', ...leftOut]), ''].join('\n'),
  };
}
