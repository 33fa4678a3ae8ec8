import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { balanceExamples } from '../examples/balance';
import { reviewExamples } from '../examples/review';
import { openPages } from './harness';
import { themes, type Theme } from './themes';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join('out', 'preview') },
    themes: { type: 'string' },
    theme: { type: 'string', default: 'dark' },
    width: { type: 'string', default: '320' },
    zoom: { type: 'string', default: '1' },
  },
});

/** Theme files made elsewhere (`--vscode-…: value;` lines) may stand in for the small tables of the tests. */
function readThemes(folder: string): readonly Theme[] {
  return themes.map((theme) => {
    const file = readdirSync(folder).find((name) => name.includes(files[theme.name]));
    if (file === undefined) return theme;
    const pairs = [...readFileSync(join(folder, file), 'utf8').matchAll(/(--vscode-[\w-]+)\s*:\s*([^;]+);/gu)];
    return {
      ...theme,
      variables: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value] as const)),
    };
  });
}
const files = { dark: 'dark-modern', light: 'light-modern', hc: 'dark-high', 'hc-light': 'light-high' };

mkdirSync(values.out, { recursive: true });
const palette = values.themes === undefined ? themes : readThemes(values.themes);
const pages = await openPages();
const examples = { ...balanceExamples, ...reviewExamples };
try {
  for (const theme of palette.filter(({ name }) => values.theme.split(',').includes(name))) {
    for (const [name, snapshot] of Object.entries(examples)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      for (const width of values.width.split(',').map(Number)) {
        const { page, complaints } = await pages.open({
          snapshot: snapshot(),
          theme,
          width,
          height: 300,
          scale: 1,
          zoom: Number(values.zoom),
        });
        await page.waitForTimeout(350);
        await page.screenshot({ path: join(values.out, `${name}.${theme.name}.${width}.png`), fullPage: true });
        if (complaints.length > 0) console.log(name, theme.name, width, complaints);
        await page.context().close();
      }
    }
  }
} finally {
  await pages.close();
}
