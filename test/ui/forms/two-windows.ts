import assert from 'node:assert/strict';
import { panelOf, type Panel } from '../driver/keys';
import { runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { panel as one, records, sample } from './window';

/** A second window on the same data: whatever either says, both show in the end, and nothing is lost. */
export function twoWindows(): void {
  describe('Two windows that edit at once', () => {
    let other: Panel;

    before(async () => {
      other = panelOf(await sample.window());
      for (const { page } of [one, other]) await runCommand(page, 'Leadline: Open Weekly Review');
      await onPage('Your map', 'Seven shifts');
    });
    after(async () => {
      await other.page.close();
    });

    const onPage = async (tab: string, text: string): Promise<void> => {
      for (const panel of [one, other]) {
        await panel.page.bringToFront();
        await panel.enter('button', tab);
        await panel.shows(text);
      }
    };
    const act = async (panel: Panel, keys: () => Promise<void>): Promise<void> => {
      await panel.page.bringToFront();
      await keys();
    };
    const texts = async (panel: Panel, names: readonly string[]): Promise<readonly string[]> =>
      Promise.all(names.map(async (name) => (await panel.the('textbox', name)).inputValue()));
    const bothShow = async (what: string, of: (panel: Panel) => Promise<unknown>, expected: unknown): Promise<void> => {
      const wanted = JSON.stringify(expected);
      for (const [name, panel] of [
        ['first', one],
        ['second', other],
      ] as const) {
        let shown = '';
        await until(`${what} is in the ${name} window`, async () => {
          shown = JSON.stringify(await of(panel));
          return shown === wanted;
        }).catch((reason: unknown) => {
          throw new Error(`${String(reason)} It shows ${shown}, not ${wanted}.`);
        });
      }
    };

    it('keep both charters as records, show the later one in both, and leave a line half typed alone', async () => {
      const lines = ['Line 1', 'Line 2', 'Line 3'];
      await act(other, async () => {
        await other.tabTo('textbox', 'Line 3');
        await other.type('half a thou');
      });
      await act(one, async () => {
        await one.tabTo('textbox', 'Line 1');
        await one.type('Outcomes are mine.');
        await one.press('Enter');
      });
      await records.one({ type: 'charter.written', lines: ['Outcomes are mine.'] });
      await until(
        'the other window shows the line',
        async () => (await texts(other, lines))[0] === 'Outcomes are mine.',
      );
      assert.deepEqual(await texts(other, lines), ['Outcomes are mine.', '', 'half a thou']);
      await act(other, async () => {
        await other.type('ght');
        await other.press('Enter');
      });
      await records.one({ type: 'charter.written', lines: ['Outcomes are mine.', 'half a thought'] });
      await bothShow('the charter', (panel) => texts(panel, lines), ['Outcomes are mine.', 'half a thought', '']);
    });

    it('keep what is said of two people at the same moment, and of one person the last word', async () => {
      await onPage('Your team', 'Who knows what');
      const add = async (panel: Panel, area: string, person: string): Promise<void> => {
        await panel.tabTo('textbox', 'Area');
        await panel.type(area);
        await panel.tabTo('textbox', 'First name');
        await panel.type(person);
      };
      await act(one, () => add(one, 'deploy', 'Noor'));
      await act(other, () => add(other, 'parser', 'Kim'));
      await Promise.all([one.press('Enter'), other.press('Enter')]);
      const said = await records.next(2);
      assert.deepEqual(said.map(({ person }) => person).toSorted(), ['Kim', 'Noor']);
      const state = 'How Noor knows deploy';
      await act(one, async () => {
        await one.tabTo('combobox', state);
        await one.press('ArrowDown');
      });
      await records.next();
      const seen = await other.the('combobox', state);
      await until('the other window shows the stretch', async () => (await seen.inputValue()) === 'stretch');
      await act(other, async () => {
        await other.tabTo('combobox', state);
        await other.press('ArrowUp');
      });
      await records.next();
      const rows = async (panel: Panel): Promise<unknown> =>
        (await panel.frame())
          .locator('.table tbody tr')
          .evaluateAll((found) =>
            found.map((row) => [
              row.querySelector('th')?.textContent,
              row.querySelector('td')?.textContent,
              row.querySelector('select')?.value,
            ]),
          );
      await bothShow('who knows what', rows, [
        ['deploy', 'Noor', 'fit'],
        ['parser', 'Kim', 'fit'],
      ]);
    });

    it('leave the owner of an area half typed alone, and end with the word that came last', async () => {
      const line = async (panel: Panel) => (await panel.frame()).getByRole('textbox', { name: /^Owner of / }).first();
      await act(other, async () => {
        await other.tabToPlace(await line(other));
        await other.type('Ki');
      });
      let area = '';
      await act(one, async () => {
        await one.tabToPlace(await line(one));
        area = (await one.focused()).replace('Owner of ', '');
        await one.type('Noor');
        await one.press('Enter');
      });
      await records.one({ type: 'areaOwner.set', area, owner: 'Noor' });
      assert.equal(await (await line(other)).inputValue(), 'Ki');
      await act(other, async () => {
        await other.type('m');
        await other.press('Enter');
      });
      await records.one({ type: 'areaOwner.set', area, owner: 'Kim' });
      await bothShow('the owner', async (panel) => (await line(panel)).inputValue(), 'Kim');
    });

    it('move different bands and the same band, and end alike', async () => {
      await onPage('Tune your week', 'What may be read');
      const values = async (panel: Panel): Promise<readonly string[]> =>
        Promise.all(
          ['Review, to hours', 'Mentoring, to hours'].map(async (name) =>
            (await panel.the('spinbutton', name)).inputValue(),
          ),
        );
      const move = async (panel: Panel, name: string, hours: string): Promise<void> => {
        await act(panel, async () => {
          await panel.tabTo('spinbutton', name);
          await panel.typeOver(hours);
          await panel.press('Enter');
        });
        await records.next();
      };
      await move(one, 'Review, to hours', '11');
      await move(other, 'Mentoring, to hours', '9');
      await bothShow('both bands', values, ['11', '9']);
      await move(one, 'Review, to hours', '12');
      await move(other, 'Review, to hours', '13');
      await bothShow('the last word', values, ['13', '9']);
    });
  });
}
