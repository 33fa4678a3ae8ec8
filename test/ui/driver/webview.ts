import type { Frame, Page } from 'playwright-core';

const OURS = 'leadline.leadline';

/** A webview is a frame within a frame: the outer one is the editor's, the inner one holds the extension's page. */
export async function webviewFrame(
  page: Page,
  place: 'view' | 'panel',
  { extension = OURS, within = 20_000 }: { readonly extension?: string; readonly within?: number } = {},
): Promise<Frame> {
  const deadline = performance.now() + within;
  while (performance.now() < deadline) {
    for (const outer of page.frames()) {
      if (!isWebview(outer.url(), extension, place)) continue;
      // A view that was hidden and is shown again has a frame left over from before beside the one that is drawn.
      for (const inner of outer.childFrames()) {
        const holdsPage = inner.name() === 'active-frame' || inner.url().includes('fake.html');
        if (holdsPage && (await hasContent(inner))) return inner;
      }
    }
    await page.waitForTimeout(50);
  }
  throw new Error(
    `No ${place} of ${extension} was drawn within ${within} ms: ${page
      .frames()
      .map((frame) => frame.url())
      .join(' ')}`,
  );
}

function isWebview(address: string, extension: string, place: 'view' | 'panel'): boolean {
  // A frame that is still being made has no address yet.
  if (!URL.canParse(address)) return false;
  const { searchParams } = new URL(address);
  if (searchParams.get('extensionId') !== extension) return false;
  return (searchParams.get('purpose') === 'webviewView') === (place === 'view');
}

async function hasContent(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0);
  } catch {
    // The frame was replaced while we looked at it.
    return false;
  }
}
