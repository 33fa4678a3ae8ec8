import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds on a page, one line each; empty when it finds nothing. WCAG 2.2 A and AA, and best practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser's own tools, so the page's policy does not have to allow it.
  await page.evaluate(source);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run: (where: Document) => Promise<Found> } }).axe.run(document),
  );
  return found.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? 'unknown'}): ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}
